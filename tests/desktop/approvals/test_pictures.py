"""Who approves a picture has seen it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from campaigndesk.actions import approving, drafting
from campaigndesk.desktop.approvals.view import ApprovalsView
from campaigndesk.desktop.editor.thumbnails import NOT_HERE
from campaigndesk.desktop.room import Room
from campaigndesk.store.media import save_whole
from campaigndesk.store.work import Changed
from ministries import Ministry
from pictures import picture
from working_rooms import shown


def test_the_picture_to_decide_on_is_shown_as_soon_as_it_is_here(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Callable[[], None], tmp_path: Path
) -> None:
    path = picture(tmp_path, width=600, height=400)
    post = ministry.draft("Most")
    media = drafting.attach_media(ministry.desk, post.id, path=str(path)).get("media")[0]
    drafting.describe_image(ministry.desk, post.id, media["id"], "ka", "ხიდი ღამით")
    approving.submit_post(ministry.desk, post.id)
    ministry.all_sent()
    with ministry.store.writing() as conn:
        conn.exec_driver_sql("DELETE FROM medium")
    with ministry.at("giorgi"):
        view = ApprovalsView(room)
        shown(qtbot, view)
        view.refresh(None)
        settle()
        (label,) = view.sheet.pictures.labels[media["sha256"]]
        qtbot.waitUntil(lambda: label.text() == NOT_HERE, timeout=5000)
        with ministry.store.writing() as conn:
            save_whole(conn, media["sha256"], media["bytes"], "image", [path.read_bytes()])
        ministry.desk.tell(Changed(frozenset({"post"}), frozenset({post.id}), by="sync"))
        qtbot.waitUntil(lambda: not label.pixmap().isNull(), timeout=5000)
        assert (label.pixmap().width(), label.pixmap().height()) == (240, 160)
        settle()
