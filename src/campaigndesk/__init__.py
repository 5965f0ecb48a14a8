"""Campaign Desk: joint campaigns of a network of foreign ministries, planned, drafted, approved and published."""

__version__ = "0.1.0"
