"""What a script gives to an action is checked before anything happens, and every mistake is told at once."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal

import pytest

from campaigndesk.actions.registry import ACTIONS
from campaigndesk.commands.act import read_parameters
from campaigndesk.commands.parameters import bound, parameters_of
from campaigndesk.domain.errors import InvalidInput


def move(
    desk: object,
    post_id: str,
    day: date,
    *,
    tags: Sequence[str] = (),
    later: bool | None = None,
    way: Literal["a", "b"] = "a",
    count: int = 0,
    bases: Mapping[str, str] | None = None,
) -> None:
    """An action with a parameter of every type."""


def revise(desk: object, post_id: str, **fields: Any) -> None:
    """An action that takes further fields by name."""


def test_json_becomes_what_the_action_takes() -> None:
    given = {
        "post_id": "p",
        "day": "2026-12-10",
        "tags": ["a"],
        "later": None,
        "way": "b",
        "count": 3,
        "bases": {"a": "b"},
    }
    assert bound("move", move, given) == given | {"day": date(2026, 12, 10), "tags": ("a",)}


def test_every_mistake_is_told_at_once_with_what_it_should_be() -> None:
    with pytest.raises(InvalidInput) as problem:
        bound("move", move, {"day": "soon", "colour": "red", "later": 1, "count": True, "way": "c"})
    told = problem.value.sentence
    assert "“post_id” is missing" in told
    assert "“day” must be date such as 2026-12-10, not 'soon'" in told
    assert "“colour” is not one of its parameters" in told
    assert "“later” must be true or false or null, not 1" in told
    assert "“count” must be whole number" in told
    assert "“way” must be “a” or “b”" in told
    assert "Its parameters: post_id, day, tags?" in problem.value.fix


def test_an_action_that_takes_any_fields_gets_them() -> None:
    assert bound("revise", revise, {"post_id": "p", "title": "New"}) == {"post_id": "p", "title": "New"}


def test_a_text_is_not_taken_for_a_list() -> None:
    with pytest.raises(InvalidInput, match="“tags” must be list of text"):
        bound("move", move, {"post_id": "p", "day": "2026-12-10", "tags": "abc"})


@pytest.mark.parametrize("text", ["{", "[]", "1", '{"a": }', "[" * 100_000, '{"a": 1, "a": 2}', '{"a": NaN}'])
def test_what_is_not_a_json_object_is_a_sentence(text: str) -> None:
    with pytest.raises(InvalidInput, match=r"parameters|JSON"):
        read_parameters(text)


@pytest.mark.parametrize("name", ACTIONS)
def test_every_action_can_tell_what_it_takes(name: str) -> None:
    assert ACTIONS[name].summary
    assert all(parameter.takes for parameter in parameters_of(ACTIONS[name].function))
