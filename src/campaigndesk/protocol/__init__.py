"""What crosses the wire: messages, versions, error codes."""
