"""The register of narratives (RESIST 2, UK Government Communication Service): claims, and what is done about them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Final

from campaigndesk.domain.embargoes import campaign_over, is_closed
from campaigndesk.domain.findings import Finding
from campaigndesk.domain.folding import fold
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import NETWORK, Record, country_scope

IMPACTS: Final = ("high", "medium", "low")
DECISIONS: Final = ("respond", "monitor", "ignore")
FEWEST: Final = 4
"""A claim of fewer words is found everywhere, so it is looked for nowhere."""
IN_A_ROW: Final = 8
"""So many words in a row of a longer claim repeat it as well as all of it."""
_READ: Final = ("text", "title", "content_warning")
_WORD: Final = re.compile(r"\w+")


def first_line_after(narrative: Record, lines: Iterable[Record]) -> timedelta | None:
    """From the narrative's making to that of the first of its lines; nothing where one was there, None without any."""
    made = [line.created.at for line in lines]
    if not made:
        return None
    return max(datetime.fromisoformat(min(made)) - datetime.fromisoformat(narrative.created.at), timedelta())


def is_due(narrative: Record, day: str) -> bool:
    """Whether the day (ISO 8601) of its review has come."""
    review = str(narrative.get("review_on") or "")
    return bool(review) and review <= day


def claims(post: Record, look: Look) -> Iterator[Finding]:
    """A word on each registered claim that the post repeats word for word: even to deny it spreads it.

    The finding quotes the post alone. A claim under another campaign's embargo, or of another ministry's own, is not
    looked for, whoever asks.
    """
    if post.get("stage") in ("published", "withdrawn"):
        return
    told = [_said(narrative) for narrative in look.narratives() if _may_be_told(narrative, post, look)]
    sought = [claim for claim in told if len(claim) >= FEWEST]
    if not sought:
        return
    texts = [(name, text, _words(text)) for name in _READ if (text := str(post.get(name) or ""))]
    for claim in sought:
        for name, text, words in texts:
            if found := _repeated(claim, words):
                start, end = found
                yield _finding(name, text, start, end)


def _may_be_told(narrative: Record, post: Record, look: Look) -> bool:
    if narrative.deleted or narrative.scope not in (NETWORK, country_scope(str(post.get("country")))):
        return False
    campaign = campaign_over(narrative, look)
    hidden = campaign is not None and is_closed(campaign, look.now) and campaign.id != post.get("campaign")
    return not hidden and (campaign is not None or not narrative.get("campaign"))


def _said(narrative: Record) -> tuple[str, ...]:
    return tuple(word for word, _, _ in _words(str(narrative.get("claim") or "")))


def _words(text: str) -> list[tuple[str, int, int]]:
    """The folded words of a text with where each begins and ends in it."""
    return [(fold(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]


def _repeated(claim: tuple[str, ...], words: list[tuple[str, int, int]]) -> tuple[int, int] | None:
    """Where the words say the claim, or enough of it in a row."""
    size = min(len(claim), IN_A_ROW)
    wanted = {claim[place : place + size] for place in range(len(claim) - size + 1)}
    said = [word for word, _, _ in words]
    for place in range(len(said) - size + 1):
        if tuple(said[place : place + size]) in wanted:
            return words[place][1], words[place + size - 1][2]
    return None


def _finding(field: str, text: str, start: int, end: int) -> Finding:
    words = " ".join(text[start:end].split())
    sentence = f"This repeats a claim of the narrative register word for word: “{words}”."
    fix = "Say what is true in your own words; a claim that is repeated spreads."
    return Finding("claim_repeated", sentence, fix, blocks=False, field=field, start=start, end=end)
