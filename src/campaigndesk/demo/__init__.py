"""The sample campaign, from one laptop to another: what a stranger sees with one command."""
