"""What one channel takes: its limits, how it counts, its media, and where each of these is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

UNITS: dict[str, str] = {
    "characters": "characters",
    "weighted": "characters",
    "emoji-bytes": "characters",
    "graphemes": "characters",
    "utf-16": "characters",
    "bytes": "bytes",
}
"""Every unit that a rule may name, and the word for it in a sentence to a person.

`characters` are code points. `weighted` is how X counts: some characters are 2. `emoji-bytes` is how Threads counts: an
emoji is as long as its UTF-8 bytes. `graphemes` are what a reader sees as one character. `utf-16` are UTF-16 units.
"""

CONFIDENCES: dict[str, str] = {
    "A": "an official page or schema was read",
    "B": "a text that quotes the official page was read",
    "C": "only third parties say so",
    "U": "unknown",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a value comes from, when it was last looked at, and how sure it is (a key of `CONFIDENCES`)."""

    source: str
    checked: date
    confidence: str

    @property
    def sure(self) -> bool:
        """Whether an official text stands behind the value."""
        return self.confidence in ("A", "B")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the counters must know by heart. All in Unicode, all lower case, without U+FE0F.

    `top_level_domains`: com, eu, срб, გე ... `domain_starts`: those that are not ASCII by their first two letters, the
    longest first.
    `flags`: two regional indicators, or a black flag with tags. `emoji`: sequences with a zero-width joiner.
    `toned_emoji`: those of them that also exist with skin tones.
    """

    top_level_domains: frozenset[str] = frozenset()
    domain_starts: Mapping[str, tuple[str, ...]] = field(default_factory=dict, compare=False)
    flags: frozenset[str] = frozenset()
    emoji: frozenset[str] = frozenset()
    toned_emoji: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRule:
    """How long a text may be. `None` means that no limit is known.

    `blocks`: a text over the limit cannot go out (else it is advice). `byte_limit`: a second limit, in UTF-8 bytes.
    `single_weight`: ranges of code points that count 1 where all others count 2 (unit `weighted`).
    `link_length`: what every link counts; `link_form`: `any` (also without http://) or `http`.
    `short_mentions`: `@user@server` counts as `@user`. `refused`: characters that the channel does not take.
    """

    origin: Origin
    unit: str = "characters"
    limit: int | None = None
    limit_with_media: int | None = None
    warn_at: int | None = None
    warn_at_with_media: int | None = None
    blocks: bool = True
    unit_known: bool = True
    byte_limit: int | None = None
    single_weight: tuple[tuple[int, int], ...] = ()
    link_length: int | None = None
    link_form: str = "any"
    short_mentions: bool = False
    counts_content_warning: bool = False
    refused: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleRule:
    """The title beside the text: its limit in code points, and whether the channel asks for one."""

    origin: Origin
    limit: int | None = None
    needed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """How many of something a text may have: advice above one number, a block above the other."""

    origin: Origin
    warn_above: int | None = None
    block_above: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaRule:
    """Pictures and films. Sizes in bytes, `alt_text_limit` in characters; `None` and empty mean unknown.

    `album_from`: the smallest number that goes out together as one album or carousel (one alone is always possible).
    """

    origin: Origin
    min_images: int = 0
    max_images: int | None = None
    album_from: int | None = None
    kinds: tuple[str, ...] = ()
    max_bytes: int | None = None
    max_video_bytes: int | None = None
    alt_text: str = "unknown"
    alt_text_limit: int | None = None

    @property
    def needs_media(self) -> bool:
        """Whether a post without a picture or film is impossible."""
        return self.min_images > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposeRule:
    """The address that opens the channel with the post in it; `{text}`, `{url}`, `{instance}` are to be replaced."""

    origin: Origin
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldRule:
    """After how many characters or lines a reader sees “See more”; `None` means that it is not known or never."""

    origin: Origin
    characters: int | None = None
    lines: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelRule:
    """Everything that campaigndesk knows about one channel.

    `thread_break`: the line that parts two posts of a thread in one text; empty where there are no threads.
    """

    id: str
    name: str
    thread: bool
    text: TextRule
    media: MediaRule
    compose: ComposeRule
    title: TitleRule | None = None
    hashtags: Bound | None = None
    mentions: Bound | None = None
    links: Bound | None = None
    cashtags: Bound | None = None
    fold: FoldRule | None = None
    thread_break: str = ""
    lexicon: Lexicon = field(default_factory=Lexicon, repr=False)

    @property
    def unit(self) -> str:
        return self.text.unit

    @property
    def limit(self) -> int | None:
        return self.text.limit

    @property
    def limit_with_media(self) -> int | None:
        return self.text.limit_with_media

    @property
    def warn_at(self) -> int | None:
        return self.text.warn_at

    @property
    def source(self) -> str:
        return self.text.origin.source

    @property
    def checked(self) -> date:
        return self.text.origin.checked

    @property
    def confidence(self) -> str:
        return self.text.origin.confidence
