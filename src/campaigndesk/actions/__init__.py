"""What a person can do: one function is one action is one transaction."""
