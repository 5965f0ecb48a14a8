"""The laptop's database: what the server confirmed, what the person did, and what is shown of the two."""
