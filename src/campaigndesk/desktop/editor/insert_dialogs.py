"""Dialogs of the insert helpers: a name for what is kept, and the tags of a link."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from campaigndesk.desktop.editor.dialogs import Question
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.link_tags import TAGS, tag_word, tagged, tags_of

translate = QCoreApplication.translate


class KeepDialog(Question):
    """Asks for a name, whose it is, and who may see it; `then` gets name, country and whether only the ministry."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        sentence: str,
        countries: Sequence[str],
        then: Callable[[str, str, bool], None],
        of: str,
    ) -> None:
        super().__init__(parent, title, sentence, translate("KeepDialog", "Keep"), of)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("A name by which you find it again"))
        self.country = QComboBox(self)
        self.country.setAccessibleName(self.tr("Country"))
        for code in countries:
            self.country.addItem(said(COUNTRIES[code].name) if code in COUNTRIES else code, code)
        self.country.setVisible(len(countries) > 1)
        self.own = QCheckBox(self.tr("Only our ministry sees it"), self)
        for widget in (self.name, self.country, self.own):
            self.fields.addWidget(widget)
        self._may = bool(countries)
        self.name.textChanged.connect(self._say_why)
        self.accepted.connect(
            lambda: then(self.name.text().strip(), str(self.country.currentData()), self.own.isChecked())
        )
        self._say_why()
        self.name.setFocus()

    def _say_why(self) -> None:
        empty = "" if self.name.text().strip() else self.tr("Give it a name.")
        self.yes.set_reason(empty if self._may else self.tr("You hold no role that writes for a country."))


class LinkDialog(Question):
    """Asks for a link and its tags, and shows what comes of them; nothing is sent anywhere to make it shorter."""

    def __init__(
        self, parent: QWidget, link: str, usual: Mapping[str, str], then: Callable[[str], None], of: str
    ) -> None:
        sentence = translate("LinkDialog", "The tags tell the statistics of your site where a visitor came from.")
        super().__init__(parent, translate("LinkDialog", "Tags of the link"), sentence,
                         translate("LinkDialog", "Use this link"), of)  # fmt: skip
        now = tags_of(link)
        self.link = QLineEdit(tagged(link, {}), self)
        self.link.setPlaceholderText("https://")
        self.tags = {name: QLineEdit(now.get(name, usual.get(name, "")), self) for name in TAGS}
        words = {
            "source": self.tr("Source (where it stands)"),
            "medium": self.tr("Medium"),
            "campaign": self.tr("Campaign"),
            "content": self.tr("Content (which post)"),
        }
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Link"), self.link)
        self.link.setAccessibleName(self.tr("Link"))
        for name, line in self.tags.items():
            form.addRow(words[name], line)
            line.setAccessibleName(words[name])
            line.textEdited.connect(self._show)
            line.editingFinished.connect(lambda line=line: line.setText(tag_word(line.text())))
        self.shown = plain("", "section", self, wrap=True)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fields.addLayout(form)
        self.fields.addWidget(self.shown)
        self.link.textEdited.connect(self._show)
        self.accepted.connect(lambda: then(self.made()))
        self._show()
        (self.tags["source"] if link else self.link).setFocus()

    def made(self) -> str:
        """The link with the tags as they stand."""
        return tagged(self.link.text().strip(), {name: tag_word(line.text()) for name, line in self.tags.items()})

    def _show(self) -> None:
        made = self.made()
        # A long link has no space at which a label could break it.
        self.shown.setText(made.replace("&", "\u200b&").replace("?", "\u200b?").replace("/", "/\u200b"))
        self.shown.setAccessibleName(made)
        good = self.link.text().strip().startswith(("https://", "http://"))
        self.yes.set_reason("" if good else self.tr("Give the address of a page, with https:// before it."))
