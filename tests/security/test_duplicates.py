"""S6: a text said twice is told on laptop and web page alike, never to those whom an embargo keeps from the other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from uuid_utils import uuid7

from security.served import Served
from security.test_laptop_secrets import joined, verb
from security.visitors import Visitor, approver, fresh_code
from server.house import Laptop
from server.test_embargoes import done

SAID = "Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo in enake pravice."
CANARY = "canary-under-embargo"
TOLD = "Another post of this account says the same on 2199-12-20"


def waiting(served: Served, ana: Laptop, **fields: Any) -> str:
    """A post of Ana's that waits for its approver."""
    made = ana.new_post(**fields)
    done(ana, made)
    digest = served.house.digest(ana.records[made.record], ana.records)
    done(ana, ana.change("submit@1", made.record, {"digest": digest}))
    return made.record


def test_the_page_tells_of_the_other_post_only_to_those_inside_its_embargo(served: Served) -> None:
    lea, campaign = served.laptop("lea@mfa.si"), str(uuid7())
    fields = {"title": "A secret", "lead_country": "SI", "partners": ["GE"], "embargo_until": "2199-12-10T09:00:00Z"}
    lea.round(lea.change("create@1", campaign, {"fields": fields}, "campaign"))
    eva = approver(served)
    at = {"text": SAID, "proposed_at": "2199-12-20T09:00:00Z", "zone": "Europe/Ljubljana"}
    ana = served.laptop("ana@mfa.si")
    ana.scopes = ("network", "country:SI")
    hidden = waiting(served, ana, campaign=campaign, **{**at, "title": CANARY})
    assert eva.decides(hidden, "approve", code=fresh_code(served, eva)).status_code == 200
    shown = waiting(served, ana, **{**at, "title": "Open", "text": SAID.upper()})
    inside = eva.opens(f"/m/posts/{shown}").text
    assert TOLD in inside
    assert CANARY in inside
    ivo = Visitor(served.url)
    assert ivo.signs_in("ivo@mfa.si").url.endswith("/m/")
    outside = ivo.opens(f"/m/posts/{shown}")
    assert outside.status_code == 200
    assert SAID.upper() in outside.text
    assert "says the same" not in outside.text
    assert CANARY not in outside.text
    assert ivo.opens(f"/m/posts/{hidden}").status_code == 404
    served.house.admin.reset_second_factor("eva@mfa.si")


def test_a_laptop_and_the_page_say_the_same_of_a_text_that_is_said_twice(served: Served, tmp_path: Path) -> None:
    said = "Reka teče počasi mimo starega mesta in nosi vse čolne s seboj do morja."
    at = {"text": said, "proposed_at": "2199-12-20T09:00:00Z", "zone": "Europe/Ljubljana"}
    eva, ana = approver(served), served.laptop("ana@mfa.si")
    ana.scopes = ("network", "country:SI")
    first = waiting(served, ana, **at)
    assert eva.decides(first, "approve", code=fresh_code(served, eva)).status_code == 200
    second = waiting(served, ana, **at)
    joined(served, tmp_path / "profile")
    assert verb(tmp_path / "profile", "sync").returncode == 0
    told = verb(tmp_path / "profile", "check", "--gate", "duplicate", "--from", "2199-12-20", "--to", "2199-12-20")
    assert TOLD in told.stdout
    assert TOLD in eva.opens(f"/m/posts/{second}").text
    assert eva.decides(second, "approve", code=fresh_code(served, eva)).status_code == 200
    served.house.admin.reset_second_factor("eva@mfa.si")
