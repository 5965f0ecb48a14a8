"""Packs of wording rules are switched on and off in the settings, and a country writes its own rules there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.room import Room
from campaigndesk.desktop.settings.view import SettingsView
from campaigndesk.desktop.settings.wording import WordingPart
from campaigndesk.desktop.settings.wording_form import WordingForm
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.shipped_wording import shipped_packs
from campaigndesk.store.meta import save_meta
from campaigndesk.store.records import list_records, save_record
from ministries import Ministry
from working_rooms import Settle, shown


@pytest.fixture
def part(qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle) -> Iterator[WordingPart]:
    """The settings of Georgia's approver."""
    with ministry.at("giorgi"):
        view = SettingsView(room)
        shown(qtbot, view)
        view.refresh(None)
        settle()
        yield view.wording


def form_of(part: WordingPart) -> WordingForm:
    return next(form for form in part.findChildren(WordingForm) if form.isVisible())


def packs(ministry: Ministry) -> list[Record]:
    return ministry.desk.read(list_records, "wording")


def test_every_shipped_pack_stands_there_and_none_is_on(part: WordingPart, ministry: Ministry) -> None:
    assert part.isVisibleTo(part.window())
    assert list(part.boxes) == list(shipped_packs())
    assert not any(box.isChecked() for box in part.boxes.values())
    assert packs(ministry) == []


def test_a_pack_is_switched_on_and_off_for_the_country(part: WordingPart, ministry: Ministry, settle: Settle) -> None:
    part.boxes["names"].click()
    settle()
    (pack,) = packs(ministry)
    assert (pack.get("country"), pack.get("pack"), pack.get("active")) == ("GE", "names", True)
    assert part.boxes["names"].isChecked()
    part.boxes["names"].click()
    settle()
    (pack,) = packs(ministry)
    assert not pack.get("active")
    assert not part.boxes["names"].isChecked()
    part.boxes["names"].click()
    settle()
    assert [bool(pack.get("active")) for pack in packs(ministry)] == [True]


def test_an_officer_reads_the_rules_and_switches_nothing(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle
) -> None:
    view = SettingsView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    part = view.wording
    assert not part.boxes["names"].isEnabled()
    assert not part.own.isVisibleTo(view)
    assert "approvers and administrators" in part.why.text()
    part.rules["names"].click()
    form = form_of(part)
    assert form.lines["term"].text() == "FYROM"
    assert "Prespa Agreement" in form.lines["source"].text()
    assert form.lines["term"].isReadOnly()
    assert not form.save.isEnabled()
    form.reject()


def test_an_administrator_of_the_network_does_it_for_every_country(
    part: WordingPart, ministry: Ministry, room: Room, settle: Settle
) -> None:
    with ministry.store.writing() as conn:
        fields = {"name": "Adam", "roles": [["administrator", "*"]], "active": True}
        save_record(conn, Record("adam", "person", NETWORK, Stamp("made-adam", "adam", "2026-11-01T08:00:00Z"), fields))
        save_meta(conn, {"person": "adam"})
    part.refresh()
    settle()
    assert part.country.count() > 10
    assert part.country.isVisibleTo(part.window())
    part.country.setCurrentIndex(part.country.findData("MK"))
    part.country.activated.emit(part.country.currentIndex())
    part.boxes["names"].click()
    settle()
    assert [pack.get("country") for pack in packs(ministry)] == ["MK"]


def test_a_country_writes_an_own_rule_changes_and_deletes_it(
    part: WordingPart, ministry: Ministry, settle: Settle
) -> None:
    part.own.click()
    form = form_of(part)
    form.kind.setCurrentIndex(form.kind.findData("preferred"))
    written = {"term": "ტერიტორია", "instead": "ოკუპირებული რეგიონი", "why": "so the law says", "source": "Law"}
    for part_of, text in written.items():
        form.lines[part_of].setText(text)
    form.save.click()
    settle()
    (pack,) = packs(ministry)
    (rule,) = pack.get("rules")
    assert {name: rule[name] for name in written} == written
    assert (rule["kind"], rule["effect"], pack.get("active")) == ("preferred", "warn", False)
    own = part.boxes[pack.id]
    assert own.text() == "Own rules"
    own.click()
    settle()
    part.rules[pack.id].click()
    form = form_of(part)
    form.effect.setCurrentIndex(form.effect.findData("block"))
    form.kind.setCurrentIndex(form.kind.findData("forbidden"))
    form.save.click()
    settle()
    (pack,) = packs(ministry)
    (rule,) = pack.get("rules")
    assert (rule["kind"], rule["effect"], rule["id"]) == ("forbidden", "block", rule["id"])
    part.own.click()
    form = form_of(part)
    assert form.which.count() == 2, "a second own rule goes into the same pack"
    form.choose(rule["id"])
    form.remove.click()
    settle()
    (pack,) = packs(ministry)
    assert list(pack.get("rules")) == []


def test_a_rule_that_is_not_whole_stays_in_the_dialog_with_what_is_missing(
    part: WordingPart, ministry: Ministry, settle: Settle
) -> None:
    part.own.click()
    form = form_of(part)
    form.lines["term"].setText("Kiev*")
    form.save.click()
    settle()
    assert form.isVisible()
    assert "the reason and the source must say something" in form.problem.text()
    assert form.lines["term"].text() == "Kiev*"
    assert packs(ministry) == []
    form.reject()


def test_each_kind_of_rule_shows_the_fields_that_it_has(part: WordingPart) -> None:
    part.own.click()
    form = form_of(part)
    seen = {}
    for kind in ("forbidden", "preferred", "required", "footnote"):
        form.kind.setCurrentIndex(form.kind.findData(kind))
        seen[kind] = {name for name in ("instead", "when", "footnote") if form.lines[name].isVisibleTo(form)}
    assert seen == {
        "forbidden": {"instead"}, "preferred": {"instead"}, "required": {"when"}, "footnote": {"footnote"},
    }  # fmt: skip
    form.reject()
