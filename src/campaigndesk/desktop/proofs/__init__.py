"""Who acts: the second factor set up, and proved afresh."""
