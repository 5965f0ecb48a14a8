"""What a person can choose on this laptop, and where things are."""
