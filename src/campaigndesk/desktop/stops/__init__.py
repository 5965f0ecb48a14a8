"""Stops in the window: the band over every view, where they are placed and lifted, and what they made late."""
