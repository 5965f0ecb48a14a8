"""How the server's database came to its form, step by step; imports nothing of the application."""
