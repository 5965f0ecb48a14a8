"""The gate of wording rules: what those that a country switched on find in what a post says to the public."""

from __future__ import annotations

from collections.abc import Iterator

from campaigndesk.domain.findings import Finding
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record
from campaigndesk.domain.wording import Hit, RuleKind, WordRule, hits, rules_of

_READ = ("title", "content_warning", "text")


def active_rules(country: str, look: Look) -> tuple[WordRule, ...]:
    """The rules of every pack that the country switched on; none is on by itself."""
    packs = (pack for pack in look.wordings() if pack.get("active") and pack.get("country") == country)
    return tuple(rule for pack in sorted(packs, key=lambda pack: pack.id) for rule in rules_of(pack))


def wording(post: Record, look: Look) -> Iterator[Finding]:
    """A finding for each place that a rule found; the post's own words first, then hashtags and descriptions."""
    rules = active_rules(str(post.get("country", "")), look)
    if not rules or post.get("stage") in ("published", "withdrawn"):
        return
    language = str(post.get("language", ""))
    parts = [(name, str(post.get(name) or "")) for name in _READ]
    parts += [("hashtags", " ".join(f"#{tag.lstrip('#')}" for tag in post.get("hashtags", ())))]
    parts += [(name, str(value)) for name, value in post.fields.items() if name.startswith("alt.")]
    for field, text in parts:
        for hit in hits(text, language, rules) if text else ():
            whole = hit.rule.kind in (RuleKind.REQUIRED, RuleKind.FOOTNOTE)
            if field == "text" or not whole:
                yield _finding(field, text, hit)


def _finding(field: str, text: str, hit: Hit) -> Finding:
    rule, blocks = hit.rule, hit.rule.effect == "block"
    word = text[hit.start : hit.end] or rule.term
    code = "wording" if blocks else "wording_warns"
    why, source = rule.why.rstrip("."), rule.source
    if rule.kind == RuleKind.REQUIRED:
        sentence, fix = f"“{rule.term}” is missing: {why} ({source}).", f"Write “{rule.term}” in the text."
    elif rule.kind == RuleKind.FOOTNOTE:
        sentence, fix = f"“{word}” needs a footnote: {why} ({source}).", "Mark it with * and add the footnote."
    else:
        forbidden = rule.kind == RuleKind.FORBIDDEN
        sentence = f"“{word}” is not to be used: {why} ({source})."
        sentence = sentence if forbidden else f"“{word}” is better said otherwise: {why} ({source})."
        fix = f"Write “{rule.instead}” instead." if rule.instead else "Say it otherwise."
    return Finding(code, sentence, fix, blocks, field, hit.start, hit.end)
