"""Series: one post repeated by a rule; each occurrence is a post of its own, with its own approval."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.actions.many import Outcome, shift_posts
from campaigndesk.actions.revising import creation, revisions
from campaigndesk.actions.shifting import shifted
from campaigndesk.domain.errors import InvalidInput, NotFound
from campaigndesk.domain.records import Record
from campaigndesk.domain.recurrence import Occurrence, continued_from, ended_before, occurrences
from campaigndesk.domain.repeating import moved_rule
from campaigndesk.domain.times import local
from campaigndesk.store.records import list_records

_REPEATED = (
    "campaign", "message", "country", "account", "channel", "language", "title", "text", "content_warning", "link",
    "hashtags", "media", "owner", "source_revision", "note",
)  # fmt: skip
_DONE = ("published", "withdrawn")


def repeat_post(desk: Desk, post_id: str, rule: str) -> Record:
    """Repeat a post from its own time on by a rule (RFC 5545) such as FREQ=WEEKLY;COUNT=6; the series' record.

    The post itself is the first occurrence; for every further time a draft is made, with an approval of its own. A rule
    with times that the clock skips or shows twice is refused.
    """
    pattern = desk.find(post_id, "post")
    if pattern.get("series"):
        raise InvalidInput("This post is part of a series already.", "Change the rule of its series.")
    if not pattern.get("proposed_at") or not pattern.get("zone"):
        raise InvalidInput("Only a post with a time can be repeated.", "Give it a date and a time first.")
    wall = local(str(pattern.get("proposed_at")), str(pattern.get("zone"))).replace(tzinfo=None)
    times = [time for time in _times(rule, wall, str(pattern.get("zone"))) if time.at != pattern.get("proposed_at")]
    if not times:
        raise InvalidInput(f"“{rule}” makes no further post.", "Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.")
    series = creation(
        desk,
        "series",
        {
            "campaign": pattern.get("campaign"),
            "country": pattern.get("country"),
            "rule": rule,
            "starts_at": wall.isoformat(timespec="minutes"),
            "zone": pattern.get("zone"),
        },
        pattern.scope,
    )
    first = revisions(pattern, {"series": series.record})
    return desk.act(series, *first, *(_repeated(desk, pattern, series.record, time) for time in times))[0]


def _times(rule: str, wall: datetime, zone: str, skipped: Sequence[str] = ()) -> list[Occurrence]:
    times = occurrences(rule, wall, zone, skipped)
    for time in times:
        if time.problem:
            raise InvalidInput(time.problem, "Choose another time of day for the series, or skip that day.")
    return times


def _repeated(desk: Desk, pattern: Record, series_id: str, time: Occurrence) -> Draft:
    fields = {n: value for n, value in pattern.fields.items() if n in _REPEATED or n.startswith("alt.")}
    times = {"proposed_at": time.at, "zone": pattern.get("zone"), "series": series_id}
    return creation(desk, "post", {**fields, **times}, pattern.scope)


def list_occurrences(desk: Desk, series_id: str) -> list[Record]:
    """The posts of a series that are here, by their time."""
    posts = desk.read(list_records, "post", where={"series": series_id}, limit=10_000)
    return sorted(posts, key=lambda post: (str(post.get("proposed_at") or "9"), post.id))


def skip_occurrence(desk: Desk, post_id: str) -> Record:
    """Leave out one occurrence: its post is taken away and the day is noted; the series' record."""
    post = desk.find(post_id, "post")
    series = desk.find(_series_of(post), "series")
    day = _day(post, series)
    note = {"field": "skipped", "add": [day.isoformat()], "remove": []}
    return desk.act(Draft("delete@1", post.id, "post"), Draft("amend@1", series.id, "series", note))[1]


def revise_occurrences(desk: Desk, post_id: str, fields: Mapping[str, Any], scope: str = "this") -> tuple[Record, ...]:
    """Write fields of `this` occurrence, of `this and following`, or of `all`; the posts that were changed.

    What is public or withdrawn stays as it is. Approved posts become drafts again where their content changes.
    """
    post = desk.find(post_id, "post")
    if "proposed_at" in fields and scope != "this":
        raise InvalidInput("The times of a series are not written one by one.", "Use change_series_rule.")
    chosen = [p for p in _chosen(desk, post, scope) if p.get("stage") not in _DONE]
    drafts = [draft for one in chosen for draft in revisions(one, fields)]
    return desk.act(*drafts) if drafts else ()


def move_occurrences(desk: Desk, post_id: str, days: int, zone: str, scope: str = "this", minutes: int = 0) -> Outcome:
    """Move `this` occurrence, `this and following`, or `all` by days and minutes of the clocks of a zone.

    The rule goes along. Where earlier posts stay, the series ends before the first that is moved and a new one begins.
    """
    post = desk.find(post_id, "post")
    if scope == "this":
        return shift_posts(desk, [post_id], days, zone, minutes)
    return _moved_along(desk, post, _chosen(desk, post, scope), days, zone, minutes)


def move_along(desk: Desk, post_id: str, moved_from: str, scope: str = "this and following") -> Outcome:
    """Move the others of `this and following`, or of `all`, by as much as this occurrence was moved from an instant.

    `moved_from`: where it was (UTC, ISO 8601). By the clocks of its zone, so that a time of day stays one in winter.
    The rule goes along, as with `move_occurrences`.
    """
    post = desk.find(post_id, "post")
    if not post.get("proposed_at"):
        raise InvalidInput("This post has no time yet.", "Give it a date and a time first.")
    zone = str(post.get("zone") or "UTC")
    before, after = (local(at, zone).replace(tzinfo=None) for at in (moved_from, str(post.get("proposed_at"))))
    days = (after.date() - before.date()).days
    minutes = (after.hour - before.hour) * 60 + after.minute - before.minute
    others = [one for one in _chosen(desk, post, "all") if one.id != post.id]
    if scope != "all":
        others = [one for one in others if str(one.get("proposed_at") or "") >= moved_from]
    return _moved_along(desk, post, others, days, zone, minutes, moved_from)


def _moved_along(
    desk: Desk, post: Record, others: Sequence[Record], days: int, zone: str, minutes: int, moved_from: str = ""
) -> Outcome:
    """Move the others, and let the rule go along in the same act. `moved_from`: where the post itself was before."""
    outcome = shift_posts(desk, [one.id for one in others], days, zone, minutes, trial=True)
    if not outcome.done or not (days or minutes):
        return outcome
    drafts = {one.id: shifted(one, days=days, minutes=minutes, zone=zone) for one in others if one.id in outcome.done}
    moves = {one.id: (str(one.get("proposed_at")), _time_in(drafts[one.id])) for one in others if one.id in drafts}
    if moved_from:
        moves[post.id] = (moved_from, str(post.get("proposed_at")))
    written = [draft for of_one in drafts.values() for draft in of_one]
    desk.act(*written, *_rule_moved(desk, _series_of(post), moves))
    return outcome


def _time_in(drafts: Sequence[Draft]) -> str:
    return str(drafts[0].payload["fields"]["proposed_at"]["value"])


def _rule_moved(desk: Desk, series_id: str, moves: Mapping[str, tuple[str, str]]) -> list[Draft]:
    """The drafts by which the rule goes along with posts: id -> the instants from and to which each is moved."""
    series = desk.find(series_id, "series")
    zone, begins = str(series.get("zone")), datetime.fromisoformat(str(series.get("starts_at")))
    first, new = (local(at, zone).replace(tzinfo=None, fold=0) for at in min(moves.values()))
    posts = list_occurrences(desk, series_id)
    rule = str(series.get("rule"))
    if all(one.id in moves or str(one.get("proposed_at") or "9") >= min(moves.values())[0] for one in posts):
        start, by = begins + (new - first), new.date() - first.date()
        skipped = [(date.fromisoformat(day) + by).isoformat() for day in series.get("skipped", ())]
        fields = {"rule": moved_rule(rule, begins, start), "starts_at": start.isoformat(timespec="minutes")}
        return revisions(series, {**fields, "skipped": skipped})
    made = _series_from(desk, series, moved_rule(continued_from(rule, begins, first), first, new), new)
    theirs = [one for one in posts if one.id in moves]
    return [
        made,
        *revisions(series, {"rule": ended_before(rule, first)}),
        *(draft for one in theirs for draft in revisions(one, {"series": made.record})),
    ]


def delete_occurrences(desk: Desk, post_id: str, scope: str = "this") -> tuple[Record, ...]:
    """Take away `this` occurrence, `this and following`, or `all`; the posts that were taken away.

    What is public or withdrawn stays. One alone is noted as skipped; without the rest the rule ends before it.
    """
    post = desk.find(post_id, "post")
    if scope == "this":
        skip_occurrence(desk, post_id)
        return (desk.find(post_id),)
    series = desk.find(_series_of(post), "series")
    chosen = [one for one in _chosen(desk, post, scope) if one.get("stage") not in _DONE]
    if not chosen:
        raise InvalidInput("Every post of this series is public or withdrawn.", "There is nothing to take away.")
    ends: list[Draft] = []
    if scope == "this and following" and post.get("proposed_at"):
        wall = local(str(post.get("proposed_at")), str(series.get("zone"))).replace(tzinfo=None)
        ends = revisions(series, {"rule": ended_before(str(series.get("rule")), wall)})
    return desk.act(*(Draft("delete@1", one.id, "post") for one in chosen), *ends)[: len(chosen)]


def _chosen(desk: Desk, post: Record, scope: str) -> list[Record]:
    if scope == "this":
        return [post]
    posts = list_occurrences(desk, _series_of(post))
    if scope == "all":
        return posts
    if scope != "this and following":
        raise InvalidInput(f"“{scope}” is not a part of a series.", "Use this, this and following, or all.")
    start = str(post.get("proposed_at") or "")
    return [one for one in posts if str(one.get("proposed_at") or "9") >= start]


def change_series_rule(desk: Desk, post_id: str, rule: str) -> Record:
    """Let the series go on by another rule from one occurrence on; the new series' record.

    The posts from there on that are not public yet are taken away and made anew at the new times, out of this one.
    """
    post = desk.find(post_id, "post")
    series = desk.find(_series_of(post), "series")
    zone = str(series.get("zone"))
    wall = local(str(post.get("proposed_at")), zone).replace(tzinfo=None)
    times = _times(rule, wall, zone)
    following = [p for p in _chosen(desk, post, "this and following") if p.get("stage") not in _DONE]
    ended = ended_before(str(series.get("rule")), wall)
    made = _series_from(desk, series, rule, wall)
    desk.act(
        made,
        *revisions(series, {"rule": ended}),
        *(Draft("delete@1", one.id, "post") for one in following),
        *(_repeated(desk, post, made.record, time) for time in times),
    )
    return desk.find(made.record, "series")


def _series_from(desk: Desk, series: Record, rule: str, wall: datetime) -> Draft:
    """The series that goes on instead of this one from a local time on."""
    fields = {name: series.get(name) for name in ("campaign", "country", "zone")}
    return creation(
        desk, "series", {**fields, "rule": rule, "starts_at": wall.isoformat(timespec="minutes")}, series.scope
    )


def split_rule(desk: Desk, post_id: str) -> str:
    """The rule by which the series goes on from this occurrence: what to change when the rest gets another rule."""
    post = desk.find(post_id, "post")
    series = desk.find(_series_of(post), "series")
    wall = local(str(post.get("proposed_at")), str(series.get("zone"))).replace(tzinfo=None)
    return continued_from(str(series.get("rule")), datetime.fromisoformat(str(series.get("starts_at"))), wall)


def _series_of(post: Record) -> str:
    if not post.get("series"):
        raise NotFound("This post is not part of a series.", "Repeat it first.")
    return str(post.get("series"))


def _day(post: Record, series: Record) -> date:
    return local(str(post.get("proposed_at")), str(series.get("zone"))).date()
