"""Search: as typed, in any script of the network."""
