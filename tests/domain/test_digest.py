"""Canonical JSON is RFC 8785's to the byte, whichever way it is written."""

from __future__ import annotations

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.digest import canonical
from campaigndesk.domain.people import Role

_EVERY_CHARACTER = st.text(st.characters(min_codepoint=0, max_codepoint=0x10FFFF, exclude_categories=["Cs"]))
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(1 - 2**53, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False)
    | _EVERY_CHARACTER,
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(_EVERY_CHARACTER, inner),
)  # fmt: skip


@given(st.dictionaries(_EVERY_CHARACTER, _VALUES))
def test_any_content_is_written_as_the_standard_says(content: dict[str, object]) -> None:
    assert canonical(content) == rfc8785.dumps(content)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("content", "written"),
    [
        ({"b": '\x1f\x7f"\\/\u2028é', "a": [True, None, 3]}, '{"a":[true,null,3],"b":"\\u001f\x7f\\"\\\\/\u2028é"}'),
        ({"\ufb33": 1, "\U0001f600": 2}, '{"\U0001f600":2,"\ufb33":1}'),
        ({"roles": [Role.OFFICER]}, '{"roles":["officer"]}'),
        ({"n": 1.0, "m": 1e21, "o": 10}, '{"m":1e+21,"n":1,"o":10}'),
    ],
)
def test_what_the_standard_writes_in_its_own_way_is_written_so(content: dict[str, object], written: str) -> None:
    assert canonical(content) == written.encode()


@pytest.mark.parametrize("value", [2**53, -(2**53), float("nan"), "\ud800", {1: "a"}])
def test_what_the_standard_cannot_write_is_refused(value: object) -> None:
    with pytest.raises(rfc8785.CanonicalizationError):
        canonical({"value": value})
