"""A campaign: started, its brief written, countries invited, the own country's answer given, its posts counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from campaigndesk.actions import campaigns, drafting
from campaigndesk.actions.coverage import set_coverage
from campaigndesk.actions.undoing import undo
from campaigndesk.desktop.campaigns.dialogs import AnswerDialog, InviteDialog, NewCampaignDialog, RemindDialog
from campaigndesk.desktop.campaigns.entry_fields import LineEntry, TextEntry
from campaigndesk.desktop.campaigns.view import CampaignsView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from campaigndesk.store.records import list_records
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]


@pytest.fixture
def post(ministry: Ministry) -> Record:
    return ministry.draft("Text.")


@pytest.fixture
def view(qtbot: QtBot, room: Room, post: Record, settle: Settle) -> CampaignsView:
    made = CampaignsView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def campaign(ministry: Ministry, post: Record) -> Record:
    return ministry.find(str(post.get("campaign")))


def test_the_page_says_who_leads_who_joined_and_how_far_the_posts_are(view: CampaignsView) -> None:
    assert "led by Slovenia · 0 of 2 joined" in view.body.head.facts.text()
    model = view.body.overview.counts.model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads[:3] == ["Country", "Progress", "All"]
    cells = {model.index(row, 0).data(): model.index(row, 2).data() for row in range(model.rowCount())}
    assert cells == {"All countries": "1", "GE  Georgia": "1", "RS  Serbia": "–", "SI  Slovenia": "–"}
    assert [entry.title for entry in view.body.house.list.entries()] == ["Article 19"]


def test_the_own_country_answers_and_another_country_cannot_be_answered_for(
    ministry: Ministry, view: CampaignsView, post: Record, settle: Settle
) -> None:
    assert view.body.participation.answer.button.text() == "Answer for Georgia…"
    view.body.participation.answer.button.click()
    dialog = view.findChild(AnswerDialog)
    assert isinstance(dialog, AnswerDialog)
    dialog.answer.setCurrentIndex(dialog.answer.findData("joined_with_reservation"))
    assert dialog.yes.reason() == "Say what the reservation is."
    dialog.reservation.setPlainText("Only in Georgian.")
    dialog.yes.button.click()
    settle()
    found = ministry.desk.read(list_records, "participation", where={"country": "GE"})[0]
    assert (found.get("answer"), found.get("reservation")) == ("joined_with_reservation", "Only in Georgian.")
    assert "1 of 2 joined" in view.body.head.facts.text()
    view.body.participation.register.selectRow(1)
    assert view.body.participation.answer.reason()


def test_the_brief_saves_itself_and_what_only_the_lead_may_write_is_to_be_read(
    qtbot: QtBot, ministry: Ministry, view: CampaignsView, post: Record, settle: Settle
) -> None:
    objective, title = view.body.brief.entries["objective"], view.body.brief.entries["title"]
    assert isinstance(objective, TextEntry)
    assert isinstance(title, LineEntry)
    assert title.line.isReadOnly()
    objective.box.selectAll()
    objective.box.textCursor().insertText("ყველამ იცის ერთი უფლება მეტი.")
    qtbot.waitUntil(lambda: campaign(ministry, post).get("objective") == "ყველამ იცის ერთი უფლება მეტი.", timeout=3000)
    settle()
    assert view.body.brief.state.text() == "Saved here"


def test_a_brief_changed_elsewhere_while_i_write_keeps_both_texts(
    qtbot: QtBot, ministry: Ministry, view: CampaignsView, post: Record, settle: Settle
) -> None:
    objective = view.body.brief.entries["objective"]
    assert isinstance(objective, TextEntry)
    objective.box.setFocus()
    objective.box.textCursor().insertText("Mine: ")
    ministry.writes_elsewhere("ana", str(post.get("campaign")), objective="Quite another objective.")
    qtbot.waitUntil(lambda: bool(campaign(ministry, post).conflicts), timeout=3000)
    settle()
    assert objective.box.text() == "Mine: Every citizen knows one right more."
    assert campaign(ministry, post).get("objective") == "Quite another objective."
    button = view.body.brief.notice.button("Keep mine")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: not campaign(ministry, post).conflicts, timeout=3000)
    settle()
    assert campaign(ministry, post).get("objective") == "Mine: Every citizen knows one right more."


def test_leaving_the_page_at_once_loses_no_word_of_the_brief(
    ministry: Ministry, view: CampaignsView, post: Record
) -> None:
    audience = view.body.brief.entries["audience"]
    assert isinstance(audience, TextEntry)
    audience.box.textCursor().insertText("Young people")
    view.leave()
    assert campaign(ministry, post).get("audience") == "Young people"


def test_the_lead_invites_countries_and_adds_a_message(
    ministry: Ministry, view: CampaignsView, post: Record, settle: Settle
) -> None:
    assert view.body.participation.invite.reason() == "Countries are invited by the lead country, Slovenia."
    assert view.body.house.new.reason() == "Messages are added by the lead country, Slovenia."
    with ministry.at("ana"):
        view.refresh(None)
        settle()
        view.body.participation.invite.button.click()
        dialog = view.findChild(InviteDialog)
        assert isinstance(dialog, InviteDialog)
        assert dialog.yes.reason() == "Tick at least one country."
        dialog.countries.tick("UA")
        dialog.yes.button.click()
        settle()
        view.body.house.new.button.click()
        settle()
    assert "UA" in campaign(ministry, post).get("partners")
    assert {entry.title for entry in view.body.house.list.entries()} == {"Article 19", "Message 2"}
    words = view.body.house.form.entries["title"]
    assert words.value() == "Message 2"


def test_a_campaign_is_started_with_its_partners(
    ministry: Ministry, view: CampaignsView, post: Record, settle: Settle
) -> None:
    view.new.button.click()
    dialog = view.findChild(NewCampaignDialog)
    assert isinstance(dialog, NewCampaignDialog)
    assert dialog.yes.reason() == "A campaign needs a title."
    dialog.name.setText("Winter safety abroad")
    dialog.partners.tick("SI")
    dialog.ends.setDate(dialog.starts.date().addDays(-1))
    assert dialog.yes.reason() == "The campaign ends before it starts."
    dialog.ends.setDate(dialog.starts.date().addDays(20))
    dialog.yes.button.click()
    settle()
    assert view.body.head.title.text() == "Winter safety abroad"
    made = next(c for c in ministry.desk.read(list_records, "campaign") if c.get("title") == "Winter safety abroad")
    assert (made.get("lead_country"), made.get("partners")) == ("GE", ["SI"])


def words_of(view: CampaignsView) -> list[str]:
    return [entry.title for entry in view.body.overview.missing.entries()]


def test_the_first_tab_says_who_is_missing_and_leads_there(
    view: CampaignsView, ministry: Ministry, post: Record, settle: Settle
) -> None:
    assert words_of(view) == ["Georgia: no answer", "Serbia: no answer"]
    assert view.body.overview.missing.entries()[0].detail == "Answer by Sat 28 Nov, 5 days left"
    view.body.overview.missing.entered.emit("participation:RS")
    assert view.body.tabs.currentWidget() is view.body.participation
    assert view.body.participation.register.chosen() == "RS"


def test_my_country_joins_with_one_click_and_takes_it_back_with_undo(
    view: CampaignsView, ministry: Ministry, settle: Settle, room: Room
) -> None:
    said: list[tuple[str, bool]] = []
    room.said.connect(lambda sentence, undo: said.append((sentence, undo)))
    assert view.body.head.own_words.text() == "Georgia is invited. Answer by Sat 28 Nov, 5 days left."
    view.body.head.join.click()
    settle()
    assert said == [("Georgia has joined.", True)]
    assert view.body.head.own_words.text() == "Georgia has joined."
    assert view.body.participation.register.model().index(0, 3).data() == "Nino Beridze"
    assert not view.body.head.join.isVisible()
    undo(ministry.desk)
    view.refresh(None)
    settle()
    assert view.body.head.join.isVisible()


def test_a_country_that_declined_is_not_missing_and_can_change_its_answer(view: CampaignsView, settle: Settle) -> None:
    view.body.head.decline.click()
    settle()
    assert view.body.head.own_words.text() == "Georgia has declined."
    assert "Georgia: no answer" not in words_of(view)
    view.body.head.change.click()
    dialog = view.findChild(AnswerDialog)
    assert isinstance(dialog, AnswerDialog)
    dialog.answer.setCurrentIndex(dialog.answer.findData("joined"))
    dialog.yes.button.click()
    settle()
    assert view.body.head.own_words.text() == "Georgia has joined."


def test_the_lead_reminds_who_is_silent_and_they_see_it(
    view: CampaignsView, ministry: Ministry, settle: Settle
) -> None:
    assert view.body.participation.remind.reason() == "Countries are reminded by the lead country, Slovenia."
    with ministry.at("ana"):
        view.refresh(None)
        settle()
        view.body.participation.remind.button.click()
        dialog = view.findChild(RemindDialog)
        assert isinstance(dialog, RemindDialog)
        assert set(dialog.countries.ticked()) == {"GE", "RS"}
        dialog.yes.button.click()
        settle()
    view.refresh(None)
    settle()
    assert view.body.head.own_words.text().endswith("Slovenia asks again.")
    assert view.body.overview.missing.entries()[0].note == "reminded Mon 23 Nov"


def test_a_message_says_which_translations_are_behind(
    view: CampaignsView, ministry: Ministry, post: Record, settle: Settle
) -> None:
    house = view.body.house
    view.body.tabs.setCurrentWidget(house)
    settle()
    assert house.translations.model().index(0, 4).data() == "Up to date"
    ministry.writes_elsewhere("ana", str(post.get("message")), text="Another joint text.")
    settle()
    assert house.translations.model().index(0, 0).data() == "GE  Georgia"
    assert house.translations.model().index(0, 4).data() == "Changed since: the translation is behind"


def test_only_the_part_that_shows_is_made_with_the_page(view: CampaignsView, settle: Settle) -> None:
    names = ("participation", "coverage", "house", "brief", "files", "activity")
    parts = [getattr(view.body, f"_{name}") for name in names]
    assert [part.made for part in parts] == [None] * len(names)
    for number, part in enumerate(parts, start=1):
        view.body.tabs.setCurrentIndex(number)
        settle()
        assert view.body.tabs.currentWidget() is part.made
        assert [one.made is not None for one in parts] == [place < number for place in range(len(names))]
    assert view.body.brief.entries["title"].value() == "Human Rights Day"
    assert view.body.participation.register.rowCount() == 2


def test_the_matrix_the_files_and_the_activity_are_read_when_they_are_shown(
    view: CampaignsView, ministry: Ministry, post: Record, settle: Settle
) -> None:
    drafting.attach_media(ministry.desk, post.id, name="most.jpg", credit="MFA")
    settle()
    assert view.body.files.list.entries() == []
    view.body.tabs.setCurrentWidget(view.body.files)
    settle()
    assert [entry.title for entry in view.body.files.list.entries()] == ["most.jpg"]
    view.body.tabs.setCurrentWidget(view.body.activity)
    settle()
    told = [entry.title for entry in view.body.activity.list.entries()]
    assert "Nino Beridze changed “Text.”: media" in told
    assert "Ana Kovač invited Georgia" in told
    set_coverage(ministry.desk, str(post.get("campaign")), "GE", ["facebook", "viber", "telegram"], "planned")
    settle()
    told = [entry.title for entry in view.body.activity.list.entries()]
    assert told.count("Nino Beridze set what Georgia covers") == 1
    view.body.tabs.setCurrentWidget(view.body.coverage)
    settle()
    assert view.body.coverage.table.matrices.rowCount() == 4


def test_a_campaign_without_partners_says_what_to_do_first(
    view: CampaignsView, ministry: Ministry, settle: Settle
) -> None:
    made = campaigns.start_campaign(
        ministry.desk, title="Alone", lead_country="GE", starts_on="2026-12-01", ends_on="2026-12-02"
    )
    view.show_record(made.id)
    settle()
    assert view.body.overview.nothing.text().startswith("No country is invited yet.")
    assert view.body.participation.none.isVisibleTo(view.body.participation)
    assert not view.body.head.own.isVisible()


def test_nothing_on_the_page_is_cut_in_a_small_window(view: CampaignsView, settle: Settle) -> None:
    view.resize(1092, 720)
    settle()
    for number in range(view.body.tabs.count()):
        view.body.tabs.setCurrentIndex(number)
        settle()
        cut = [
            label.text()
            for label in view.body.findChildren(QLabel)
            if label.isVisible() and not label.wordWrap()
            and label.fontMetrics().horizontalAdvance(label.text()) > label.width()
        ]  # fmt: skip
        assert cut == []


def test_the_commands_of_the_menu_do_what_the_buttons_do_and_say_why_they_cannot(
    view: CampaignsView, room: Room, settle: Settle
) -> None:
    said: list[str] = []
    room.said.connect(lambda sentence, _: said.append(sentence))
    view.do("new-message")
    assert said == ["Messages are added by the lead country, Slovenia."]
    view.do("answer-invitation")
    assert view.findChild(AnswerDialog) is not None
    view.do("previous-part")
    assert view.body.tabs.currentWidget() is view.body.activity
    view.do("next-part")
    assert view.body.tabs.currentWidget() is view.body.overview


def test_who_joins_with_a_reservation_writes_it_at_once(view: CampaignsView) -> None:
    view.body.head.reserve.click()
    dialog = view.findChild(AnswerDialog)
    assert isinstance(dialog, AnswerDialog)
    assert dialog.answer.currentData() == "joined_with_reservation"
    assert dialog.focusWidget() is dialog.reservation
