"""What is decided on beside the text, in words: each part of it, what differs from before, and the line it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.words import city, moment_words
from campaigndesk.domain.countries import LANGUAGES
from campaigndesk.domain.kinds import words_for
from campaigndesk.domain.line_changes import LineThen, line_then_and_now
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record, Value
from campaigndesk.domain.times import known_zone, local
from campaigndesk.store.history import list_revisions

translate = QCoreApplication.translate

_APART = ("digest_version", "covers_time", "steps")
"""Parts of what is decided that stand elsewhere on the page."""
Rows = tuple[tuple[str, str], ...]


def line_then(conn: Any, post: Record, look: Look) -> LineThen | None:
    """What became of the line on which the post rests, with its words then as this laptop has them."""

    def words_of(line: str, revision: str) -> str | None:
        kept = list_revisions(conn, line, "text")
        return next((str(one.value) for one in kept if one.change == revision), None)

    return line_then_and_now(post, look, words_of)


def rows_of(post: Record, public: Mapping[str, Value], look: Look) -> Rows:
    """Every part of the hashed content but the text, in words; nothing is left out."""
    media = {str(item["id"]): str(item["name"]) for item in public.get("media", ())}
    account = look.record(str(public.get("account", "")))
    told: dict[str, str] = {}
    for name, value in public.items():
        if name in ("text", "media", *_APART):
            continue
        if name == "account" and account is not None:
            told[translate("Approvals", "Account")] = " ".join(
                str(p) for p in (account.get("name"), account.get("handle")) if p
            )
        elif name == "channel":
            rule = look.rule(str(value))
            told[translate("Approvals", "Channel")] = rule.name if rule else str(value)
        elif name == "language":
            told[translate("Approvals", "Language")] = said(LANGUAGES.get(str(value), str(value)))
        elif name == "time":
            told[translate("Approvals", "Time")] = _time(value)
        elif name == "rests_on":
            line = look.record(str(value["line"]))
            told[translate("Approvals", "Line")] = str(line.get("title") or "") if line else ""
        elif name == "hashtags":
            told[translate("Approvals", "Hashtags")] = " ".join(f"#{tag}" for tag in value)
        elif name.startswith("alt."):
            _, image, language = name.split(".", 2)
            told[
                translate("Approvals", "Description of {0} ({1})").format(
                    media.get(image, image), said(LANGUAGES.get(language, language))
                )
            ] = str(value)
        else:
            told[said(words_for("post", name)).capitalize()] = str(value)
    files = [f"{item['name']} ({item['kind']}{_credit(item)})" for item in public.get("media", ())]
    if files:
        told[translate("Approvals", "Media")] = ", ".join(files)
    order = [
        translate("Approvals", "Channel"),
        translate("Approvals", "Account"),
        translate("Approvals", "Language"),
        translate("Approvals", "Time"),
        translate("Approvals", "Title"),
        translate("Approvals", "Content warning"),
        translate("Approvals", "Link"),
        translate("Approvals", "Hashtags"),
        translate("Approvals", "Media"),
    ]
    return tuple(sorted(told.items(), key=lambda row: (order.index(row[0]) if row[0] in order else 99, row[0])))


def _credit(item: Mapping[str, Value]) -> str:
    return f", {item['credit']}" if item.get("credit") else ""


def _time(value: Mapping[str, Value]) -> str:
    at, zone = value.get("at"), str(value.get("zone") or "")
    if not at:
        return translate("Approvals", "no time yet")
    if not known_zone(zone):
        return translate("Approvals", "{0} (no time zone)").format(at)
    return translate("Approvals", "{0} {1} ({2} UTC)").format(
        moment_words(local(str(at), zone)), city(zone), str(at)[11:16]
    )


def changed_parts(before: Mapping[str, Value], now: Mapping[str, Value], post: Record) -> tuple[str, ...]:
    """What else than the text differs from the content that was approved last."""
    names = [n for n in {**before, **now} if n != "text" and before.get(n) != now.get(n)]
    words = {
        "time": translate("Approvals", "time of publication"),
        "steps": translate("Approvals", "approval steps"),
        "covers_time": translate("Approvals", "approval steps"),
        "rests_on": translate("Approvals", "line on which it rests"),
    }
    return tuple(dict.fromkeys(words.get(n) or said(words_for("post", n)) for n in names if n != "digest_version"))
