"""S3, S4, S5, S6, S7, S14, S17: the web page for approvers, and what a guesser and another site can do to it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
import requests
from uuid_utils import uuid7

from campaigndesk.domain.kinds import WEB_PAGE
from campaigndesk.domain.signatures import KEY_KIND, Proof, proof_of
from pictures import box, mp4, png
from security.conftest import Starts
from security.served import PASSWORD, Served
from security.visitors import Visitor, approver, forms_of, fresh_code, phone_of, submitted
from server.house import Laptop, Refusal
from server.test_embargoes import done
from signers import signer

PATHS = ("/m", "/m/", "/m/sign-in", "/m/style.css", "/m/calendar", "/m/posts/x", "/m/media/x", "/m/nothing", "/m/../m")


@pytest.fixture
def eva(served: Served) -> Iterator[Visitor]:
    """Slovenia's approver, signed in on the page; her telephone is forgotten afterwards."""
    yield approver(served)
    served.house.admin.reset_second_factor("eva@mfa.si")


def decision_of(ana: Laptop, post: str) -> dict[str, object]:
    """The one decision on the post, as a laptop got it."""
    ana.all_rounds()
    (found,) = ana.records[post].get("decisions")
    return dict(found)


def test_what_is_approved_on_the_page_is_what_was_shown_and_every_laptop_sees_how(served: Served, eva: Visitor) -> None:
    ana, post = submitted(served)
    assert f"/m/posts/{post}" in eva.opens("/m/").text
    done = eva.decides(post, "approve", code=fresh_code(served, eva))
    assert (done.status_code, done.url) == (200, f"{served.url}/m/?done=approve")
    assert "The content is approved." in done.text
    decision = decision_of(ana, post)
    assert ana.records[post].get("stage") == "approved"
    assert proof_of(decision, post, ana.records.get) is Proof.BY_SERVER
    key = ana.records[str(decision["signed"]["key"])]  # type: ignore[index]
    assert (key.kind, key.get("origin")) == (KEY_KIND, WEB_PAGE)
    assert served.house.admin.audit().wrong == ()


def test_a_full_month_shows_its_first_posts_by_the_persons_clock_and_says_that_there_are_more(
    served: Served, eva: Visitor
) -> None:
    ana = served.laptop("ana@mfa.si")
    early, late = ana.new_post(proposed_at="2029-02-28T23:30:00Z"), ana.new_post(proposed_at="2029-03-31T21:30:00Z")
    outside = [ana.new_post(proposed_at=at) for at in ("2029-02-28T22:30:00Z", "2029-03-31T22:30:00Z")]
    days = (f"2029-03-{1 + number % 30:02}T12:00:00Z" for number in range(499))
    ana.round(late, *outside, *(ana.new_post(proposed_at=at) for at in days), early)
    month = eva.opens("/m/calendar?month=2029-03").text
    shown = re.findall(r'href="/m/posts/([^"]+)"', month)
    assert (len(shown), shown[0]) == (500, early.record)
    assert not {late.record, *(post.record for post in outside)} & set(shown)
    assert "There are more; the desk shows all of them." in month
    ana.round(ana.change("delete@1", shown[1], {}))
    month = eva.opens("/m/calendar?month=2029-03").text
    assert re.findall(r'href="/m/posts/([^"]+)"', month)[-1] == late.record
    assert "There are more" not in month


def test_a_decision_of_the_page_never_passes_for_one_of_a_desk(served: Served, eva: Visitor) -> None:
    ana, post = submitted(served)
    eva.decides(post, "approve", code=fresh_code(served, eva))
    decision = decision_of(ana, post)
    key = ana.records[str(decision["signed"]["key"])]  # type: ignore[index]
    disguised = {key.id: replace(key, fields={**key.fields, "origin": ""})}
    assert proof_of(decision, post, disguised.get) is Proof.FORGED
    unknown = {key.id: replace(key, fields={**key.fields, "origin": "newer"})}
    assert proof_of(decision, post, unknown.get) is Proof.FORGED
    assert proof_of({**decision, "reason": "x"}, post, ana.records.get) is Proof.FORGED


def test_no_laptop_makes_a_key_of_the_page_or_takes_its_name(served: Served) -> None:
    laptop = served.laptop("eva@mfa.si")
    own = signer("a key that says it is of the page")
    made = laptop.change("create@1", own.key, {"fields": {**own.fields, "origin": WEB_PAGE}}, KEY_KIND)
    (result,) = laptop.round(made)
    assert (result.status, result.code) == ("refused", "not_this_device")
    given = {"email": "ana@mfa.si", "password": PASSWORD, "device": "browser-1"}
    assert requests.post(f"{served.url}/v1/sessions", json=given, timeout=30).status_code == 400
    with pytest.raises(Refusal):
        laptop.ask("POST", "/v1/devices", {"device": "browser-1"})


def test_a_request_for_changes_needs_its_reason_and_reaches_the_writer(served: Served, eva: Visitor) -> None:
    ana, post = submitted(served)
    missing = eva.decides(post, "request_changes", code=fresh_code(served, eva), reason=" ")
    assert (missing.status_code, "needs a reason" in missing.text) == (409, True)
    done = eva.decides(post, "request_changes", code=fresh_code(served, eva), reason="Krajše,\nprosim <b>.")
    assert done.url.endswith("?done=request_changes")
    assert decision_of(ana, post)["reason"] == "Krajše,\nprosim <b>."
    assert ana.records[post].get("stage") == "changes_requested"


def test_each_decision_asks_for_a_code_and_what_was_typed_comes_back(served: Served, eva: Visitor) -> None:
    ana, post = submitted(served)
    wrong = eva.decides(post, "request_changes", code="000000", reason="Long words that nobody types twice")
    assert (wrong.status_code, "Long words that nobody types twice" in wrong.text) == (401, True)
    code = fresh_code(served, eva)
    assert eva.decides(post, "approve", code=code).status_code == 200
    _, second = submitted(served)
    assert eva.decides(second, "approve", code=code).status_code == 401
    ana.all_rounds()
    assert ana.records[second].get("stage") == "in_review"


def test_what_changed_after_it_was_shown_is_not_approved(served: Served, eva: Visitor) -> None:
    ana, post = submitted(served)
    form = eva.form_for(post, "approve")
    ana.round(ana.set(post, text="Altered after it was shown."))
    ana.all_rounds()
    digest = served.house.digest(ana.records[post], ana.records)
    ana.round(ana.change("submit@1", post, {"digest": digest}))
    told = eva.sends(form, code=fresh_code(served, eva))
    assert (told.status_code, "Nothing was decided" in told.text) == (409, True)
    assert "has changed since it was shown to you" in told.text
    ana.all_rounds()
    assert ana.records[post].get("stage") == "in_review"
    # Nothing was done with the code either: it is still good.
    assert eva.decides(post, "approve", code=eva.phone.again()).status_code == 200  # type: ignore[union-attr]


def test_the_rules_are_those_of_the_laptops(served: Served) -> None:
    """The author of a text, an approver of another country and an officer decide on nothing."""
    _, post = submitted(served)
    for email in ("ana@mfa.si", "dato@mfa.ge"):
        visitor = approver(served, email)
        page = visitor.opens(f"/m/posts/{post}")
        assert [form for form in forms_of(page) if "verdict" in form.fields] == []
        other = approver(served)
        forged = other.form_for(post, "approve")
        served.house.admin.reset_second_factor("eva@mfa.si")
        assert visitor.sends(forged, code=fresh_code(served, visitor)).status_code == 403
        served.house.admin.reset_second_factor(email)


def test_nobody_reads_another_ministrys_post_or_picture_by_guessing(served: Served, eva: Visitor) -> None:
    dato = served.laptop("dato@mfa.ge")
    bytes_ = png(7)
    sha256 = hashlib.sha256(bytes_).hexdigest()
    headers = {"Content-Type": "application/octet-stream"}
    dato.ask("PUT", f"/v1/media/{sha256}", params={"size": len(bytes_)}, data=bytes_, headers=headers)
    media = [{"id": "m1", "name": "a.png", "kind": "image", "sha256": sha256}]
    own = dato.new_post("country:GE", country="GE", text="Canary of Georgia alone.", media=media)
    assert dato.round(own)[0].status == "applied"
    answers = [eva.opens(path) for path in (f"/m/posts/{own.record}", "/m/posts/nothing", f"/m/media/{sha256}")]
    assert [answer.status_code for answer in answers] == [404] * 3
    assert answers[0].text.replace(own.record, "") == answers[1].text.replace("nothing", "")
    assert all("Canary" not in eva.opens(path).text for path in ("/m/", "/m/calendar"))


def test_a_picture_comes_as_what_its_bytes_are_and_nothing_else(served: Served, eva: Visitor) -> None:
    ana = served.laptop("ana@mfa.si")
    bytes_ = png(9)
    sha256 = hashlib.sha256(bytes_).hexdigest()
    headers = {"Content-Type": "application/octet-stream"}
    ana.ask("PUT", f"/v1/media/{sha256}", params={"size": len(bytes_)}, data=bytes_, headers=headers)
    media = [{"id": "m1", "name": "most.png", "kind": "image", "sha256": sha256}]
    _, post = submitted(served, media=media, **{"alt.m1.sl": "Most ponoči"})
    page = eva.opens(f"/m/posts/{post}").text
    assert f'<img src="/m/media/{sha256}" alt="Most ponoči"' in page
    picture = eva.opens(f"/m/media/{sha256}")
    assert (picture.content, picture.headers["content-type"]) == (bytes_, "image/png")
    assert picture.headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in picture.headers["content-security-policy"]


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_of_the_page_says_what_a_browser_may_do_with_it(served: Served, path: str) -> None:
    answers = [
        requests.get(served.url + path, timeout=30, allow_redirects=False),
        requests.post(served.url + path, data={"x": "y"}, timeout=30, allow_redirects=False),
        requests.put(served.url + path, data=b"x" * 100, timeout=30, allow_redirects=False),
    ]
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        said = [answer.headers.get(name) for name in ("x-frame-options", "referrer-policy", "cache-control")]
        assert said == ["DENY", "no-referrer", "no-store"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.status_code < 500


def test_a_form_that_our_page_did_not_give_does_nothing(served: Served, eva: Visitor) -> None:
    ana, post = submitted(served)
    form, other = eva.form_for(post, "approve"), approver_of_nothing(served)
    good = {**form.fields, "code": fresh_code(served, eva)}
    url = served.url + form.action
    tries = [
        eva.line.post(url, data={**good, "form": ""}, timeout=30),
        eva.line.post(url, data={**good, "form": "0" * 64}, timeout=30),
        eva.line.post(url, data={**good, "form": forms_of(eva.opens("/m/"))[0].fields["form"]}, timeout=30),
        eva.line.post(url, data=good, headers={"Sec-Fetch-Site": "cross-site"}, timeout=30),
        eva.line.post(url, json=good, timeout=30),
        other.line.post(url, data=good, timeout=30),
        requests.post(url, data=good, timeout=30),
        eva.line.post(url, data=[*good.items(), ("digest", "twice")], timeout=30),
        eva.line.post(url, data={**good, "reason": "x" * 70_000}, timeout=30),
    ]
    assert [answer.status_code for answer in tries] == [403, 403, 403, 403, 415, 403, 403, 400, 413]
    ana.all_rounds()
    assert ana.records[post].get("stage") == "in_review"
    stranger = requests.post(f"{served.url}/m/sign-in", data={"email": "ana@mfa.si", "password": PASSWORD}, timeout=30)
    assert (stranger.status_code, stranger.cookies.get_dict()) == (403, {})


def approver_of_nothing(served: Served) -> Visitor:
    """Somebody else who is signed in on the page."""
    visitor = Visitor(served.url)
    assert visitor.signs_in("ben@mfa.si").url.endswith("/m/")
    return visitor


def test_the_cookie_is_for_the_page_alone_and_lies_nowhere_as_it_is(served: Served) -> None:
    visitor = approver_of_nothing(served)
    (kept,) = [cookie for cookie in visitor.line.cookies if cookie.name == "campaigndesk"]
    assert kept.has_nonstandard_attr("HttpOnly")
    assert str(kept._rest["SameSite"]).lower() == "strict"  # type: ignore[attr-defined]
    headers = {"Authorization": f"Bearer {kept.value}"}
    assert requests.get(f"{served.url}/v1/devices", headers=headers, timeout=30).status_code == 401
    laptop = served.laptop("ben@mfa.si")
    stolen = requests.get(f"{served.url}/m/", cookies={"campaigndesk": laptop.token}, timeout=30)
    assert stolen.url.endswith("/m/sign-in")
    with served.house.database.reading() as conn:
        rows = "\n".join(str(row) for row in conn.exec_driver_sql("SELECT * FROM device"))
    assert str(kept.value) not in rows
    assert str(kept.value).rpartition(".")[2] not in served.words()


@pytest.mark.parametrize("end", ["sign out", "revoke", "disable", "password", "idle"])
def test_a_session_of_the_page_ends_at_once(starts: Starts, end: str) -> None:
    served = starts()
    ben = approver_of_nothing(served)
    laptop = served.laptop("ben@mfa.si")
    (line,) = [one for one in laptop.ask("GET", "/v1/devices").json()["devices"] if one["id"].startswith("browser-")]
    assert line["name"].startswith("Web page")
    if end == "sign out":
        assert ben.sends(forms_of(ben.opens("/m/"))[0]).url.endswith("/m/sign-in")
        ben.line.cookies.set("campaigndesk", "")
    elif end == "revoke":
        laptop.ask("DELETE", f"/v1/devices/{line['id']}")
    elif end == "disable":
        served.house.admin.set_active("ben@mfa.si", False)
    elif end == "password":
        served.house.admin.set_password("ben@mfa.si", "štirje zidovi iz kamna")
    else:
        with served.house.database.writing() as conn:
            conn.exec_driver_sql("UPDATE device SET last_seen = '2026-01-01T00:00:00Z'")
            conn.exec_driver_sql("UPDATE network SET access = access + 1")
    assert ben.opens("/m/calendar").url.endswith("/m/sign-in")


def test_who_guesses_on_the_page_waits_as_on_a_laptop(starts: Starts) -> None:
    served = starts()
    visitor = Visitor(served.url)
    found = [visitor.signs_in("ana@mfa.si", f"wrong guess {n}", "") for n in range(7)]
    assert [answer.status_code for answer in found[:5]] == [401] * 5
    assert {answer.status_code for answer in found[5:]} <= {401, 429}
    assert found[6].status_code == 429
    strange, known = (Visitor(served.url).signs_in(email, "x" * 20) for email in ("nobody@mfa.si", "ben@mfa.si"))
    assert strange.status_code == known.status_code == 401
    told = [answer.text.partition('role="alert">')[2].partition("<")[0] for answer in (strange, known)]
    assert told[0] == told[1]


def test_an_approver_without_the_right_code_comes_not_in_and_leaves_no_session(starts: Starts) -> None:
    served = starts()
    without = Visitor(served.url).signs_in("eva@mfa.si")
    assert (without.status_code, "authenticator app" in without.text) == (403, True)
    visitor = Visitor(served.url, phone_of(served, "eva@mfa.si"))
    assert visitor.signs_in("eva@mfa.si", code="000000").status_code == 401
    with served.house.database.reading() as conn:
        query = "SELECT count(*) FROM device WHERE substr(id, 1, 8) = 'browser-' AND revoked = ''"
        left = conn.exec_driver_sql(query).scalar()
    assert left == 0
    assert PASSWORD not in served.words()


def test_the_administrator_can_leave_the_page_out(starts: Starts) -> None:
    served = starts("--no-web-page")
    assert [requests.get(served.url + path, timeout=30).status_code for path in PATHS] == [404] * len(PATHS)


def test_the_log_says_who_decided_on_the_page_and_no_word_of_it(served: Served, eva: Visitor) -> None:
    _, post = submitted(served, text="Canary in the text.")
    eva.decides(post, "request_changes", code=fresh_code(served, eva), reason="Canary in the reason.")
    events = [json.loads(line) for line in served.words().splitlines()]
    (noted,) = [event for event in events if event["event"] == "decided_on_page" and event["record"] == post]
    assert noted["device"].startswith("browser-")
    assert "Canary" not in served.words()


def test_a_part_of_a_film_is_given_by_its_bytes(served: Served, eva: Visitor) -> None:
    ana, film = served.laptop("ana@mfa.si"), mp4(behind=box(b"free", bytes(3_000)))
    sha256, size = hashlib.sha256(film).hexdigest(), len(film)
    headers = {"Content-Type": "application/octet-stream"}
    ana.ask("PUT", f"/v1/media/{sha256}", params={"size": size}, data=film, headers=headers)
    done(ana, ana.new_post(media=[{"id": "m1", "name": "a.mp4", "kind": "video", "sha256": sha256}]))
    url = f"{served.url}/m/media/{sha256}"
    for asked, first, end in (("bytes=0-99", 0, 100), ("bytes=100-", 100, size), ("bytes=-50", size - 50, size)):
        answer = eva.line.get(url, headers={"Range": asked}, timeout=30)
        assert (answer.status_code, answer.content) == (206, film[first:end])
        assert answer.headers["Content-Range"] == f"bytes {first}-{end - 1}/{size}"
    for asked in ("", "bytes=-", f"bytes={size}-", "bytes=9-3", "bytes=0-1,5-9", "lines=1-2", "bytes=x-"):
        answer = eva.line.get(url, headers={"Range": asked}, timeout=30)
        assert (answer.status_code, answer.content) == (200, film)
        assert answer.headers["Content-Type"] == "video/mp4"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_line_that_changed_is_shown_with_its_words_of_then_and_now(served: Served, eva: Visitor) -> None:
    lea, campaign, line = served.laptop("lea@mfa.si"), str(uuid7()), str(uuid7())
    fields = {"title": "Bridges", "lead_country": "SI", "partners": []}
    done(lea, lea.change("create@1", campaign, {"fields": fields}, "campaign"))
    said = {"campaign": campaign, "title": "On rivers", "text": "Rivers are wide."}
    done(lea, lea.change("create@1", line, {"fields": said}, "message"))
    _, post = submitted(served, campaign=campaign, message=line, text="Reke so široke.")
    assert "Rivers are" not in eva.opens(f"/m/posts/{post}").text
    lea.all_rounds()
    done(
        lea,
        lea.change(
            "set@1",
            line,
            {"fields": {"text": {"value": "Rivers are deep.", "base": lea.records[line].base("text")}}},
            "message",
        ),
    )
    shown = eva.opens(f"/m/posts/{post}").text
    assert "The line “On rivers” was changed after this post was sent for approval." in shown
    assert re.search(r"<del>.*wide.*</del>", shown)
    assert re.search(r"<ins>.*deep.*</ins>", shown)
