"""The store is tried under the desk of a laptop without a server."""

from alone import desk, profile

__all__ = ["desk", "profile"]
