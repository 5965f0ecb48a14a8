"""Too much at once, a share for every run of the tests; `python tests/faults sizes` does it with 100,000 changes."""

from pathlib import Path

from faults.sizes import sizes


def test_thousands_of_changes_and_endless_deep_bodies_are_answered_within_a_ceiling(tmp_path: Path) -> None:
    changes = 3_000
    found = sizes(tmp_path, changes)
    assert found.author["endless line"].endswith("at most 200,000 can be kept in one field.")
    assert (found.author["waiting"], found.author["left"]) == (changes + 2, 0)
    assert (found.author["posts"], found.reader["posts"], found.reader["longest"]) == (
        changes + 2,
        changes + 2,
        200_000,
    )
    assert set(found.answers.values()) <= {0, 200, 400, 413}
    assert [status for name, status in found.answers.items() if "100000 deep" in name] == [400] * 3
    assert {found.answers[name] for name in ("one byte more", "five times as much")} <= {0, 413}
    assert found.wrong == ()
