"""One post as it is to be decided on: the content to the letter, what changed, who decided, and the forms to decide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from campaigndesk.domain.approvals import approval_content, campaign_of, waits_for, why_not_decide
from campaigndesk.domain.digest import digest_of
from campaigndesk.domain.gates import check
from campaigndesk.domain.kinds import words_for
from campaigndesk.domain.line_changes import line_then_and_now
from campaigndesk.domain.posts import STAGE_WORDS, shown_stage
from campaigndesk.domain.records import Record, Value
from campaigndesk.domain.signatures import Proof, proof_of
from campaigndesk.server.access import Session
from campaigndesk.server.web.contents import media, parts
from campaigndesk.server.web.forms import decision_on, form_token
from campaigndesk.server.web.frames import ROOT, field, hidden
from campaigndesk.server.web.lists import name_of, place_of
from campaigndesk.server.web.reading import Found
from campaigndesk.server.web.tags import Html, Inside, markup, tag
from campaigndesk.server.web.texts import block, clock, differing, exact
from campaigndesk.server.web.words import Words


class Sheet(NamedTuple):
    """The heading of the page, and what stands below it."""

    heading: str
    body: Html


def sheet(found: Found, session: Session, secret: str, now: str, words: Words) -> Sheet:
    """The page of one post; `secret`: what the browser's cookie holds, `now`: the server's time (UTC instant)."""
    (post,), look = found.posts, found.look
    content = approval_content(post, look)
    digest = digest_of(content)
    language = str(content.get("language", ""))
    stage = shown_stage(post, now)
    campaign = campaign_of(post, look)
    inside: list[Inside] = [tag("p", words.said(STAGE_WORDS.get(stage, stage)), class_="stage")]
    if campaign is not None:
        inside.append(tag("p", exact(str(campaign.get("title", ""))), dir="auto", class_="less"))
    inside += [
        _since(post, content, words, language),
        _line(post, found, words),
        tag("h2", words.say("The text, to the letter")),
        block(str(content.get("text", "")), language),
        media(content, words),
        tag("h2", words.say("Also part of what is decided")),
        parts(content, look, words),
        tag("p", words.say("Fingerprint of this content"), ": ", tag("code", digest), class_="less"),
        _findings(post, found, now, words),
        _decisions(post, found, words),
        _forms(post, found, session, digest, secret, words),
    ]
    return Sheet(place_of(post, look, words), markup(inside))


def _since(post: Record, content: Mapping[str, Value], words: Words, language: str) -> Html:
    """What differs from the content that was approved last."""
    before = (post.get("approved") or {}).get("content")
    if not before:
        return Html()
    was, now = str(before.get("text", "")), str(content.get("text", ""))
    names = [name for name in {**before, **content} if before.get(name) != content.get(name)]
    named = {"time": "time of publication", "steps": "approval route", "covers_time": "approval route"}
    named["rests_on"] = "line on which it rests"
    said = [words.said(named.get(name) or words_for("post", name)) for name in names if name != "digest_version"]
    if not said:
        return tag("p", words.say("Approved before; nothing has changed since then."))
    inside: list[Inside] = [
        tag("h2", words.say("Since it was approved last")),
        tag("p", words.say("Changed since then: {0}.", ", ".join(dict.fromkeys(said)))),
    ]
    if was != now:
        inside.append(differing(was, now, words, language))
    return markup(inside)


def _line(post: Record, found: Found, words: Words) -> Html:
    """The line on which the post rests, with its words as they were and as they are."""
    told = line_then_and_now(post, found.look, found.words_of)
    if told is None:
        return Html()
    inside: list[Inside] = [tag("h2", words.say("Line")), tag("p", exact(words.said(told.sentence)))]
    if told.before is None:
        inside.append(block(told.now))
    elif told.before != told.now:
        inside.append(differing(told.before, told.now, words))
    return markup(inside)


def _findings(post: Record, found: Found, now: str, words: Words) -> Html:
    items = [
        tag("li", exact(f"{words.said(one.sentence)} {words.said(one.fix)}".strip()))
        for one in check(post, found.look, now)
        if one.code != "approval"
    ]
    return markup([tag("h2", words.say("To be mended")), tag("ul", items)]) if items else Html()


def _decisions(post: Record, found: Found, words: Words) -> Html:
    items = [_decision(one, post, found, words) for one in post.get("decisions", ())]
    if post.get("stage") == "in_review":
        people = waits_for(post, campaign_of(post, found.look), found.look)
        names = ", ".join(name_of(person, found.look, words) for person in people)
        items.append(tag("li", words.say("Waits for {0}", names) if names else words.say("nobody can decide on it")))
    return markup([tag("h2", words.say("Decisions")), tag("ul", items)]) if items else Html()


def _decision(decision: Mapping[str, Value], post: Record, found: Found, words: Words) -> Html:
    verdict = words.say("Approved") if decision["verdict"] == "approve" else words.say("Changes requested")
    shown = {
        Proof.SIGNED: words.say("signed on a desk"),
        Proof.BY_SERVER: words.say("on the web page: the server says so, no desk signed it"),
        Proof.UNSIGNED: words.say("not signed"),
        Proof.FORGED: words.say("the signature does not fit: altered or forged"),
    }[proof_of(decision, post.id, found.look.record)]
    inside: list[Inside] = [verdict, " · ", name_of(decision["by"], found.look, words), " · "]
    inside += [clock(str(decision["at"]), found.zone), " · ", shown]
    if decision.get("reason"):
        inside.append(tag("p", exact(str(decision["reason"])), class_="text", dir="auto"))
    return tag("li", inside)


def _forms(post: Record, found: Found, session: Session, digest: str, secret: str, words: Words) -> Html:
    why = why_not_decide(post, campaign_of(post, found.look), session.author, found.look)
    if post.get("stage") != "in_review":
        return Html()
    if not why and not session.enrolled:
        why = words.say("To decide here you need an authenticator app: set up the second factor in the desk.")
    if why:
        return tag("p", words.said(why), class_="why")
    code = words.say("Code of your authenticator app")
    hint = words.say("A code that you have not used yet; each counts once.")
    digits: dict[str, str | bool | None] = {"inputmode": "numeric", "autocomplete": "one-time-code", "required": True}

    def form(verdict: str, label: str, *inside: Inside) -> Html:
        carried = [hidden("form", form_token(secret, decision_on(post.id))), hidden("digest", digest)]
        press = tag("button", label, type="submit", class_=verdict.replace("_", "-"))
        told = tag("h2", label, id=verdict)
        where = f"{ROOT}/posts/{post.id}/decision"
        return tag("form", carried, hidden("verdict", verdict), told, inside, press, method="post", action=where)

    reason = tag(
        "div",
        tag("label", words.say("What should change (the writers read it)"), for_="reason"),
        tag("textarea", id="reason", name="reason", rows="4", required=True),
        class_="field",
    )
    return markup([
        form("approve", words.say("Approve"), field("code", code, hint, **digits)),
        form("request_changes", words.say("Request changes"), reason, _second(code, hint, digits)),
    ])  # fmt: skip


def _second(label: str, hint: str, digits: Mapping[str, str | bool | None]) -> Html:
    """The same line once more on one page needs an id of its own."""
    inside = [tag("label", label, for_="code-2"), tag("p", hint, class_="hint", id="code-2-hint")]
    inside.append(tag("input", id="code-2", name="code", type="text", aria_describedby="code-2-hint", **digits))
    return tag("div", inside, class_="field")
