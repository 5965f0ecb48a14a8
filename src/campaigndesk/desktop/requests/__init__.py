"""What countries ask each other to carry further, and what was answered."""
