"""The coverage matrix as an officer works it: what each cell says, what a click does, and what is told and undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigndesk.actions import campaigns, drafting
from campaigndesk.actions.coverage import set_coverage
from campaigndesk.desktop import look
from campaigndesk.desktop.coverage.cells import ground_of
from campaigndesk.desktop.coverage.menu import CellMenu
from campaigndesk.desktop.coverage.panel import CoveragePanel
from campaigndesk.desktop.coverage.reading import Asked
from campaigndesk.desktop.languages import speak
from campaigndesk.desktop.look.style import Mode
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.shots import picture_of
from campaigndesk.domain.records import Record
from campaigndesk.store.calendar import Filter
from campaigndesk.store.records import list_records
from ministries import Ministry

Settle = Callable[[], None]


@pytest.fixture(autouse=True)
def _quiet_menus(monkeypatch: pytest.MonkeyPatch) -> None:
    """The offscreen platform cannot lend a menu the keyboard, and says so."""
    monkeypatch.setattr(CellMenu, "popup", lambda *_: None)


@pytest.fixture
def post(ministry: Ministry) -> Record:
    """Georgia has joined and writes on X; Serbia is silent; Slovenia leads and plans Facebook."""
    made = ministry.draft("ტექსტი", language="ka")
    campaign = str(made.get("campaign"))
    campaigns.answer_invitation(ministry.desk, campaign, "GE", "joined")
    with ministry.at("ana") as desk:
        set_coverage(desk, campaign, "SI", ["facebook"], "planned")
    return made


@pytest.fixture
def panel(qtbot: QtBot, room: Room, post: Record, settle: Settle) -> CoveragePanel:
    made = CoveragePanel(room)
    qtbot.addWidget(made)
    made.resize(1000, 420)
    made.show()
    made.ask(Asked(Filter(campaigns=(str(post.get("campaign")),))))
    settle()
    return made


def cells(panel: CoveragePanel) -> list[list[str]]:
    model = panel.table.matrices
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def ring(panel: CoveragePanel, row: int, column: int) -> None:
    panel.table.setCurrentIndex(panel.table.matrices.index(row, column))


def entries(panel: CoveragePanel, settle: Settle) -> dict[str, bool]:
    """The menu of the cell with the ring, opened with Enter: words -> whether it can be chosen."""
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    settle()
    assert panel.menu is not None
    found = {a.text(): a.isEnabled() for a in panel.menu.actions() if a.text()}
    for sub in (a.menu() for a in panel.menu.actions()):
        if sub is not None:
            found |= {a.text(): a.isEnabled() for a in sub.actions()}  # type: ignore[attr-defined]
    return found


def choose(panel: CoveragePanel, words: str, settle: Settle) -> None:
    assert panel.menu is not None
    actions = list(panel.menu.actions())
    for action in tuple(actions):
        if action.menu() is not None:
            actions += action.menu().actions()  # type: ignore[attr-defined]
    next(action for action in actions if action.text().startswith(words)).trigger()
    panel.menu.close()
    settle()


def test_each_country_and_channel_says_how_far_it_is_and_gaps_are_counted(panel: CoveragePanel) -> None:
    assert cells(panel) == [
        ["Not decided", "In translation", "–"],
        ["Not joined", "Not joined", "–"],
        ["To write", "Not decided", "1"],
        ["1", "–", "1"],
    ]
    model = panel.table.matrices
    assert [model.headerData(n, Qt.Orientation.Vertical) for n in range(3)] == ["GE  Georgia", "RS  Serbia",
                                                                                "SI  Slovenia"]  # fmt: skip
    assert panel.summary.text() == "1 gap · 1 under way · 0 ready or published"


def test_a_listener_hears_the_country_the_channel_the_state_and_the_gap(panel: CoveragePanel) -> None:
    said = panel.table.matrices.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Slovenia, Facebook: To write; a gap"
    assert panel.table.matrices.index(2, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "SI  Slovenia: 1 gap"


def test_a_click_opens_the_one_post_of_a_cell(qtbot: QtBot, panel: CoveragePanel, post: Record, settle: Settle) -> None:
    place = panel.table.visualRect(panel.table.matrices.index(0, 1)).center()
    with qtbot.waitSignal(panel.opened, timeout=5000) as opened:
        QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [post.id]


def test_of_several_posts_the_person_chooses(
    qtbot: QtBot, panel: CoveragePanel, post: Record, ministry: Ministry, settle: Settle
) -> None:
    other = drafting.draft_post(
        ministry.desk, country="GE", channel="x", campaign=str(post.get("campaign")), text="Second", language="en"
    )
    panel.refresh()
    settle()
    ring(panel, 0, 1)
    assert {"“Second”", "“ტექსტი”"} <= entries(panel, settle).keys()
    with qtbot.waitSignal(panel.opened, timeout=5000) as opened:
        choose(panel, "“Second”", settle)
    assert opened.args == [other.id]


def test_an_empty_cell_of_my_country_offers_to_translate_a_message_there(
    qtbot: QtBot, panel: CoveragePanel, post: Record, ministry: Ministry, settle: Settle
) -> None:
    ring(panel, 0, 0)
    assert entries(panel, settle)["Translate “Article 19”"]
    with qtbot.waitSignal(panel.opened, timeout=5000) as opened:
        choose(panel, "Translate", settle)
    made = ministry.find(opened.args[0])
    assert (made.get("country"), made.get("channel"), made.get("campaign")) == ("GE", "facebook", post.get("campaign"))
    assert (made.get("message"), made.get("language")) == (post.get("message"), "ka")


def test_i_say_what_my_country_plans_and_can_take_it_back(
    panel: CoveragePanel, room: Room, ministry: Ministry, settle: Settle
) -> None:
    said: list[tuple[str, bool]] = []
    room.said.connect(lambda sentence, undo: said.append((sentence, undo)))
    ring(panel, 0, 0)
    entries(panel, settle)
    choose(panel, "Planned", settle)
    assert cells(panel)[0] == ["To write", "In translation", "1"]
    assert said == [("Georgia on Facebook: Planned.", True)]
    from campaigndesk.actions.undoing import undo

    undo(ministry.desk)
    panel.refresh()
    settle()
    assert cells(panel)[0][0] == "Not decided"


def test_the_count_of_a_row_sets_all_its_channels_at_once(panel: CoveragePanel, settle: Settle) -> None:
    ring(panel, 0, 2)
    entries(panel, settle)
    choose(panel, "Not planned", settle)
    assert cells(panel)[0] == ["Not planned", "In translation", "–"]


def test_what_another_country_plans_cannot_be_set_and_the_menu_says_why(panel: CoveragePanel, settle: Settle) -> None:
    ring(panel, 1, 0)
    found = entries(panel, settle)
    assert found["Planned (you do not write for this country)"] is False
    assert not any(words.startswith("Ask ") for words in found)


def test_the_lead_asks_a_country_to_cover_a_channel(
    panel: CoveragePanel, ministry: Ministry, settle: Settle, post: Record
) -> None:
    with ministry.at("ana"):
        panel.refresh()
        settle()
        ring(panel, 0, 0)
        entries(panel, settle)
        choose(panel, "Ask Georgia", settle)
    assert cells(panel)[0][0] == "To write"
    assert [c.get("asked") for c in ministry.desk.read(list_records, "coverage", where={"country": "GE"})] == [True]


def test_languages_on_demand_make_a_row_of_each(panel: CoveragePanel, settle: Settle) -> None:
    panel.languages.setChecked(True)
    settle()
    heads = [panel.table.matrices.headerData(n, Qt.Orientation.Vertical) for n in range(3)]
    assert heads == ["GE  Georgian", "RS  Serbia", "SI  Slovenia"]


def test_the_chosen_cell_stays_chosen_when_news_arrive(panel: CoveragePanel, settle: Settle) -> None:
    ring(panel, 2, 1)
    panel.refresh()
    settle()
    index = panel.table.currentIndex()
    assert (index.row(), index.column()) == (2, 1)


def test_the_matrix_is_saved_as_it_is_seen(panel: CoveragePanel, tmp_path: Path) -> None:
    panel.write_csv(tmp_path / "coverage.csv")
    lines = (tmp_path / "coverage.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Country,Facebook,X,Gaps"
    assert lines[3:] == ["SI,To write,Not decided,1", "Gaps,1,0,1"]


def test_the_matrix_of_a_drill_bears_its_mark(panel: CoveragePanel, tmp_path: Path) -> None:
    assert panel.shown is not None
    panel.shown = replace(panel.shown, drill=True)
    panel.write_csv(tmp_path / "coverage.csv")
    lines = (tmp_path / "coverage.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "DRILL: Country,Facebook,X,Gaps"


def test_the_saved_matrix_speaks_the_language_of_the_window(panel: CoveragePanel, tmp_path: Path) -> None:
    speak("uk")
    try:
        panel.write_csv(tmp_path / "coverage.csv")
    finally:
        speak("en")
    lines = (tmp_path / "coverage.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Країна,Facebook,X,Прогалини"
    assert not any(word in "\n".join(lines) for word in ("Gaps", "write", "decided"))


def test_with_nothing_to_show_the_page_says_what_would_stand_here(
    qtbot: QtBot, room: Room, ministry: Ministry, settle: Settle
) -> None:
    made = CoveragePanel(room)
    qtbot.addWidget(made)
    made.show()
    made.ask(Asked(Filter()))
    settle()
    assert made.empty.isVisible()
    assert made.save.reason() == "There is nothing to save yet."
    assert made.table.squares() == []
    made._on_entered([], QPoint(0, 0))


@pytest.mark.parametrize("mode", ["light", "dark", "high-contrast"])
def test_each_cell_has_the_ground_of_its_state_and_floods_no_other(
    panel: CoveragePanel, qapp: QApplication, mode: Mode
) -> None:
    colours = look.apply_look(qapp, mode)
    ring(panel, 0, 0)
    picture, table = picture_of(panel.table.viewport()), panel.table
    for row in range(4):
        for column in range(3):
            square = table.matrices.square(table.matrices.index(row, column))
            corner = table.visualRect(table.matrices.index(row, column)).topLeft() + QPoint(4, 4)
            ground = getattr(colours, ground_of(square.cell)) if square else colours.raised
            assert picture.pixelColor(corner).name().upper() == ground.upper(), (row, column)
