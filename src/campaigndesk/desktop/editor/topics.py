"""The gates panel as lines to read: every topic of the gates, in order when nothing was found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.words import city, closed, dated, moment_words
from campaigndesk.domain.findings import Finding
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import known_zone, local

translate = QCoreApplication.translate

Mark = Literal["good", "advice", "stop"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicLine:
    """One line: what is looked at, how it stands, and the field that mends it (empty: none)."""

    title: str
    detail: str
    mark: Mark
    field: str = ""


@dataclass(frozen=True, slots=True)
class _Topic:
    title: str
    codes: tuple[str, ...]
    field: str
    fine: Callable[[Record, Look], str]


def topic_lines(post: Record, findings: Sequence[Finding], look: Look, lapsed: str = "") -> tuple[TopicLine, ...]:
    """All topics in the order of work; each finding that belongs to none is a line of its own.

    `lapsed` says who voided the approval and when, where somebody did.
    """
    lines: list[TopicLine] = []
    known = {code for topic in _TOPICS for code in topic.codes}
    if not lapsed and post.get("stage") == "in_review":
        lapsed = translate("Editor", "It waits for approval.")
    for topic in _TOPICS:
        found = [finding for finding in findings if finding.code in topic.codes]
        if found or topic.fine(post, look):
            lines.append(_line(said(topic.title), topic.field, found, topic.fine(post, look), lapsed))
    rest = [finding for finding in findings if finding.code not in known]
    lines[1:1] = [
        _line(translate("Editor", "On {0}").format(_channel(post, look)), field_for(f.code), [f], "", "") for f in rest
    ]
    return tuple(lines)


def field_for(code: str) -> str:
    """The field at which a finding is mended."""
    for topic in _TOPICS:
        if code in topic.codes:
            return topic.field
    for word, field in (
        ("title", "title"),
        ("media", "media"),
        ("image", "media"),
        ("video", "media"),
        ("tag", "hashtags"),
    ):
        if word in code and not code.startswith("cash"):
            return field
    return "text"


def to_fix(lines: Iterable[TopicLine]) -> int:
    """How many lines stand in the way."""
    return sum(line.mark == "stop" for line in lines)


def _line(title: str, field: str, found: Sequence[Finding], fine: str, lapsed: str) -> TopicLine:
    if not found:
        return TopicLine(title=title, detail=fine, mark="good")
    mark: Mark = "stop" if any(finding.blocks for finding in found) else "advice"
    first = found[0]
    if first.code == "approval" and lapsed:
        return TopicLine(title=title, detail=lapsed, mark=mark, field=field)
    detail = "\n".join(f"{said(finding.sentence)} {said(finding.fix)}".strip() for finding in found)
    return TopicLine(title=title, detail=detail, mark=mark, field=_place(first) or field)


def _place(finding: Finding) -> str:
    """The field of the form that a finding is about; empty where it does not say."""
    return "media" if finding.field.startswith("alt.") else finding.field


def _channel(post: Record, look: Look) -> str:
    rule = look.rule(str(post.get("channel", "")))
    return rule.name if rule else translate("Editor", "this channel")


def _described(post: Record, look: Look) -> str:
    images = sum(item["kind"] == "image" for item in post.get("media", ()))
    if not images:
        return ""
    return (
        translate("Editor", "The image is described.")
        if images == 1
        else translate("Editor", "All %n images are described.", "", images)
    )


def _lasting(post: Record, look: Look) -> str:
    ends = [str(item["expires"]) for item in post.get("media", ()) if item.get("expires")]
    if not ends:
        return ""
    return closed(translate("Editor", "All may be used until {0}.").format(dated(min(ends)) or min(ends)))


def _timed(post: Record, look: Look) -> str:
    at, zone = post.get("proposed_at"), str(post.get("zone", ""))
    if not at or not known_zone(zone):
        return ""
    return translate("Editor", "{0} {1} ({2} UTC)").format(moment_words(local(at, zone)), city(zone), at[11:16])


def _length(post: Record, look: Look) -> str:
    return translate("Editor", "It fits on {0}.").format(_channel(post, look))


def _account(post: Record, look: Look) -> str:
    account = look.record(str(post.get("account"))) if post.get("account") else None
    return " ".join(str(part) for part in (account.get("name"), account.get("handle")) if part) if account else ""


def _approved(post: Record, look: Look) -> str:
    return translate("Editor", "The content as it is now is approved.")


def _clean(post: Record, look: Look) -> str:
    return translate("Editor", "No hidden signs.")


def _nothing(post: Record, look: Look) -> str:
    return ""


_TOPICS = (
    _Topic(marked("Text"), ("empty", "bidi", "hidden"), "text", _clean),
    _Topic(marked("Length"), ("length", "too_long", "bytes", "channel", "near_limit", "long"), "text", _length),
    _Topic(marked("Image description"), ("alt_text", "alt_text_missing"), "media", _described),
    _Topic(marked("Media rights"), ("media_expired", "media_expires"), "media", _lasting),
    _Topic(marked("Translation"), ("stale_translation",), "source", _nothing),
    _Topic(marked("Line"), ("line_withdrawn", "line_changed"), "source", _nothing),
    _Topic(marked("Account"), ("account", "account_country", "account_channel"), "account", _account),
    _Topic(marked("Time"), ("time", "zone", "embargo", "time_passed"), "time", _timed),
    _Topic(marked("Wording"), ("wording", "wording_warns"), "text", _nothing),
    _Topic(marked("Repeated claim"), ("claim_repeated",), "text", _nothing),
    _Topic(marked("Repeated text"), ("duplicate",), "text", _nothing),
    _Topic(marked("Blackout"), ("blackout", "blackout_warns", "blackout_overridden"), "", _nothing),
    _Topic(marked("Stop"), ("stopped", "stop_passed", "made_late", "no_contact"), "", _nothing),
    _Topic(marked("Conflict"), ("conflict",), "conflict", _nothing),
    _Topic(marked("Hold"), ("hold",), "", _nothing),
    _Topic(marked("Approval"), ("approval",), "", _approved),
)
