"""Random work on three laptops with bad cables: in the end all see the same, and no word that was typed is lost."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from campaigndesk.actions import approving, drafting, scheduling, settling
from campaigndesk.domain.errors import NotFound, Refused
from campaigndesk.domain.records import Record
from campaigndesk.domain.refit import refit
from campaigndesk.store.calendar import list_lines
from campaigndesk.store.history import list_revisions
from campaigndesk.store.looks import StoreLook, find_author
from campaigndesk.store.meta import find_meta
from campaigndesk.store.outbox import list_on_top, list_waiting_records
from campaigndesk.store.records import find_confirmed, find_record, list_records
from campaigndesk.sync.filling import tally_here
from campaigndesk.sync.problems import Nonsense, Unreachable
from laptops import Laptop, Network

WHO = ("ana", "ben", "second")
PREPARED: list[Path] = []

laptops = st.sampled_from(WHO)
numbers = st.integers(0, 5)


class Work(RuleBasedStateMachine):
    """What people do, in any order, and what happens to the cables meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.network = Network(self.folder, PREPARED[0])
        self.typed: list[tuple[str, str]] = []
        self.posts: list[str] = []

    @initialize()
    def begin(self) -> None:
        """Two of Ana's laptops and Ben's, with one post that all know."""
        self.network.laptop("ana", "second", hours=200).narrow = True
        self.drafts("ana")
        self.network.everyone_syncs()
        self.network.ben.syncs()

    def laptop(self, name: str) -> Laptop:
        return self.network.laptop("ana" if name == "second" else name, name)

    def text(self, post: str) -> str:
        text = f"Besedilo {len(self.typed)}"
        self.typed.append((post, text))
        return text

    def post(self, number: int) -> str:
        return self.posts[number % len(self.posts)]

    def typing(self, laptop: Laptop, post: str) -> None:
        if laptop.has(post):
            text = self.text(post)
            try:
                drafting.revise_text(laptop.desk, post, text)
            except Refused:
                self.typed.pop()  # told at once: the words are still in front of the person

    def does(self, work: Any, *args: Any) -> None:
        try:
            work(*args)
        except (Refused, NotFound):
            return

    @rule(who=laptops)
    def drafts(self, who: str) -> None:
        record = self.laptop(who).drafts(text := f"Osnutek {len(self.typed)}")
        self.typed.append((record.id, text))
        self.posts.append(record.id)

    @rule(who=laptops, number=numbers)
    def writes(self, who: str, number: int) -> None:
        self.typing(self.laptop(who), self.post(number))

    @rule(who=laptops, number=numbers)
    def titles(self, who: str, number: int) -> None:
        desk = self.laptop(who).desk
        self.does(drafting.revise_post, desk, self.post(number), {"title": f"Naslov {len(self.typed)}"})

    @rule(who=laptops, number=numbers)
    def tags(self, who: str, number: int) -> None:
        self.does(drafting.add_hashtags, self.laptop(who).desk, self.post(number), [f"oznaka{number}"])

    @rule(who=laptops, number=numbers)
    def deletes(self, who: str, number: int) -> None:
        self.does(drafting.delete_post, self.laptop(who).desk, self.post(number))

    @rule(who=laptops, number=numbers)
    def submits(self, who: str, number: int) -> None:
        self.does(approving.submit_post, self.laptop(who).desk, self.post(number))

    @rule(who=laptops, number=numbers)
    def withdraws(self, who: str, number: int) -> None:
        self.does(approving.withdraw_post, self.laptop(who).desk, self.post(number), "Ne zdaj")

    @rule(who=laptops, number=numbers)
    def moves(self, who: str, number: int) -> None:
        self.does(scheduling.move_post, self.laptop(who).desk, self.post(number), f"2026-12-{10 + number}")

    @rule(who=laptops, number=numbers)
    def settles(self, who: str, number: int) -> None:
        laptop, post = self.laptop(who), self.post(number)
        record = laptop.desk.read(find_record, post)
        if record is None or not any(copy.field == "text" for copy in record.conflicts):
            return
        text = self.text(post)
        try:
            settling.settle_conflict(laptop.desk, post, "text", value=text)
        except Refused:
            self.typed.pop()

    @rule(number=numbers)
    def approves(self, number: int) -> None:
        bojan, post = self.network.bojan, self.post(number)
        bojan.syncs()
        if bojan.has(post):
            self.does(bojan.approves, bojan.sees(post))
        bojan.syncs()

    @rule(who=laptops)
    def syncs(self, who: str) -> None:
        try:
            self.laptop(who).syncs()
        except (Unreachable, Nonsense):
            return

    @rule(who=laptops, number=numbers)
    def types_while_the_answer_travels(self, who: str, number: int) -> None:
        laptop = self.laptop(who)

        def once() -> None:
            laptop.cable.before_answer = None
            self.typing(laptop, self.post(number))

        laptop.cable.before_answer = once
        self.syncs(who)
        laptop.cable.before_answer = None

    @rule(who=laptops, plugged=st.booleans(), lost=st.integers(0, 2), doubled=st.integers(0, 1))
    def cable(self, who: str, plugged: bool, lost: int, doubled: int) -> None:
        cable = self.laptop(who).cable
        cable.plugged, cable.lost, cable.doubled = plugged, lost, doubled

    @rule(who=laptops)
    def cuts_the_next_answer_short(self, who: str) -> None:
        cable = self.laptop(who).cable
        cable.spoil = lambda answer: (answer[0], answer[1], answer[2][: len(answer[2]) // 2])
        self.syncs(who)
        cable.spoil = None

    @rule(who=laptops)
    def restarts(self, who: str) -> None:
        self.laptop(who).restarts()

    @invariant()
    def what_is_drawn_and_counted_agrees_with_the_records(self) -> None:
        for laptop in self.network.laptops.values():
            with laptop.store.reading() as conn:
                records = list_records(conn, "post")
                drawn = {line.id: line for line in list_lines(conn, [record.id for record in records])}
                assert tally_here(conn) == find_meta(conn, "tally")
            assert {(r.id, r.get("stage"), str(r.get("title", ""))) for r in records} == {
                (line.id, line.stage, line.title) for line in drawn.values()
            }

    @invariant()
    def waiting_work_is_shown_on_top_of_what_the_server_said(self) -> None:
        for laptop in self.network.laptops.values():
            with laptop.store.reading() as conn:
                author, look = find_author(conn), StoreLook(conn)
                assert author is not None
                for post in list_waiting_records(conn):
                    waiting = [change for change, _ in list_on_top(conn, post)]
                    assert find_record(conn, post) == refit(find_confirmed(conn, post), waiting, author, look).record

    def teardown(self) -> None:
        try:
            self.arrive()
        finally:
            self.network.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def arrive(self) -> None:
        """All cables in; everybody syncs until nobody has anything to say."""
        for laptop in self.network.laptops.values():
            laptop.cable.plugged, laptop.cable.lost, laptop.cable.doubled = True, 0, 0
        self.network.everyone_syncs(3)
        views = [self._view(laptop) for laptop in self.network.laptops.values()]
        assert all(view == views[0] for view in views)
        assert {name: laptop.waiting for name, laptop in self.network.laptops.items() if laptop.waiting} == {}
        assert [r.rebuilt for r in (laptop.syncs() for laptop in self.network.laptops.values()) if r.rebuilt] == []
        for post, text in self.typed:
            assert any(self._keeps(laptop, post, text) for laptop in self.network.laptops.values()), (post, text)

    def _view(self, laptop: Laptop) -> dict[str, Record | None]:
        return {post: laptop.desk.read(find_record, post) for post in self.posts}

    def _keeps(self, laptop: Laptop, post: str, text: str) -> bool:
        if any(revision.value == text for revision in laptop.desk.read(list_revisions, post, "text")):
            return True
        return any(text in str(kept.change.payload) for kept in laptop.set_aside)


def test_no_word_is_lost_whatever_the_cables_do(prepared: Path) -> None:
    PREPARED[:] = [prepared]
    wanted = settings().max_examples
    share = settings(max_examples=15 if wanted <= 40 else wanted, stateful_step_count=25)
    run_state_machine_as_test(Work, settings=share)
