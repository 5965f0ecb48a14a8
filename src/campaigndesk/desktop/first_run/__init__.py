"""The first start: a server and a name to sign in with, or no server at all; and a sample to try."""
