"""The addresses of the server; each handler only passes on."""
