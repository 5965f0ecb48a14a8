"""What a channel would object to in a text, its title and its media: one function a concern."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaigndesk.domain.channel_rules import UNITS, Bound, ChannelRule
from campaigndesk.domain.counting import byte_length
from campaigndesk.domain.findings import Finding
from campaigndesk.domain.links import LONGEST_TEXT, Link, find_links
from campaigndesk.domain.patterns import pattern

_BROKEN = re.compile("[\x00\ud800-\udfff]")
_TAG = (
    r"\p{L}\p{M}\p{Nd}_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7"
)
HASHTAG = pattern(
    rf"(?:(?<=[\uFE0E\uFE0F])|(?<![{_TAG}&]))[#＃](?![\uFE0F\u20E3])(?=[{_TAG}]*[\p{{L}}\p{{M}}])[{_TAG}]+"
)
_MENTION = pattern(r"(?<![\w/.!#$%&*@＠+-])[@＠][A-Za-z0-9_](?>[A-Za-z0-9_.]*)(?![@＠]|://)")
_CASHTAG = re.compile(r"(?:^|(?<=\s))\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?(?=$|[\s!'#%&()*+,\\\-./:;<=>?@\[\]^_{|}~$])")


def broken_signs(text: str, rule: ChannelRule) -> Iterator[Finding]:
    """Characters that no channel takes (NUL, half a character), and those that this one does not take."""
    if broken := _BROKEN.search(text):
        what = "a NUL character" if broken.group() == "\x00" else "half of a character"
        yield Finding(
            "broken_sign",
            f"The text holds {what} at place {broken.start() + 1:,}, which no channel takes.",
            "Delete that place and write it again.",
            blocks=True,
        )
    if rule.text.refused and (refused := next((sign for sign in rule.text.refused if sign in text), None)):
        shown = f"“{refused}”" if refused.isascii() else f"the invisible sign U+{ord(refused):04X}"
        yield Finding(
            "refused_sign", f"{rule.name} does not take {shown} in a text.", "Remove it from the text.", blocks=True
        )


def size_findings(
    text: str, rule: ChannelRule, length: int, limit: int | None, *, with_media: bool
) -> Iterator[Finding]:
    """Too long for the channel, or longer than is wise."""
    unit = UNITS[rule.text.unit]
    fix = "Shorten it, or make a thread of it." if rule.thread else "Shorten it."
    warn_at = rule.text.warn_at_with_media if with_media else None
    warn_at = rule.text.warn_at if warn_at is None else warn_at
    if limit is not None and length > limit:
        beside = " beside pictures" if with_media and limit == rule.text.limit_with_media else ""
        yield Finding(
            "too_long",
            f"The text is {_many(length - limit, unit)} too long for {rule.name}{beside} ({length:,} of {limit:,}).",
            fix,
            blocks=rule.text.blocks,
        )
    elif warn_at is not None and length > warn_at:
        yield Finding(
            "long",
            f"{rule.name} may cut or refuse a text longer than {warn_at:,} {unit}; this has {length:,}.",
            "Shorten it, or look at the post once it is out.",
            blocks=False,
        )
    elif not rule.text.unit_known and limit is not None and length + _astral(text) > limit:
        yield Finding(
            "unit_unknown",
            f"{rule.name} does not say whether an emoji counts 1 or 2; counted as 2 the text is too long.",
            "Shorten it a little to be safe.",
            blocks=False,
        )
    if rule.text.byte_limit is not None and (size := byte_length(text)) > rule.text.byte_limit:
        yield Finding(
            "too_many_bytes",
            f"The text is {_many(size - rule.text.byte_limit, 'bytes')} too long for {rule.name} "
            f"({size:,} of {rule.text.byte_limit:,}).",
            fix,
            blocks=True,
        )


def _many(number: int, things: str) -> str:
    return f"{number:,} {things.removesuffix('s') if number == 1 else things}"


def _astral(text: str) -> int:
    return 0 if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2 - len(text)


def tally_findings(text: str, rule: ChannelRule) -> Iterator[Finding]:
    """Too many links, hashtags, mentions or cashtags."""
    if len(text) > LONGEST_TEXT:
        return
    wants_links = rule.links is not None and "." in text
    wants_hashtags = rule.hashtags is not None and ("#" in text or "＃" in text)
    links = find_links(text, rule.lexicon) if wants_links or wants_hashtags else []
    if rule.links is not None and links:
        distinct = {text[link.start : link.end] for link in links}
        yield from _over(len(distinct), rule.links, "links", "different links", rule)
    if rule.hashtags is not None and wants_hashtags:
        yield from _over(_hashtags(text, links), rule.hashtags, "hashtags", "hashtags", rule)
    if rule.mentions is not None and ("@" in text or "＠" in text):
        yield from _over(len(_MENTION.findall(text)), rule.mentions, "mentions", "mentions with @", rule)
    if rule.cashtags is not None and "$" in text:
        yield from _over(len(_CASHTAG.findall(text)), rule.cashtags, "cashtags", "cashtags with $", rule)


def _hashtags(text: str, links: list[Link]) -> int:
    tags = [tag.start() for tag in HASHTAG.finditer(text)]
    return sum(not any(link.start <= tag < link.end for link in links) for tag in tags)


def _over(number: int, bound: Bound, code: str, what: str, rule: ChannelRule) -> Iterator[Finding]:
    if bound.block_above is not None and number > bound.block_above:
        yield Finding(
            f"too_many_{code}",
            f"{rule.name} takes at most {bound.block_above} {what}; this text has {number}.",
            f"Take out {number - bound.block_above}.",
            blocks=True,
        )
    elif bound.warn_above is not None and number > bound.warn_above:
        yield Finding(
            f"many_{code}",
            f"{rule.name} is said to take only {bound.warn_above} {what}; this text has {number}.",
            "Keep the most important ones.",
            blocks=False,
        )


def title_findings(title: str, rule: ChannelRule) -> Iterator[Finding]:
    """A title that is missing, broken or too long."""
    if rule.title is None:
        return
    if rule.title.needed and not title.strip():
        yield Finding("title_missing", f"{rule.name} asks for a title.", "Write one.", blocks=False)
    if rule.title.limit is not None and len(title) > rule.title.limit:
        yield Finding(
            "title_too_long",
            f"The title is {_many(len(title) - rule.title.limit, 'characters')} too long for {rule.name} "
            f"({len(title):,} of {rule.title.limit:,}).",
            "Shorten the title.",
            blocks=True,
        )
    if _BROKEN.search(title) or any(sign in title for sign in rule.text.refused):
        yield Finding(
            "title_sign", f"The title holds a character that {rule.name} does not take.", "Write it again.", blocks=True
        )


def media_findings(media: int, rule: ChannelRule) -> Iterator[Finding]:
    """Too few or too many pictures and films."""
    if media < rule.media.min_images:
        yield Finding(
            "media_missing", f"{rule.name} takes no post without a picture or a film.", "Attach one.", blocks=True
        )
    if rule.media.max_images is not None and media > rule.media.max_images:
        most = rule.media.max_images
        yield Finding(
            "too_many_media",
            f"{rule.name} takes at most {_many(most, 'pictures')} in a post; {media} are attached.",
            f"Take out {media - most}.",
            blocks=rule.media.origin.sure,
        )
