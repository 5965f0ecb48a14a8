"""What a search found, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from campaigndesk.desktop import look, sentences, words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.pieces import code_box
from campaigndesk.desktop.sentences import marked
from campaigndesk.domain.countries import LANGUAGES
from campaigndesk.domain.posts import STAGE_WORDS
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from campaigndesk.store.search import Hit

Index = QModelIndex | QPersistentModelIndex
HIT = int(Qt.ItemDataRole.UserRole) + 1
KINDS = {
    "post": marked("Post"),
    "campaign": marked("Campaign"),
    "message": marked("Message"),
    "event": marked("Event"),
    "blackout": marked("Blackout"),
    "comment": marked("Comment"),
    "account": marked("Account"),
    "person": marked("Person"),
    "participation": marked("Participation"),
    "hashtag_group": marked("Group of hashtags"),
    "template": marked("Template"),
    "handle": marked("Handle"),
    "narrative": marked("Narrative"),
    "request": marked("Request"),
}
_NOWHERE = QModelIndex()


def when_of(hit: Hit, zone: str) -> str:
    """The day and the time of a post, the day of a campaign; empty where there is none."""
    if len(hit.at) == 10:
        return hit.at
    return words.moment_words(local(hit.at, zone)) if hit.at else ""


def note_of(hit: Hit, zone: str) -> str:
    """Kind, language, stage and time in words."""
    stage = sentences.said(STAGE_WORDS.get(hit.stage, ""))
    kind, language = KINDS.get(hit.kind, hit.kind), sentences.said(LANGUAGES.get(hit.language, hit.language))
    return " · ".join(filter(None, (sentences.said(kind), sentences.said(language), stage, when_of(hit, zone))))


class HitModel(QAbstractListModel):
    """The hits, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: list[Hit] = []
        self.zone = "UTC"

    def show(self, hits: Sequence[Hit], zone: str) -> None:
        """Show these instead of those before."""
        self.beginResetModel()
        self.hits, self.zone = list(hits), zone
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many were found."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit, or the row in words."""
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.country} {note_of(hit, self.zone)}: {hit.title or hit.snippet}"
        return None


class HitDelegate(QStyledItemDelegate):
    """Two lines: what it is, and the words around the first that was found."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        return QSize(200, 2 * sizes.ROW - 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row; the painter is left as it was found."""
        hit: Hit = index.data(HIT)
        model = index.model()
        zone = model.zone if isinstance(model, HitModel) else "UTC"
        colours, rect = look.tokens(), option.rect
        ratio = look.ratio_of(painter)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(colours.accent_soft if chosen else colours.surface))
        painter.setPen(QPen(QColor(colours.line), sizes.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        left = rect.left() + 16
        upper = QRect(left, rect.top() + 4, rect.width() - 32, 22)
        lower = QRect(left, rect.top() + 26, rect.width() - 32, 20)
        mark = look.stage_icon(hit.stage) if hit.kind == "post" else "campaigns" if hit.kind == "campaign" else "info"
        ink = look.stage_colour(colours, hit.stage) if hit.kind == "post" else colours.secondary
        painter.drawPixmap(left, upper.top() + 5, look.pixmap(mark, 12, ink, ratio))
        x = left + 20
        if hit.country:
            code = code_box(hit.country, colours, ratio)
            painter.drawPixmap(x, upper.top() + 4, code)
            x += round(code.width() / ratio) + 8
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(colours.secondary))
        painter.drawText(upper.adjusted(x - left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, note_of(hit, zone))
        painter.setFont(look.font(sizes.BODY))
        painter.setPen(QColor(colours.text))
        said = " · ".join(filter(None, (hit.title, hit.snippet if hit.snippet != hit.title else "")))
        short = painter.fontMetrics().elidedText(said.replace("\n", " "), Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, short)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()
