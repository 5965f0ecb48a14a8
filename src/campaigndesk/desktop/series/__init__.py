"""Posts that repeat: the rule in plain terms, and how far a change of one reaches."""
