"""Reminding those for whose decision a post waits, at most once a day."""

from __future__ import annotations

from dataclasses import replace

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation
from campaigndesk.domain.approvals import campaign_of, waits_for
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record
from campaigndesk.domain.reminders import reminder_id

WORDS = "This post still waits for your decision."


def remind_approvers(desk: Desk, post_id: str, text: str = WORDS) -> Record:
    """Remind everybody for whose decision the post waits: a comment that names them, which their desks show.

    Who reminds is not named beside others: they know.
    """
    post = desk.find(post_id, "post")
    with desk.store.reading() as conn:
        look = desk.look(conn)
        people = waits_for(post, campaign_of(post, look), look)
    if not people:
        raise InvalidInput("This post waits for nobody's decision.", "Look at its approval.")
    author = desk.author
    own = sorted(author.countries)
    country = str(post.get("country")) if post.get("country") in own else own[0] if own else ""
    others = [person for person in people if person != author.person]
    fields = {"about": post.id, "country": country, "text": text, "mentions": others or list(people), "reminder": True}
    made = creation(desk, "comment", fields, post.scope)
    return desk.act(replace(made, record=reminder_id(post.id, desk.now)))[0]
