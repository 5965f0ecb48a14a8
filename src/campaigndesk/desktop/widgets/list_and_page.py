"""A list with its page beside it, or what an empty list has to say: the shape of most views."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from campaigndesk.desktop.look import sizes


def lay_beside(
    view: QWidget, left: QWidget, right: QWidget, empty: QWidget, widths: tuple[int, int]
) -> tuple[QStackedLayout, QWidget]:
    """Fill the view with `empty` and with a page of both sides; the stack of the two, and the page."""
    split = QSplitter(view)
    split.setHandleWidth(sizes.LINE)
    split.setChildrenCollapsible(False)
    split.addWidget(left)
    split.addWidget(right)
    split.setSizes(list(widths))
    split.setStretchFactor(1, 1)
    page = QWidget(view)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(split)
    stack = QStackedLayout(view)
    stack.addWidget(empty)
    stack.addWidget(page)
    return stack, page
