"""How the laptop's database came to its form; imports nothing of the application."""
