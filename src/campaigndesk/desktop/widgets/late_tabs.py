"""Tabs whose parts are made when they are first looked at: all of them in one go would hold the window up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QTabWidget, QWidget

from campaigndesk.desktop.widgets.toggles import Tabs

P = TypeVar("P", bound=QWidget)


class Late(Generic[P]):
    """One part of the tabs. `made`: the part, None as long as nobody looked at it or asked for it."""

    def __init__(self, make: Callable[[], P], put: Callable[[P], None]) -> None:
        self.made: P | None = None
        self._make, self._put = make, put

    @property
    def part(self) -> P:
        """The part itself, made now where it is asked for first."""
        if self.made is None:
            self.made = self._make()
            self._put(self.made)
        return self.made


class LateTabs(QTabWidget):
    """Tabs of which only the one that shows has to be there; `add_late` gives the part whenever it is wanted."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[QWidget, Callable[[], object]] = {}
        self.setTabBar(Tabs(self))
        for part in (self, self.tabBar()):
            part.setAccessibleName(name)
        self.currentChanged.connect(self._on_turned)

    def add_late(self, title: str, make: Callable[[], P], made: Callable[[P], object]) -> Late[P]:
        """Add a tab at the end; `make` makes its part when it is wanted, `made` is told when it stands in its tab."""
        empty = QWidget(self)

        def put(part: P) -> None:
            self._put(empty, part)
            made(part)

        late = Late(make, put)
        self._waiting[empty] = lambda: late.part
        self.addTab(empty, title)
        return late

    def _put(self, empty: QWidget, part: QWidget) -> None:
        """Put a part where its empty page stood, without a word to those who listen for another tab."""
        del self._waiting[empty]
        place, shown = self.indexOf(empty), self.currentWidget() is empty
        blocked = self.blockSignals(True)
        self.insertTab(place + 1, part, self.tabText(place))
        if shown:
            self.setCurrentIndex(place + 1)
        self.removeTab(place)
        self.blockSignals(blocked)
        empty.deleteLater()

    def _on_turned(self, place: int) -> None:
        page = self.widget(place)
        if page in self._waiting:
            self._waiting[page]()
