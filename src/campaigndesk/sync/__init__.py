"""Carries the outbox away and brings news back; no Qt."""
