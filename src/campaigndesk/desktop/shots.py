"""Pictures of widgets as they are on the screen, for the demo, the tests and reports."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from campaigndesk.desktop.sentences import marked
from campaigndesk.domain.errors import CampaignDeskError


def picture_of(widget: QWidget, scale: float = 1.0) -> QImage:
    """What the widget shows now, drawn for a screen of this scale; pixels, not enlarged afterwards."""
    sheet = QPixmap(widget.size() * scale)
    sheet.setDevicePixelRatio(scale)
    widget.render(sheet)
    return sheet.toImage()


def save_shot(widget: QWidget, path: Path, scale: float = 1.0) -> Path:
    """Save what the widget shows now as PNG; raises CampaignDeskError where the file cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture_of(widget, scale).save(str(path)):
        raise CampaignDeskError(
            marked(f"The picture {path} could not be written."), marked("Choose a folder that can be written to.")
        )
    return path


def open_dialog(window: QWidget) -> QDialog | None:
    """The dialog that is open above a window."""
    return next((dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()), None)
