"""Campaigns: brief, participation, messages and posts."""
