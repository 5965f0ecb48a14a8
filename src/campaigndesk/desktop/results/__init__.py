"""Results: what published posts came to, as figures, as bars and as a table."""
