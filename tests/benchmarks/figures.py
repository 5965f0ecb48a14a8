"""The figures of a whole run: each benchmark notes its own, and at the end they are one table for the README."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from typing import Final

FILE: Final = "CAMPAIGNDESK_FIGURES"
"""Names, in the environment of a benchmark, the file that takes its figures; none: they are printed only."""
PART: Final = "CAMPAIGNDESK_FIGURES_OF"
"""Names the part of the table."""


def note(what: str, found: float, unit: str, bar: float | None = None, *, at_least: bool = False) -> None:
    """Keep a figure with its bar in the same unit; `at_least`: more is better."""
    if path := os.environ.get(FILE):
        with open(path, "a", encoding="utf-8") as file:
            file.write(json.dumps([os.environ.get(PART, ""), what, found, unit, bar, at_least]) + "\n")


def number_in(bar: str) -> float | None:
    """The number of a bar such as `16` or `40 ms`; None where none is set."""
    word = bar.partition(" ")[0].replace(",", "")
    try:
        return float(word)
    except ValueError:
        return None


def table(lines: Iterable[str]) -> list[str]:
    """The lines of the table in Markdown, as the README has it."""
    rows, before = ["| work | bar | found | |", "|---|---|---|---|"], None
    for line in lines:
        part, what, found, unit, bar, at_least = json.loads(line)
        named = f"**{part}**: {what}" if part != before else what
        asked = "" if bar is None else f"{'at least ' if at_least else ''}{_said(bar)} {unit}"
        rows.append(f"| {named} | {asked} | {_said(found)} {unit} | {_verdict(found, bar, at_least)} |")
        before = part
    return rows


def _said(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _verdict(found: float, bar: float | None, at_least: bool) -> str:
    if bar is None:
        return ""
    return "met" if (found >= bar if at_least else found <= bar) else "missed"
