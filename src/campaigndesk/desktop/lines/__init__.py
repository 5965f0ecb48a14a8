"""The lines of every message house in one place."""
