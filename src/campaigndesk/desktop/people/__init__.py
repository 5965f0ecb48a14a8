"""Who is in the network: whom to ask, and what an administrator does for people."""
