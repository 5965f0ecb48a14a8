"""Rows of the height that the desk's lists and tables share."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from campaigndesk.desktop.look import sizes


class RowDelegate(QStyledItemDelegate):
    """Qt's own painting in rows of 28 pixels; not in the style sheet, since lists lay out before they are dressed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the words, never lower than a row."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * sizes.STEP, max(hint.height(), sizes.ROW))
