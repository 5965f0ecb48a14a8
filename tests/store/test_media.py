"""Pictures lie inside the encrypted database, once each, and are there only when their hash is right."""

import hashlib
from pathlib import Path

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import attach_media, detach_media, draft_post
from campaigndesk.store.media import (
    PIECE,
    Medium,
    find_bytes,
    find_medium,
    forget_server,
    forget_unshown,
    list_posts_with_media,
    list_showing,
    list_to_fetch,
    list_to_hand_in,
    media_of,
    save_checked,
    save_on_server,
    save_piece,
    save_trouble,
    save_wanted,
    save_whole,
)
from campaigndesk.store.outbox import list_waiting
from campaigndesk.store.set_aside import save_set_aside
from pictures import picture, png

LARGE = png(400, 500)
SHA = hashlib.sha256(LARGE).hexdigest()


def test_a_picture_comes_out_as_it_went_in_whatever_pieces_it_came_in(desk: Desk) -> None:
    with desk.store.writing() as conn:
        assert save_whole(
            conn, SHA, len(LARGE), "image", [LARGE[:7], LARGE[7 : 3 * PIECE // 2], LARGE[3 * PIECE // 2 :]]
        )
    assert len(LARGE) > 2 * PIECE
    assert desk.read(find_bytes, SHA) == LARGE
    assert desk.read(find_bytes, SHA, PIECE - 5, 20) == LARGE[PIECE - 5 : PIECE + 15]
    assert desk.read(find_bytes, SHA, len(LARGE) - 3, 20) == LARGE[-3:]
    assert desk.read(find_medium, SHA) == Medium(SHA, len(LARGE), "image", len(LARGE), whole=True)


def test_other_bytes_than_announced_are_not_kept(desk: Desk) -> None:
    with desk.store.writing() as conn:
        assert not save_whole(conn, SHA, len(LARGE), "image", [LARGE[:-1]])
        assert find_bytes(conn, SHA) is None
        save_piece(conn, SHA, 0, LARGE[:PIECE])
        assert find_bytes(conn, SHA) is None
        assert not save_checked(conn, SHA)
        assert find_medium(conn, SHA) == Medium(SHA, len(LARGE), "image")


def test_nothing_of_a_picture_can_be_read_from_the_disk(desk: Desk, tmp_path: Path) -> None:
    post = draft_post(desk, country="SI", channel="x")
    path = picture(tmp_path, width=200, height=200)
    content = path.read_bytes()
    attach_media(desk, post.id, path=str(path))
    for file in desk.store.profile.iterdir():
        raw = file.read_bytes() if file.is_file() else b""
        assert b"IHDR" not in raw
        assert content[1_000:1_032] not in raw


def to_hand_in(desk: Desk, *, waiting: bool) -> list[str]:
    with desk.store.reading() as conn:
        return [medium.sha256 for medium in list_to_hand_in(conn, waiting=waiting)]


def test_only_what_a_waiting_change_names_or_a_post_shows_is_handed_in(desk: Desk, tmp_path: Path) -> None:
    post = draft_post(desk, country="SI", channel="x")
    with desk.store.writing() as conn:
        save_whole(conn, SHA, len(LARGE), "image", [LARGE])
    shown = attach_media(desk, post.id, path=str(picture(tmp_path))).get("media")[0]
    assert to_hand_in(desk, waiting=True) == [shown["sha256"]]
    assert to_hand_in(desk, waiting=False) == [shown["sha256"]]
    detach_media(desk, post.id, shown["id"])
    assert to_hand_in(desk, waiting=True) == [shown["sha256"]]
    assert to_hand_in(desk, waiting=False) == []
    with desk.store.writing() as conn:
        conn.exec_driver_sql("DELETE FROM outbox")
    assert to_hand_in(desk, waiting=True) == []


def test_a_picture_that_no_post_shows_stays_while_a_change_names_it_that_the_server_lacks(
    desk: Desk, tmp_path: Path
) -> None:
    post = draft_post(desk, country="SI", channel="x")
    (shown,) = media_of(attach_media(desk, post.id, path=str(picture(tmp_path))))
    with desk.store.writing() as conn:
        attached = list_waiting(conn, 9)[-1]
        conn.exec_driver_sql("DELETE FROM record")
        forget_unshown(conn, [shown])
        assert find_bytes(conn, shown.sha256) is not None
        conn.exec_driver_sql("DELETE FROM outbox")
        save_set_aside(conn, attached, "not_allowed", "", "", desk.now)
        forget_unshown(conn, [shown])
        assert find_bytes(conn, shown.sha256) is not None
        conn.exec_driver_sql("UPDATE set_aside SET forgotten = 1")
        forget_unshown(conn, [shown])
        assert find_medium(conn, shown.sha256) is None


def test_what_the_server_has_is_not_handed_in_until_it_is_another_server(desk: Desk, tmp_path: Path) -> None:
    post = draft_post(desk, country="SI", channel="x")
    sha256 = attach_media(desk, post.id, path=str(picture(tmp_path))).get("media")[0]["sha256"]
    with desk.store.writing() as conn:
        save_on_server(conn, sha256)
    assert to_hand_in(desk, waiting=True) == []
    with desk.store.writing() as conn:
        forget_server(conn)
    assert to_hand_in(desk, waiting=True) == [sha256]


def test_what_was_sought_in_vain_waits_behind_the_rest_and_the_newest_comes_first(desk: Desk) -> None:
    hashes = [character * 64 for character in "abc"]
    posts = [draft_post(desk, country="SI", channel="x", text=sha256) for sha256 in hashes]
    for post, sha256 in zip(posts, hashes, strict=True):
        attach_media(desk, post.id, name="bridge.png", sha256=sha256, size=10)
    assert [medium.sha256 for medium in desk.read(list_to_fetch, 9)] == hashes[::-1]
    with desk.store.writing() as conn:
        save_wanted(conn, [Medium(hashes[2], 10, "image")])
        assert save_trouble(conn, hashes[2], "not_found")
        assert not save_trouble(conn, hashes[2], "not_found")
    assert [medium.sha256 for medium in desk.read(list_to_fetch, 9)] == [hashes[1], hashes[0], hashes[2]]
    assert desk.read(list_showing, hashes[0]) == [posts[0].id]


def test_what_is_no_hash_is_not_fetched(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text='"sha256":"')
    attach_media(desk, post.id, name="bridge.png", sha256="../../server.db")
    assert desk.read(list_to_fetch, 9) == []


def test_posts_with_media_are_found_without_reading_the_others(desk: Desk) -> None:
    draft_post(desk, country="SI", channel="x", text='They write "media":[{ in a text')
    post = draft_post(desk, country="SI", channel="x")
    attach_media(desk, post.id, name="bridge.png", sha256=SHA)
    bare = draft_post(desk, country="SI", channel="x")
    attach_media(desk, bare.id, name="still to come.png")
    emptied = draft_post(desk, country="SI", channel="x")
    attach_media(desk, emptied.id, name="gone.png", sha256=SHA)
    (gone,) = desk.find(emptied.id).get("media")
    detach_media(desk, emptied.id, gone["id"])
    with desk.store.reading() as conn:
        assert [found.id for found in list_posts_with_media(conn)] == [bare.id, post.id]
        told = conn.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT body FROM record WHERE kind = 'post' AND deleted = 0"
            " AND instr(body, X'226D65646961223A5B7B') > 0 ORDER BY id DESC"
        ).all()
    assert ["record_media" in str(row[-1]) for row in told] == [True]
