"""The ministry at work, in its room."""

from working_rooms import _light, ministry, room, settle

__all__ = ["_light", "ministry", "room", "settle"]
