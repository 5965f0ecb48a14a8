"""Pictures go before the words that name them and come after all words; a cut cable costs one piece."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from cables import Answer
from campaigndesk.actions.drafting import attach_media, detach_media
from campaigndesk.domain.records import Record
from campaigndesk.store import meta
from campaigndesk.store.journeys import Journey, ToSend, count_to_send, list_journeys
from campaigndesk.store.media import Medium, find_bytes, find_medium
from campaigndesk.store.work import MEDIUM
from campaigndesk.sync import media
from campaigndesk.sync.problems import Unreachable
from laptops import Laptop, Network
from pictures import picture


class Watch:
    """Every request that reached the server: method, path and the offset of media."""

    def __init__(self, network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen: list[str] = []
        self._answer = network.room.answer
        monkeypatch.setattr(network.room, "answer", self._noted)

    def _noted(self, method: str, url: str, headers: dict[str, str], body: bytes) -> Answer:
        parts = urlsplit(url)
        offset = parse_qs(parts.query).get("offset", [""])[0]
        self.seen.append(f"{method} {parts.path.split('/')[2]} {offset}".strip())
        return self._answer(method, url, headers, body)


def with_picture(laptop: Laptop, folder: Path, width: int = 700) -> tuple[Record, str, bytes]:
    """A draft with a picture of some width in dots, its hash and its bytes; 700 are about 1.4 MB."""
    path = picture(folder, width=width, height=700)
    post = attach_media(laptop.desk, laptop.drafts().id, path=str(path))
    return post, str(post.get("media")[0]["sha256"]), path.read_bytes()


def incidents(laptop: Laptop) -> list[str]:
    return [what for _, what in laptop.desk.read(meta.list_incidents) if "medium" in what]


def file_of(network: Network, sha256: str) -> Path:
    (found,) = (network.room.data / "media").rglob(sha256)
    return found


def test_a_picture_is_on_the_server_before_the_words_that_name_it(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, watch = network.ana, Watch(network, monkeypatch)
    with_picture(ana, tmp_path)
    assert ana.syncs().media_sent == 1
    pieces = ["PUT media 0", "PUT media 524288", "PUT media 1048576"]
    assert watch.seen == ["GET media", *pieces, "POST sync"]
    watch.seen.clear()
    assert ana.syncs().media_sent == 0
    assert watch.seen == ["POST sync"]


def test_an_upload_that_was_cut_goes_on_where_it_stopped(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = network.ana, network.ben
    _, sha256, content = with_picture(ana, tmp_path)
    watch = Watch(network, monkeypatch)
    ana.cable.before_answer = lambda: ana.cable.pull() if watch.seen[-1] == "PUT media 524288" else None
    with pytest.raises(Unreachable):
        ana.syncs()
    ana.cable.plug()
    ana.cable.before_answer = None
    ana.restarts()
    ana.syncs()
    assert [line for line in watch.seen if line.startswith("PUT")] == [
        "PUT media 0", "PUT media 524288", "PUT media 1048576",
    ]  # fmt: skip
    ben.syncs()
    assert ben.desk.read(find_bytes, sha256) == content


@pytest.mark.parametrize("spoiled", ["lost", "doubled"])
def test_a_piece_whose_answer_is_lost_or_that_comes_twice_does_no_harm(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoiled: str
) -> None:
    ana, ben = network.ana, network.ben
    _, sha256, content = with_picture(ana, tmp_path)
    watch = Watch(network, monkeypatch)

    def spoil(answer: Answer) -> Answer:
        if watch.seen[-1] == "GET media":
            setattr(ana.cable, spoiled, 1)
        return answer

    ana.cable.spoil = spoil
    if spoiled == "lost":
        with pytest.raises(Unreachable):
            ana.syncs()
    ana.cable.spoil = None
    ana.syncs()
    ben.syncs()
    assert ben.desk.read(find_bytes, sha256) == content
    assert incidents(ana) == []


def test_wrong_bytes_are_not_shown_and_not_silent(network: Network, tmp_path: Path) -> None:
    ana, ben = network.ana, network.ben
    post, sha256, content = with_picture(ana, tmp_path)
    ana.syncs()
    file_of(network, sha256).write_bytes(content[:-1] + b"x")
    assert ben.syncs().media_taken == 0
    assert ben.sees(post) == ana.sees(post)
    assert ben.desk.read(find_bytes, sha256) is None
    ben.syncs()
    (incident,) = incidents(ben)
    assert "were not those of its hash" in incident
    assert sha256 in incident
    file_of(network, sha256).write_bytes(content)
    assert ben.syncs().media_taken == 1
    assert ben.desk.read(find_bytes, sha256) == content


def test_a_full_server_stops_the_picture_and_not_the_words(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = network.ana, network.ben
    monkeypatch.setattr(network.room.office.media, "_quota", 1_000)
    post, sha256, content = with_picture(ana, tmp_path)
    ana.syncs()
    ana.syncs()
    (incident,) = incidents(ana)
    assert "no room left for media" in incident
    ben.syncs()
    assert ben.sees(post) == ana.sees(post)
    assert ben.desk.read(find_bytes, sha256) is None
    monkeypatch.setattr(network.room.office.media, "_quota", 10**9)
    ana.syncs()
    ben.syncs()
    assert ben.desk.read(find_bytes, sha256) == content


def cut_short(answer: Answer) -> Answer:
    """Half of a large answer, as when the train enters a tunnel."""
    status, headers, content = answer
    return status, headers, content[: len(content) // 2] if len(content) > 1_000_000 else content


def test_a_download_that_was_cut_goes_on_where_it_stopped_and_the_words_are_there(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = network.ana, network.ben
    post, sha256, content = with_picture(ana, tmp_path, 1400)
    ana.syncs()
    watch = Watch(network, monkeypatch)
    ben.cable.spoil = cut_short
    assert ben.syncs().media_taken == 0
    assert ben.sees(post) == ana.sees(post)
    known = ben.desk.read(find_medium, sha256)
    assert known is not None
    assert 0 < known.have < len(content)
    ben.cable.spoil = None
    ben.syncs()
    assert watch.seen[-1] == f"GET media {known.have}"
    assert ben.desk.read(find_bytes, sha256) == content


def test_a_hotels_page_is_not_kept_as_a_picture(network: Network, tmp_path: Path) -> None:
    ana, ben = network.ana, network.ben
    post, sha256, content = with_picture(ana, tmp_path)
    ana.syncs()
    page = (200, [("content-type", "text/html")], b"<html>Sign in to the hotel's network</html>")
    ben.cable.spoil = lambda answer: page if len(answer[2]) > 1_000_000 else answer
    ben.syncs()
    assert ben.has(post)
    ben.cable.spoil = None
    ben.syncs()
    assert ben.desk.read(find_bytes, sha256) == content


def test_one_round_fetches_no_more_than_its_share(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = network.ana, network.ben
    _, sha256, content = with_picture(ana, tmp_path, 1400)
    ana.syncs()
    monkeypatch.setattr(media, "FETCHED_IN_A_ROUND", 1_500_000)
    assert ben.syncs().media_taken == 0
    assert ben.syncs().media_taken == 1
    assert ben.desk.read(find_bytes, sha256) == content


def test_who_shows_a_post_is_told_when_its_picture_comes(network: Network, tmp_path: Path) -> None:
    ana, ben = network.ana, network.ben
    post, _, _ = with_picture(ana, tmp_path)
    ana.syncs()
    ben.tells.clear()
    ben.syncs()
    assert (ben.tells[-1].ids, ben.tells[-1].by) == (frozenset({post.id}), "sync")


def test_a_picture_that_was_taken_off_again_still_goes_before_the_change_that_named_it(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = network.ana
    post, _, _ = with_picture(ana, tmp_path)
    detach_media(ana.desk, post.id, post.get("media")[0]["id"])
    watch = Watch(network, monkeypatch)
    ana.syncs()
    assert watch.seen.index("PUT media 0") < watch.seen.index("POST sync")


def test_a_server_that_lost_a_picture_gets_it_from_whoever_has_it(network: Network, tmp_path: Path) -> None:
    ana, ben = network.ana, network.ben
    _, sha256, content = with_picture(ana, tmp_path)
    ana.syncs()
    ben.syncs()
    file_of(network, sha256).unlink()
    with ben.store.writing() as conn:
        meta.save_meta(conn, {"epoch": ""})
    assert ben.syncs().media_sent == 1
    assert file_of(network, sha256).read_bytes() == content


def test_it_is_told_how_far_a_picture_is_and_a_cut_leaves_it_waiting_with_what_is_there(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, watch = network.ana, Watch(network, monkeypatch)
    _, sha256, content = with_picture(ana, tmp_path)
    assert _journey(ana, sha256) == Journey("waiting", 0, len(content))
    seen: list[Journey] = []
    ana.desk.listeners.append(lambda changed: seen.append(_journey(ana, sha256)) if MEDIUM in changed.kinds else None)
    ana.cable.before_answer = lambda: ana.cable.pull() if watch.seen[-1] == "PUT media 524288" else None
    with pytest.raises(Unreachable):
        ana.syncs()
    assert [journey.done for journey in seen] == [0, 524288, 1048576, 1048576]
    assert seen[0] == Journey("sending", 0, len(content))
    assert seen[-1] == Journey("waiting", 1048576, len(content))
    ana.cable.plug()
    ana.cable.before_answer = None
    ana.syncs()
    assert seen[-1] == Journey("sent", len(content), len(content))
    assert ana.desk.read(count_to_send, ana.desk.store.on_the_way) == ToSend()


def test_a_picture_that_the_server_did_not_take_is_counted_as_not_sent_with_the_reason(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = network.ana
    monkeypatch.setattr(network.room.office.media, "_quota", 1_000)
    _, sha256, content = with_picture(ana, tmp_path)
    assert ana.desk.read(count_to_send, ana.desk.store.on_the_way) == ToSend(waiting=1)
    ana.syncs()
    assert _journey(ana, sha256) == Journey("failed", 0, len(content), "quota_full")
    assert ana.desk.read(count_to_send, ana.desk.store.on_the_way) == ToSend(failed=1)


def _journey(laptop: Laptop, sha256: str) -> Journey:
    found = laptop.desk.read(list_journeys, laptop.desk.store.on_the_way, [Medium(sha256, 0, "image")])
    return found[sha256]


def test_a_laptop_that_ends_as_it_has_filled_from_a_restored_server_still_brings_its_pictures_back(
    network: Network, tmp_path: Path
) -> None:
    ana = network.ana
    network.keeps_a_backup()
    _, sha256, content = with_picture(ana, tmp_path, width=70)
    ana.syncs()
    network.restores_the_backup()
    network.room.administration.confirm_restore()

    def ends(_: object) -> None:
        raise KeyboardInterrupt

    ana.desk.listeners.append(ends)
    with pytest.raises(KeyboardInterrupt):
        ana.syncs()
    ana.restarts()
    ana.syncs()
    assert file_of(network, sha256).read_bytes() == content
