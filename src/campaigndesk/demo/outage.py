"""The middle chapters: the server is gone, two laptops go on and write one same field; then it comes back."""

from __future__ import annotations

import re

from campaigndesk.actions.drafting import draft_post, revise_text
from campaigndesk.actions.settling import settle_conflict
from campaigndesk.demo.laptops import Laptop
from campaigndesk.demo.people import ANA, MARKO, NINO
from campaigndesk.demo.pictures import place, record
from campaigndesk.demo.stage import Stage, words_of
from campaigndesk.demo.telling import DemoFailed, Watch
from campaigndesk.domain import gates
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import instant, resolved
from campaigndesk.store.history import list_revisions
from campaigndesk.store.inbox import list_conflicts

_LIMIT = 270


def lose_the_server(stage: Stage) -> None:
    """Two laptops draft while nothing answers, and both shorten one same text."""
    tell = stage.teller
    tell.step("The server stops; two laptops go on")
    number = stage.server.number
    stage.server.stop()
    tell.say(f"Process {number} has ended.")
    ana, nino = stage.laptop(ANA), stage.laptop(NINO)
    for laptop, language, channel in ((ana, "sl", "facebook"), (nino, "ka", "facebook")):
        drafted = [_draft(stage, laptop, language, channel, article) for article in (1, 2, 18)]
        tell.say(f"{laptop.person.name} drafts {len(drafted)} posts in {laptop.place}: {words_of(drafted[0], 44)} ...")
        stage.approved = drafted[0].id
    post = _too_long(nino)
    stage.contested = post.id
    first, second = _shortened(post)
    tell.say(f"A Georgian text is too long for X ({len(str(post.get('text')))} characters). Both shorten it:")
    revise_text(ana.desk, post.id, first)
    tell.say(f"  Ljubljana to {len(first)}: {words_of(ana.find(post.id), 44)}")
    revise_text(nino.desk, post.id, second)
    tell.say(f"  Tbilisi to {len(second)}, without knowing: {words_of(nino.find(post.id), 44)}")
    for laptop in (ana, nino):
        sentence, waiting = laptop.sync_in_vain(), laptop.counts.outbox
        tell.check(bool(sentence) and waiting > 0, f"{laptop.place}: “{sentence}” {waiting} changes wait, saved here.")
    stage.pictures.take(nino, record("editor-offline", post.id))


def find_it_again(stage: Stage) -> None:
    """The same data, the same address: both hand in, and nothing is lost."""
    tell = stage.teller
    tell.step("The server starts again; nothing was lost, and the clash is kept")
    watch = Watch()
    stage.server.start()
    tell.say(f"Process {stage.server.number} answers at {stage.server.url} after {watch}, on the same data.")
    ana, nino = stage.laptop(ANA), stage.laptop(NINO)
    for laptop in (ana, nino, ana):
        watch, report = Watch(), laptop.sync()
        tell.say(
            f"{laptop.place} syncs in {watch}: {report.sent} sent, {report.taken} taken, "
            f"{report.conflicts} in conflict, {report.refused} refused."
        )
    for laptop in (ana, nino):
        here = laptop.read(list_conflicts)
        tell.check([r.id for r in here] == [stage.contested], f"{laptop.place} sees one conflict, with both texts.")
    seen = nino.find(stage.contested)
    (copy,) = seen.conflicts
    for where, text, by in (
        ("on the server", str(seen.get("text")), seen.stamp("text").by),
        ("kept beside it", str(copy.value), copy.by),
    ):
        tell.say(f"  {where}: {len(text)} characters by {_name(stage, by)}, “... {' '.join(text.split()[-4:])}”")
    stage.pictures.take(nino, place("conflicts"), record("editor-conflict", stage.contested))


def settle(stage: Stage) -> None:
    """Tbilisi decides, everybody sees it, and the text that lost stays in the history."""
    tell = stage.teller
    tell.step("Tbilisi settles the conflict")
    ana, nino, marko = stage.laptop(ANA), stage.laptop(NINO), stage.laptop(MARKO)
    (copy,) = nino.find(stage.contested).conflicts
    theirs = str(nino.find(stage.contested).get("text"))
    settle_conflict(nino.desk, stage.contested, "text", [copy.change], copy.value)
    for laptop in (nino, ana, marko, *stage.laptops.values()):
        laptop.sync()
    texts = {str(laptop.find(stage.contested).get("text")) for laptop in stage.laptops.values()}
    tell.check(texts == {copy.value}, f"All {len(stage.laptops)} laptops show the text that Nino chose.")
    tell.check(
        not any(laptop.read(list_conflicts) for laptop in stage.laptops.values()), "No conflict is open any more."
    )
    past = {revision.value for revision in ana.read(list_revisions, stage.contested, "text")}
    tell.check({theirs, copy.value} <= past, f"The history keeps all {len(past)} texts, also the one that lost.")
    stage.agree("{laptops} laptops hold the same {records:,} records ({digest}).")


def _draft(stage: Stage, laptop: Laptop, language: str, channel: str, article: int) -> Record:
    """A new post for the morning of the last day, its words those of an article in the person's own language."""
    person = laptop.person
    message = next(
        found for found in laptop.list("message", campaign=stage.campaign) if found.get("position") == article
    )
    source = next(
        post
        for post in laptop.list("post", country=person.country, language=language, channel="x")
        if post.get("message") == message.id
    )
    account = laptop.list("account", country=person.country, channel=channel)[0]
    at = instant(resolved(stage.morning(8 + article % 3), person.zone))
    return draft_post(
        laptop.desk,
        account=account.id,
        campaign=stage.campaign,
        message=message.id,
        language=language,
        text=f"{source.get('text')}\n#HumanRightsDay",
        proposed_at=at,
        zone=person.zone,
    )


def _too_long(laptop: Laptop) -> Record:
    """The first Georgian post for X that its channel would not take and whose first sentence it would."""
    with laptop.store.reading() as conn:
        look = laptop.desk.look(conn)
        for post in laptop.list("post", country="GE", channel="x"):
            long = any(finding.code == "too_long" for finding in gates.check(post, look))
            if long and len(_shortened(post)[0]) <= _LIMIT:
                return post
    raise DemoFailed("No Georgian post for X is too long.")


def _shortened(post: Record) -> tuple[str, str]:
    """Two ways to shorten a text: the first sentence alone, and as many words as fit."""
    text = " ".join(str(post.get("text")).split())
    first = re.split(r"(?<=[.;])\s", text)[0]
    return first, text[: _LIMIT - 4].rsplit(" ", 1)[0] + " …"


def _name(stage: Stage, person: str) -> str:
    return str(stage.laptop(ANA).find(person).get("name"))
