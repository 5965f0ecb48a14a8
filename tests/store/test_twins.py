"""Posts that say the same are found by the fingerprint of their words, however they came into the store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import delete_post, draft_post, revise_post, revise_text
from campaigndesk.domain.duplicates import DAYS, fingerprint
from campaigndesk.domain.folding import fold
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.coding import packed
from campaigndesk.store.narrowing import fingerprint_of, folded
from campaigndesk.store.opening import open_store
from campaigndesk.store.records import made_ready, save_new_records, save_record
from campaigndesk.store.twins import TWINS, list_twins
from faults.disk.old_forms import KEY, laid_down

SAID = "Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo in enake pravice."
KEY_OF_SAID = fingerprint(fold(SAID))
DAY = "2026-12-10"
TEXTS = st.text(st.sampled_from("a ž\n\r\t\u2028\x85\x0bßŁЉ\U0001f54a.,"), max_size=60) | st.text(max_size=60)


def twins(desk: Desk, day: str = DAY, country: str = "SI", channel: str = "x", within: int = DAYS) -> set[str]:
    found = desk.read(list_twins, country=country, channel=channel, said=KEY_OF_SAID, day=day, within=within)
    return {post.id for post in found}


def said(desk: Desk) -> dict[str, int]:
    """The fingerprints as they stand in the table."""
    with desk.store.reading() as conn:
        return {str(key): int(value) for key, value in conn.exec_driver_sql("SELECT id, said FROM post")}


def public(desk: Desk, post: Record, stage: str = "scheduled") -> Record:
    """The post at a stage, as news from the server would bring it."""
    made = replace(desk.find(post.id), fields={**desk.find(post.id).fields, "stage": stage})
    with desk.store.writing() as conn:
        save_record(conn, made)
    return made


def drafted(desk: Desk, text: str = SAID, **more: str) -> Record:
    fields = {"country": "SI", "channel": "x", "proposed_at": f"{DAY}T09:00:00Z", "zone": "Europe/Ljubljana", **more}
    return draft_post(desk, text=text, **fields)  # type: ignore[arg-type]


@given(title=TEXTS, text=TEXTS, warning=TEXTS)
def test_the_text_is_found_in_the_folded_words_of_all_texts(title: str, text: str, warning: str) -> None:
    text = text * 12
    fields = {"title": title, "text": text, "content_warning": warning}
    post = Record("p", "post", NETWORK, Stamp("c", "ana", ""), fields)
    assert fingerprint_of(post, folded(post)) == fingerprint(fold(text))


def test_only_posts_that_go_out_are_twins(desk: Desk) -> None:
    post = drafted(desk)
    assert twins(desk) == set()
    for stage in ("approved", "scheduled", "published"):
        public(desk, post, stage)
        assert twins(desk) == {post.id}
    public(desk, post, "withdrawn")
    assert twins(desk) == set()


def test_a_twin_is_of_the_country_the_channel_and_the_weeks_asked_for(desk: Desk) -> None:
    post = public(desk, drafted(desk))
    assert twins(desk, "2026-11-12") == twins(desk, "2027-01-07") == {post.id}
    assert twins(desk, "2026-10-12") == twins(desk, "2027-02-07") == set()
    assert twins(desk, "2026-10-12", within=60) == twins(desk, "2027-02-07", within=60) == {post.id}
    assert twins(desk, "2026-11-12", within=7) == set()
    assert twins(desk, country="GE") == twins(desk, channel="facebook") == set()


def test_a_twin_without_a_time_is_found_on_any_day(desk: Desk) -> None:
    post = public(desk, drafted(desk, proposed_at=""))
    assert twins(desk) == twins(desk, "2030-01-01") == {post.id}


def test_a_changed_text_is_found_by_its_new_words_alone(desk: Desk) -> None:
    post = drafted(desk, "Nekaj povsem drugega, kar je prav tako dovolj dolgo za primerjavo.")
    before = said(desk)[post.id]
    revise_text(desk, post.id, SAID)
    assert said(desk)[post.id] == KEY_OF_SAID != before
    revise_post(desk, post.id, {"title": "Naslov"})
    assert said(desk)[post.id] == KEY_OF_SAID
    revise_text(desk, post.id, "Kratko.")
    assert said(desk)[post.id] == 0


def test_a_deleted_post_is_no_twin(desk: Desk) -> None:
    post = drafted(desk)
    public(desk, post)
    delete_post(desk, post.id)
    assert twins(desk) == set()
    with desk.store.writing() as conn:
        save_record(conn, replace(post, fields={**post.fields, "stage": "approved"}), before=desk.find(post.id))
    assert twins(desk) == {post.id}


def test_a_first_fill_brings_the_fingerprints_along(desk: Desk) -> None:
    fields = {"country": "SI", "channel": "x", "stage": "published", "text": SAID, "proposed_at": f"{DAY}T09:00:00Z"}
    post = Record("from-the-server", "post", NETWORK, Stamp("c", "ana", ""), fields)
    with desk.store.writing() as conn:
        save_new_records(conn, [(made_ready(post, packed(post)), 1)])
    assert twins(desk) == {post.id}


def test_the_table_is_asked_by_its_index_however_many_posts_there_are(desk: Desk) -> None:
    with desk.store.reading() as conn:
        rows = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {TWINS}", (KEY_OF_SAID, "SI", "x", 0, 1, 100))
        plan = [str(row[3]) for row in rows]
    assert any("post USING INDEX post_said (said=?)" in step for step in plan), plan
    assert not any(step.startswith("SCAN") for step in plan), plan


@pytest.mark.parametrize("version", [1, 7])
def test_posts_of_an_older_database_are_found_too(tmp_path: Path, version: int) -> None:
    newest, older = tmp_path / "newest", tmp_path / "older"
    store = open_store(newest, KEY)
    desk = Desk(store)
    with store.writing() as conn:
        for number in range(1200):
            fields = {"country": "SI", "channel": "x", "stage": "approved", "title": f"{number}"}
            fields |= {"text": SAID if number in (0, 1199) else f"{SAID} {number}", "proposed_at": f"{DAY}T09:00:00Z"}
            save_record(conn, Record(f"p-{number:04}", "post", NETWORK, Stamp(f"c-{number}", "ana", ""), fields))
    fresh = said(desk)
    store.close()
    laid_down(newest, older, version)
    store = open_store(older, KEY)
    assert said(Desk(store)) == fresh
    assert twins(Desk(store)) == {"p-0000", "p-1199"}
    store.close()
