"""Pictures that a server lost without saying so: laptops ask for them once a greeting, and bring them back."""

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cables import Answer
from campaigndesk.store import meta
from campaigndesk.store.media import find_bytes
from campaigndesk.sync import media
from campaigndesk.sync.problems import Unreachable
from laptops import Laptop, Network
from sync.test_media import file_of, with_picture


class Asked:
    """Paths of all requests about media that reached the server."""

    def __init__(self, network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen: list[str] = []
        self._answer = network.room.answer
        monkeypatch.setattr(network.room, "answer", self._noted)

    def _noted(self, method: str, url: str, headers: dict[str, str], body: bytes) -> Answer:
        path = urlsplit(url).path
        if "/media/" in path:
            self.seen.append(f"{method} {path.rpartition('/')[2]}")
        return self._answer(method, url, headers, body)


def incidents(laptop: Laptop) -> list[str]:
    return [what for _, what in laptop.desk.read(meta.list_incidents) if "medium" in what]


def test_a_disk_put_back_that_lacks_but_a_picture_gets_it_again_the_next_day(network: Network, tmp_path: Path) -> None:
    """No entry of the ledger came after the copy: by its head nobody can tell that the disk is an older one."""
    ana = network.ana
    network.keeps_a_backup()
    post, sha256, content = with_picture(ana, tmp_path, width=70)

    def words_wait() -> None:
        if any((network.room.data / "media").rglob(sha256)):
            ana.cable.pull()

    ana.cable.before_answer = words_wait
    with pytest.raises(Unreachable):
        ana.syncs()
    ana.cable.before_answer = None
    ana.cable.plug()
    network.restores_the_backup()
    ana.syncs()
    assert not any((network.room.data / "media").rglob(sha256))
    network.later(1)
    ana.syncs()
    assert file_of(network, sha256).read_bytes() == content
    network.ben.syncs()
    assert network.ben.sees(post) == ana.sees(post)
    assert network.ben.desk.read(find_bytes, sha256) == content


def test_a_picture_whose_file_the_server_lost_is_brought_back_and_that_is_not_silent(
    network: Network, tmp_path: Path
) -> None:
    ana = network.ana
    _, sha256, content = with_picture(ana, tmp_path, width=70)
    ana.syncs()
    file_of(network, sha256).unlink()
    ana.restarts()
    assert ana.syncs().media_sent == 1
    assert file_of(network, sha256).read_bytes() == content
    assert incidents(ana) == [f"the server lost a medium (medium {sha256})"]


def test_each_picture_is_asked_for_once_a_greeting_and_few_in_one_round(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = network.ana
    for width in (70, 80, 90):
        with_picture(ana, tmp_path, width=width)
    ana.syncs()
    asked = Asked(network, monkeypatch)
    ana.syncs()
    assert asked.seen == []
    monkeypatch.setattr(media, "ASKED_IN_A_ROUND", 2)
    ana.restarts()
    for _ in range(4):
        ana.syncs()
    assert asked.seen == ["GET state"] * 3
    assert incidents(ana) == []


def test_a_picture_of_a_post_that_a_restored_server_lost_stays_with_its_author_whatever_waits_on_the_post(
    network: Network, tmp_path: Path
) -> None:
    ana = network.ana
    network.keeps_a_backup()
    post, sha256, content = with_picture(ana, tmp_path, width=70)
    ana.syncs()
    ana.writes(post, "Neposlano")
    network.restores_the_backup()
    network.room.administration.confirm_restore()
    ana.syncs()
    assert ana.sees(post).get("text") == "Neposlano"
    assert ana.desk.read(find_bytes, sha256) == content
    assert file_of(network, sha256).read_bytes() == content
