"""What a person is writing."""
