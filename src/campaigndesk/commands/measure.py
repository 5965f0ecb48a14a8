"""`campaigndesk measure`: JSON Lines with texts in, JSON Lines with their measures out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, BinaryIO, TextIO

from campaigndesk.domain.channels import ChannelRule, measure
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.resources import resource_text

_TEXTS = ("text", "title", "content_warning")
_NUMBERS = ("media", "account_limit")


def run(channel: str, stdin: TextIO | BinaryIO, stdout: TextIO) -> int:
    """Answers every line `{"text": "...", "media": 0}` with a line; blank lines are passed over.

    A line may also have `title`, `content_warning` and `account_limit`. The answer has `length`, `limit` (null where
    none is known), `unit`, `fits` and `findings`, for a thread also `lengths`, those of its posts; or `error` for a
    line that cannot be used. Returns the exit code: 0; 1 when a line could not be used; 2 when the channel is unknown.
    """
    rules = parse_rules(resource_text("channels.toml"))
    if channel not in rules:
        print(f"The channel “{channel}” is not known; choose one of {', '.join(rules)}.", file=sys.stderr)
        return 2
    failed = False
    for number, line in _lines(stdin):
        try:
            answer = _answer(line, rules[channel])
        except InvalidInput as problem:
            failed = True
            answer = {"error": f"Line {number}: {problem.sentence} {problem.fix}".strip()}
        stdout.write(json.dumps(answer) + "\n")
        stdout.flush()
    return int(failed)


def _lines(stdin: TextIO | BinaryIO) -> Iterator[tuple[int, str | bytes]]:
    """Every line that is not blank, with its number from 1; as bytes where possible: bad UTF-8 spoils one line only."""
    for number, line in enumerate(getattr(stdin, "buffer", stdin), start=1):
        if line.strip():
            yield number, line


def _answer(line: str | bytes, rule: ChannelRule) -> dict[str, Any]:
    request = _request(line)
    for key in _TEXTS:
        if not isinstance(request.get(key, ""), str):
            raise InvalidInput(f"“{key}” is not a text.", "Put it in quotation marks.")
    for key in _NUMBERS:
        value = request.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise InvalidInput(f"“{key}” is not a whole number of 0 or more.")
    answer = asdict(
        measure(
            request["text"],
            rule,
            media=request.get("media", 0),
            title=request.get("title", ""),
            content_warning=request.get("content_warning", ""),
            account_limit=request.get("account_limit"),
        )
    )
    if len(answer["lengths"]) == 1:
        del answer["lengths"]
    # What a channel counts is a text whole, never some characters of it.
    for finding in answer["findings"]:
        del finding["field"], finding["start"], finding["end"]
    return answer


def _request(line: str | bytes) -> dict[str, Any]:
    try:
        request = json.loads(line.decode("utf-8-sig") if isinstance(line, bytes) else line)
    except UnicodeDecodeError:
        raise InvalidInput("This is not UTF-8.", "Save the file as UTF-8.") from None
    except (ValueError, RecursionError):
        raise InvalidInput("This is not JSON.", 'Write one object a line, like {"text": "...", "media": 0}.') from None
    if not isinstance(request, dict):
        raise InvalidInput("This is not a JSON object.", 'Write one object a line, like {"text": "...", "media": 0}.')
    if "text" not in request:
        raise InvalidInput("There is no “text”.", 'Write one object a line, like {"text": "...", "media": 0}.')
    return request
