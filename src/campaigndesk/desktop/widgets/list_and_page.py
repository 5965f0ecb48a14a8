"""A list with its page beside it, or what an empty list has to say: the shape of most views."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from campaigndesk.desktop.look import sizes


def split_beside(view: QWidget, left: QWidget, right: QWidget, widths: tuple[int, int]) -> None:
    """Fill the view with two sides, of which the right one takes what room there is more; widths in pixels."""
    split = QSplitter(view)
    split.setHandleWidth(sizes.LINE)
    split.setChildrenCollapsible(False)
    split.addWidget(left)
    split.addWidget(right)
    split.setSizes(list(widths))
    split.setStretchFactor(1, 1)
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(split)


def stack_of(view: QWidget, empty: QWidget, page: QWidget) -> QStackedLayout:
    """Fill the view with `empty` or with the page, one at a time."""
    stack = QStackedLayout(view)
    stack.addWidget(empty)
    stack.addWidget(page)
    return stack


def lay_beside(
    view: QWidget, left: QWidget, right: QWidget, empty: QWidget, widths: tuple[int, int]
) -> tuple[QStackedLayout, QWidget]:
    """Fill the view with `empty` and with a page of both sides; the stack of the two, and the page."""
    page = QWidget(view)
    split_beside(page, left, right, widths)
    return stack_of(view, empty, page), page
