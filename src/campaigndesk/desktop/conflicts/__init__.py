"""Two texts that went apart, side by side."""
