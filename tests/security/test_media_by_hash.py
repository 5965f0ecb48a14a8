"""S6, S12: a medium goes to who sent it and to who may see what shows it; knowing its hash gives nobody anything."""

from __future__ import annotations

import hashlib
from itertools import count
from typing import Any

import pytest

from pictures import png
from security.served import Served
from security.test_embargoes import begun
from security.visitors import approver
from server.house import Laptop, Refusal
from server.test_embargoes import done

BYTES = {"Content-Type": "application/octet-stream"}
_seeds = count(7_000)


def picture() -> tuple[str, bytes]:
    """A picture that nobody sent before, and its hash."""
    made = png(12, 12, seed=next(_seeds))
    return hashlib.sha256(made).hexdigest(), made


def shown(sha256: str) -> list[dict[str, str]]:
    """What a post says of a picture."""
    return [{"id": "m1", "name": "bridge.png", "kind": "image", "sha256": sha256}]


def sends(laptop: Laptop, sha256: str, medium: bytes, offset: int = 0, size: int = 0) -> dict[str, object]:
    """Send bytes of a medium; what the server says that it has then."""
    params = {"offset": offset, "size": size or len(medium)}
    told: dict[str, object] = laptop.ask("PUT", f"/v1/media/{sha256}", params=params, headers=BYTES, data=medium).json()
    return told


def told_of(laptop: Laptop, sha256: str) -> list[object]:
    """All that the server answers about a hash: its state, its bytes, to a first piece and to a last one."""
    found: list[object] = []
    asked = (("GET", f"/v1/media/{sha256}/state"), ("GET", f"/v1/media/{sha256}"))
    for method, path, more in (
        *((*one, {}) for one in asked),
        ("PUT", f"/v1/media/{sha256}", {"params": {"size": 90, "offset": 80}, "data": b"x" * 10, "headers": BYTES}),
        ("PUT", f"/v1/media/{sha256}", {"params": {"size": 10**12}, "data": b"x", "headers": BYTES}),
    ):
        try:
            answer = laptop.ask(method, path, **more)
        except Refusal as refused:
            found.append((refused.problem, refused.headers.get("Upload-Offset")))
        else:
            found.append(answer.text.replace(sha256, "HASH"))
    return found


def names(laptop: Laptop, sha256: str, **fields: Any) -> str:
    """Name the hash in a post of one's own; the post."""
    given: dict[str, Any] = {"media": shown(sha256), "alt.m1.sl": "Most", "alt.m1.uk": "Міст", **fields}
    made = laptop.new_post(**given)
    done(laptop, made)
    return made.record


def submitted_as(served: Served, laptop: Laptop, post: str) -> str:
    """The code with which sending the post for approval is answered; empty where that is taken."""
    digest = served.house.digest(laptop.records[post], laptop.records)
    (result,) = laptop.round(laptop.change("submit@1", post, {"digest": digest}))
    return result.code


def test_who_names_the_hash_of_an_embargoed_picture_learns_and_gets_nothing(served: Served) -> None:
    _, ids = begun(served)
    oksana, nobodys = served.laptop("oksana@mfa.ua"), picture()[0]
    oksana.scopes = ("network", "country:UA")
    before = told_of(oksana, ids["picture"])
    assert before == told_of(oksana, nobodys)
    posts = [names(oksana, sha256, country="UA", language="uk") for sha256 in (ids["picture"], nobodys)]
    assert told_of(oksana, ids["picture"]) == told_of(oksana, nobodys) == before
    assert [submitted_as(served, oksana, post) for post in posts] == ["media_missing"] * 2


def test_the_web_page_shows_no_picture_whose_hash_was_only_named(served: Served) -> None:
    gia, ana = served.laptop("gia@mfa.ge"), served.laptop("ana@mfa.si")
    sha256, medium = picture()
    sends(gia, sha256, medium)
    names(ana, sha256)
    eva = approver(served)
    assert eva.opens(f"/m/media/{sha256}").status_code == 404
    sends(ana, sha256, medium)
    assert eva.opens(f"/m/media/{sha256}").content == medium
    served.house.admin.reset_second_factor("eva@mfa.si")


def test_who_has_the_bytes_sends_them_as_if_the_server_had_none(served: Served) -> None:
    gia, ana, ben = (served.laptop(name) for name in ("gia@mfa.ge", "ana@mfa.si", "ben@mfa.si"))
    sha256, medium = picture()
    assert sends(gia, sha256, medium)["complete"] is True
    post = names(ana, sha256)
    half = len(medium) // 2
    assert sends(ana, sha256, medium[:half], size=len(medium)) == {"sha256": sha256, "have": half, "complete": False}
    with pytest.raises(Refusal, match="not_found"):
        ben.ask("GET", f"/v1/media/{sha256}")
    with pytest.raises(Refusal, match="hash_differs"):
        sends(ana, sha256, bytes(len(medium) - half), half, len(medium))
    sends(ana, sha256, medium[:half], size=len(medium))
    assert sends(ana, sha256, medium[half:], half, len(medium))["complete"] is True
    assert ana.ask("GET", f"/v1/media/{sha256}").content == medium
    # Named before it was sent, and shown to those who see the post from then on.
    assert ben.ask("GET", f"/v1/media/{sha256}").content == medium
    assert submitted_as(served, ana, post) == ""


def test_who_may_see_a_picture_shows_it_to_others_without_sending_it_again(served: Served) -> None:
    ana, ben = served.laptop("ana@mfa.si"), served.laptop("ben@mfa.si")
    sha256, medium = picture()
    sends(ana, sha256, medium)
    first = names(ana, sha256)
    assert ben.ask("GET", f"/v1/media/{sha256}/state").json()["complete"] is True
    copy = names(ben, sha256)
    assert submitted_as(served, ben, copy) == ""
    done(ben, ben.change("share@1", copy, {"scope": "network"}))
    assert served.laptop("gia@mfa.ge").ask("GET", f"/v1/media/{sha256}").content == medium
    done(ana, ana.change("delete@1", first, {}))
    assert ben.ask("GET", f"/v1/media/{sha256}").content == medium


def test_whoever_edits_a_record_that_names_a_hash_vouches_for_nothing(served: Served) -> None:
    ana, ben = served.laptop("ana@mfa.si"), served.laptop("ben@mfa.si")
    sha256, medium = picture()
    sends(ben, sha256, medium)
    post = names(ana, sha256)
    ben.all_rounds()
    done(ben, ben.set(post, title="Bridges"), ben.change("share@1", post, {"scope": "country:SI"}))
    done(ben, ben.set(post, media=[*shown(sha256), {"id": "m2", "name": "another.png", "kind": "image"}]))
    with pytest.raises(Refusal, match="not_found"):
        ana.ask("GET", f"/v1/media/{sha256}")


def test_a_second_laptop_of_a_person_has_what_the_first_one_sent(served: Served) -> None:
    sha256, medium = picture()
    sends(served.laptop("ana@mfa.si"), sha256, medium)
    assert served.laptop("ana@mfa.si").ask("GET", f"/v1/media/{sha256}").content == medium
