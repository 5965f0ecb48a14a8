"""S6: not a word of a campaign under embargo is in any answer of any address to anybody outside."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote

import pytest
import requests
from uuid_utils import uuid7

from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.embargoes import embargo_scope
from campaigndesk.server.surroundings import People, Surroundings
from pictures import png
from security.served import Served
from server.house import Laptop
from server.test_embargoes import done, settle

CANARY: Final = "canary-under-embargo"
LONG: Final = "2199-12-10T09:00:00Z"
OUTSIDE: Final = ("oksana@mfa.ua", "ivo@mfa.si", "adam@network.org")
"""Of a country that was not invited; an observer of one that was; the administrator of the network."""


def begun(served: Served) -> tuple[Laptop, dict[str, str]]:
    """A campaign of Georgia and Slovenia under embargo with a message, a post with a picture, an event, comments."""
    dato = served.laptop("dato@mfa.ge")
    dato.scopes = ("network", "country:GE")
    kinds = ("campaign", "message", "post", "event", "comment", "participation", "request", "narrative")
    ids = {name: str(uuid7()) for name in kinds}
    picture = png(9, 9)
    ids["picture"] = hashlib.sha256(picture).hexdigest()
    kind = {"Content-Type": "application/octet-stream"}
    dato.ask("PUT", f"/v1/media/{ids['picture']}?size={len(picture)}", headers=kind, data=picture)
    media = [{"id": "m", "name": f"{CANARY}.png", "kind": "image", "sha256": ids["picture"]}]
    of = {"campaign": ids["campaign"], "country": "GE"}
    fields: dict[str, dict[str, Any]] = {
        "campaign": {"title": CANARY, "lead_country": "GE", "partners": ["SI"], "embargo_until": LONG},
        "participation": {"campaign": ids["campaign"], "country": "SI", "answer": "invited"},
        "message": {"campaign": ids["campaign"], "title": CANARY, "text": CANARY},
        "post": {**of, "channel": "x", "language": "ka", "title": CANARY, "text": CANARY, "media": media},
        "event": {**of, "title": CANARY, "starts_on": "2026-12-10", "ends_on": "2026-12-10"},
        "comment": {"about": ids["post"], "country": "GE", "text": CANARY},
        "narrative": {**of, "claim": CANARY, "evidence": CANARY, "lines": [ids["message"]]},
        "request": {"about": ids["post"], "asking": "GE", "country": "SI", "title": CANARY, "note": CANARY},
    }  # fmt: skip
    done(dato, *(dato.change("create@1", ids[kind], {"fields": given}, kind) for kind, given in fields.items()))
    return dato, ids


def answers(served: Served, laptop: Laptop, ids: dict[str, str]) -> Iterator[tuple[str, requests.Response]]:
    """Every GET address that the server says it has, with everything that could stand in it, and the posts."""
    document = laptop.ask("GET", "/v1/openapi.json").json()
    for path, methods in document["paths"].items():
        if "get" not in methods or path == "/v1/events":
            continue
        name = next((part for part in path.split("/") if part.startswith("{")), "")
        for value in ids.values() if name else [""]:
            filled = path.replace(name, quote(value)) if name else path
            yield filled, _asked(served, laptop, "GET", filled)
    for scope in (embargo_scope(ids["campaign"]), "network", "country:GE", "*", "embargo:%"):
        yield scope, _asked(served, laptop, "GET", f"/v1/snapshot?scope={quote(scope)}")
    scopes = ["network", "country:GE", embargo_scope(ids["campaign"])]
    asked = {"epoch": laptop.epoch, "device": laptop.device, "cursor": 0, "scopes": scopes}
    yield "sync", _asked(served, laptop, "POST", "/v1/sync", json=asked)
    tries: dict[str, dict[str, Any]] = {
        "set@1": {"fields": {"title": {"value": "x", "base": ""}}}, "hold@1": {"reason": "x"}, "delete@1": {},
        "lift@1": {"proposal": "x"}, "share@1": {"scope": "network"}, "create@1": {"fields": {"text": "x"}},
    }  # fmt: skip
    for act, payload in tries.items():
        for kind in ("campaign", "post", "message", "event", "comment", "request", "narrative"):
            (result,) = laptop.round(laptop.change(act, ids[kind], payload, kind))
            assert CANARY not in str(result), f"{act} {kind}"
            assert result.status == "refused"
    (inside,) = laptop.round(laptop.new_post(campaign=ids["campaign"]))
    assert inside.status == "refused"


def _asked(served: Served, laptop: Laptop, method: str, path: str, **more: Any) -> requests.Response:
    signed = {"Authorization": f"Bearer {laptop.token}"}
    return requests.request(method, served.url + path, headers=signed, timeout=30, **more)


@pytest.mark.parametrize("email", OUTSIDE)
def test_no_answer_of_any_address_holds_a_word_of_it_for_who_is_outside(served: Served, email: str) -> None:
    _, ids = begun(served)
    outside, tried = served.laptop(email), 0
    for name, answer in answers(served, outside, ids):
        tried += 1
        assert CANARY not in answer.text, name
        assert answer.status_code < 500, name
        if any(value in name for value in ids.values()) and not name.startswith(("embargo", "/v1/media/")):
            # Only administrators look up others' laptops, whoever is asked for.
            refused = 403 if name.startswith("/v1/people/") and email != "adam@network.org" else 404
            assert answer.status_code == refused, name
    assert tried > 20
    outside.round()
    assert CANARY not in str(outside.records)


def test_the_same_walk_finds_the_words_for_who_is_inside(served: Served) -> None:
    dato, ids = begun(served)
    ana = served.laptop("ana@mfa.si")
    ana.scopes = ("network", "country:SI")
    settle(ana)
    assert ids.keys() - {"picture"} <= {record.kind for record in ana.records.values()}
    history = _asked(served, ana, "GET", f"/v1/records/{ids['post']}/history")
    assert CANARY in history.text
    assert _asked(served, ana, "GET", f"/v1/media/{ids['picture']}").status_code == 200
    assert _asked(served, served.laptop("oksana@mfa.ua"), "GET", f"/v1/media/{ids['picture']}").status_code == 404
    assert dato.records.keys() >= set(ids.values()) - {ids["picture"]}


def test_nothing_is_said_of_it_in_the_log(served: Served) -> None:
    begun(served)
    assert CANARY not in served.words()


def test_figures_go_under_the_embargo_that_the_campaign_of_their_post_is_put_under(served: Served) -> None:
    dato, eva = served.laptop("dato@mfa.ge"), served.laptop("eva@mfa.si")
    ana, oksana = served.laptop("ana@mfa.si"), served.laptop("oksana@mfa.ua")
    campaign, account, post, result = (str(uuid7()) for _ in range(4))
    led = {"title": "Open", "lead_country": "GE", "partners": ["SI"]}
    done(dato, dato.change("create@1", campaign, {"fields": led}, "campaign"))
    of = {"country": "SI", "channel": "x"}
    text = {"campaign": campaign, "account": account, "language": "sl", "text": "Most.", "zone": "Europe/Ljubljana"}
    done(
        ana,
        ana.change("create@1", account, {"fields": {**of, "name": "MFA"}}, "account"),
        ana.change("create@1", post, {"fields": {**of, **text, "proposed_at": "2026-12-10T09:00:00Z"}}, "post"),
    )
    for laptop, act in ((ana, "submit"), (eva, "decide"), (ana, "schedule"), (ana, "publish")):
        ana.all_rounds()
        look = Surroundings("", People(0, served.house.admin.list_people()), ana.records.get)
        payload = {"digest": current_digest(ana.records[post], look)}
        payload |= {"verdict": "approve"} if act == "decide" else {}
        done(laptop, laptop.change(f"{act}@1", post, payload, "post"))
    read = {"about": post, "country": "SI", "read_on": "2026-01-05", "source": CANARY, "views": 7}
    done(ana, ana.change("create@1", result, {"fields": read}, "result"))
    oksana.all_rounds()
    assert CANARY in str(oksana.records), "everybody reads figures"
    dato.all_rounds()
    write = {"embargo_until": {"value": LONG, "base": dato.records[campaign].base("embargo_until")}}
    done(dato, dato.change("set@1", campaign, {"fields": write}, "campaign"))
    later = served.laptop("oksana@mfa.ua")
    settle(later)
    assert CANARY not in str(later.records)
    assert _asked(served, later, "GET", f"/v1/records/{result}/history").status_code == 404
    (refused,) = later.round(later.change("create@1", str(uuid7()), {"fields": {**read, "country": "UA"}}, "result"))
    assert refused.status == "refused"
