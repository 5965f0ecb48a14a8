"""The board page: every column with its count, filled in pages; what is done to a card is an act of the workflow."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from campaigndesk.desktop.calendar.board.column import ColumnBox, ColumnList
from campaigndesk.desktop.calendar.board.columns import COLUMNS, act_between, acts_on, column_of
from campaigndesk.desktop.calendar.board.hand import Hand
from campaigndesk.desktop.calendar.board.reading import PAGE, Board, Card, load_board, load_page
from campaigndesk.desktop.calendar.moments import now_kept, today_in
from campaigndesk.desktop.calendar.pages import MOST_CHOSEN, Page
from campaigndesk.desktop.calendar.pictures import Wanted, wanted_by
from campaigndesk.desktop.calendar.workflow import Workflow, act_words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.moving import Mover
    from campaigndesk.store.calendar import PostLine


class BoardPage(Page):
    """Posts by stage, whatever their day."""

    def __init__(self, room: Room, mover: Mover) -> None:
        super().__init__(room, mover)
        self._day = today_in(room.settings.zone)
        self._asked: Wanted | None = None
        self.workflow = Workflow(room, self, mover.sight)
        self.hand = Hand(self, self._drop_words)
        self.boxes = {column.name: ColumnBox(column, self) for column in COLUMNS}
        self.current = COLUMNS[0].name
        area = QScrollArea(self)
        inside = QWidget(area)
        row = QHBoxLayout(inside)
        row.setContentsMargins(sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2)
        row.setSpacing(sizes.STEP * 2)
        for box in self.boxes.values():
            row.addWidget(box, 1)
            self._connect(box)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.setAccessibleName(self.tr("Board"))
        self.begin_in(self.boxes[self.current].list)

    def _connect(self, box: ColumnBox) -> None:
        name, cards = box.column.name, box.list
        cards.opened.connect(self.opened)
        cards.stepped.connect(partial(self._step, name))
        cards.menu_asked.connect(self._on_menu)
        cards.taken.connect(self.hand.take)
        cards.carried.connect(self.hand.move)
        cards.dropped.connect(self._on_dropped)
        cards.entered_by.connect(partial(self._on_entered, name))
        cards.posts.wanted.connect(partial(self._read_more, name))
        cards.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())

    # What the calendar asks

    @property
    def day(self) -> date:
        """The day that the other pages show; the board has posts of every day."""
        return self._day

    def show_day(self, day: date) -> None:
        """Keep the day for the other pages, and read."""
        self._day = day
        self.refresh()

    def refresh(self) -> None:
        """Read every column again, as far as it is shown."""
        self._asked = wanted_by(self.room.settings, self.filter, self._day)
        shown = {name: len(box.list.posts.cards) for name, box in self.boxes.items()}
        if self.room.is_open:
            self.room.read(load_board, self._asked, shown, then=self._on_read, owner=self, key="board")

    def is_dated(self) -> bool:
        """The board is not bound to days."""
        return False

    def period(self) -> str:
        """That every post is here."""
        return self.tr("All posts by stage")

    def chosen_posts(self) -> list[PostLine]:
        """The posts selected in the column in which the keyboard is."""
        return self.boxes[self.current].list.chosen()

    def do(self, command: str) -> bool:
        """Do a command of the menus that belongs to the board; whether it was one."""
        steps = {"card-forward": 1, "card-back": -1}
        if command in steps:
            self._push(self.current, steps[command])
        elif command == "choose-all":
            self._read_whole(self.current)
        elif command == "choose-none":
            self.boxes[self.current].list.clearSelection()
        elif command in ("next-post", "previous-post"):
            cards = self.boxes[self.current].list
            cards.choose(cards.currentIndex().row() + (1 if command == "next-post" else -1))
        else:
            return False
        return True

    # Reading

    def _on_read(self, board: Board) -> None:
        for name, box in self.boxes.items():
            box.show_cards(board.cards[name], board.counts[name])

    def _read_whole(self, name: str) -> None:
        """Read a column as far as it can be chosen, and choose every card of it."""

        def found(cards: list[Card]) -> None:
            box = self.boxes[name]
            box.show_cards(cards, box.list.posts.total)
            box.list.selectAll()
            self.tell_most(len(cards))

        if self._asked is not None and self.room.is_open and self.boxes[name].list.posts.total:
            self.room.read(load_page, self._asked, name, MOST_CHOSEN, None, then=found, owner=self, key=f"page-{name}")

    def _read_more(self, name: str) -> None:
        if self._asked is not None and self.room.is_open:
            cards = self.boxes[name].list.posts.cards
            then = partial(self._on_more, name, len(cards))
            self.room.read(load_page, self._asked, name, PAGE, cards[-1][0], then=then, owner=self, key=f"page-{name}")

    def _on_more(self, name: str, after: int, cards: list[Card]) -> None:
        posts = self.boxes[name].list.posts
        if len(posts.cards) == after:
            posts.add(cards)

    # Walking and acting

    def _on_entered(self, name: str) -> None:
        self.current = name
        self._on_chosen()
        self.begin_in(self.boxes[name].list)
        self._area.ensureWidgetVisible(self.boxes[name])

    def _on_chosen(self) -> None:
        self.post_chosen.emit(next(iter(self.chosen_posts()), None))

    def _step(self, name: str, by: int) -> None:
        beside = self._beside(name, by)
        if beside is not None:
            row = self.boxes[name].list.currentIndex().row()
            beside.choose(row)
            beside.setFocus(Qt.FocusReason.OtherFocusReason)

    def _beside(self, name: str, by: int) -> ColumnList | None:
        names = list(self.boxes)
        place = names.index(name) + by
        return self.boxes[names[place]].list if 0 <= place < len(names) else None

    def _push(self, name: str, by: int) -> None:
        """Do the act that leads a post on in this direction: that of the nearest column to which one leads."""
        posts, names = self.boxes[name].list.chosen(), list(self.boxes)
        place = names.index(name) + by
        if not posts:
            self.room.say(self.tr("Choose a post first."))
            return
        reasons = []
        while 0 <= place < len(names):
            act, reason = act_between(name, names[place])
            if act and (act != "hold" or names[place] == names[names.index(name) + by]):
                self.workflow.do(act, posts)
                return
            reasons.append(reason)
            place += by
        self.room.say(next(filter(None, reasons), self.tr("There is no column on that side.")))

    # Dragging

    def _column_at(self, place: QPoint) -> str:
        for name, box in self.boxes.items():
            if box.rect().contains(box.mapFromGlobal(place)):
                return name
        return ""

    def _drop_words(self, card: Card, place: QPoint) -> str:
        goal = self._column_at(place)
        if not goal:
            return ""
        act, reason = act_between(column_of(card[0], now_kept()), goal)
        return act_words(act).rstrip("…") if act else reason

    def _on_dropped(self, place: QPoint) -> None:
        card, goal = self.hand.put_back(), self._column_at(place)
        if card is None or not goal:
            return
        start = column_of(card[0], now_kept())
        act, reason = act_between(start, goal)
        if act:
            chosen = self.boxes[start].list.chosen() if start in self.boxes else []
            self.workflow.do(act, chosen if card[0] in chosen else [card[0]])
        elif reason:
            self.room.say(reason)

    def _on_menu(self, post: PostLine, place: QPoint) -> None:
        name = column_of(post, now_kept())
        posts = self.boxes[name].list.chosen() if name in self.boxes else []
        posts = posts if post in posts else [post]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the post")).triggered.connect(lambda: self.opened.emit(post.id))
        for act in acts_on(name):
            do = partial(self.workflow.do, act, posts)
            menu.addAction(act_words(act)).triggered.connect(lambda _=False, work=do: work())
        menu.addSeparator()
        more = menu.addAction(self.tr("More…"))
        more.triggered.connect(lambda: self.menu_asked.emit(post, place))
        menu.popup(place)
