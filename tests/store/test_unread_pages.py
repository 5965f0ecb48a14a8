"""A page that the disk does not give is reported by SQLCipher as missing memory: the person is told of the disk."""

from pathlib import Path

import pytest
from sqlalchemy import Connection

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.store import opening
from campaigndesk.store.opening import open_store
from campaigndesk.store.problems import StoreFull
from campaigndesk.store.records import find_record
from ministries import KEY


def unread(conn: object) -> None:
    raise MemoryError


def test_a_page_that_cannot_be_read_is_told_and_work_goes_on(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Prej")
    with pytest.raises(StoreFull, match="does not answer"):
        desk.read(unread)
    assert desk.read(find_record, post.id) == post
    assert desk.store.notices == ()


def test_a_page_that_cannot_be_read_when_a_profile_is_opened_is_told_in_words(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(profile, KEY).close()

    def migrate(conn: Connection) -> None:
        raise MemoryError

    monkeypatch.setattr(opening, "migrate", migrate)
    store = open_store(profile, KEY)
    with store.writing() as conn:
        conn.exec_driver_sql("PRAGMA user_version = 0")
    store.close()
    with pytest.raises(StoreFull, match="does not answer"):
        open_store(profile, KEY)
