"""What was refused, why, and what to do."""
