"""HTML in which every text is inert: what is not made by `tag` here is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

_VOID: Final = frozenset({"br", "img", "input", "link", "meta"})


class Html(str):
    """Markup that was made here; a plain string is a text and never markup."""

    __slots__ = ()


Inside = str | Iterable["Inside"] | None


def markup(inside: Inside) -> Html:
    """Texts escaped, markup as it is, several one behind the other; nothing for None."""
    if inside is None:
        return Html()
    if isinstance(inside, Html):
        return inside
    if isinstance(inside, str):
        return Html(escape(inside))
    return Html("".join(map(markup, inside)))


def tag(name: str, /, *inside: Inside, **attributes: str | bool | None) -> Html:
    """An element; `class_` and `for_` are written without their line, other lines in names as hyphens.

    An attribute that is True stands alone; one that is None or False is left out.
    """
    said = "".join(_attribute(key, value) for key, value in attributes.items() if value not in (None, False))
    if name in _VOID:
        return Html(f"<{name}{said}>")
    return Html(f"<{name}{said}>{markup(inside)}</{name}>")


def _attribute(key: str, value: str | bool | None) -> str:
    key = key.rstrip("_").replace("_", "-")
    return f" {key}" if value is True else f' {key}="{escape(str(value))}"'
