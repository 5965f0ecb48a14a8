"""Who plays in the demo; passwords live as long as the demo's server."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from campaigndesk.domain.countries import COUNTRIES


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the network: `roles` as the verb `admin` takes them, such as officer:SI."""

    name: str
    short: str
    email: str
    place: str
    country: str
    roles: tuple[str, ...]
    password: str = field(default_factory=lambda: secrets.token_urlsafe(12), repr=False)

    @property
    def zone(self) -> str:
        """The time zone of their country."""
        return COUNTRIES[self.country].zone


ANA = Person(
    "Ana Novak",
    "ljubljana",
    "ana.novak@mfa.si.example",
    "Ljubljana",
    "SI",
    (*(f"officer:{code}" for code in COUNTRIES), "lead:SI"),
)
"""The planning secretariat of a joint campaign: an officer in every country, an approver in none."""
NINO = Person("Nino Beridze", "tbilisi", "nino.beridze@mfa.ge.example", "Tbilisi", "GE", ("officer:GE", "approver:GE"))
GIORGI = Person("Giorgi Maisuradze", "tbilisi-approver", "giorgi.m@mfa.ge.example", "Tbilisi", "GE", ("approver:GE",))
MARKO = Person(
    "Marko Petrović", "belgrade", "marko.petrovic@mfa.rs.example", "Belgrade", "RS", ("officer:RS", "approver:RS")
)
PEOPLE = (ANA, NINO, GIORGI, MARKO)
