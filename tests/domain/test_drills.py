"""A network that practises publishes nothing, and never becomes a real one."""

from __future__ import annotations

from campaigndesk.domain.drills import is_drill, marked
from campaigndesk.domain.records import Record, Stamp
from domain.shelf import ADMIN, ANA, shelf_with_approved_post


def test_nothing_of_a_drill_is_marked_as_published() -> None:
    shelf = shelf_with_approved_post()
    shelf.drill = True
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    refusal = shelf.refused(ANA, "publish", "p", digest=shelf.digest("p"))
    assert refusal.code == "drill"
    shelf.drill = False
    shelf.act(ANA, "publish", "p", digest=shelf.digest("p"))


def test_a_drill_never_becomes_a_real_network() -> None:
    shelf = shelf_with_approved_post()
    shelf.act(ADMIN, "create", "n", "network", fields={"name": "Exercise"})
    assert not is_drill(shelf.records["n"])
    assert is_drill(shelf.write(ADMIN, "n", drill=True))
    base = shelf.records["n"].base("drill")
    shelf.refused(ADMIN, "set", "n", "network", fields={"drill": {"value": False, "base": base}})


def test_what_leaves_the_desk_bears_the_mark() -> None:
    made = Stamp("c", "ana", "2026-12-01T09:00:00Z")
    assert marked(Record("p", "post", "network", made, {"title": "Most"})).get("title") == "DRILL: Most"
    assert marked(Record("p", "post", "network", made, {})).get("title") == "DRILL"
