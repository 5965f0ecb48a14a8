"""`campaigndesk act`: every action of the window by its name, for scripts."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from campaigndesk.actions.registry import ACTIONS
from campaigndesk.commands.parameters import bound, parameters_of
from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The action and its parameters as one JSON object."""
    parser.add_argument("action", nargs="?", help="the name of an action; see --list")
    parser.add_argument("parameters", nargs="?", default="{}", help="a JSON object, or - to read it from input")
    parser.add_argument("--list", action="store_true", help="the actions with their parameters (one: act NAME --list)")
    add_profile_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do one action and print what it returns: the record or records as they are now."""
    if arguments.list:
        return list_actions(arguments.action, as_json=arguments.json)
    if not arguments.action:
        raise InvalidInput("Which action?", "campaigndesk act --list shows them.")
    action = ACTIONS.get(arguments.action)
    if action is None:
        raise InvalidInput(f"There is no action “{arguments.action}”.{_near(arguments.action)}", "See act --list.")
    if arguments.parameters == "-" and arguments.passphrase_stdin:
        raise InvalidInput("Standard input can hold the passphrase or the parameters.", "Give one as an argument.")
    given = read_parameters(sys.stdin.read() if arguments.parameters == "-" else arguments.parameters)
    fitting = bound(arguments.action, action.function, given)
    with opened_desk(arguments) as desk:
        print_json(action.function(desk, **fitting))
    return Exit.DONE


def read_parameters(text: str) -> dict[str, Any]:
    """The JSON object of an action's parameters. Raises InvalidInput saying where it is not JSON."""
    try:
        given = json.loads(text, object_pairs_hook=_pairs, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        where = f" (line {error.lineno}, column {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        raise InvalidInput(f"The parameters are not JSON{where}.", 'Write {"name": "value"} in quotes.') from error
    if not isinstance(given, dict):
        raise InvalidInput("The parameters must be a JSON object.", 'Write {"name": "value"}.')
    return given


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON; a name that stands twice is refused: readers disagree on which one counts."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise InvalidInput("A name stands twice in the parameters.", "Give each name once.")
    return found


def _no_number(word: str) -> None:
    raise InvalidInput(f"{word} is not a number in JSON.", "Leave it out.")


def list_actions(only: str | None, *, as_json: bool) -> int:
    """Print the actions, or one, with what each parameter takes."""
    chosen = {name: action for name, action in ACTIONS.items() if only in (None, name)}
    if not chosen:
        raise InvalidInput(f"There is no action “{only}”.{_near(str(only))}", "See act --list.")
    if as_json:
        listed = [
            {"name": name, "summary": action.summary, "parameters": parameters_of(action.function)}
            for name, action in chosen.items()
        ]
        print_json(listed)
        return Exit.DONE
    for name, action in chosen.items():
        print(f"{name}\n    {action.summary}")
        for parameter in parameters_of(action.function):
            print(f"      {parameter.name}{'' if parameter.needed else '?'}: {parameter.takes}")
    return Exit.DONE


def _near(name: str) -> str:
    import difflib

    close = difflib.get_close_matches(name, ACTIONS, 1)
    return f" Did you mean “{close[0]}”?" if close else ""
