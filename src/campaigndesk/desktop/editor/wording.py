"""How long the post on the screen is, and what its gates say: computed from memory while a person types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.editor.sheet import Sheet
from campaigndesk.desktop.editor.topics import TopicLine, topic_lines
from campaigndesk.desktop.words import clock
from campaigndesk.domain.channels import Measure
from campaigndesk.domain.gates import check, measured, public_text
from campaigndesk.domain.records import Record, Value
from campaigndesk.domain.thread_parts import excess_spans
from campaigndesk.domain.wording import Hit, hits
from campaigndesk.domain.wording_gate import active_rules

translate = QCoreApplication.translate


def post_on_screen(post: Record, values: Mapping[str, Value]) -> Record:
    """The post with what stands on the screen."""
    return replace(post, fields={**post.fields, **values})


def length_of(post: Record, sheet: Sheet) -> tuple[Measure | None, tuple[tuple[int, int], ...]]:
    """The length as the channel counts it, and the stretches of the text that are too long, one a post of a thread."""
    measure = measured(post, sheet.look)
    rule = sheet.look.rule(str(post.get("channel", "")))
    if measure is None or rule is None or measure.fits:
        return measure, ()
    account = sheet.look.record(str(post.get("account"))) if post.get("account") else None
    excess = excess_spans(
        public_text(post),
        rule,
        media=len(post.get("media", ())),
        content_warning=str(post.get("content_warning", "")),
        account_limit=account.get("limit") if account else None,
    )
    return measure, excess


def lines_for(post: Record, sheet: Sheet) -> tuple[TopicLine, ...]:
    """The gates panel for the post on the screen."""
    return topic_lines(post, check(post, sheet.look, sheet.now), sheet.look, sheet.lapsed)


def word_hits(post: Record, sheet: Sheet) -> tuple[Hit, ...]:
    """Where the country's wording rules find something in the text on the screen."""
    rules = active_rules(str(post.get("country", "")), sheet.look)
    return hits(str(post.get("text", "")), str(post.get("language", "")), rules) if rules else ()


def save_words(sheet: Sheet, zone: str, *, typing: bool, saved_at: str, problem: bool) -> str:
    """Where the words are, in words: `Saved here 13:52 · waiting to send`."""
    if problem:
        return translate("Editor", "Not saved yet")
    if typing:
        return translate("Editor", "Writing…")
    here = (
        translate("Editor", "Saved here {0}").format(clock(saved_at, zone))
        if saved_at
        else translate("Editor", "Saved here")
    )
    return (
        translate("Editor", "{0} · waiting to send").format(here)
        if sheet.unsent
        else translate("Editor", "{0} · sent").format(here)
        if sheet.post.get("stage")
        else here
    )
