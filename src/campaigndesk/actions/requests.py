"""Amplification requests: a country asks others to carry something further, and each of them answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, revise, revisions
from campaigndesk.domain import embargoes
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record
from campaigndesk.domain.requests import ANSWERS, is_web_address
from campaigndesk.store.requests import list_together


def ask_countries(
    desk: Desk,
    *,
    asking: str,
    countries: Sequence[str],
    title: str,
    link: str = "",
    about: str = "",
    channels: Sequence[str] = (),
    wanted_by: str = "",
    note: str = "",
) -> Record:
    """Ask countries to carry something further; `about`: the id of a post, message or campaign.

    `wanted_by`: the ISO 8601 day by which it should be done. One request is made for each country; the first is given.
    """
    asked = sorted(set(countries) - {asking})
    if not asked:
        raise InvalidInput("A request needs a country that is asked.", "Name at least one other country.")
    fields = {"title": title, "link": link, "about": about, "channels": list(channels), "wanted_by": wanted_by}
    _judge(fields)
    if about:
        _judge_embargo(desk, desk.find(about), asked)
    together = desk.new_id()
    fields |= {"asking": asking, "together": together, "note": note}
    return desk.act(*(creation(desk, "request", {**fields, "country": country}) for country in asked))[0]


def revise_request(desk: Desk, request_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write fields of a request, for each country that was asked together with it."""
    request = desk.find(request_id, "request")
    _judge(fields)
    drafts = revisions(request, fields, bases)
    for other in desk.read(list_together, request):
        if other.id != request.id:
            drafts += revisions(other, fields)
    return desk.act(*drafts)[0] if drafts else request


def take_back_request(desk: Desk, request_id: str) -> Record:
    """Ask for it no more, of no country that was asked together; what was done stays noted."""
    request = desk.find(request_id, "request")
    standing = [one for one in desk.read(list_together, request) if not one.get("taken_back")]
    if not standing:
        raise InvalidInput("This request was taken back already.")
    return desk.act(*(draft for one in standing for draft in revisions(one, {"taken_back": True})))[0]


def answer_request(desk: Desk, request_id: str, answer: str, reason: str = "", proof: str = "") -> Record:
    """Answer for the country asked: `accepted`, `declined` with a reason, or `done` with the link of the post."""
    request = desk.find(request_id, "request")
    if answer not in ANSWERS:
        raise InvalidInput(f"“{answer}” is no answer.", f"Use one of {', '.join(ANSWERS)}.")
    if request.get("taken_back") and answer != "done":
        raise InvalidInput("This request was taken back.", "Nothing has to be done about it.")
    fields = {"answer": answer, "reason": reason.strip(), "proof": proof.strip()}
    return revise(desk, request, {name: value for name, value in fields.items() if value or request.get(name)})


def _judge(fields: dict[str, Any]) -> None:
    if "title" in fields and not str(fields["title"]).strip():
        raise InvalidInput("A request says what is to be carried further.", "Write it in a few words.")
    if fields.get("link") and not is_web_address(str(fields["link"])):
        raise InvalidInput("The link is no address of a page.", "Write it whole, beginning with https://.")


def _judge_embargo(desk: Desk, about: Record, asked: Sequence[str]) -> None:
    """A country that the embargo keeps the matter from would never see the request."""
    with desk.store.reading() as conn:
        campaign = embargoes.campaign_over(about, desk.look(conn))
    if campaign is None or not embargoes.is_closed(campaign, desk.now):
        return
    inside = {str(campaign.get("lead_country")), *map(str, campaign.get("partners", ()))}
    if outside := [country for country in asked if country not in inside]:
        raise InvalidInput(
            f"This is under embargo, and {', '.join(outside)} does not take part in its campaign.",
            "Ask the countries that take part, or wait until the embargo is over.",
        )
