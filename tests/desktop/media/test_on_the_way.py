"""Where a picture is on its way to the server, said in the place of media, in the editor and at the foot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from campaigndesk.actions import attaching
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.media.view import MediaView
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sync_state.journeys import brief_words, journey_words
from campaigndesk.desktop.sync_state.phrases import SyncState, note_words, state_words
from campaigndesk.store import media
from campaigndesk.store.journeys import Journey, ToSend
from campaigndesk.store.meta import save_meta
from campaigndesk.store.work import MEDIUM, Changed
from ministries import Ministry
from pictures import picture
from working_rooms import shown

Settle = Callable[[], None]
NOW = datetime(2026, 11, 23, 14, 5)


@pytest.fixture
def bridge(ministry: Ministry, tmp_path: Path) -> tuple[str, str]:
    """A post with a picture on a laptop that has a server, and the picture's hash."""
    with ministry.store.writing() as conn:
        save_meta(conn, {"server": "https://desk.example.org"})
    post = ministry.draft("ხიდი").id
    attaching.attach_files(ministry.desk, post, [str(picture(tmp_path))])
    return post, str(ministry.find(post).get("media")[0]["sha256"])


def further(ministry: Ministry, sha256: str) -> None:
    """What a sync tells when a medium is further on its way."""
    ministry.desk.tell(Changed(frozenset({MEDIUM}), frozenset({sha256}), by="sync"))


def test_the_place_of_media_follows_a_picture_to_the_server(
    qtbot: QtBot, room: Room, ministry: Ministry, bridge: tuple[str, str], settle: Settle
) -> None:
    _, sha256 = bridge
    view = MediaView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    assert view.list.entries()[0].detail.startswith("Waiting to send")
    assert view.journey.text() == "Waiting to send: it goes with the next sync."
    size = ministry.desk.read(media.find_medium, sha256).size  # type: ignore[union-attr]
    way = ministry.store.on_the_way
    way.now, way.has = sha256, {sha256: size // 2}
    further(ministry, sha256)
    settle()
    half, whole = f"{size // 2000} kB", f"{size // 1000} kB"
    assert view.list.entries()[0].detail.startswith(f"Sending {half} of {whole}")
    assert view.journey.text() == f"Sending: {half} of {whole} are on the server."
    way.now = ""
    with ministry.store.writing() as conn:
        media.save_on_server(conn, sha256)
    further(ministry, sha256)
    settle()
    assert view.journey.text() == "Sent: it is on the server."
    assert view.list.entries()[0].detail.startswith("picture")


def test_a_picture_that_the_server_does_not_take_says_why_and_what_to_do_in_the_place_and_on_its_card(
    qtbot: QtBot, room: Room, ministry: Ministry, bridge: tuple[str, str], settle: Settle
) -> None:
    post, sha256 = bridge
    place, editor = MediaView(room), EditorView(room)
    for view in (place, editor):
        shown(qtbot, view)
    place.refresh(None)
    editor.show_record(post)
    settle()
    card = editor.page.media.cards[0]
    assert card.journey.text() == "Waiting to send: it goes with the next sync."
    with ministry.store.writing() as conn:
        media.save_trouble(conn, sha256, "quota_full")
    further(ministry, sha256)
    settle()
    said = "Not sent. The server has no room left for media. Ask your administrator for more; each sync tries it again."
    assert (card.journey.text(), card.journey.property("role")) == (said, "stop")
    assert place.journey.text() == said
    entry = place.list.entries()[0]
    assert (entry.detail.startswith("Not sent"), entry.mark, entry.ink) == (True, "stopped", "stop")


@pytest.mark.parametrize(
    ("media_state", "words"),
    [
        (ToSend(waiting=1), "All changes saved here · 1 file waiting to send · never synced yet"),
        (ToSend(waiting=3), "All changes saved here · 3 files waiting to send · never synced yet"),
        (
            ToSend(waiting=2, sending=True, done=1_500_000, size=4_000_000),
            "All changes saved here · sending a file: 1.5 MB of 4.0 MB · never synced yet",
        ),
    ],
)
def test_the_line_at_the_foot_says_what_of_media_waits(media_state: ToSend, words: str) -> None:
    assert state_words(SyncState(server="s", signed_in=True, media=media_state), NOW) == ("good", words)


def test_the_line_at_the_foot_says_what_was_not_sent() -> None:
    assert note_words(SyncState(media=ToSend(failed=1))) == "1 file was not sent: Media says why"
    assert note_words(SyncState(media=ToSend(failed=2))) == "2 files were not sent: Media says why"


@pytest.mark.parametrize(
    ("journey", "brief", "words", "role"),
    [
        (Journey("kept", 9, 9), "", "Kept on this laptop; there is no server to send it to.", "secondary"),
        (
            Journey("waiting", 1_000_000, 4_000_000),
            "Waiting to send",
            "Waiting to send: 1.0 MB of 4.0 MB are on the server, the rest goes with the next sync.",
            "warning",
        ),
        (
            Journey("failed", 0, 9, "too_large"),
            "Not sent",
            "Not sent. It is larger than the server takes. Make it smaller and attach it again.",
            "stop",
        ),
        (
            Journey("coming", 1_000_000, 4_000_000),
            "Not here yet",
            "It comes with a sync: 1.0 MB of 4.0 MB are here.",
            "warning",
        ),
        (
            Journey("coming", 0, 9, "not_found"),
            "Not here yet",
            "The server does not have it yet. It comes once whoever attached it has synced.",
            "warning",
        ),
    ],
)
def test_every_stretch_of_the_way_has_its_words(journey: Journey, brief: str, words: str, role: str) -> None:
    assert brief_words(journey) == brief
    assert journey_words(journey) == (words, role)
