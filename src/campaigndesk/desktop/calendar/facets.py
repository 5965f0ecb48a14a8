"""What posts are filtered by: the name of each filter, and its choices in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.choice_list import Choice
from campaigndesk.domain.countries import COUNTRIES

if TYPE_CHECKING:
    from campaigndesk.store.choices import Choices

CHANNELS = {
    "x": "X", "facebook": "Facebook", "instagram": "Instagram", "linkedin": "LinkedIn", "youtube": "YouTube",
    "tiktok": "TikTok", "telegram": "Telegram", "mastodon": "Mastodon", "bluesky": "Bluesky", "threads": "Threads",
    "viber": "Viber", "whatsapp": "WhatsApp", "website": "Website",
}  # fmt: skip
"""Channels with their own spelling, for menus and labels."""


def _n(text: str) -> str:
    """Marks a title for the translators (context `Facets`); it is translated where it is shown."""
    return text


FACETS: Mapping[str, str] = {
    "country": _n("Country"),
    "channel": _n("Channel"),
    "stage": _n("Stage"),
    "campaign": _n("Campaign"),
    "owner": _n("Owner"),
    "language": _n("Language"),
}
"""Column of the posts -> the name of its filter, in the order of the chips."""


def facet_title(column: str) -> str:
    """The name of a filter in the window's language."""
    return QCoreApplication.translate("Facets", FACETS[column])


def choices_of(column: str, found: Choices, chosen: Sequence[str]) -> list[Choice]:
    """The choices of a filter that any post has, and those that are on, in the order of their kind."""
    counts = dict(found.counts.get(column, {}))
    for key in chosen:
        counts.setdefault(key, 0)
    made = [Choice(key, _words(column, key, found.titles), count) for key, count in counts.items()]
    if column == "stage":
        from campaigndesk.domain.posts import STAGE_WORDS

        order = list(STAGE_WORDS)
        return sorted(made, key=lambda choice: order.index(choice.key) if choice.key in order else len(order))
    if column in ("country", "channel", "language"):
        return sorted(made, key=lambda choice: (choice.key == "", choice.words.casefold()))
    return sorted(made, key=lambda choice: (choice.key == "", -choice.count, choice.words.casefold()))


def _words(column: str, key: str, titles: Mapping[str, str]) -> str:
    translate = QCoreApplication.translate
    if not key:
        return translate("Facets", "Without a campaign") if column == "campaign" else translate("Facets", "None")
    if column == "country":
        return f"{key}  {said(COUNTRIES[key].name)}" if key in COUNTRIES else key
    if column == "channel":
        return CHANNELS.get(key, key)
    if column == "stage":
        from campaigndesk.domain.posts import STAGE_WORDS

        return str(said(STAGE_WORDS.get(key, key.replace("_", " ").capitalize())))
    if column == "language":
        return f"{key}  {QLocale(key).nativeLanguageName()}"
    return titles.get(key) or translate("Facets", "Not on this laptop")
