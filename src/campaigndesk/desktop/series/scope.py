"""How far a change of one post of a series reaches: this post, this and the following, or all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.series.reading import SeriesInfo
from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.labels import plain

THIS, FOLLOWING, ALL = "this", "this and following", "all"


class AskScope(QDialog):
    """`chosen` carries `this`, `this and following` or `all`; Esc does nothing at all."""

    chosen = Signal(str)

    def __init__(self, question: str, info: SeriesInfo, yes: str, parent: QWidget, *, this: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A post of a series"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(plain(question, "section", self, wrap=True))
        where = self.tr("This is post {0} of {1} of its series.").format(info.place, info.count)
        column.addWidget(plain(where, "secondary", self, wrap=True))
        self.ways: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        ways = ((THIS, self.tr("Only this post")),
                (FOLLOWING, self.tr("This and the following ({0})").format(info.following)),
                (ALL, self.tr("All posts of the series ({0})").format(info.count)))  # fmt: skip
        for way, words in ways if this else ways[1:]:
            button = self.ways[way] = QRadioButton(words, self)
            self._group.addButton(button)
            column.addWidget(button)
        next(iter(self.ways.values())).setChecked(True)
        if info.fixed:
            stay = self.tr("What is public or withdrawn stays as it is.")
            column.addWidget(plain(stay, "secondary", self, wrap=True))
        buttons = QDialogButtonBox(self)
        add_agreement(buttons, yes)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(360)

    def accept(self) -> None:
        """Tell how far."""
        self.chosen.emit(next(way for way, button in self.ways.items() if button.isChecked()))
        super().accept()
