"""Every action is one transaction: the record, what is drawn and found of it, and the outbox, or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection

from campaigndesk.actions.desk import Changed, Desk, Draft
from campaigndesk.actions.drafting import draft_post, revise_post, revise_text
from campaigndesk.actions.starting import start_alone
from campaigndesk.domain.errors import InvalidInput, NotFound, Refused
from campaigndesk.store.calendar import list_lines
from campaigndesk.store.opening import Store
from campaigndesk.store.outbox import count_waiting, list_waiting
from campaigndesk.store.problems import StoreFull
from campaigndesk.store.records import find_record, list_records
from campaigndesk.store.search import search


def test_a_draft_is_shown_drawn_found_and_queued(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Človekove pravice", proposed_at="2026-12-10T09:00:00Z")
    assert desk.read(find_record, post.id) == post
    line = desk.read(list_lines, [post.id])[0]
    assert (line.at, line.words, line.waiting, line.stage) == (
        "2026-12-10T09:00:00Z",
        "Človekove pravice",
        True,
        "draft",
    )
    assert [hit.record_id for hit in desk.read(search, "clovekove")] == [post.id]
    assert [change.record for change in desk.read(list_waiting, 10)] == [post.id]


def test_changes_are_numbered_one_by_one_on_this_device(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Ena")
    revise_text(desk, post.id, "Dva")
    waiting = desk.read(list_waiting, 10)
    assert [change.n for change in waiting] == [1, 2]
    assert len({change.device for change in waiting}) == 1


def test_of_several_drafts_all_are_done_or_none(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Ena")
    good = Draft("set@1", post.id, "post", {"fields": {"text": {"value": "Dva", "base": post.base("text")}}})
    with pytest.raises(Refused):
        desk.act(good, Draft("release@1", post.id, "post"))
    assert desk.find(post.id).get("text") == "Ena"
    assert desk.read(count_waiting) == 1


def test_listeners_hear_what_changed_after_it_is_kept(desk: Desk) -> None:
    heard: list[tuple[Changed, bool]] = []
    desk.listeners.append(lambda changed: heard.append((changed, desk.read(find_record, min(changed.ids)) is not None)))
    post = draft_post(desk, country="SI", channel="x", text="Ena")
    assert heard == [(Changed(frozenset({"post"}), frozenset({post.id}), "here"), True)]


def test_pasted_text_is_kept_in_one_form(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="C\u030caj\r\nkava\rvoda")
    assert post.get("text") == "Čaj\nkava\nvoda"


@pytest.mark.parametrize("text", ["Nič\x00nič", "Pol \ud800 znaka", "Zvonec\x07"])
def test_text_that_cannot_be_kept_is_refused_with_the_place(desk: Desk, text: str) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Prej")
    with pytest.raises(Refused, match=r"U\+[0-9A-F]{4} at position \d+"):
        revise_text(desk, post.id, text)
    assert desk.find(post.id).get("text") == "Prej"


def test_a_text_of_ten_megabytes_is_refused_with_its_length(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Prej")
    with pytest.raises(Refused, match="10,000,000 characters"):
        revise_text(desk, post.id, "a" * 10_000_000)


def test_writing_what_is_there_already_queues_nothing(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Enako")
    revise_text(desk, post.id, "Enako")
    assert desk.read(count_waiting) == 1


def test_an_edit_of_a_text_seen_before_another_edit_is_kept_as_a_conflict(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Prvo")
    seen = post.base("text")
    revise_text(desk, post.id, "Drugo")
    record = revise_text(desk, post.id, "Tretje", seen)
    assert record.get("text") == "Drugo"
    assert [copy.value for copy in record.conflicts] == ["Tretje"]


def test_sets_and_fields_can_be_revised_together(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Prvo", hashtags=("mir", "vojna"))
    revised = revise_post(desk, post.id, {"title": "Naslov", "hashtags": ["mir", "pravice"]})
    assert (revised.get("title"), revised.get("hashtags")) == ("Naslov", ["mir", "pravice"])


def test_what_is_not_here_is_told(desk: Desk) -> None:
    with pytest.raises(NotFound, match="no post"):
        revise_text(desk, "nowhere", "Besedilo")


def test_nobody_can_work_before_a_start(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> None:
    from campaigndesk.store.opening import open_store

    store: Store = open_store(tmp_path_factory.mktemp("empty"), b"k" * 32)
    with pytest.raises(InvalidInput, match="Nobody works on this laptop yet"):
        draft_post(Desk(store), country="SI", channel="x", text="Ena")
    store.close()


def test_a_profile_is_started_once(desk: Desk) -> None:
    with pytest.raises(InvalidInput, match="Somebody works in this profile already"):
        start_alone(desk, name="Ben", country="SI")


@pytest.mark.parametrize(("name", "country"), [("Ana", "XX"), ("  ", "SI")])
def test_a_start_needs_a_name_and_a_country(tmp_path_factory: pytest.TempPathFactory, name: str, country: str) -> None:
    from campaigndesk.store.opening import open_store

    store = open_store(tmp_path_factory.mktemp("new"), b"k" * 32)
    with pytest.raises(InvalidInput):
        start_alone(Desk(store), name=name, country=country)
    store.close()


def test_work_that_a_failing_disk_kept_after_all_is_not_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    writing = desk.store.writing

    @contextmanager
    def fails_at_the_end(*, bulk: bool = False) -> Iterator[Connection]:
        with writing(bulk=bulk) as conn:
            yield conn
        raise StoreFull("The disk is full.")

    monkeypatch.setattr(desk.store, "writing", fails_at_the_end)
    post = draft_post(desk, country="SI", channel="x", text="Enkrat")
    assert [found.id for found in desk.read(list_records, "post")] == [post.id]
