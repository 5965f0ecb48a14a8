"""Campaigns, and the countries invited to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.actions.revising import creation, one_act, revise, revisions
from campaigndesk.domain.embargoes import proposal
from campaigndesk.domain.errors import InvalidInput, NotFound
from campaigndesk.domain.intents import ANSWERS
from campaigndesk.domain.records import Record
from campaigndesk.store.records import list_records


def start_campaign(
    desk: Desk,
    *,
    title: str,
    lead_country: str,
    starts_on: str,
    ends_on: str,
    objective: str = "",
    audience: str = "",
    strategy: str = "",
    implementation: str = "",
    scoring: str = "",
    tag: str = "",
    language: str = "en",
    colour: str = "",
    hashtags: Sequence[str] = (),
    partners: Sequence[str] = (),
    route: dict[str, Any] | None = None,
    embargo_until: str = "",
    deadline: str = "",
) -> Record:
    """Start a campaign and invite its partners; dates as ISO 8601 days, both counted."""
    if not title.strip():
        raise InvalidInput("A campaign needs a title.", "Give it one.")
    if starts_on > ends_on:
        raise InvalidInput("The campaign ends before it starts.", "Give an end that is not before the start.")
    invited = sorted({country for country in partners if country != lead_country})
    fields = {
        "title": title, "tag": tag, "lead_country": lead_country, "starts_on": starts_on, "ends_on": ends_on,
        "objective": objective, "audience": audience, "strategy": strategy, "implementation": implementation,
        "scoring": scoring, "language": language, "colour": colour, "hashtags": list(hashtags), "partners": invited,
        "route": route, "embargo_until": embargo_until,
    }  # fmt: skip
    made = creation(desk, "campaign", fields)
    return desk.act(made, *_invitations(desk, made.record, invited, deadline))[0]


def _invitations(desk: Desk, campaign_id: str, countries: Sequence[str], deadline: str) -> list[Draft]:
    return [
        creation(
            desk,
            "participation",
            {"campaign": campaign_id, "country": country, "answer": "invited", "deadline": deadline},
        )
        for country in countries
    ]


def revise_campaign(desk: Desk, campaign_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write fields of a campaign."""
    return revise(desk, desk.find(campaign_id, "campaign"), fields, bases)


def invite_countries(desk: Desk, campaign_id: str, countries: Sequence[str], deadline: str = "") -> Record:
    """Invite more countries; `deadline`: the ISO 8601 day by which they should answer."""
    campaign = desk.find(campaign_id, "campaign")
    present = {campaign.get("lead_country"), *campaign.get("partners", ())}
    new = sorted(set(countries) - present)
    if not new:
        raise InvalidInput("These countries are invited already.", "Name other countries.")
    add = Draft("amend@1", campaign.id, "campaign", {"field": "partners", "add": new, "remove": []})
    return desk.act(add, *_invitations(desk, campaign.id, new, deadline))[0]


def answer_invitation(
    desk: Desk, campaign_id: str, country: str, answer: str, reservation: str = "", officer: str = ""
) -> Record:
    """Answer for a country: `joined`, `joined_with_reservation` or `declined`; the participation's record."""
    if answer not in ANSWERS:
        raise InvalidInput(f"“{answer}” is no answer.", f"Use one of {', '.join(ANSWERS)}.")
    if answer == "joined_with_reservation" and not reservation.strip():
        raise InvalidInput("A reservation has to be said.", "Write what the reservation is.")
    found = desk.read(list_records, "participation", where={"campaign": campaign_id, "country": country})
    if not found:
        raise NotFound(f"{country} is not invited to this campaign.", "Ask its lead for an invitation.")
    fields = {"answer": answer, "reservation": reservation, "officer": officer}
    wanted = {name: value for name, value in fields.items() if value or found[0].get(name)}
    return revise(desk, found[0], wanted)


def remind_countries(desk: Desk, campaign_id: str, countries: Sequence[str], deadline: str = "") -> tuple[Record, ...]:
    """Ask invited countries again that are silent; `deadline`: a new day to answer by, the old one where empty."""
    found = [p for p in desk.read(list_records, "participation", where={"campaign": campaign_id}) if not p.deleted]
    silent = [p for p in found if p.get("country") in countries and p.get("answer", "invited") in ("", "invited")]
    if not silent:
        raise InvalidInput("These countries have answered already, or were not invited.", "Choose one that is silent.")
    fields = {"reminded_on": desk.now[:10], **({"deadline": deadline} if deadline else {})}
    drafts = [draft for part in silent for draft in revisions(part, fields)]
    if not drafts:
        raise InvalidInput("These countries were reminded today already.", "Wait a day, or set another deadline.")
    return desk.act(*drafts)


def propose_lift(desk: Desk, campaign_id: str, reason: str) -> Record:
    """Propose to end the campaign's embargo before its time; it stands until another person confirms."""
    return one_act(desk, campaign_id, "campaign", "propose_lift", {"reason": reason})


def lift_embargo(desk: Desk, campaign_id: str) -> Record:
    """End the embargo as another person proposed; it is the server that counts it, by its own clock and roles."""
    proposed = proposal(desk.find(campaign_id, "campaign"))
    return one_act(desk, campaign_id, "campaign", "lift", {"proposal": proposed["change"] if proposed else ""})


def keep_embargo(desk: Desk, campaign_id: str) -> Record:
    """Take the proposal to lift the embargo back, or turn it down."""
    return one_act(desk, campaign_id, "campaign", "keep_embargo")


def delete_campaign(desk: Desk, campaign_id: str) -> Record:
    """Take a campaign away; its posts stay."""
    return one_act(desk, campaign_id, "campaign", "delete")
