"""Asking other countries from the desk: together, changed together, taken back together, answered one by one."""

from __future__ import annotations

import pytest

from campaigndesk.actions.campaigns import start_campaign
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.requests import answer_request, ask_countries, revise_request, take_back_request
from campaigndesk.actions.undoing import undo
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.inbox import counts
from campaigndesk.store.records import list_records, save_record


def asked(desk: Desk) -> list[Record]:
    return desk.read(list_records, "request")


def test_countries_asked_together_are_changed_and_taken_back_together(desk: Desk) -> None:
    first = ask_countries(desk, asking="SI", countries=["RS", "GE", "SI", "GE"], title="Film", wanted_by="2026-12-09")
    other = ask_countries(desk, asking="SI", countries=["GE"], title="Another")
    assert [(one.get("country"), one.get("title")) for one in asked(desk)][:2] == [("GE", "Film"), ("RS", "Film")]
    revise_request(desk, first.id, title="The film", channels=["x"])
    assert {(one.get("title"), tuple(one.get("channels", ()))) for one in asked(desk)} == {
        ("The film", ("x",)), ("Another", ()),
    }  # fmt: skip
    take_back_request(desk, first.id)
    assert [bool(one.get("taken_back")) for one in asked(desk)] == [True, True, False]
    with pytest.raises(InvalidInput, match="taken back already"):
        take_back_request(desk, first.id)
    undo(desk)
    assert not any(one.get("taken_back") for one in asked(desk))
    assert desk.find(other.id).get("title") == "Another"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"countries": ["SI"]}, "needs a country"), ({"title": " "}, "what is to be carried"),
        ({"link": "example.org"}, "no address of a page"), ({"about": "nothing"}, "no record"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_said_and_nothing_is_made(desk: Desk, wrong: dict[str, object], said: str) -> None:
    with pytest.raises(InvalidInput if "about" not in wrong else Exception, match=said):
        ask_countries(desk, **{"asking": "SI", "countries": ["GE"], "title": "Film", **wrong})  # type: ignore[arg-type]
    assert asked(desk) == []


def test_a_country_that_an_embargo_keeps_out_is_not_asked_in_vain(desk: Desk) -> None:
    campaign = start_campaign(
        desk, title="Summit", lead_country="SI", starts_on="2026-12-01", ends_on="2026-12-02", partners=["GE"],
        embargo_until="2199-12-01T09:00:00Z",
    )  # fmt: skip
    with pytest.raises(InvalidInput, match="UA does not take part"):
        ask_countries(desk, asking="SI", countries=["GE", "UA"], title="Film", about=campaign.id)
    assert ask_countries(desk, asking="SI", countries=["GE"], title="Film", about=campaign.id).get("country") == "GE"


def arrived(desk: Desk, request_id: str, **more: object) -> None:
    with desk.store.writing() as conn:
        fields = {"asking": "GE", "country": "SI", "title": "Film", **more}
        save_record(conn, Record(request_id, "request", NETWORK, Stamp("made", "nino", "2026-11-20T08:00:00Z"), fields))


def test_only_what_waits_for_an_answer_is_counted(desk: Desk) -> None:
    for request_id, more in (("a", {}), ("b", {"answer": ""}), ("c", {"taken_back": True}), ("d", {"country": "RS"})):
        arrived(desk, request_id, **more)
    assert desk.read(counts, desk.author).requests == 2
    answer_request(desk, "a", "accepted")
    assert desk.read(counts, desk.author).requests == 1
    undo(desk)
    assert desk.read(counts, desk.author).requests == 2


def test_another_answer_takes_the_reason_of_the_first_away(desk: Desk) -> None:
    arrived(desk, "a")
    answer_request(desk, "a", "declined", reason="An election")
    done = answer_request(desk, "a", "done", proof=" https://example.org/a ")
    assert (done.get("answer"), done.get("reason"), done.get("proof")) == ("done", "", "https://example.org/a")
    with pytest.raises(InvalidInput, match="no answer"):
        answer_request(desk, "a", "perhaps")


def test_nobody_takes_on_what_was_taken_back_but_what_was_done_is_noted(desk: Desk) -> None:
    arrived(desk, "a", taken_back=True)
    with pytest.raises(InvalidInput, match="taken back"):
        answer_request(desk, "a", "accepted")
    assert answer_request(desk, "a", "done", proof="https://example.org/a").get("answer") == "done"
