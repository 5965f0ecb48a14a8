"""A box for each channel that posts go to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.widgets.flow import Flow


class ChannelBoxes(QWidget):
    """A box for each channel."""

    def __init__(self, ticked: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        flow = Flow(self)
        flow.setContentsMargins(0, 0, 0, 0)
        for code in dict.fromkeys((*CHANNELS, *ticked)):
            box = self.boxes[code] = QCheckBox(CHANNELS.get(code, code), self)
            box.setChecked(code in ticked)
            box.ensurePolished()
            flow.addWidget(box)
        # All as wide as the widest, so that they stand in columns.
        widest = max(box.sizeHint().width() for box in self.boxes.values())
        for box in self.boxes.values():
            box.setMinimumWidth(widest)

    def ticked(self) -> list[str]:
        """The channels that are ticked."""
        return [code for code, box in self.boxes.items() if box.isChecked()]
