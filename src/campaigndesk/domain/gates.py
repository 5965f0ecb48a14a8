"""Every check between a draft and the public, as one list: each finding has a sentence and a fix."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.approvals import campaign_of, current_digest, why_again, why_never_approved
from campaigndesk.domain.blackouts import blackouts_of, is_overridden
from campaigndesk.domain.contact import why_silent
from campaigndesk.domain.digest import content
from campaigndesk.domain.duplicates import duplicates
from campaigndesk.domain.embargoes import latest_embargo
from campaigndesk.domain.findings import Finding
from campaigndesk.domain.hidden_signs import BIDI, HIDDEN
from campaigndesk.domain.kinds import alt_field, words_for
from campaigndesk.domain.line_changes import line_gate
from campaigndesk.domain.narratives import claims
from campaigndesk.domain.occasions import Effect
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record
from campaigndesk.domain.signatures import forged
from campaigndesk.domain.stops import made_late, passes, stops_of
from campaigndesk.domain.times import day_of, known_zone, local
from campaigndesk.domain.wording_gate import wording

if TYPE_CHECKING:
    from campaigndesk.domain import channels

EXPIRES_SOON: Final = 30
"""Days after its publication within which the end of a picture's rights is worth a word."""


def check(post: Record, look: Look, now: str = "") -> tuple[Finding, ...]:
    """Everything that stands between the post and the public, blocking findings first.

    `now` (UTC instant) adds the checks that depend on the clock; without it they are left out.
    """
    found = [finding for gate in (*_GATES, *_ADVICE) for finding in gate(post, look)]
    if now and post.get("stage") == "scheduled" and (refusal := why_silent(look.silent_since)):
        found.append(Finding(refusal.code, refusal.sentence, refusal.fix, blocks=True))
    if now and not post.get("proposed_at"):
        found += expiry(post, now[:10])
    if now and post.get("proposed_at") and str(post.get("proposed_at")) < now and post.get("stage") != "published":
        found.append(Finding("time_passed", "The time of publication has passed.", "Choose a later time.", blocks=True))
    return tuple(sorted(found, key=lambda finding: not finding.blocks))


def in_the_way(post: Record, look: Look) -> Iterator[Finding]:
    """What forbids the post to go out, whatever the clock says; gates that only advise are not asked."""
    return (finding for gate in _GATES for finding in gate(post, look) if finding.blocks)


def undescribed(post: Record) -> list[str]:
    """Names of the attached images without a description in the post's language."""
    language = post.get("language", "")
    return [
        str(item["name"])
        for item in post.get("media", ())
        if item["kind"] == "image" and not str(post.get(alt_field(item["id"], language), "")).strip()
    ]


def _holds(text: str, wanted: str, end: str) -> bool:
    """Whether the text holds this very link or hashtag: not a longer one, and not as a part of another."""
    return re.search(r"(?<![\w/=&#])" + re.escape(wanted) + end, text) is not None


def public_text(post: Record) -> str:
    """The text as it goes to the channel: text, then the link, then the hashtags, each where it is not in the text."""
    text = str(post.get("text", ""))
    link = str(post.get("link", ""))
    parts = [text] + ([link] if link and not _holds(text, link, r"[.,;:!?)\]»“”\"']*(\s|$)") else [])
    tags = [f"#{tag.lstrip('#')}" for tag in post.get("hashtags", ())]
    missing = [tag for tag in tags if not _holds(text.casefold(), tag.casefold(), r"(?!\w)")]
    return "\n\n".join(part for part in (*parts, " ".join(missing)) if part)


def measured(post: Record, look: Look) -> channels.Measure | None:
    """The post's length as its channel counts it; None for a channel that is not known."""
    rule = look.rule(str(post.get("channel", "")))
    if rule is None:
        return None
    from campaigndesk.domain import channels

    account = look.record(str(post.get("account"))) if post.get("account") else None
    return channels.measure(
        public_text(post),
        rule,
        media=len(post.get("media", ())),
        title=str(post.get("title", "")),
        content_warning=str(post.get("content_warning", "")),
        account_limit=account.get("limit") if account else None,
    )


def _stops(post: Record, look: Look) -> Iterator[Finding]:
    found = [] if post.get("stage") in ("published", "withdrawn") else stops_of(post, look)
    if found and passes(post, look):
        yield Finding("stop_passed", "A stop stands; this crisis post passes with two approvers.", "", blocks=False)
        return
    for stop in found:
        sentence = f"Publishing is stopped: {stop.get('reason')}"
        fix = "Wait until the stop is lifted. Only a crisis post passes, with two approvers of its country."
        yield Finding("stopped", sentence, fix, blocks=True)
    if late := made_late(post, look):
        sentence = f"Its time passed under a stop: {late.get('reason')}"
        fix = "Give it a new time, or withdraw it: nothing resumes by itself."
        yield Finding("made_late", sentence, fix, blocks=True)


def _length(post: Record, look: Look) -> Iterator[Finding]:
    measure = measured(post, look)
    if measure is None:
        channel = post.get("channel", "")
        yield Finding("channel", f"The channel “{channel}” is not known.", "Choose another account.", blocks=True)
    else:
        yield from measure.findings


def _text(post: Record, look: Look) -> Iterator[Finding]:
    text = public_text(post)
    if not text.strip() and not post.get("media"):
        yield Finding("empty", "There is no text and no media.", "Write the text.", blocks=True)
    for name, part in [*_written(post), *_beside(post)]:
        words = words_for("post", "text" if name == "hashtags" else name)
        if found := BIDI.search(part):
            yield Finding(
                "bidi",
                f"The {words} holds a hidden sign that turns its direction (U+{ord(found.group()):04X}).",
                "Remove it: what people read would not be what was approved.",
                blocks=True,
                field=name,
            )
        if found := HIDDEN.search(part):
            sentence = f"The {words} holds an invisible sign (U+{ord(found.group()):04X})."
            yield Finding("hidden", sentence, "Remove it.", blocks=False, field=name)


def _written(post: Record) -> Iterator[tuple[str, str]]:
    """The fields out of which the public text is put together, with what is in each."""
    yield "text", str(post.get("text", ""))
    yield "link", str(post.get("link", ""))
    yield "hashtags", " ".join(post.get("hashtags", ()))


def _beside(post: Record) -> Iterator[tuple[str, str]]:
    """The fields that the public reads beside the text, with what is in each."""
    for name, value in content(post, covers_time=False).items():
        if name in ("title", "content_warning") or name.startswith("alt."):
            yield name, str(value)


def _descriptions(post: Record, look: Look) -> Iterator[Finding]:
    for name in undescribed(post):
        yield Finding("alt_text", f"{name} has no description.", "Describe it for those who cannot see.", blocks=True)


def _planned_expiry(post: Record, look: Look) -> Iterator[Finding]:
    at, zone = post.get("proposed_at"), str(post.get("zone", ""))
    if at:
        yield from expiry(post, day_of(at, zone if known_zone(zone) else "UTC").isoformat())


def expiry(post: Record, day: str) -> Iterator[Finding]:
    """Media whose rights end before the day (ISO 8601) on which the post goes out, or soon after it."""
    for item in post.get("media", ()) if day else ():
        last, name = str(item.get("expires") or ""), item["name"]
        if not last:
            continue
        if last < day:
            sentence = f"{name} may be used until {last} only."
            yield Finding("media_expired", sentence, "Take another one, or publish before.", blocks=True)
        elif last <= _days_after(day, EXPIRES_SOON):
            sentence = f"{name} may be used until {last}; the post stays public longer."
            yield Finding("media_expires", sentence, "Ask for longer rights, or plan to take it down.", blocks=False)


def _days_after(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def is_stale(post: Record, look: Look) -> bool:
    """Whether the message that the post says in its own words was written anew since."""
    revision = post.get("source_revision")
    message = look.record(str(post.get("message"))) if revision and post.get("message") else None
    return message is not None and not message.deleted and message.base("text") != revision


def _translation(post: Record, look: Look) -> Iterator[Finding]:
    if is_stale(post, look) and post.get("stage") != "published":
        yield Finding(
            "stale_translation",
            "The source text changed since this was written.",
            "Compare the two, then mark the translation as up to date.",
            blocks=False,
        )


def _time(post: Record, look: Look) -> Iterator[Finding]:
    if not post.get("proposed_at"):
        yield Finding("time", "There is no time of publication.", "Give it a date and a time.", blocks=True)
    if not known_zone(str(post.get("zone", ""))):
        yield Finding("zone", "There is no time zone.", "Choose the audience's time zone.", blocks=True)
    until = latest_embargo(post, campaign_of(post, look))
    if until and str(post.get("proposed_at") or "") < until:
        there = str(post.get("zone", ""))
        zone = there if known_zone(there) else "UTC"
        sentence = f"Under embargo until {local(until, zone):%Y-%m-%d %H:%M} ({zone})."
        yield Finding("embargo", sentence, "Choose a later time.", blocks=True)


def blackout(post: Record, look: Look) -> Iterator[Finding]:
    """The blackouts of the post's country on its day: those that block it, that warn, and that were overridden."""
    found = () if post.get("stage") == "published" else blackouts_of(post, look)
    for one in found:
        country, until, why = (one.get(name) for name in ("country", "ends_on", "reason"))
        sentence = f"Blackout in {country} until {until}: {why}" if country else f"Blackout until {until}: {why}"
        if one.get("effect") != Effect.BLOCK:
            fix = "Ask yourself whether it should go out that day, or choose another."
            yield Finding("blackout_warns", sentence, fix, blocks=False)
        elif is_overridden(post, one, current_digest(post, look)):
            sentence = f"A blackout is overridden for this post: {post.get('override')['reason']}"
            yield Finding("blackout_overridden", sentence, "", blocks=False)
        else:
            fix = "Choose another day, or ask an approver or administrator of the country to override it with a reason."
            yield Finding("blackout", sentence, fix, blocks=True)


def _account(post: Record, look: Look) -> Iterator[Finding]:
    account = look.record(str(post.get("account"))) if post.get("account") else None
    if account is None or account.deleted or account.kind != "account":
        yield Finding("account", "No account is chosen.", "Choose one of your country's accounts.", blocks=True)
        return
    if account.get("country") != post.get("country"):
        yield Finding(
            "account_country",
            f"The account belongs to {account.get('country')}, the post to {post.get('country')}.",
            "Choose one of your own country's accounts.",
            blocks=True,
        )
    if account.get("channel") != post.get("channel"):
        yield Finding("account_channel", "The account is on another channel.", "Choose the account again.", blocks=True)


def _conflicts(post: Record, look: Look) -> Iterator[Finding]:
    for conflict in post.conflicts:
        yield Finding("conflict", f"Two versions of “{conflict.field}” are open.", "Settle the conflict.", blocks=True)


def _hold(post: Record, look: Look) -> Iterator[Finding]:
    campaign = campaign_of(post, look)
    for held in (post.get("hold"), campaign.get("hold") if campaign else None):
        if held:
            yield Finding("hold", f"On hold: {held['reason']}", "Ask who holds it to release it.", blocks=True)


def _approval(post: Record, look: Look) -> Iterator[Finding]:
    approved = post.get("approved")
    stage = post.get("stage", "draft")
    if stage in ("approved", "scheduled") and approved and approved["digest"] == current_digest(post, look):
        return
    if reason := why_again(post, look):
        yield Finding("approval", reason, "Send it for approval again.", blocks=True)
    elif stage not in ("published", "withdrawn") and (never := why_never_approved(post, campaign_of(post, look), look)):
        fix = "Ask the administrator for one more person with this role, or the campaign lead for another route."
        yield Finding("approval", never, fix, blocks=True)
    elif lapsed := post.get("lapsed"):
        reason = f"The approval lapsed: {lapsed['reason']}."
        yield Finding("approval", reason, "Send it for approval again.", blocks=True)
    elif stage != "published":
        yield Finding("approval", "It is not approved.", "Send it for approval.", blocks=True)


def _forgery(post: Record, look: Look) -> Iterator[Finding]:
    if forged(post, look):
        yield Finding(
            "approval_forged",
            "An approval of this post was altered, or is not from the person whose name it bears.",
            "Do not publish it: tell your administrator, and have it approved again.",
            blocks=True,
        )


_GATES: tuple[Callable[[Record, Look], Iterator[Finding]], ...] = (
    _stops,
    _text,
    _length,
    _descriptions,
    _planned_expiry,
    _translation,
    line_gate,
    _time,
    blackout,
    wording,
    _account,
    _conflicts,
    _hold,
    _approval,
    _forgery,
)
_ADVICE: tuple[Callable[[Record, Look], Iterator[Finding]], ...] = (duplicates, claims)
"""Gates that never forbid."""
