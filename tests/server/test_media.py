"""Media come in pieces, are complete only when their hash is right, and go to who may see them."""

import hashlib

import pytest

from campaigndesk.server.media import Media
from pictures import png
from server.house import House, Laptop, Refusal

PICTURE = png(400, 250)
SHA = hashlib.sha256(PICTURE).hexdigest()


def put(laptop: Laptop, piece: bytes, offset: int = 0, size: int = len(PICTURE), sha: str = SHA) -> dict[str, object]:
    """Send a piece."""
    params = {"offset": offset, "size": size}
    answer = laptop.ask("PUT", f"/v1/media/{sha}", params=params, data=piece, headers={"Content-Type": BYTES})
    told: dict[str, object] = answer.json()
    return told


BYTES = "application/octet-stream"


def test_a_medium_that_was_cut_is_taken_up_again(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    assert put(ana, PICTURE[:100_000]) == {"sha256": SHA, "have": 100_000, "complete": False}
    assert ana.ask("GET", f"/v1/media/{SHA}/state").json()["have"] == 100_000
    with pytest.raises(Refusal) as caught:
        put(ana, PICTURE[200_000:], 200_000)
    assert (caught.value.problem.code, caught.value.headers["Upload-Offset"]) == ("wrong_offset", "100000")
    assert put(ana, PICTURE[100_000:], 100_000) == {"sha256": SHA, "have": len(PICTURE), "complete": True}
    assert ana.ask("GET", f"/v1/media/{SHA}").content == PICTURE
    assert ana.ask("GET", f"/v1/media/{SHA}", params={"offset": len(PICTURE) - 10}).content == PICTURE[-10:]
    assert put(ana, b"")["complete"] is True


def test_other_bytes_than_announced_are_dropped(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    with pytest.raises(Refusal, match="hash_differs"):
        put(ana, PICTURE[:-1] + b"x")
    assert ana.ask("GET", f"/v1/media/{SHA}/state").json() == {"sha256": SHA, "have": 0, "complete": False}
    with pytest.raises(Refusal, match="invalid_request"):
        put(ana, PICTURE, size=10)
    with pytest.raises(Refusal, match="not_found"):
        ana.ask("GET", f"/v1/media/{SHA}")


def test_a_medium_is_for_who_may_see_a_record_that_shows_it(house: House) -> None:
    ana, ben, gia = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si"), house.laptop("gia@mfa.ge")
    put(ana, PICTURE)
    post = ana.new_post("country:SI", media=[{"id": "m1", "name": "bridge.png", "kind": "image", "sha256": SHA}])
    assert ana.round(post)[0].status == "applied"
    assert ben.ask("GET", f"/v1/media/{SHA}").content == PICTURE
    with pytest.raises(Refusal, match="not_found"):
        gia.ask("GET", f"/v1/media/{SHA}")
    ana.round(ana.change("share@1", post.record, {"scope": "network"}))
    answer = gia.ask("GET", f"/v1/media/{SHA}")
    assert answer.content == PICTURE
    assert answer.headers["Content-Disposition"] == "attachment"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", ["..%2f..%2fserver.db", "A" * 64, "0" * 63, "%00", "0" * 64])
def test_nothing_but_media_is_given_out(house: House, name: str) -> None:
    with pytest.raises(Refusal, match="not_found"):
        house.laptop("ana@mfa.si").ask("GET", f"/v1/media/{name}")


def test_too_large_a_medium_and_a_full_server_are_told_before_anything_is_sent(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    with pytest.raises(Refusal, match="too_large"):
        put(ana, b"", size=10**12)
    session = house.office.access.session_of(ana.token)
    small = Media(house.place.data / "media", house.database, lambda: "", quota=1_000)
    with pytest.raises(Exception, match="no room left"):
        small.begin(session, SHA, 0, 2_000)


def test_nothing_at_all_is_no_medium(house: House) -> None:
    with pytest.raises(Refusal, match="wrong_type"):
        put(house.laptop("ana@mfa.si"), b"", size=0, sha=hashlib.sha256(b"").hexdigest())


def test_what_one_person_sends_cannot_be_spoiled_by_another(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    put(ana, PICTURE[:1_000])
    put(ben, png(seed=2)[:500])
    assert put(ana, PICTURE[1_000:], 1_000)["complete"] is True


def test_media_lie_in_a_private_folder(house: House) -> None:
    put(house.laptop("ana@mfa.si"), PICTURE)
    (file,) = [path for path in (house.place.data / "media").rglob("*") if path.is_file()]
    assert file.stat().st_mode & 0o077 == 0


def test_nobody_is_asked_to_approve_what_shows_a_picture_that_is_not_here(house: House) -> None:
    ana, eva = house.laptop("ana@mfa.si"), house.laptop("eva@mfa.si")
    shown = {"id": "m1", "name": "bridge.png", "kind": "image", "sha256": SHA}
    post = ana.new_post(media=[shown], **{"alt.m1.sl": "Most"})
    assert ana.round(post)[0].status == "applied"
    put(ana, PICTURE[:100_000])
    (refused,) = ana.round(ana.change("submit@1", post.record, {"digest": house.digest(ana.records[post.record])}))
    assert (refused.status, refused.code) == ("refused", "media_missing")
    assert "bridge.png" in refused.sentence
    put(ana, PICTURE[100_000:], 100_000)
    digest = house.digest(ana.records[post.record])
    assert ana.round(ana.change("submit@1", post.record, {"digest": digest}))[0].status == "applied"
    eva.all_rounds()
    approved = eva.change("decide@1", post.record, {"verdict": "approve", "digest": digest})
    assert eva.round(approved)[0].status == "applied"
