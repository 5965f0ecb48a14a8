"""How far each country is: its posts in four groups, and a bar with its share in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.campaigns.tables import PlainTable
from campaigndesk.desktop.coverage.phrases import country_name
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.words import number

GROUPS: Final[tuple[tuple[str, ...], ...]] = (
    ("draft", "changes_requested"), ("in_review",), ("approved", "scheduled"), ("published",)
)  # fmt: skip
"""Stages that stand in one column; a withdrawn post is counted nowhere."""
_INKS: Final = (
    ("published", "good", Qt.BrushStyle.SolidPattern),
    ("ready", "accent", Qt.BrushStyle.SolidPattern),
    ("review", "warning", Qt.BrushStyle.BDiagPattern),
)
_SHARES: Final = Qt.ItemDataRole.UserRole
BARS: Final = 1
"""The column of the bars: beside the countries, where a narrow window shows it too."""
BAR: Final = 10
SHORT: Final = 24
PERCENT: Final = 44
LEAST: Final = PERCENT + 12


class ProgressTable(PlainTable):
    """One row a country; the first is the whole campaign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Progress by country"))
        heads = (self.tr("Country"), self.tr("Progress"), self.tr("All"), self.tr("Draft"), self.tr("In review"),
                 self.tr("Ready"), self.tr("Published"))  # fmt: skip
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.setItemDelegateForColumn(BARS, BarPainter(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(BARS, QHeaderView.ResizeMode.Fixed)

    def show_counts(self, counts: Mapping[str, Mapping[str, int]]) -> None:
        """Show country -> stage -> number of posts; nought is a dash, so that gaps are seen."""
        self.setRowCount(len(counts))
        for row, (country, by_stage) in enumerate(counts.items()):
            groups = [sum(by_stage.get(stage, 0) for stage in group) for group in GROUPS]
            whole = sum(groups)
            self.set_cell(row, 0, f"{country}  {country_name(country)}" if country else self.tr("All countries"))
            for column, count in enumerate((whole, *groups), start=BARS + 1):
                cell = self.set_cell(row, column, number(count) if count else "–")
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            ready = groups[2] + groups[3]
            item = self.set_cell(row, BARS, f"{100 * ready // whole} %" if whole else "")
            item.setData(_SHARES, [part / whole for part in reversed(groups[1:])] if whole else [])
            said = self.tr("{0} of {1} ready or published").format(ready, whole)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(said)
        self._share_out()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bars take the room that the words leave."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        head = self.horizontalHeader()
        words = (column for column in range(self.columnCount()) if column != BARS)
        taken = sum(max(self.sizeHintForColumn(column), head.sectionSizeHint(column)) for column in words)
        head.resizeSection(BARS, max(LEAST, head.sectionSizeHint(BARS), self.viewport().width() - taken))


class BarPainter(QStyledItemDelegate):
    """A bar: published, ready, then in review (hatched); what is left is a draft. Only the share where it is narrow."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The bar and its share; the painter is left as it was found."""
        shares: list[float] = index.data(_SHARES) or []
        rect: QRect = option.rect
        colours = look.tokens()
        painter.save()
        if shares:
            room = QRect(rect.left() + 6, rect.center().y() - BAR // 2, rect.width() - PERCENT - 12, BAR)
            if room.width() >= SHORT:
                _draw_bar(painter, room, shares)
            painter.setPen(QColor(colours.text))
            painter.setFont(look.font(sizes.SECONDARY))
            words = QRect(room.right() + 6, rect.top(), PERCENT, rect.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()


def _draw_bar(painter: QPainter, room: QRect, shares: Sequence[float]) -> None:
    colours, left = look.tokens(), room.left()
    painter.fillRect(room, QColor(colours.surface))
    for (_, ink, pattern), share in zip(_INKS, shares, strict=True):
        wide = round(room.width() * share)
        painter.fillRect(QRect(left, room.top(), wide, BAR), QBrush(QColor(getattr(colours, ink)), pattern))
        left += wide
    painter.setPen(QColor(colours.edge))
    painter.drawRect(room.adjusted(0, 0, -1, -1))
