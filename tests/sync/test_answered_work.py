"""How long a laptop keeps what the server has answered, so as to give it back to a server that was restored."""

import pytest

from campaigndesk.store import acknowledged
from campaigndesk.store.acknowledged import count_acknowledged, days_heard, list_heard
from campaigndesk.store.history import list_revisions
from campaigndesk.store.records import list_records
from laptops import PASSWORD, Laptop, Network

WORDS = "Po varnostni kopiji"
THIRTY_YEARS = 30 * 365


def drafts_after_a_backup(network: Network) -> None:
    """Ana hands in a post that the backup will lack."""
    network.ana.drafts(WORDS)
    network.ana.syncs()


def comes_back(laptop: Laptop) -> None:
    """The desk is opened again on another day, and the person signs in where the session is over."""
    laptop.restarts()
    laptop.signs_in()
    laptop.syncs()


def is_brought_back(network: Network) -> None:
    """The server is restored from a backup that lacks ana's words, and gets them from her laptop."""
    network.restores_the_backup()
    network.room.administration.confirm_restore()
    comes_back(network.ana)
    comes_back(network.ben)
    assert [post.get("text") for post in network.ben.desk.read(list_records, "post")] == [WORDS]


def test_a_server_whose_clock_is_decades_ahead_for_an_hour_costs_no_answered_work(network: Network) -> None:
    network.ben.syncs()
    network.keeps_a_backup()
    drafts_after_a_backup(network)
    network.later(days=THIRTY_YEARS)
    comes_back(network.ana)
    network.later(days=-THIRTY_YEARS)
    is_brought_back(network)


def test_what_was_answered_while_the_servers_clock_was_decades_behind_is_kept_as_long(network: Network) -> None:
    network.ben.syncs()
    network.keeps_a_backup()
    network.later(days=-THIRTY_YEARS)
    comes_back(network.ana)
    drafts_after_a_backup(network)
    network.later(days=THIRTY_YEARS)
    comes_back(network.ana)
    is_brought_back(network)


def test_on_as_many_days_as_a_backup_may_be_old_answered_work_is_kept(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(acknowledged, "KEPT_DAYS", 4)
    network.ben.syncs()
    network.keeps_a_backup()
    drafts_after_a_backup(network)
    for _ in range(3):
        network.later(days=60)
        comes_back(network.ana)
    is_brought_back(network)


def test_after_more_days_on_which_the_server_was_heard_it_is_let_go_but_no_text_is(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(acknowledged, "KEPT_DAYS", 4)
    ana = network.ana
    post = ana.drafts("Zimska različica")
    ana.writes(post, "Pomladna različica")
    ana.syncs()
    assert ana.desk.read(count_acknowledged) >= 2
    for _ in range(4):
        network.later(days=1)
        ana.syncs()
        ana.syncs()
    assert ana.desk.read(count_acknowledged) == 0
    kept = {r.value for r in ana.desk.read(list_revisions, post.id, "text")}
    assert kept == {"Zimska različica", "Pomladna različica"}


def test_a_profile_from_before_days_were_noted_keeps_its_answered_work(network: Network) -> None:
    drafts_after_a_backup(network)
    kept = network.ana.desk.read(count_acknowledged)
    with network.ana.store.writing() as conn:
        conn.exec_driver_sql("DELETE FROM meta WHERE key = 'heard_days'")
    network.later(days=1)
    network.ana.syncs()
    assert network.ana.desk.read(count_acknowledged) == kept
    assert network.ana.desk.read(list_heard) == ["2026-11-23", "2026-11-24"]


def test_a_day_that_comes_again_counts_once_and_from_the_last_time() -> None:
    days: list[str] = []
    for at in ("2026-11-23T09:00:00Z", "2056-11-23T09:00:00Z", "2056-11-23T10:00:00Z", "2026-11-23T11:00:00Z"):
        days = days_heard(days, at)
    assert days == ["2056-11-23", "2026-11-23"]


def test_a_restored_server_takes_work_from_before_a_laptop_was_renamed_twice(network: Network) -> None:
    """Each sign-in after the server ended the session gives the laptop another name, which the backup lacks."""
    network.ben.syncs()
    network.keeps_a_backup()
    for words in (WORDS, "Z drugim imenom"):
        network.room.administration.set_password("ana@example.org", PASSWORD)
        comes_back(network.ana)
        network.ana.drafts(words)
        network.ana.syncs()
    network.restores_the_backup()
    network.room.administration.confirm_restore()
    comes_back(network.ana)
    comes_back(network.ben)
    assert {post.get("text") for post in network.ben.desk.read(list_records, "post")} == {WORDS, "Z drugim imenom"}
    assert network.ana.set_aside == []
