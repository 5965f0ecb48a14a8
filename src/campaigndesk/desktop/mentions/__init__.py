"""Where a person is named in comments."""
