"""One picture or film on a card: small, with its facts, its rights and its descriptions; moved by drag and by keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.fields import explain
from campaigndesk.desktop.editor.picture_labels import PictureLabels
from campaigndesk.desktop.editor.rows import Mark
from campaigndesk.desktop.editor.writing import WritingBox
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.labels import Wrapped, plain, set_role
from campaigndesk.desktop.words import brief_day, closed, size_words
from campaigndesk.domain.countries import LANGUAGES
from campaigndesk.domain.records import Value

MOVED = "application/x-campaigndesk-medium"
"""The form in which a card is dragged: its medium's id."""
ONE_BOX = 54
_MOVES = {Qt.Key.Key_Up: "earlier", Qt.Key.Key_Left: "earlier", Qt.Key.Key_Down: "later", Qt.Key.Key_Right: "later"}
_ACTS = {Qt.Key.Key_Delete: "remove", Qt.Key.Key_Return: "rights", Qt.Key.Key_Enter: "rights"}


class MediaCard(QFrame):
    """`asked` carries an act: `earlier`, `later`, `remove`, `rights`; `typed` a description's field and text.

    `another` carries the language in which one more description is wanted; `given` what was pasted into one.
    """

    asked = Signal(str)
    typed = Signal(str, str)
    another = Signal(str)
    given = Signal(object)

    def __init__(self, item: Mapping[str, Value], place: int, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.medium = str(item["id"])
        self.item = item
        self.links: list[QPushButton] = []
        self._pressed: QPoint | None = None
        self._read_only = False
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("{0}, {1} of {2}").format(item["name"], place + 1, count))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2)
        self._column.setSpacing(sizes.STEP)
        head = QHBoxLayout()
        head.addWidget(Mark("media", "secondary", _kind(item), self))
        head.addWidget(Wrapped(str(item["name"]), "section", self), 1)
        head.addWidget(self._link(self.tr("Remove"), "remove"))
        self._column.addLayout(head)
        self._column.addWidget(plain(facts(item), "secondary", self, wrap=True))
        self.until = plain("", "secondary", self, wrap=True)
        self._column.addWidget(self.until)
        self.journey = plain("", "secondary", self, wrap=True)
        self.journey.hide()
        self._column.addWidget(self.journey)
        self._column.addLayout(self._links(place, count))

    def show_picture(self, pictures: PictureLabels) -> None:
        """Put the small picture on the card, once it is known."""
        if self.item["kind"] == "image" and self.item.get("sha256"):
            label: QLabel = pictures.make(str(self.item["sha256"]), str(self.item["name"]), self)
            self._column.insertWidget(1, label)

    def describe(self, name: str) -> WritingBox:
        """Add the box of one description."""
        code = name.split(".", 2)[2]
        language = said(LANGUAGES.get(code, code))
        box = WritingBox(self.tr("Description of {0} in {1}").format(self.item["name"], language), self)
        box.setProperty("role", "")
        box.setPlaceholderText(self.tr("Describe it in {0} for those who cannot see").format(language))
        box.setFixedHeight(ONE_BOX)
        box.typed.connect(lambda: self.typed.emit(name, box.text()))
        box.given.connect(self.given)
        self._column.addWidget(plain(language, "secondary", self))
        self._column.addWidget(box)
        return box

    def show_rights(self, words: str, role: str) -> None:
        """Say until when it may be used."""
        _say(self.until, words, role)

    def show_journey(self, words: str, role: str) -> None:
        """Say where it is on its way to the server."""
        _say(self.journey, words, role)

    def set_read_only(self, on: bool, why: str) -> None:
        """Whether it can be changed here, and what it says where it cannot."""
        self._read_only = on
        for link in self.links:
            link.setEnabled(not on)
            explain(link, why if on else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves it, Del takes it off, Enter asks for its rights."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        act = (_MOVES if alt else _ACTS).get(Qt.Key(event.key()))
        if act is None or self._read_only:
            super().keyPressEvent(event)
        else:
            self.asked.emit(act)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card to another place."""
        if self._pressed is None or self._read_only:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        data = QMimeData()
        data.setData(MOVED, self.medium.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab().scaledToWidth(160, Qt.TransformationMode.SmoothTransformation))
        self._pressed = None
        drag.exec(Qt.DropAction.MoveAction)

    def _links(self, place: int, count: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(sizes.STEP)
        if place:
            row.addWidget(self._link(self.tr("Earlier"), "earlier"))
        if place < count - 1:
            row.addWidget(self._link(self.tr("Later"), "later"))
        row.addWidget(self._link(self.tr("Rights…"), "rights"))
        if self.item["kind"] == "image":
            row.addWidget(self._another())
        row.addStretch()
        return row

    def _another(self) -> QPushButton:
        link = self._link(self.tr("One more language…"), "")
        link.clicked.connect(lambda: self._choose_language(link))
        return link

    def _choose_language(self, link: QPushButton) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, words in LANGUAGES.items():
            menu.addAction(words).triggered.connect(lambda _=False, code=code: self.another.emit(code))
        menu.popup(link.mapToGlobal(link.rect().bottomLeft()))

    def _link(self, words: str, act: str) -> QPushButton:
        link = QPushButton(words, self)
        link.setProperty("kind", "link")
        link.setAccessibleName(f"{words}: {self.item['name']}")
        if act:
            link.clicked.connect(lambda: self.asked.emit(act))
        self.links.append(link)
        return link


def _say(label: QLabel, words: str, role: str) -> None:
    label.setText(words)
    set_role(label, role)
    label.setVisible(bool(words))


def facts(item: Mapping[str, Value]) -> str:
    """Kind, size, whose it is and under which licence, in one line."""
    parts = [_kind(item), _size(item.get("bytes")), str(item.get("credit") or ""), str(item.get("licence") or "")]
    return " · ".join(part for part in parts if part)


def rights_words(item: Mapping[str, Value], day: str, soon: str) -> tuple[str, str]:
    """Until when it may be used, and the role that colours it: past on `day`, or before `soon` (ISO 8601 days)."""
    last = str(item.get("expires") or "")
    if not last:
        return "", "secondary"
    told = brief_day(date.fromisoformat(last), year=True)
    if last < day:
        words = QCoreApplication.translate("Media", "Its rights end before the post goes out: {0}.")
        return words.format(told), "stop"
    role = "warning" if last <= soon else "secondary"
    return closed(QCoreApplication.translate("Media", "May be used until {0}.").format(told)), role


def missing_words(boxes: Mapping[str, str]) -> str:
    """What lacks a description: `Pictures without a description yet: 1 in Georgian, 2 in English.`; or nothing."""
    missing: dict[str, int] = {}
    for name, text in boxes.items():
        code = name.split(".", 2)[2]
        missing[code] = missing.get(code, 0) + (not text.strip())
    part = QCoreApplication.translate("Media", "{0} in {1}")
    told = (part.format(count, said(LANGUAGES.get(code, code))) for code, count in missing.items() if count)
    listed = ", ".join(told)
    whole = QCoreApplication.translate("Media", "Pictures without a description yet: {0}.")
    return whole.format(listed) if listed else ""


def moved_to(ids: Sequence[str], medium: str, place: int) -> list[str]:
    """The ids with one of them at another place, which counts as they are now."""
    if medium not in ids:
        return list(ids)
    before = [one for one in ids[:place] if one != medium]
    return [*before, medium, *(one for one in ids[place:] if one != medium)]


def _kind(item: Mapping[str, Value]) -> str:
    if item["kind"] == "image":
        return QCoreApplication.translate("Media", "picture")
    return QCoreApplication.translate("Media", "film") if item["kind"] == "video" else str(item["kind"])


def _size(size: Value) -> str:
    return size_words(size) if isinstance(size, int) else ""
