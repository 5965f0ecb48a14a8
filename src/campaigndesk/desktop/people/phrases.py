"""Roles and the countries for which they are held, in the window's words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.coverage.phrases import country_name
from campaigndesk.desktop.people.reading import Somebody
from campaigndesk.desktop.words import date_words
from campaigndesk.domain.people import EVERYWHERE, Role

translate = QCoreApplication.translate
_WEIGHT = (Role.ADMINISTRATOR, Role.COORDINATOR, Role.APPROVER, Role.LEAD, Role.OFFICER, Role.OBSERVER)
BADGE = 3
"""So many countries of a person are named before the name; of more the first and how many others."""


def role_name(role: str) -> str:
    """What a role is called."""
    known = {
        Role.OFFICER.value: translate("People", "Communication officer"),
        Role.APPROVER.value: translate("People", "Approver"),
        Role.LEAD.value: translate("People", "Campaign lead"),
        Role.COORDINATOR.value: translate("People", "Coordinator"),
        Role.ADMINISTRATOR.value: translate("People", "Administrator"),
        Role.OBSERVER.value: translate("People", "Observer"),
    }
    return known.get(str(role), str(role))


def place_name(country: str) -> str:
    """The country for which a role is held, or the network."""
    return translate("People", "The whole network") if country == EVERYWHERE else country_name(country)


def held_words(role: str, country: str) -> str:
    """`Approver · Slovenia`."""
    return f"{role_name(role)} · {place_name(country)}"


def roles_words(person: Somebody) -> str:
    """Every role with its country; those of one country together."""
    places: dict[str, list[str]] = {}
    for role, country in person.roles:
        places.setdefault(country, []).append(role_name(role))
    told = "; ".join(f"{place_name(country)}: {', '.join(roles)}" for country, roles in places.items())
    return told or translate("People", "No role")


def first_role(person: Somebody) -> str:
    """The role that weighs most with its country, and how many there are beside it."""
    if not person.roles:
        return translate("People", "No role")
    role, country = _weighed(person)[0]
    more = len(person.roles) - 1
    return f"{held_words(role, country)} +{more}" if more else held_words(role, country)


def badge(person: Somebody) -> str:
    """The codes of the countries of the roles, that of the role that weighs most first."""
    codes = list(dict.fromkeys(country for _, country in _weighed(person) if country != EVERYWHERE))
    return " ".join(codes) if len(codes) <= BADGE else f"{codes[0]} +{len(codes) - 1}"


def _weighed(person: Somebody) -> list[tuple[str, str]]:
    weights = [role.value for role in _WEIGHT]
    return sorted(person.roles, key=lambda pair: weights.index(pair[0]) if pair[0] in weights else len(weights))


def since_words(day: str, *, exact: bool) -> str:
    """Since when a role is held (ISO 8601), as far as this laptop knows."""
    told = date_words(date.fromisoformat(day))
    known = translate("People", "since {0}") if exact else translate("People", "since {0} at the latest")
    return known.format(told)


def as_text(people: list[Somebody]) -> str:
    """The people one a line, to be pasted: name, e-mail address, roles, and who decides for them."""
    lines = []
    for person in people:
        parts = (person.name, f"<{person.email}>" if person.email else "", roles_words(person))
        lines.append(" ".join(filter(None, parts)))
        lines += [f"  {handed.words}" for handed in person.handed]
    return "\n".join(lines)
