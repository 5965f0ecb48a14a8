"""Comments as they are read: by whom, about which words, in threads; and half a comment that is being written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.editor.moments import when_words
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import NETWORK, Record, Value, country_scope
from campaigndesk.store.records import list_records


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One comment as it is read: `who` and `when` in words, `anchor` the words it is about, `answers` another's id."""

    id: str
    who: str
    when: str
    text: str
    anchor: Mapping[str, Value] | None = None
    answers: str = ""
    settled: bool = False
    own: bool = False
    for_me: bool = False

    @property
    def quote(self) -> str:
        """The words that it was about when it was written."""
        return str(self.anchor.get("quote", "")) if self.anchor else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """What is typed and not sent: an answer to a comment, about words of the text, or an own comment written anew."""

    text: str = ""
    answers: str = ""
    anchor: Mapping[str, Value] | None = None
    edits: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with everything that answers it, oldest first."""

    head: Remark
    answers: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who may be named in a comment; `country` empty for one who holds a role of the whole network."""

    id: str
    name: str
    country: str = ""


def in_threads(remarks: Sequence[Remark]) -> tuple[Thread, ...]:
    """Each comment with its answers, both in the order given; an answer to nothing here stands alone."""
    known = {remark.id: remark for remark in remarks}
    below: dict[str, list[Remark]] = {}
    for remark in remarks:
        head = remark
        for _ in remarks:
            if head.answers not in known:
                break
            head = known[head.answers]
        if head is not remark:
            below.setdefault(head.id, []).append(remark)
    heads = [remark for remark in remarks if remark.answers not in known]
    return tuple(Thread(head, tuple(below.get(head.id, ()))) for head in heads)


def mentioned(text: str, people: Sequence[Colleague]) -> list[str]:
    """Ids of those whose name stands in the text behind an @."""
    folded = text.casefold()
    return [person.id for person in people if person.name and f"@{person.name.casefold()}" in folded]


def read_remarks(conn: Any, post_id: str, people: Sequence[Record], me: str, zone: str, now: str) -> tuple[Remark, ...]:
    """The comments about a post, oldest first."""
    known = {person.id: person for person in people}
    return tuple(
        Remark(
            id=comment.id,
            who=_who(known.get(comment.created.by), str(comment.get("country") or "")),
            when=when_words(comment.created.at, zone, now),
            text=str(comment.get("text", "")),
            anchor=comment.get("anchor") if isinstance(comment.get("anchor"), dict) else None,
            answers=str(comment.get("answers") or ""),
            settled=bool(comment.get("settled")),
            own=comment.created.by == me,
            for_me=me in comment.get("mentions", ()),
        )
        for comment in list_records(conn, "comment", where={"about": post_id})
    )


def who_sees(post: Record, people: Sequence[Record]) -> tuple[Colleague, ...]:
    """The people who see the post, so that they may be named in a comment, by their names."""
    found = []
    for person in people:
        name = str(person.get("name") or "")
        roles = [(str(role), str(country)) for role, country in person.get("roles", ())]
        sees = post.scope == NETWORK or any(post.scope == country_scope(country) for _, country in roles)
        if name and person.get("active", True) and roles and sees:
            found.append(Colleague(person.id, name, next((c for _, c in roles if c in COUNTRIES), "")))
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def why_not_comment(post: Record, author: Author) -> str:
    """Why somebody may not comment on a post; empty where they may."""
    held = any(role in ("coordinator", "administrator") for role, _ in author.roles)
    if held or str(post.get("country")) in author.countries:
        return ""
    words = QCoreApplication.translate(
        "Editor", "Comments on this post are for the people of {0} and the network's coordinator."
    )
    return words.format(post.get("country"))


def _who(person: Record | None, country: str) -> str:
    """The writer's name, with the country whose role they spoke in."""
    if person is None:
        return QCoreApplication.translate("Remarks", "somebody")
    name = str(person.get("name") or person.get("email") or QCoreApplication.translate("Remarks", "somebody"))
    country = country or next((str(c) for _, c in person.get("roles", ()) if c in COUNTRIES), "")
    return " · ".join(part for part in (name, country) if part)
