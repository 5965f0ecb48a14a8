"""S7, S14: the web page says over what it shows that a stop stands, to the letter, and to nobody outside an embargo."""

from __future__ import annotations

from uuid_utils import uuid7

from security.conftest import Starts
from security.served import Served
from security.visitors import Visitor, approver, submitted
from server.house import Laptop
from server.test_embargoes import done

REASON = "<script>alert(1)</script> & “earthquake”"
SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt; &amp;"


def stopped(by: Laptop, **fields: object) -> str:
    """A stop that this person places."""
    made = by.change("create@1", str(uuid7()), {"fields": {"reason": REASON, **fields}}, "stop")
    done(by, made)
    return made.record


def places(visitor: Visitor, post: str) -> dict[str, str]:
    """Every page on which something is shown."""
    return {path: visitor.opens(path).text for path in ("/m/", "/m/calendar", f"/m/posts/{post}")}


def test_a_stop_stands_over_every_page_until_it_is_lifted_and_its_reason_does_nothing(starts: Starts) -> None:
    served: Served = starts()
    eva, cora = approver(served), served.laptop("cora@network.org")
    _, post = submitted(served)
    assert not any("Publishing is stopped" in page for page in places(eva, post).values())
    stop = stopped(cora, country="SI", channel="x")
    for path, page in places(eva, post).items():
        assert "Publishing is stopped (Slovenia · X), since 20" in page, path
        assert SHOWN in page, path
        assert "<script" not in page, path
    dato = approver(served, "dato@mfa.ge")
    assert "Publishing is stopped" not in dato.opens("/m/").text, "it stands over nothing of Georgia"
    eva.line.headers["Accept-Language"] = "sl"
    assert "Objavljanje je ustavljeno (Slovenija · X)" in eva.opens("/m/").text
    del eva.line.headers["Accept-Language"]
    done(cora, cora.change("lift_stop@1", stop, {"reason": "It is over"}, "stop"))
    assert not any("Publishing is stopped" in page for page in places(eva, post).values())


def test_a_stop_of_a_campaign_under_embargo_is_told_to_nobody_outside(starts: Starts) -> None:
    served: Served = starts()
    lea, campaign = served.laptop("lea@mfa.si"), str(uuid7())
    fields = {"title": "canary", "lead_country": "SI", "partners": ["GE"], "embargo_until": "2199-12-10T09:00:00Z"}
    lea.scopes = ("network", "country:SI")
    done(lea, lea.change("create@1", campaign, {"fields": fields}, "campaign"))
    stopped(lea, campaign=campaign)
    assert "Publishing is stopped (canary)" in approver(served).opens("/m/").text
    outside = Visitor(served.url)
    assert outside.signs_in("ivo@mfa.si").url.endswith("/m/")
    page = outside.opens("/m/").text
    assert "canary" not in page
    assert "Publishing is stopped" not in page
