"""The board: posts by stage, moved through the workflow."""
