"""Patterns of the `regex` library, which take six megabytes and are made when a text is first looked at, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import regex


class _Later:
    """Stands for a pattern until something is asked of it."""

    __slots__ = ("_made", "_source")

    def __init__(self, source: str) -> None:
        self._source = source
        self._made: Any = None

    def __getattr__(self, name: str) -> Any:
        if self._made is None:
            import regex

            self._made = regex.compile(self._source)
        return getattr(self._made, name)


def pattern(source: str) -> regex.Pattern[str]:
    """A pattern in the words of the `regex` library; flags stand in it, such as `(?V1)`."""
    return cast("regex.Pattern[str]", _Later(source))
