"""The window: the only folder that imports PySide6; one folder a view."""
