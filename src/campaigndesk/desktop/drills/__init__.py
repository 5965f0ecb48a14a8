"""Drills in the window: the mark over every view, and how one begins and ends."""
