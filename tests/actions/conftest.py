"""Actions are tried on a laptop without a server."""

from alone import desk, profile

__all__ = ["desk", "profile"]
