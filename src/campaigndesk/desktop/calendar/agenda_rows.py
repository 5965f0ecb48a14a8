"""How the rows of the agenda are painted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.agenda_model import ROW, DayRow
from campaigndesk.desktop.calendar.agenda_reading import EventRow, PostRow
from campaigndesk.desktop.calendar.blackouts import HATCH, paint_hatch
from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.calendar.state_words import paint_state
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import Bar, paint_bar
from campaigndesk.desktop.look.pieces import code_box

HEIGHT = sizes.ROW + 2
TIME, CHANNEL, STATE = 52, 92, 250


class AgendaDelegate(QStyledItemDelegate):
    """A heading, or a post on one line: time, country, channel, words, and at the right the stage in words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike, so that a hundred thousand need not be measured."""
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row; the painter is left as it was found."""
        row, rect, colours = index.data(ROW), option.rect, look.tokens()
        painter.save()
        if isinstance(row, DayRow):
            self._paint_day(painter, rect, row, colours)
        else:
            state = option.state
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(rect, QColor(colours.accent_soft if chosen else colours.surface))
            if isinstance(row, EventRow):
                self._paint_event(painter, rect, row, colours)
            else:
                self._paint_post(painter, rect, row, colours)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS))
                painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, row: DayRow, colours: look.Tokens) -> None:
        painter.fillRect(rect, QColor(colours.raised))
        if row.shut:
            paint_hatch(painter, rect.adjusted(0, 0, HATCH - rect.width(), 0))
        painter.setPen(QPen(QColor(colours.line), sizes.LINE))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(look.font(sizes.BODY, strong=True))
        painter.setPen(QColor(colours.accent if row.today else colours.text))
        said = words.full_day(row.day)
        if row.today:
            said = f"{said} · {self.tr('today')}"
        painter.drawText(rect.adjusted(16, 0, -16, 0), Qt.AlignmentFlag.AlignVCenter, said)
        left = 16 + painter.fontMetrics().horizontalAdvance(said) + 16
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(colours.secondary))
        room = rect.adjusted(left, 0, -16, 0)
        notes = painter.fontMetrics().elidedText(" · ".join(row.notes), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, notes)

    def _paint_event(self, painter: QPainter, rect: QRect, row: EventRow, colours: look.Tokens) -> None:
        """A box with its title, as above the days of a week, and its days in words."""
        event, centre = row.event, Qt.AlignmentFlag.AlignVCenter
        place = QRect(rect.left() + 16 + TIME, rect.top() + (rect.height() - sizes.BAR) // 2, 0, sizes.BAR)
        right = rect.right() - 16
        place.setRight(right - STATE - 12)
        paint_bar(painter, place, Bar(title=event.title, note=event.lead_country, event=True), colours)
        first, last = date.fromisoformat(event.starts_on), date.fromisoformat(event.ends_on)
        said = self.tr("Event") if first == last else self.tr("Event, {0}").format(words.span_words(first, last))
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(colours.secondary))
        room = QRect(right - STATE, rect.top(), STATE, rect.height())
        short = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, centre, short)

    def _paint_post(self, painter: QPainter, rect: QRect, row: PostRow, colours: look.Tokens) -> None:
        chip, ratio = row.chip, look.ratio_of(painter)
        centre = Qt.AlignmentFlag.AlignVCenter
        middle = rect.top() + rect.height() // 2
        x = rect.left() + 16
        painter.setFont(look.font(sizes.BODY, strong=True))
        painter.setPen(QColor(colours.secondary if chip.proposed else colours.text))
        painter.drawText(QRect(x, rect.top(), TIME, rect.height()), centre, chip.time_text)
        x += TIME
        code = code_box(chip.country, colours, ratio)
        painter.drawPixmap(x, middle - 7, code)
        x += 34
        mark = look.pixmap(look.channel_icon(chip.channel), sizes.ICON, colours.secondary, ratio)
        painter.drawPixmap(x, middle - 8, mark)
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(colours.secondary))
        name = CHANNELS.get(chip.channel, chip.channel)
        painter.drawText(QRect(x + 22, rect.top(), CHANNEL - 22, rect.height()), centre, name)
        x += CHANNEL
        right = rect.right() - 16
        paint_state(painter, QRect(right - STATE, rect.top(), STATE, rect.height()), chip, colours)
        room = QRect(x, rect.top(), right - STATE - 12 - x, rect.height())
        painter.setFont(look.font(sizes.BODY))
        painter.setPen(QColor(colours.text))
        text = " ".join(chip.words.split())
        painter.drawText(
            room, centre, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        )
