"""Telling a person what happened: inside the window while they look at it, through the system otherwise."""
