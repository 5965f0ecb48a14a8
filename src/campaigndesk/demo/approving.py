"""The last chapters: who may approve and who may not, an approval that lapses, the schedule, and the calendar file."""

from __future__ import annotations

from collections import Counter

from campaigndesk.actions.approving import approve_post, digest_shown, submit_post
from campaigndesk.actions.drafting import attach_media, describe_image
from campaigndesk.actions.scheduling import schedule_post
from campaigndesk.demo.laptops import Laptop
from campaigndesk.demo.people import ANA, GIORGI, MARKO, NINO
from campaigndesk.demo.pictures import month, place, record
from campaigndesk.demo.stage import Stage, drafts_of, words_of
from campaigndesk.demo.telling import DemoFailed, Watch
from campaigndesk.domain.errors import Refused
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import local
from campaigndesk.exchange.entering import channel_names
from campaigndesk.exchange.files import write_whole
from campaigndesk.exchange.gathering import gather
from campaigndesk.exchange.ics_out import calendar_ics
from campaigndesk.store.inbox import list_waiting_for

_LEFT_IN_REVIEW = 25


def approve_one(stage: Stage) -> None:
    """The writer is refused, the approver is not, and a changed image description voids it all."""
    tell = stage.teller
    tell.step("Four eyes: the writer is refused, the approver approves")
    nino, giorgi, post_id = stage.laptop(NINO), stage.laptop(GIORGI), stage.approved
    post = attach_media(nino.desk, post_id, name="declaration.jpg", credit="United Nations")
    image = str(post.get("media")[0]["id"])
    described = "ადამიანის უფლებათა საყოველთაო დეკლარაციის პლაკატი"
    describe_image(nino.desk, post_id, image, "ka", described)
    submit_post(nino.desk, post_id)
    tell.say(f"Nino sends her post for approval: {words_of(nino.find(post_id), 44)}, with a described picture.")
    refused = _refusal(nino, post_id)
    tell.check("wrote" in refused, f"Nino, who is an approver of Georgia too, tries to approve it: “{refused}”")
    _sync(nino, giorgi)
    waiting = giorgi.read(list_waiting_for, giorgi.desk.author.person)
    tell.check([line.id for line in waiting] == [post_id], "It waits in the inbox of Giorgi, the other approver.")
    stage.pictures.take(giorgi, place("approvals"), record("editor-to-approve", post_id))
    approve_post(giorgi.desk, post_id, digest_shown(giorgi.desk, post_id))
    _sync(giorgi, nino)
    tell.check(nino.find(post_id).get("stage") == "approved", "Giorgi approves; the server counts it, Nino sees it.")
    describe_image(nino.desk, post_id, image, "ka", f"{described}, 1948")
    lapsed = nino.find(post_id)
    reason = (lapsed.get("lapsed") or {}).get("reason", "")
    tell.check(
        lapsed.get("stage") == "draft" and "description" in reason,
        f"Nino changes the description of the picture: the approval lapses by itself, because {reason}.",
    )
    stage.pictures.take(nino, record("editor-lapsed", post_id))
    submit_post(nino.desk, post_id)
    _sync(nino, giorgi)
    approve_post(giorgi.desk, post_id, digest_shown(giorgi.desk, post_id))
    _sync(giorgi, nino)
    scheduled = schedule_post(nino.desk, post_id)
    at = local(str(scheduled.get("confirmed_at")), NINO.zone)
    tell.check(
        scheduled.get("stage") == "scheduled",
        f"Sent again, approved again, and scheduled: the time is confirmed, {at:%d %B %Y, %H:%M} in Tbilisi.",
    )


def approve_many(stage: Stage) -> None:
    """Belgrade approves and schedules what Ljubljana planned for it; a text that is too long is stopped by its gate."""
    tell = stage.teller
    tell.step("Belgrade approves what was planned for it, and schedules it")
    marko, watch = stage.laptop(MARKO), Watch()
    fitting, stopped = _sorted(marko)
    chosen = [post for post in fitting if post.get("language") == "sr"]
    others = [post for post in fitting if post.get("language") == "sr-Latn"][:_LEFT_IN_REVIEW]
    with tell.working("approving"):
        for post in chosen:
            submit_post(marko.desk, post.id)
            approve_post(marko.desk, post.id, digest_shown(marko.desk, post.id))
            schedule_post(marko.desk, post.id)
    done = f"{3 * len(chosen)} acts of one transaction each, in {watch}"
    tell.say(f"Marko wrote none of them, so he may: {len(chosen)} posts in Serbian, {done}.")
    for post in others:
        submit_post(marko.desk, post.id)
    tell.say(f"{len(others)} posts in Latin script are sent for approval and wait.")
    submit_post(marko.desk, stopped.id)
    approve_post(marko.desk, stopped.id, digest_shown(marko.desk, stopped.id))
    try:
        schedule_post(marko.desk, stopped.id)
    except Refused as refused:
        tell.say(f"One text is too long for its channel: “{refused.sentence}” It is not scheduled.")
    else:
        raise DemoFailed("A text that is too long for its channel could be scheduled.")
    watch, report = Watch(), marko.sync()
    tell.check(not report.refused, f"The server takes {report.sent} changes in {watch} and refuses none.")
    stage.pictures.take(marko, month(stage.day, "RS"), place("approvals"))


def export_calendar(stage: Stage) -> None:
    """Ljubljana takes news, and writes the calendar for everybody's calendar program."""
    tell = stage.teller
    tell.step("Everybody has the same calendar, and Ljubljana exports it")
    for _ in range(2):
        _sync(*stage.laptops.values())
    stage.agree("{laptops} laptops hold the same {records:,} records ({digest}).")
    left = [laptop.counts for laptop in stage.laptops.values()]
    tell.check(
        not any(c.outbox or c.set_aside or c.conflicts for c in left), "Nothing waits, is set aside or in conflict."
    )
    ana, watch = stage.laptop(ANA), Watch()
    path = stage.pictures.folder / "human-rights-day.ics"
    write_whole(path, calendar_ics(ana.read(gather, ana.desk.now, stage.campaign), channel_names()))
    took = str(watch)
    counted = _read_back(path.read_bytes())
    posts = ana.list("post", campaign=stage.campaign)
    confirmed = sum(post.get("stage") == "scheduled" for post in posts)
    tell.check(
        (counted["CONFIRMED"], counted["TENTATIVE"]) == (confirmed, len(posts) - confirmed),
        f"{path.name}, written in {took} and read back: {counted['CONFIRMED']} confirmed times, "
        f"{counted['TENTATIVE']:,} proposed ones.",
    )
    stage.pictures.take(ana, month(stage.day), record("campaign-approved", stage.campaign, "campaigns"))


def _sync(*laptops: Laptop) -> None:
    for laptop in laptops:
        laptop.sync()


def _refusal(laptop: Laptop, post_id: str) -> str:
    try:
        approve_post(laptop.desk, post_id, digest_shown(laptop.desk, post_id))
    except Refused as refused:
        return refused.sentence
    return ""


def _sorted(laptop: Laptop) -> tuple[list[Record], Record]:
    """The country's drafts that pass all gates but the approval's, and one that is too long."""
    drafts = list(drafts_of(laptop, laptop.person.country))
    stopped = next((post for post, held_by in drafts if held_by == {"too_long"}), None)
    if stopped is None:
        raise DemoFailed("No Serbian post is too long.")
    return [post for post, held_by in drafts if not held_by], stopped


def _read_back(data: bytes) -> Counter[str]:
    from icalendar import Calendar

    return Counter(str(event.get("status", "")) for event in Calendar.from_ical(data).walk("VEVENT"))
