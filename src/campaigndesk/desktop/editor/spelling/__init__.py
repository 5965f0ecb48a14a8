"""Spelling: which words of a text a dictionary of the machine does not know, and what they may have meant."""
