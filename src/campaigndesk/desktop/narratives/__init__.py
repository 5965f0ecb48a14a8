"""The register of narratives."""
