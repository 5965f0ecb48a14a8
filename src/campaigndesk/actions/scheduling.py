"""When a post is to appear: proposed, confirmed, moved, held, and at last public."""

from __future__ import annotations

from datetime import date, datetime

from campaigndesk.actions.approving import digest_shown
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import one_act, revise
from campaigndesk.domain.contact import why_silent
from campaigndesk.domain.errors import InvalidInput, Refused
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import instant, local, resolved, zone_of


def propose_time(desk: Desk, post_id: str, at: str, zone: str = "") -> Record:
    """Propose a time of publication: a UTC instant (empty: none), and the zone it is meant in."""
    fields: dict[str, str | None] = {"proposed_at": at or None}
    if zone:
        zone_of(zone)
        fields["zone"] = zone
    return revise(desk, desk.find(post_id, "post"), fields)


def propose_local_time(desk: Desk, post_id: str, local: str, zone: str, later: bool | None = None) -> Record:
    """Propose a local time such as 2026-12-10T09:00; `later` says which one where the clock shows it twice.

    Raises InvalidInput with the nearest two times where the clock skips it, or asking which one is meant.
    """
    try:
        wall = datetime.fromisoformat(local)
    except ValueError:
        raise InvalidInput(f"“{local}” is not a local time.", "Write it as 2026-12-10T09:00.") from None
    if wall.tzinfo is not None:
        raise InvalidInput("A local time has no offset.", "Write it as 2026-12-10T09:00.")
    return propose_time(desk, post_id, instant(resolved(wall, zone, later=later)), zone)


def move_post(desk: Desk, post_id: str, day: date | str, zone: str = "", later: bool | None = None) -> Record:
    """Move a post to another day of a zone (the post's own where none is named); the time of day stays."""
    post = desk.find(post_id, "post")
    at, own_zone = post.get("proposed_at"), str(post.get("zone", ""))
    if not at:
        raise InvalidInput("This post has no time yet, so it cannot be moved.", "Give it a date and a time first.")
    try:
        wanted = date.fromisoformat(day) if isinstance(day, str) else day
    except ValueError:
        raise InvalidInput(f"“{day}” is not a day.", "Write it as 2026-12-10.") from None
    place = zone or own_zone or "UTC"
    clock = local(at, place)
    moved = resolved(datetime.combine(wanted, clock.time().replace(fold=0)), place, later=later)
    return propose_time(desk, post_id, instant(moved), "" if own_zone else place)


def schedule_post(desk: Desk, post_id: str) -> Record:
    """Confirm the proposed time of an approved post; raises Refused while anything stands between it and the public."""
    return one_act(desk, post_id, "post", "schedule", {"digest": digest_shown(desk, post_id)})


def unschedule_post(desk: Desk, post_id: str) -> Record:
    """Take back the confirmed time; the approval stays."""
    return one_act(desk, post_id, "post", "unschedule")


def confirm_published(desk: Desk, post_id: str, link: str) -> Record:
    """Note that the approved content is public, with the link that proves it."""
    if not link.startswith(("https://", "http://")):
        raise InvalidInput("The link to the published post is missing.", "Paste its address, beginning with https://.")
    with desk.store.reading() as conn:
        refusal = why_silent(desk.look(conn).silent_since)
    if refusal:
        raise Refused(refusal)
    return one_act(desk, post_id, "post", "publish", {"digest": digest_shown(desk, post_id), "link": link})


def hold_record(desk: Desk, record_id: str, reason: str) -> Record:
    """Put a post or a campaign on hold: nothing of it is approved, scheduled or published until it is released."""
    return one_act(desk, record_id, "", "hold", {"reason": reason})


def release_record(desk: Desk, record_id: str) -> Record:
    """Release a post or a campaign from its hold."""
    return one_act(desk, record_id, "", "release")
