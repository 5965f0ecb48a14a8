"""The window: the only folder that imports PySide6; one folder a view."""

from campaigndesk.desktop.unread_sources import leave_unread

leave_unread()
