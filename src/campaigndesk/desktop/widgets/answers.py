"""The answers at the foot of a dialog, in the order in which the system puts them everywhere."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QStyle, QWidget

from campaigndesk.desktop.look import sizes

AGREED_FIRST = (QDialogButtonBox.ButtonLayout.WinLayout, QDialogButtonBox.ButtonLayout.KdeLayout)


def answers_row(leave: QWidget, *agree: QWidget) -> QHBoxLayout:
    """A row with the way out and what the dialog is for, the main act last, put as QDialogButtonBox puts its own."""
    row = QHBoxLayout()
    row.setSpacing(sizes.BETWEEN)
    row.addStretch()
    for answer in as_the_system_has_them(leave, *agree):
        row.addWidget(answer)
    order_by_tab(leave, *agree)
    return row


def order_by_tab(leave: QWidget, *agree: QWidget) -> None:
    """Let Tab go through the answers as they stand; again where fields were made after them."""
    for before, after in pairwise(as_the_system_has_them(leave, *agree)):
        QWidget.setTabOrder(before, after)


def as_the_system_has_them(leave: QWidget, *agree: QWidget) -> list[QWidget]:
    """From left to right: Windows and KDE begin with the main act, macOS and GNOME end with it."""
    answers = [leave, *agree]
    laid = leave.style().styleHint(QStyle.StyleHint.SH_DialogButtonLayout, None, leave)
    return answers[::-1] if laid in [layout.value for layout in AGREED_FIRST] else answers
