"""The fields of a long form, which roll where the screen is too small for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from campaigndesk.desktop.look import sizes

BESIDE = 160
"""Pixels of the window's height that are kept free of the fields."""


def rolling(inside: QWidget, parent: QWidget, most: int) -> QScrollArea:
    """The fields in an area that is `most` pixels high at least, or as high as they are."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # What is left where the fields need less than was reckoned stands below them, and not between.
    whole = QWidget(area)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inside)
    column.addStretch(1)
    area.setWidget(whole)
    area.setMinimumHeight(min(_height(inside, parent) + sizes.STEP, most))
    return area


def _height(inside: QWidget, dialog: QWidget) -> int:
    """What the fields need at the dialog's least width: where boxes stand in lines, less than at their own."""
    layout = dialog.layout()
    if layout is None or not inside.hasHeightForWidth():
        return inside.sizeHint().height()
    margins = layout.contentsMargins()
    return inside.heightForWidth(dialog.minimumWidth() - margins.left() - margins.right())
