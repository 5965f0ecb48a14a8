"""What the figures of a post are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def figure_name(figure: str) -> str:
    """A figure in the words of the trade."""
    return {
        "views": translate("Results", "Views"),
        "reach": translate("Results", "Reach"),
        "reactions": translate("Results", "Reactions"),
        "comments": translate("Results", "Comments"),
        "shares": translate("Results", "Shares"),
        "clicks": translate("Results", "Clicks"),
        "followers": translate("Results", "New followers"),
    }[figure]


def periods() -> list[tuple[int, str]]:
    """How many days back posts are counted, in words; 0 for all."""
    return [
        (0, translate("Results", "Any time")),
        (30, translate("Results", "The last 30 days")),
        (90, translate("Results", "The last 90 days")),
        (365, translate("Results", "The last 12 months")),
    ]
