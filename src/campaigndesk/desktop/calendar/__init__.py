"""The calendar: month, agenda, the tray of what has no time yet, and the chosen day."""
