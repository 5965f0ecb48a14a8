"""How long one measure of a text of 280 characters takes, for every channel and kind of text: median microseconds."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from time import perf_counter_ns

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[2] / "src"), str(Path(__file__).resolve().parents[1])]

from benchmarks import figures
from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.channels import measure
from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.resources import resource_text

BAR = 200.0
"""Microseconds that one measure may take."""

_LATIN = "Të gjithë njerëzit lindin të lirë dhe të barabartë në dinjitet dhe në të drejta. "
_CYRILLIC = "Сва људска бића рађају се слободна и једнака у достојанству и правима. "
_GEORGIAN = "ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით. "

KINDS: Mapping[str, str] = {
    kind: (pattern * 280)[:280]
    for kind, pattern in {
        "plain": "All human beings are born free and equal in dignity and rights. ",
        "Latin": _LATIN,
        "Cyrillic": _CYRILLIC,
        "Georgian": _GEORGIAN,
        "emoji": "👨‍👩‍👧‍👦🇽🇰👍🏽❤️😀1️⃣ ",
        "links": "https://www.example.org/a_(b)?c=d mzv.example.si/novica. გოგა.გე ",
        "mixed": "Дан људских права 🇷🇸 #ЉудскаПрава @user@example.social https://mfa.gov.rs/вести/а … ",
        "combining": "ђ́е́ж̌а ",
        "dots": "и.о.т.д. a.b.c.d. 1.2.2026. ",
    }.items()
}


def microseconds(text: str, rule: ChannelRule, rounds: int = 200) -> float:
    """The median time of one measure."""
    times = []
    for _ in range(rounds):
        start = perf_counter_ns()
        measure(text, rule, media=1, title="Human Rights Day", content_warning="politics")
        times.append(perf_counter_ns() - start)
    return median(times) / 1000


def table(rounds: int = 200) -> dict[str, dict[str, float]]:
    """Median microseconds by channel and kind of text."""
    rules = parse_rules(resource_text("channels.toml"))
    return {
        channel: {kind: microseconds(text, rule, rounds) for kind, text in KINDS.items()}
        for channel, rule in rules.items()
    }


def main() -> int:
    """Prints the table; returns 1 when the bar is not met."""
    times = table()
    print(f"one measure of 280 characters, median microseconds (bar {BAR:.0f})")
    print("channel".ljust(12) + "".join(kind.rjust(11) for kind in KINDS))
    for channel, row in times.items():
        print(channel.ljust(12) + "".join(f"{time:11.1f}" for time in row.values()))
    slowest = max(time for row in times.values() for time in row.values())
    figures.note("counting one text of 280 characters, the slowest", slowest / 1000, "ms", BAR / 1000)
    print(f"slowest: {slowest:.1f}")
    return int(slowest > BAR)


if __name__ == "__main__":
    raise SystemExit(main())
