"""How a line of a message house stands: as somebody decided, until its last day is over."""

import pytest

from campaigndesk.domain.kinds import KINDS
from campaigndesk.domain.lines import RUN_OUT, standing
from campaigndesk.domain.records import NETWORK, Record, Stamp


def line(**fields: object) -> Record:
    return Record("m", "message", NETWORK, Stamp("c", "ana", "2026-11-01T08:00:00Z"), fields)


@pytest.mark.parametrize(
    ("fields", "stands"),
    [
        ({}, "draft"),
        ({"status": "agreed"}, "agreed"),
        ({"status": "agreed", "valid_until": "2026-12-10"}, "agreed"),
        ({"status": "agreed", "valid_until": "2026-12-09"}, RUN_OUT),
        ({"valid_until": "2026-12-09"}, RUN_OUT),
        ({"status": "withdrawn", "valid_until": "2026-12-09"}, "withdrawn"),
    ],
)
def test_a_line_runs_out_after_its_last_day_unless_it_was_withdrawn(fields: dict[str, str], stands: str) -> None:
    assert standing(line(**fields), "2026-12-10") == stands


@pytest.mark.parametrize("name", ["part", "status", "sensitivity"])
def test_what_a_line_is_called_is_one_of_a_few_words(name: str) -> None:
    field = KINDS["message"][name]
    assert not field.problem("")
    assert field.problem(RUN_OUT)
