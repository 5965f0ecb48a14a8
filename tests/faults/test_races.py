"""Decisions at the same moment as edits, withdrawals and each other."""

from faults.races import raced
from server.conftest import cluster, place
from server.house import Place

__all__ = ["cluster", "place"]


def test_no_approval_is_bent_by_what_happens_at_the_same_moment(place: Place) -> None:
    found = raced(place, 6)
    assert found.races == 18
    assert found.bent == []
    assert found.ends["withdrawn"] == 6
