"""Pictures of widgets as they are on the screen, for the demo, the tests and reports."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from campaigndesk.domain.errors import CampaignDeskError


def save_shot(widget: QWidget, path: Path) -> Path:
    """Save what the widget shows now as PNG, in the pixels of its screen; raises CampaignDeskError where it cannot."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path), "PNG"):
        raise CampaignDeskError(f"The picture {path} could not be written.", "Choose a folder that can be written to.")
    return path
