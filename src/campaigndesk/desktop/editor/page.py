"""The editor's three columns: the source, one's own text, and what stands between it and the public."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.approval_panel import ApprovalPanel
from campaigndesk.desktop.editor.comments import CommentsPanel
from campaigndesk.desktop.editor.counter import Counter
from campaigndesk.desktop.editor.fields import FieldsForm
from campaigndesk.desktop.editor.gates_panel import GatesPanel
from campaigndesk.desktop.editor.media import MediaPanel
from campaigndesk.desktop.editor.notice import Notice
from campaigndesk.desktop.editor.preview import Preview
from campaigndesk.desktop.editor.repeating import SeriesStrip
from campaigndesk.desktop.editor.source import SourcePanel
from campaigndesk.desktop.editor.timing import TimingRow
from campaigndesk.desktop.editor.wheel import guard_wheels
from campaigndesk.desktop.editor.writing import WritingBox
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.desktop.widgets.newer import NewerNote
from campaigndesk.desktop.widgets.tips import as_it_is

TEXT_HEIGHT = 208
_NARROWEST = 232


class Page(QWidget):
    """Builds and holds the parts; it decides nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(self)
        self.newer = NewerNote(self)
        self.series = SeriesStrip(self)
        self.source = SourcePanel(self)
        self.comments = CommentsPanel(self)
        self.heading = plain(self.tr("Your text"), "section", self)
        self.state = plain("", "secondary", self)
        self.box = WritingBox(self.tr("Your text"), self)
        self.box.setMinimumHeight(TEXT_HEIGHT)
        self.counter = Counter(self)
        self.spelling = plain("", "secondary", self, wrap=True)
        self.spelling.hide()
        self.timing = TimingRow(self)
        self.fields = FieldsForm(self)
        self.media = MediaPanel(self)
        self.preview = Preview(self)
        self.gates = GatesPanel(self)
        self.approval = ApprovalPanel(self)
        self._columns = columns = QSplitter(Qt.Orientation.Horizontal, self)
        columns.setChildrenCollapsible(False)
        columns.setHandleWidth(sizes.LINE)
        _Column("surface", columns).put(self.source, self.comments)
        self._put_middle(_Column("surface", columns))
        _Column("raised", columns).put(self.gates, self.approval)
        for place, stretch in enumerate((3, 4, 2)):
            columns.setStretchFactor(place, stretch)
        columns.setSizes([380, 500, 290])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(columns)
        guard_wheels(self)

    def _put_middle(self, column: _Column) -> None:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, sizes.STEP * 2, 0, 0)
        row.addWidget(self.heading)
        row.addStretch()
        row.addWidget(self.state)
        more = Section(self.tr("Account and fields"), "", self)
        column.put(
            self.notice,
            self.newer,
            self.series,
            head,
            self.box,
            self.counter,
            self.spelling,
            self.preview,
            self.timing,
            more,
            self.fields,
            self.media,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns claim as much as there is; where that is little, the text comes first."""
        super().resizeEvent(event)
        if event.size().width() < sizes.SMALL_WINDOW - sizes.SIDE_BAR_NARROW:
            aside = event.size().width() // 4
            self._columns.setSizes([aside, event.size().width() - 2 * aside, aside])
        for number in range(self._columns.count()):
            column = self._columns.widget(number)
            if isinstance(column, _Column):
                column.fit()

    def set_read_only(self, on: bool, why: str) -> None:
        """Whether what reaches the public can be changed here, and what its fields say where it cannot."""
        self.box.setReadOnly(on)
        self.box.setToolTip(as_it_is(why) if on else "")
        self.fields.set_read_only(on, why)
        self.media.set_read_only(on, why)
        self.timing.set_read_only(on, why)

    def go_to(self, field: str) -> None:
        """Put the keyboard on the field that mends a finding."""
        if field == "time":
            self.timing.begin()
        elif field == "media":
            self.media.begin()
        elif field == "source":
            self.source.mark.button.setFocus()
        elif field == "text":
            self.box.setFocus()
        else:
            self.fields.widget(field).setFocus()
        self._show_focus()

    def go_up(self) -> None:
        """Show each column from its beginning, as where another post comes onto the screen."""
        for number in range(self._columns.count()):
            column = self._columns.widget(number)
            if isinstance(column, _Column):
                column.verticalScrollBar().setValue(0)

    def _show_focus(self) -> None:
        """Scroll to the field that has the keyboard: nobody should type where they cannot see it."""
        place = self.window().focusWidget()
        for number in range(self._columns.count()):
            column = self._columns.widget(number)
            if isinstance(column, _Column) and place is not None and column.isAncestorOf(place):
                column.ensureWidgetVisible(place, 0, sizes.STEP * 8)


class _Column(QScrollArea):
    """A column that scrolls down and, in a large window, is never narrower than what is in it.

    In a small window three such columns have no room beside each other: there each can be scrolled aside too.
    """

    def __init__(self, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        inside = self._inside = QFrame(self)
        inside.setProperty("role", role)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(_NARROWEST)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def put(self, *parts: QWidget) -> None:
        """Fill the column."""
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(sizes.STEP * 4, sizes.STEP * 2, sizes.STEP * 4, sizes.STEP * 4)
        column.setSpacing(sizes.STEP * 2)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what is in it (a scroll area watches its widget): a notice with its buttons, a long name."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Claim the width that is needed, where the window has it."""
        needed = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        roomy = self.window().width() >= sizes.SMALL_WINDOW
        self.setMinimumWidth(max(_NARROWEST, needed) if roomy else _NARROWEST)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Qt scrolls to what the keyboard comes to only where it was in the same column before."""
        if now is not None and self._inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, sizes.STEP * 2, sizes.STEP * 2)
