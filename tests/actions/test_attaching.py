"""Attaching a file: what it is, is told by its bytes; the bytes and the record are kept together or not at all."""

import os
from pathlib import Path

import pytest

from campaigndesk.actions import drafting, picked_files
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import attach_media, draft_post
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.store.media import find_bytes
from campaigndesk.store.outbox import count_waiting
from pictures import gif, jpeg, mp4, picture, png, webp


@pytest.fixture
def post(desk: Desk) -> str:
    return draft_post(desk, country="SI", channel="x", text="Most").id


def media_kept(desk: Desk) -> int:
    with desk.store.reading() as conn:
        return int(conn.exec_driver_sql("SELECT count(*) FROM medium").scalar_one())


def test_a_picture_is_attached_with_its_bytes(desk: Desk, post: str, tmp_path: Path) -> None:
    path = picture(tmp_path)
    (item,) = attach_media(desk, post, path=str(path), credit="MZZ").get("media")
    assert (item["name"], item["kind"], item["bytes"]) == ("bridge.png", "image", path.stat().st_size)
    assert item["credit"] == "MZZ"
    assert desk.read(find_bytes, item["sha256"]) == path.read_bytes()


def test_the_same_bytes_twice_are_kept_once(desk: Desk, post: str, tmp_path: Path) -> None:
    attach_media(desk, post, path=str(picture(tmp_path)))
    found = attach_media(desk, post, path=str(picture(tmp_path, "other.png"))).get("media")
    assert [item["name"] for item in found] == ["bridge.png", "other.png"]
    assert media_kept(desk) == 1


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (jpeg(), "image"),
        (gif(), "image"),
        (webp(), "image"),
        (mp4(), "video"),
    ],
)
def test_the_form_is_told_by_the_bytes_and_not_by_the_name(
    desk: Desk, post: str, tmp_path: Path, content: bytes, form: str
) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes(content)
    assert attach_media(desk, post, path=str(path)).get("media")[0]["kind"] == form


@pytest.mark.parametrize(
    "content",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"<?xml version='1.0'?><svg/>",
        b"%PDF-1.7",
        b"MZ\x90\0",
        b"\0\0\0\x18ftypheic\0\0\0\0",
        b"\0\0\0\x14ftypqt  \0\0\0\0",
        b"\x89PNG",
        b"",
    ],
)
def test_other_files_are_refused_in_a_sentence(desk: Desk, post: str, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(content)
    with pytest.raises(InvalidInput, match=r"picture\.png is (empty|neither)"):
        attach_media(desk, post, path=str(path))
    assert media_kept(desk) == 0


def test_too_large_a_file_is_refused_with_the_limit(
    desk: Desk, post: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picked_files, "LARGEST", 1024**2)
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.write(b"\0\0\0\x18ftypmp42")
        file.truncate(1024**2 + 1)
    with pytest.raises(InvalidInput, match=r"film\.mp4 is too large: at most 1 MiB"):
        attach_media(desk, post, path=str(path))


def test_a_file_that_is_not_there_or_no_file_is_refused(desk: Desk, post: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    for name, words in [("gone.png", "cannot be read"), ("pipe.png", "is not a file"), (".", "is not a file")]:
        with pytest.raises(InvalidInput, match=words):
            attach_media(desk, post, path=str(tmp_path / name))
    with pytest.raises(InvalidInput, match="cannot be read"):
        attach_media(desk, post, path="a\0b.png")


def test_a_file_that_changes_while_it_is_read_leaves_nothing(
    desk: Desk, post: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, pick = picture(tmp_path), picked_files.pick_file

    def slowly(chosen: Path) -> picked_files.Picked:
        picked = pick(chosen)
        path.write_bytes(png(seed=2))
        return picked

    monkeypatch.setattr(drafting, "pick_file", slowly)
    waiting = desk.read(count_waiting)
    with pytest.raises(InvalidInput, match="changed while it was read"):
        attach_media(desk, post, path=str(path))
    assert media_kept(desk) == 0
    assert desk.find(post).get("media") is None
    assert desk.read(count_waiting) == waiting


def test_neither_a_file_nor_a_name_is_refused(desk: Desk, post: str) -> None:
    with pytest.raises(InvalidInput, match="needs a file or a name"):
        attach_media(desk, post)
