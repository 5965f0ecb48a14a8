"""The bar of places at the left: where one can go, and where something waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.badges import badge_width, paint_badge
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.places import PLACE, Place, PlacesModel

INSET = 10
ROW = sizes.ROW + sizes.STEP


class SideBar(QFrame):
    """The places with their counts; `chosen` carries the key of the place a person went to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self._wide = sizes.SIDE_BAR
        self.setFixedWidth(self._wide)
        self._title = plain("Campaign Desk", "brand", self)
        self._person = plain("", "secondary", self, wrap=True)
        self._model = PlacesModel(self)
        self._list = _Places(self)
        self._list.setProperty("plain", True)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_PlaceDelegate(self._list))
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Places"))
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, sizes.STEP * 4, 0, sizes.STEP)
        column.setSpacing(0)
        for label in (self._title, self._person):
            label.setContentsMargins(INSET * 2, 0, INSET, 0)
            column.addWidget(label)
        column.addSpacing(sizes.STEP * 3)
        column.addWidget(self._list, 1)
        self.setFocusProxy(self._list)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icons with their counts alone, on a small screen; names stay in tool tips and for a reader."""
        if narrow != self._list.property("narrow"):
            self._list.setProperty("narrow", narrow)
            self.setFixedWidth(sizes.SIDE_BAR_NARROW if narrow else self._wide)
            self._title.setVisible(not narrow)
            self._person.setVisible(not narrow)
            self._list.doItemsLayout()

    def set_person(self, words: str) -> None:
        """Who sits here, for instance `Slovenia · Ana Kovač`."""
        self._person.setText(words)

    def set_places(self, places: Sequence[Place]) -> None:
        """Show these places; the one that was chosen stays chosen where it is still there."""
        current = self.current()
        self._model.set_places(places)
        self._go(self._model.row_of(current))
        self._widen()

    def set_count(self, key: str, count: int, *, urgent: bool = False, fresh: int | None = None) -> None:
        """Show how much waits in a place; urgent is red; `fresh`: how much of it is new, counted apart."""
        self._model.set_count(key, count, urgent=urgent, fresh=fresh)
        self._widen()

    def choose(self, key: str) -> None:
        """Mark a place as the one that is open, without sending `chosen`."""
        self._go(self._model.row_of(key))

    def current(self) -> str:
        """The key of the place that is open, empty where none is."""
        index = self._list.currentIndex()
        return self._model.place(index.row()).key if index.isValid() else ""

    def _widen(self) -> None:
        """Room for the longest title with its counts; never less than before, so that nothing moves to and fro."""
        places = map(self._model.place, range(self._model.rowCount()))
        self._wide = min(max([self._wide, *map(_room_for, places)]), sizes.SIDE_BAR_WIDEST)
        if not self._list.property("narrow"):
            self.setFixedWidth(self._wide)

    def _go(self, row: int) -> None:
        blocked = self._list.selectionModel().blockSignals(True)
        self._list.setCurrentIndex(self._model.index(row))
        self._list.selectionModel().blockSignals(blocked)
        self._list.viewport().update()

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._model.place(current.row()).key)


class _Places(QListView):
    """The list; while none of its places is shown it says itself that the keyboard is in it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(look.tokens().accent), sizes.FOCUS))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))


class _PlaceDelegate(QStyledItemDelegate):
    """Paints a place: icon, title, count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike; icons alone stand closer, so that every place is seen on a small screen."""
        narrow = option.widget is not None and option.widget.property("narrow")
        return QSize(sizes.SIDE_BAR_NARROW - 2, sizes.ROW if narrow else ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row; the painter is left as it was found."""
        place, colours = index.data(PLACE), look.tokens()
        state, rect = option.state, option.rect
        here = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        box = QRectF(rect).adjusted(INSET, 1, -INSET, -1)
        painter.save()
        painter.fillRect(rect, QColor(colours.raised))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft if here else colours.hover if hovered else colours.raised))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), sizes.RADIUS + 1, sizes.RADIUS + 1)
        ink = colours.accent if here else colours.secondary
        ratio = look.ratio_of(painter)
        top = rect.center().y() - sizes.ICON // 2 + 1
        painter.drawPixmap(rect.left() + INSET * 2, top, look.pixmap(place.icon, sizes.ICON, ink, ratio))
        number, apart = _counts(place)
        if option.widget is not None and option.widget.property("narrow"):
            if place.count:
                dot = QRectF(rect.left() + INSET * 2 + sizes.ICON - 4, top - 4, 8, 8)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.stop if place.urgent else colours.accent))
                painter.drawEllipse(dot)
            painter.restore()
            return
        left = rect.left() + INSET * 2 + sizes.ICON + sizes.STEP * 2
        room = QRect(left, rect.top(), rect.right() - INSET - _counts_room(place) - left, rect.height())
        painter.setPen(QColor(ink))
        painter.setFont(look.font(strong=here))
        title = painter.fontMetrics().elidedText(place.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
        right = rect.right() - INSET - sizes.STEP * 2
        if number:
            paint_badge(painter, right, rect.top() + rect.height() / 2, number, colours, urgent=place.urgent)
            right -= badge_width(number) + sizes.STEP
        if apart:
            # All that waits, where only what is new stands in the badge.
            painter.setPen(QColor(colours.secondary))
            painter.setFont(look.font(sizes.SECONDARY))
            places = QRect(rect.left(), rect.top(), right - rect.left(), rect.height())
            painter.drawText(places, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, apart)
        painter.restore()


def _counts(place: Place) -> tuple[int, str]:
    """The number of the badge, and all that waits where the badge has only what is new."""
    number = place.count if place.fresh is None else place.fresh
    return number, str(place.count) if place.fresh is not None and place.count > place.fresh else ""


def _counts_room(place: Place) -> int:
    number, apart = _counts(place)
    beside = QFontMetrics(look.font(sizes.SECONDARY)).horizontalAdvance(apart) + sizes.STEP * 2 if apart else 0
    return (badge_width(number) + sizes.STEP * 2 if number else 0) + beside


def _room_for(place: Place) -> int:
    """The width in which the row shows all of its words, chosen or not."""
    title = QFontMetrics(look.font(strong=True)).horizontalAdvance(place.title)
    return INSET * 3 + sizes.ICON + sizes.STEP * 3 + title + _counts_room(place)
