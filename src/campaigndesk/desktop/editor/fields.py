"""The fields beside the text, as the channel takes them: account, language, title, link, warning, hashtags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.widgets.tips import as_it_is
from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.countries import LANGUAGES
from campaigndesk.domain.records import Record, Value

LINES: Mapping[str, str] = {
    "title": marked("Title"),
    "content_warning": marked("Content warning"),
    "link": marked("Link"),
}
NAMES = ("account", "language", "title", "content_warning", "link", "hashtags")


def tags_of(text: str) -> list[str]:
    """The hashtags in a line, each once, in their order: `#a, #b` and `a b` alike."""
    words = [word.lstrip("#＃").strip(",;") for word in text.replace(",", " ").split()]
    return list(dict.fromkeys(word for word in words if word))


def tags_text(tags: Sequence[str]) -> str:
    """The hashtags as a line."""
    return " ".join(f"#{tag.lstrip('#')}" for tag in tags)


class FieldsForm(QWidget):
    """`typed` carries a field's name and value. The account's value is the account's id."""

    typed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.account = QComboBox(self)
        self.language = QComboBox(self)
        self.lines = {name: QLineEdit(self) for name in LINES}
        self.hashtags = QLineEdit(self)
        for box in (self.account, self.language):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(sizes.STEP)
        form.setHorizontalSpacing(sizes.STEP * 3)
        form.addRow(self.tr("&Account"), self.account)
        form.addRow(self.tr("L&anguage"), self.language)
        for name, words in LINES.items():
            form.addRow(said(words), self.lines[name])
            self.lines[name].textEdited.connect(lambda text, name=name: self.typed.emit(name, text))
        form.addRow(self.tr("Hashtags"), self.hashtags)
        self._form = form
        for widget, words in (
            (self.account, self.tr("Account")),
            (self.language, self.tr("Language")),
            (self.hashtags, self.tr("Hashtags")),
        ):
            widget.setAccessibleName(words)
        for name, words in LINES.items():
            self.lines[name].setAccessibleName(said(words))
        self.hashtags.setPlaceholderText("#HumanRightsDay")
        self.lines["link"].setPlaceholderText("https://")
        self.hashtags.textEdited.connect(lambda text: self.typed.emit("hashtags", tags_of(text)))
        self.account.activated.connect(lambda _: self._tell("account", self.account.currentData() or None))
        self.language.activated.connect(lambda _: self._tell("language", self.language.currentData()))

    def offer_choices(self, accounts: Sequence[Record], post: Record, names: Mapping[str, str]) -> None:
        """Offer the accounts of the post's country, and the languages of the network; `names` of the channels."""
        channels = {a.id: names.get(str(a.get("channel")), str(a.get("channel") or "")) for a in accounts}
        wanted = [(f"{a.get('name')} · {channels[a.id]}" if a.get("name") else channels[a.id], a.id) for a in accounts]
        kept = str(post.get("account") or "")
        if kept not in channels:
            none = self.tr("No account of this country") if kept or not accounts else self.tr("No account chosen")
            wanted.insert(0, (none, kept))
        _offer(self.account, wanted)
        languages = {**LANGUAGES, str(post.get("language", "")): said(LANGUAGES.get(str(post.get("language", "")), ""))}
        _offer(self.language, [(words or code, code) for code, words in languages.items()])

    def suit(self, rule: ChannelRule | None, post: Record) -> None:
        """Show the fields that the channel takes, and those that hold something all the same."""
        takes = {
            "title": rule is None or rule.title is not None,
            "content_warning": rule is not None and rule.text.counts_content_warning,
            "link": True,
        }
        for name, line in self.lines.items():
            self._form.setRowVisible(line, takes[name] or bool(post.get(name)))

    def put(self, name: str, value: Value) -> None:
        """Show a value; the cursor stays where it was as far as it can."""
        if name in ("account", "language"):
            box = self.account if name == "account" else self.language
            box.setCurrentIndex(box.findData(value or ""))
            return
        line = self.hashtags if name == "hashtags" else self.lines[name]
        text = tags_text(value or ()) if name == "hashtags" else str(value or "")
        if (tags_of(line.text()) if name == "hashtags" else line.text()) != (
            list(value or ()) if name == "hashtags" else text
        ):
            place = line.cursorPosition()
            line.setText(text)
            line.setCursorPosition(min(place, len(text)))

    def value(self, name: str) -> Value:
        """What stands on the screen."""
        if name == "account":
            return self.account.currentData() or None
        if name == "language":
            return self.language.currentData()
        return tags_of(self.hashtags.text()) if name == "hashtags" else self.lines[name].text()

    def widget(self, name: str) -> QWidget:
        """The widget of one field."""
        return {"account": self.account, "language": self.language, "hashtags": self.hashtags, **self.lines}[name]

    def set_read_only(self, on: bool, why: str) -> None:
        """Whether the fields can be changed here, and what they say where they cannot."""
        for widget in (*self.lines.values(), self.hashtags, self.account, self.language):
            explain(widget, why if on else "")
        for line in (*self.lines.values(), self.hashtags):
            line.setReadOnly(on)
        for box in (self.account, self.language):
            box.setEnabled(not on)

    def _tell(self, name: str, value: Value) -> None:
        self.typed.emit(name, value)


def explain(widget: QWidget, why: str) -> None:
    """Let a field that cannot be changed say why, to the mouse and to a screen reader."""
    widget.setToolTip(as_it_is(why))
    widget.setAccessibleDescription(why)


def _offer(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    if [(box.itemText(i), box.itemData(i)) for i in range(box.count())] == list(choices):
        return
    now = box.currentData()
    box.clear()
    for words, data in choices:
        box.addItem(words, data)
    box.setCurrentIndex(box.findData(now))
