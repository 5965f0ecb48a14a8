"""Days that no calendar of one country has: Easter as each church keeps it, and days of the United Nations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

WESTERN = frozenset({"AL", "BA", "CZ", "EE", "LT", "SI", "SK", "XK"})
ORTHODOX = frozenset({"AL", "BA", "BG", "GE", "MD", "ME", "MK", "RO", "RS", "UA", "XK"})
"""Countries in which many keep Easter by the Gregorian, and by the Julian reckoning; some by both."""


def _n(text: str) -> str:
    """Marks a name for the translators (context `WorldDays`); it is translated where it is shown."""
    return text


WORLD_DAYS = {
    (1, 24): _n("International Day of Education"),
    (1, 27): _n("Holocaust Remembrance Day"),
    (2, 21): _n("International Mother Language Day"),
    (3, 8): _n("International Women's Day"),
    (3, 21): _n("Day for the Elimination of Racial Discrimination"),
    (3, 22): _n("World Water Day"),
    (4, 7): _n("World Health Day"),
    (4, 22): _n("International Mother Earth Day"),
    (4, 24): _n("Day of Multilateralism and Diplomacy for Peace"),
    (5, 3): _n("World Press Freedom Day"),
    (5, 9): _n("Europe Day"),
    (5, 15): _n("International Day of Families"),
    (5, 21): _n("World Day for Cultural Diversity"),
    (6, 5): _n("World Environment Day"),
    (6, 20): _n("World Refugee Day"),
    (7, 18): _n("Nelson Mandela Day"),
    (7, 30): _n("Day against Trafficking in Persons"),
    (8, 12): _n("International Youth Day"),
    (8, 19): _n("World Humanitarian Day"),
    (9, 8): _n("International Literacy Day"),
    (9, 15): _n("International Day of Democracy"),
    (9, 21): _n("International Day of Peace"),
    (9, 28): _n("Day for Universal Access to Information"),
    (10, 24): _n("United Nations Day"),
    (11, 2): _n("Day to End Impunity for Crimes against Journalists"),
    (11, 20): _n("World Children's Day"),
    (11, 25): _n("Day for the Elimination of Violence against Women"),
    (12, 1): _n("World AIDS Day"),
    (12, 3): _n("Day of Persons with Disabilities"),
    (12, 9): _n("International Anti-Corruption Day"),
    (12, 10): _n("Human Rights Day"),
    (12, 18): _n("International Migrants Day"),
    (12, 20): _n("International Human Solidarity Day"),
}
"""Month and day -> name: of the United Nations' international days those that ministries speak of, and Europe Day."""


def world_day(day: date) -> str:
    """The name of the international day in the window's language; empty where there is none."""
    name = WORLD_DAYS.get((day.month, day.day))
    return QCoreApplication.translate("WorldDays", name) if name else ""


def easter_days(years: Iterable[int], countries: Iterable[str]) -> dict[date, list[str]]:
    """The Easter Sundays of these years with names and the codes of those of the countries that keep them."""
    from dateutil.easter import EASTER_ORTHODOX, easter

    wanted, found = frozenset(countries), dict[date, list[str]]()
    translate = QCoreApplication.translate
    for year in years:
        for day, keepers, name in (
            (easter(year), WESTERN, translate("WorldDays", "Western Easter")),
            (easter(year, EASTER_ORTHODOX), ORTHODOX, translate("WorldDays", "Orthodox Easter")),
        ):
            if codes := sorted(wanted & keepers):
                found.setdefault(day, []).append(f"{name} · {' '.join(codes)}")
    return found
