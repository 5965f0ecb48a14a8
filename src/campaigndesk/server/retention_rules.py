"""How long contents are kept: classes as the program ships them, with those of the network on top."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Final

import msgspec

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.kinds import KINDS, is_day
from campaigndesk.resources import resource_text

SIGN_IN: Final = "sign_in"
_FOR_GOOD: Final = frozenset({"network", "person", "signing_key", "campaign", "account"})
"""Kinds that others rest on; people are erased one by one."""


class RetentionClass(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many months after the last writing contents are kept; `months` 0: for good. `published` None: either."""

    kind: str
    months: int
    since: str
    source: str
    published: bool | None = None
    campaign: str = ""

    def fits(self, kind: str, published: bool, campaign: str) -> bool:
        """Whether records like this are of the class."""
        return kind == self.kind and self.published in (None, published) and self.campaign in ("", campaign)


class _File(msgspec.Struct, forbid_unknown_fields=True):
    classes: dict[str, RetentionClass]


def read_retention(own: str) -> Mapping[str, RetentionClass]:
    """The classes by name, the network's own last. Raises InvalidInput naming the class that is wrong."""
    shipped = _parsed(resource_text("retention.toml"))
    return {**shipped, **_parsed(own)} if own.strip() else shipped


def class_of(
    classes: Mapping[str, RetentionClass], kind: str, published: bool, campaign: str
) -> tuple[str, RetentionClass] | None:
    """The class that counts for a record, with its name; None: it is kept for good."""
    fitting = [(name, one) for name, one in classes.items() if one.fits(kind, published, campaign)]
    closest = [pair for pair in fitting if pair[1].campaign] or fitting
    return closest[-1] if closest else None


def _parsed(text: str) -> dict[str, RetentionClass]:
    try:
        classes = msgspec.convert(tomllib.loads(text), type=_File).classes
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise InvalidInput(f"The retention classes cannot be read: {error}.", "See resources/retention.toml.") from None
    for name, one in classes.items():
        if wrong := _problem(one):
            raise InvalidInput(f"The retention class “{name}”: {wrong}", "See resources/retention.toml.")
    return classes


def _problem(one: RetentionClass) -> str:
    if one.kind in _FOR_GOOD or one.kind not in {*KINDS, SIGN_IN}:
        return f"“{one.kind}” is no kind whose contents can go."
    if one.months < 0:
        return "Its months are less than none."
    if not is_day(one.since) or not one.source.strip():
        return "It does not say since which day it holds (since) and why (source)."
    if one.published is not None and one.kind != "post":
        return "Only posts are published."
    return ""
