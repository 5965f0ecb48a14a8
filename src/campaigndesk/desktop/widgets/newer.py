"""Says of a record that a newer program wrote into it what this one does not know: what that means, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain, set_role
from campaigndesk.domain.kinds import list_unknown
from campaigndesk.domain.records import Record

_MOST: Final = 3
"""So many names are told; they say little to a person, and much to who helps them."""
_LONGEST: Final = 40


class NewerNote(QFrame):
    """Hidden where there is nothing of a newer version."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "banner-info")
        self.words = plain("", "", self, wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 2, sizes.STEP * 3, sizes.STEP * 2)
        column.addWidget(self.words)
        self.hide()

    def show_record(self, record: Record, beside: Mapping[str, int] | None = None) -> None:
        """Say what of the record is unknown here; `beside`: unknown kind -> how many records belong to it."""
        sentences = []
        if unknown := list_unknown(record):
            words = self.tr(
                "A newer Campaign Desk wrote something here that this version does not know ({0}). It is kept as it is "
                "and goes on to the others. Update Campaign Desk to see and change it."
            )
            sentences.append(words.format(_named(*unknown)))
        if beside:
            words = self.tr(
                "Records of a kind that only a newer Campaign Desk knows belong to this campaign: {0}. They are kept "
                "as they are. Update Campaign Desk to see them."
            )
            sentences.append(words.format(_named(*(f"{kind} × {count}" for kind, count in sorted(beside.items())))))
        self.words.setText("\n".join(sentences))
        self.setAccessibleName(self.words.text())
        self.setVisible(bool(sentences))


def cannot_be_shown() -> str:
    """What to say where a record is asked for whose kind only a newer program knows."""
    return QCoreApplication.translate(
        "NewerNote",
        "A newer Campaign Desk made this, and this version cannot show it. It is kept as it is. Update Campaign Desk "
        "to see it.",
    )


def _named(*names: str) -> str:
    told = [name.replace("_", " ")[:_LONGEST] for name in names[:_MOST]]
    return ", ".join(told) + (", …" if len(names) > _MOST else "")
