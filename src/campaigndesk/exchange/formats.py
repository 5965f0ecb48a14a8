"""The form of an export in JSON: its number, which kinds of record are in it, and in which order they can be made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

FORMAT: Final = 3
"""1 (2026-11-23): the first, without a number: `exported_at` and `records`. Campaigns, participations, coverage,
series, events, comments, accounts, messages, posts.

2 (2026-11-29): `format` and `desk`, the version of the program that wrote the file. Hashtag groups, templates and the
handle book are in it. A file of form 1 is still read.

3 (2026-11-30): Amplification requests and the register of narratives are in it. Files of forms 1 and 2 are still read.
"""

WITHOUT_NUMBER: Final = 1

KINDS_IN_ORDER: Final = (
    "campaign", "participation", "coverage", "message", "account", "series", "event", "hashtag_group", "template",
    "handle", "narrative", "post", "request", "comment",
)  # fmt: skip
"""The kinds of a file, each behind those that it refers to."""

WHY_NOT: Final[Mapping[str, str]] = {
    "network": "the server's own: its name, its countries and its channel rules",
    "person": "the server's own: only an administrator says who belongs to the network",
    "signing_key": "a key belongs to one desk and one person",
    "delegation": "a decision is handed over by a person, not by a file",
    "wording": "wording rules have files of their own, taken in by who answers for them",
    "stop": "a stop is placed and lifted by a person, with a reason and a proof of who it is",
    "result": "figures belong to a published post, which no file makes one; a CSV of their own carries them",
    "blackout": "who may set one is not who plans: a file of posts would be refused for it",
}
"""The kinds that no file carries, and why."""
