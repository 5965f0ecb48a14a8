"""Previews: how a post looks to its readers, drawn with shapes of our own."""
