"""One window with every shared widget in it, as a person would see them, for pictures to look at and to measure."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look.chips import Bar, Chip, paint_bar, paint_chip
from campaigndesk.desktop.widgets.avatar import Avatar
from campaigndesk.desktop.widgets.badges import CountBadge
from campaigndesk.desktop.widgets.banners import Banner
from campaigndesk.desktop.widgets.buttons import PrimaryButton, ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.filter_chips import FilterRow
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.desktop.widgets.places import Place
from campaigndesk.desktop.widgets.side_bar import SideBar
from campaigndesk.desktop.widgets.status_line import StatusLine
from campaigndesk.desktop.widgets.toasts import Toasts
from campaigndesk.desktop.widgets.word_diff import WordDiffView

STAGES = ("draft", "in_review", "changes_requested", "approved", "scheduled", "published", "missed", "withdrawn")
CHANNELS = (
    "x", "facebook", "instagram", "linkedin", "youtube", "tiktok", "telegram", "mastodon", "bluesky", "threads",
    "viber", "whatsapp", "website",
)  # fmt: skip
TEXTS = (
    ("SI", "Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo in enake pravice."),
    ("GE", "ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით."),
    ("UA", "Всі люди народжуються вільними і рівними у своїй гідності та правах."),
    ("RS", "Сва људска бића рађају се слободна и једнака у достојанству и правима."),
    ("CZ", "Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv."),
)
PLACES = (
    Place("calendar", "Calendar", "calendar"),
    Place("campaigns", "Campaigns", "campaigns"),
    Place("drafts", "Drafts", "drafts", 14),
    Place("approvals", "Approvals", "approvals", 3),
    Place("conflicts", "Conflicts", "conflicts", 1, urgent=True),
    Place("set-aside", "Set aside", "set-aside"),
    Place("coverage", "Coverage", "coverage"),
    Place("agenda", "Agenda", "agenda", 1204),
    Place("people", "People", "people"),
    Place("settings", "Settings", "settings"),
)


def chip_of(number: int, **changes: object) -> Chip:
    """A chip like those of a month; every number gives another one."""
    country, words = TEXTS[number % len(TEXTS)]
    values: dict[str, object] = {
        "time_text": f"{8 + number % 10:02}:{number % 4 * 15:02}",
        "country": country,
        "channel": CHANNELS[number % len(CHANNELS)],
        "stage": STAGES[number % len(STAGES)],
        "words": f"{words[number % 7 :]} {number}",
        "proposed": number % 5 == 4,
        "waiting": number % 7 == 3,
        "conflict": number % 11 == 5,
        "held": number % 13 == 6,
        "selected": number == 8,
    }
    return Chip(**{**values, **changes})  # type: ignore[arg-type]


class Chips(QWidget):
    """Bars and chips as a month shows them."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(700, 172)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look.tokens()
        bars = (
            Bar(title="Human Rights Day", note="12 of 16 joined", colour="blue", ends=False),
            Bar(title="Winter safety abroad", colour="violet", starts=False),
            Bar(title="ადამიანის უფლებები", note="selected", colour="#FFE066", selected=True),
        )
        for number, bar in enumerate(bars):
            paint_bar(painter, QRect(4 + number * 236, 2, 228, look.sizes.BAR), bar, colours)
        for number in range(30):
            rect = QRect(4 + number % 5 * 141, 26 + number // 5 * 22, 135, look.sizes.CHIP)
            paint_chip(painter, rect, chip_of(number), colours)
        painter.end()


class Gallery(QWidget):
    """All of it in one window of 1,180 x 820."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1180, 820)
        self.side_bar = SideBar(self)
        self.side_bar.set_person("Slovenia · Ana Kovač")
        self.side_bar.set_places(PLACES)
        self.side_bar.choose("drafts")
        self.status = StatusLine(self)
        self.status.set_state("offline", "Offline. All changes saved here · 3 waiting to send · last synced 14:05")
        self.status.set_note("1 conflict to settle")
        self.status.set_right("Times in Ljubljana · second zone Tbilisi (+3 h)")
        self.toasts = Toasts(self)
        self.toasts.set_foot(self.status.height())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        middle = QHBoxLayout()
        middle.addWidget(self.side_bar)
        middle.addLayout(self._column(), 1)
        page.addLayout(middle, 1)
        page.addWidget(self.status)
        self.toasts.show_message("Moved to Tue 14:00", "Undo")
        self.toasts.show_message("3 posts were sent for approval.")

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(16, 8, 16, 8)
        column.addLayout(self._head())
        self.filters = FilterRow("Filters", self)
        self.filters.set_filters([("c", "Human Rights Day"), ("s", "SI GE UA RS +12"), ("w", "Waits for me · 3")])
        self.filters.chip("c").setChecked(True)
        column.addWidget(self.filters)
        self.banners = [Banner(self) for _ in range(3)]
        self.banners[0].say("info", "This is a drill: nothing here can reach a channel.")
        self.banners[1].say("warning", "The text changed after it was approved. The approval lapsed.", "See the change")
        self.banners[2].say("stop", "Publishing is stopped for Georgia: a crisis cell was called.", "Open the stop")
        for banner in self.banners:
            column.addWidget(banner)
        self.chips = Chips()
        column.addWidget(self.chips)
        column.addWidget(Section("Source · English", "revision 4"))
        self.difference = WordDiffView(self)
        self.difference.show_difference(
            "Everyone has the right to freedom of opinion and expression. ყოველ ადამიანს აქვს უფლება.",
            "Everyone has the right to freedom of expression, without interference. ყოველ ადამიანს უფლება აქვს.",
        )
        self.difference.setFixedHeight(76)
        column.addWidget(self.difference)
        column.addLayout(self._foot(), 1)
        return column

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(plain("December 2026", "title"))
        self.reasoned = ReasonedButton("Send for approval", self)
        self.reasoned.set_reason("You wrote part of this text, so you cannot approve it.")
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search posts, any script")
        self.choice = QComboBox()
        self.choice.addItems(["Colour by stage", "Colour by country"])
        self.badge = CountBadge("Unread")
        self.badge.set_count(7, urgent=True)
        head.addStretch()
        for widget in (self.badge, Avatar("Ana Kovač"), Avatar("ნინო ბერიძე"), self.choice, self.search, self.reasoned):
            head.addWidget(widget)
        self.primary = PrimaryButton("New post")
        look.wear(self.primary, "new", "on_accent")
        head.addWidget(self.primary)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.writing = QPlainTextEdit("ყოველ ადამიანს აქვს უფლება აზრისა და გამოხატვის თავისუფლებისა.")
        self.writing.setProperty("role", "writing")
        foot.addWidget(self.writing, 1)
        check = QCheckBox("Confirmed time")
        check.setChecked(True)
        foot.addWidget(check)
        self.empty = EmptyState(
            "No posts yet",
            "A post is one text for one account of one country. Write the first one here.",
            "Write a post",
        )
        foot.addWidget(self.empty, 1)
        return foot
