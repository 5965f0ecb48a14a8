"""Faults of the wire one by one: any clock, a picture cut at every piece, a copy that comes an epoch too late."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cables import Answer
from campaigndesk.actions.drafting import attach_media, describe_image
from campaigndesk.server.tables import medium
from campaigndesk.sync.problems import Unreachable
from faults import verdicts
from laptops import Network, network_in
from pictures import picture


@pytest.fixture
def network(tmp_path: Path, prepared: Path) -> Iterator[Network]:
    """Ana, Ben, Bojan, Nino, and a real server."""
    with network_in(tmp_path / "network", prepared) as network:
        yield network


def what_came_of_a_day(network: Network, days: tuple[float, float, float]) -> list[Any]:
    """What the server holds and did after a clash and an approval on laptops with clocks wrong by so many days."""
    ana, ben, bojan = network.ana, network.ben, network.bojan
    for laptop, wrong in zip((ana, ben, bojan), days, strict=True):
        laptop.sets_clock(wrong)
    post = ana.drafts("Prvič")
    network.everyone_syncs()
    ben.writes(post, "Ben")
    ana.writes(post, "Ana")
    network.everyone_syncs()
    other = ana.drafts("Odobreno")
    ana.submits(other)
    network.everyone_syncs()
    bojan.approves(other)
    network.everyone_syncs()
    database = network.room.office.database
    held = [verdicts.on_the_server(database)[record.id] for record in (post, other)]
    done = [(change.kind, change.author, status) for change, status in verdicts.entries(database)]
    return [done, *((r.get("text"), r.get("stage"), [(c.value, c.by) for c in r.conflicts]) for r in held)]


def test_the_server_comes_to_the_same_whatever_the_clocks_of_the_laptops_say(tmp_path: Path, prepared: Path) -> None:
    outcomes = []
    for number, days in enumerate([(0, 0, 0), (10, -10, 0), (-10, 10, 10), (4_500, -3_000, 0.04)]):
        with network_in(tmp_path / str(number), prepared) as network:
            outcomes.append(what_came_of_a_day(network, days))
    assert outcomes[1:] == outcomes[:1] * 3
    assert outcomes[0][1][2] != []


@pytest.mark.parametrize("there", [True, False], ids=["answer lost", "request lost"])
def test_a_picture_arrives_whole_however_often_its_upload_is_cut(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    ana, answer, met = network.ana, network.room.answer, set[str]()

    def cut_once(method: str, url: str, headers: dict[str, str], body: bytes) -> Answer:
        if method == "PUT" and url not in met:
            met.add(url)
            if there:
                answer(method, url, headers, body)
            raise Unreachable("The cable was pulled.")
        return answer(method, url, headers, body)

    path = picture(tmp_path, width=700, height=700)
    post = attach_media(ana.desk, ana.drafts().id, path=str(path))
    describe_image(ana.desk, post.id, post.get("media")[0]["id"], "sl", "Most")
    ana.submits(post)
    monkeypatch.setattr(network.room, "answer", cut_once)
    for _ in itertools.count():
        try:
            ana.syncs()
            break
        except Unreachable:
            with network.room.office.database.reading() as conn:
                complete = conn.execute(medium.select()).all()
            assert complete == [] or there
            assert not network.bojan.has(post), "the words went before their picture"
            ana.restarts()
    assert len(met) == 3
    assert ana.sees(post).get("stage") == "in_review"
    (kept,) = (network.room.data / "media").rglob(str(post.get("media")[0]["sha256"]))
    assert kept.read_bytes() == path.read_bytes()


def test_a_copy_of_a_request_that_comes_after_a_restore_is_refused_as_a_whole(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, answer = network.ana, network.room.answer
    passed: list[tuple[str, str, dict[str, str], bytes]] = []

    def noted(*request: Any) -> Answer:
        passed.append(request)
        return answer(*request)

    monkeypatch.setattr(network.room, "answer", noted)
    ana.drafts("Pozna kopija")
    ana.syncs()
    (late,) = (request for request in passed if b"Pozna kopija" in request[3])
    assert answer(*late)[0] == 200
    network.room.administration.confirm_restore()
    before = len(verdicts.entries(network.room.office.database))
    status, _, body = answer(*late)
    assert (status, b"epoch_changed" in body) == (409, True)
    assert len(verdicts.entries(network.room.office.database)) == before
