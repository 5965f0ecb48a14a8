"""Random work on five laptops with bad cables, copied profiles, wrong clocks, and a server that goes back in time."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cables import Answer
from campaigndesk.actions import approving, blackouts, delegating, drafting, scheduling, settling
from campaigndesk.domain.errors import InvalidInput, NotFound, Refused
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.returning import RETURN_DAYS
from campaigndesk.store.calendar import list_lines
from campaigndesk.store.looks import StoreLook, find_author
from campaigndesk.store.meta import find_meta, save_meta
from campaigndesk.store.outbox import list_waiting_records
from campaigndesk.store.records import find_confirmed, find_record, list_records
from campaigndesk.store.work import shown_anew
from campaigndesk.sync.filling import tally_here
from campaigndesk.sync.problems import Nonsense, NotSignedIn, ServerProblem, Unreachable
from databases import Cluster
from faults import verdicts
from laptops import PEOPLE, Laptop, Network
from pictures import png

OWNERS = {"ana": "ana", "second": "ana", "ben": "ben", "bojan": "bojan", "nino": "nino"}
ROLES = {
    "ben": (("officer:SI",), ("observer:SI",), ("officer:SI", "officer:GE"), ("officer:GE",)),
    "nino": (("officer:GE",), ("officer:GE", "observer:SI"), ("observer:GE",)),
    "bojan": (("approver:SI",), ("observer:SI",), ("approver:SI", "officer:GE")),
}
ROUNDS_UNTIL_QUIET = 8
_databases = itertools.count()

laptops = st.sampled_from(tuple(OWNERS))
numbers = st.integers(0, 5)


class Work(RuleBasedStateMachine):
    """What people do, in any order, and what happens to cables, laptops, rights and the server meanwhile."""

    prepared: Path
    cluster: Cluster | None = None

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.name = f"campaigndesk_machine_{next(_databases)}" if self.cluster else ""
        self.network = Network(self.folder, self.prepared, self.cluster, self.name)
        self.typed: list[tuple[str, str]] = []
        self.posts: list[str] = []
        self.clone: Laptop | None = None
        self.backed_up = False

    @initialize()
    def begin(self) -> None:
        """Two of Ana's laptops, Ben's, the approver's and Nino's, with one post that all know."""
        self.network.laptop("ana", "second", hours=200).narrow = True
        self.drafts("ana", own=False)
        for name in OWNERS:
            self.laptop(name).syncs()
        self.network.everyone_syncs()

    def laptop(self, name: str) -> Laptop:
        return self.network.laptop(OWNERS.get(name, name), name)

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

    def does(self, work: Callable[..., Any], *args: Any, **more: Any) -> None:
        try:
            work(*args, **more)
        except (Refused, NotFound, InvalidInput):
            return

    # What people do.

    @rule(who=laptops, own=st.booleans())
    def drafts(self, who: str, own: bool) -> None:
        laptop, text = self.laptop(who), f"Osnutek {len(self.typed)}"
        country = PEOPLE[laptop.person][0].partition(":")[2]
        at = {"proposed_at": "2026-12-10T09:00:00Z", "own": own}
        try:
            record = drafting.draft_post(laptop.desk, account=self.network.accounts[country], text=text, **at)  # type: ignore[arg-type]
        except Refused:
            return
        self.typed.append((record.id, text))
        self.posts.append(record.id)

    @rule(who=laptops, number=numbers)
    def writes(self, who: str, number: int) -> None:
        self.typing(self.laptop(who), self.post(number))

    @rule(who=laptops, number=numbers)
    def writes_three_times(self, who: str, number: int) -> None:
        for _ in range(3):
            self.typing(self.laptop(who), self.post(number))

    @rule(who=laptops, number=numbers)
    def titles(self, who: str, number: int) -> None:
        desk = self.laptop(who).desk
        self.does(drafting.revise_post, desk, self.post(number), {"title": f"Naslov {len(self.typed)}"})

    @rule(who=laptops, number=numbers)
    def tags(self, who: str, number: int) -> None:
        self.does(drafting.add_hashtags, self.laptop(who).desk, self.post(number), [f"oznaka{number}"])

    @rule(who=laptops, number=numbers, act=st.sampled_from((drafting.share_post, drafting.keep_to_ministry)))
    def shows_and_hides(self, who: str, number: int, act: Any) -> None:
        self.does(act, self.laptop(who).desk, self.post(number))

    @rule(who=laptops, number=numbers)
    def deletes(self, who: str, number: int) -> None:
        if number == 0:  # seldom, or little else would be tried
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
    def holds(self, who: str, number: int) -> None:
        self.does(scheduling.hold_record, self.laptop(who).desk, self.post(number), "Počakajmo")

    @rule(who=laptops, number=numbers)
    def releases(self, who: str, number: int) -> None:
        self.does(scheduling.release_record, self.laptop(who).desk, self.post(number))

    @rule(who=laptops, number=numbers)
    def schedules(self, who: str, number: int) -> None:
        self.does(scheduling.schedule_post, self.laptop(who).desk, self.post(number))

    @rule(who=laptops, number=numbers)
    def publishes_by_hand(self, who: str, number: int) -> None:
        link = f"https://x.com/mzz/{number}"
        self.does(scheduling.confirm_published, self.laptop(who).desk, self.post(number), link)

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

    @rule(who=st.sampled_from(("bojan", "bojan", "ben")), number=numbers)
    def approves_offline(self, who: str, number: int) -> None:
        laptop, post = self.laptop(who), self.post(number)
        if laptop.has(post):
            self.does(laptop.approves, laptop.sees(post))

    @rule(number=numbers)
    def decisions_are_delegated_or_taken_back(self, number: int) -> None:
        bojan, ben = self.laptop("bojan").desk, self.laptop("ben").desk.author.person
        held = [one for one in bojan.read(list_records, "delegation") if not one.deleted]
        if held and number % 2:
            self.does(delegating.revoke_delegation, bojan, held[0].id)
        else:
            days = {"starts_on": "2026-11-20", "ends_on": f"2026-12-{10 + number}"}
            self.does(delegating.delegate_decisions, bojan, country="SI", to_person=ben, **days)

    @rule(number=numbers)
    def blackout_begins_or_ends(self, number: int) -> None:
        bojan = self.laptop("bojan").desk
        held = [one for one in bojan.read(list_records, "blackout") if not one.deleted]
        if held and number % 2:
            self.does(blackouts.delete_blackout, bojan, held[0].id)
        else:
            days = {"starts_on": "2026-12-08", "ends_on": f"2026-12-{10 + number}"}
            why = {"occasion": "mourning", "reason": "Žalovanje", "effect": "warn" if number == 0 else "block"}
            self.does(blackouts.add_blackout, bojan, country="SI", **days, **why)

    @rule(who=st.sampled_from(("bojan", "ana")), number=numbers)
    def blackout_is_passed(self, who: str, number: int) -> None:
        self.does(blackouts.override_blackout, self.laptop(who).desk, self.post(number), "Nujno")

    @rule(who=laptops, number=numbers)
    def attaches_a_picture(self, who: str, number: int) -> None:
        path = self.folder / f"picture-{number}.png"
        path.write_bytes(png(number + 3))
        desk, post = self.laptop(who).desk, self.post(number)
        self.does(drafting.attach_media, desk, post, path=str(path))
        record = desk.read(find_record, post)
        for item in record.get("media") or () if record else ():
            self.does(drafting.describe_image, desk, post, str(item["id"]), "sl", f"Most {number}")

    @rule(number=numbers, public=st.booleans())
    def goes_all_the_way(self, number: int, public: bool) -> None:
        """A post sent by its author, approved, scheduled and made public, where nothing stands in the way."""
        ana, bojan, post = self.laptop("ana"), self.laptop("bojan"), self.post(number)
        self.does(approving.submit_post, ana.desk, post)
        self.carries(ana)
        self.carries(bojan)
        if bojan.has(post):
            self.does(bojan.approves, bojan.sees(post))
        self.carries(bojan)
        self.carries(ana)
        self.does(scheduling.schedule_post, ana.desk, post)
        if public:
            self.does(scheduling.confirm_published, ana.desk, post, "https://x.com/mzz/1")

    # What happens to laptops and cables.

    def carries(self, laptop: Laptop) -> None:
        """One sync; only what the cable or the server's history may bring about goes wrong."""
        try:
            laptop.syncs()
        except (Unreachable, Nonsense, NotSignedIn):
            return
        except ServerProblem as error:
            if error.problem.code not in ("signed_out", "second_factor", "history_fork", "epoch_changed"):
                raise

    @rule(who=laptops)
    def syncs(self, who: str) -> None:
        self.carries(self.laptop(who))

    @rule(who=laptops, number=numbers)
    def types_while_the_answer_travels(self, who: str, number: int) -> None:
        laptop = self.laptop(who)

        def once() -> None:
            laptop.cable.before_answer = None
            self.typing(laptop, self.post(number))

        laptop.cable.before_answer = once
        self.carries(laptop)
        laptop.cable.before_answer = None

    @rule(who=laptops, plugged=st.booleans(), lost=st.integers(0, 2), doubled=st.integers(0, 1))
    def cable_goes_bad(self, who: str, plugged: bool, lost: int, doubled: int) -> None:
        cable = self.laptop(who).cable
        cable.plugged, cable.lost, cable.doubled = plugged, lost, doubled

    @rule(who=laptops)
    def cuts_the_next_answer_short(self, who: str) -> None:
        cable = self.laptop(who).cable
        cable.spoil = lambda answer: (answer[0], answer[1], answer[2][: len(answer[2]) // 2])
        self.carries(self.laptop(who))
        cable.spoil = None

    @rule(who=laptops)
    def restarts(self, who: str) -> None:
        self.laptop(who).restarts()

    @rule(who=laptops, cut=st.booleans())
    def loses_its_place(self, who: str, cut: bool) -> None:
        """The server does not know the laptop's place in its history: all is fetched anew, whole or cut short."""
        laptop = self.laptop(who)
        with laptop.store.writing() as conn:
            save_meta(conn, {"cursor": "1000000"})

        def cut_short(answer: Answer) -> Answer:
            status, headers, content = answer
            return status, headers, content[: len(content) // 2] if b'"records"' in content[:500] else content

        laptop.cable.spoil = cut_short if cut else None
        self.carries(laptop)
        laptop.cable.spoil = None

    @rule(who=laptops, days=st.integers(-10, 10))
    def clock_jumps(self, who: str, days: int) -> None:
        self.laptop(who).sets_clock(days)

    @precondition(lambda self: self.clone is None)
    @rule(who=laptops)
    def laptop_is_copied(self, who: str) -> None:
        self.clone = self.network.laptops["clone"] = self.laptop(who).copied_to(self.folder / "clone")

    @precondition(lambda self: self.clone is not None)
    @rule(number=numbers)
    def copy_goes_on(self, number: int) -> None:
        assert self.clone is not None
        self.typing(self.clone, self.post(number))
        self.carries(self.clone)

    # What the administrator does, and what becomes of the server.

    def administers(self, act: str, *args: Any) -> None:
        """An act of the administrator, who first confirms a restore where the server asks for that."""
        administration = self.network.room.administration
        try:
            getattr(administration, act)(*args)
        except RequestRefused as error:
            if error.problem.code != "history_fork":
                raise
            administration.confirm_restore()
            getattr(administration, act)(*args)

    @rule(who=st.sampled_from(sorted(ROLES)), number=st.integers(0, 3))
    def roles_change(self, who: str, number: int) -> None:
        roles = ROLES[who][number % len(ROLES[who])]
        self.administers("set_roles", f"{who}@example.org", roles)

    @rule(who=st.sampled_from(("ben", "nino")), active=st.booleans())
    def person_is_revoked_or_let_in(self, who: str, active: bool) -> None:
        self.administers("set_active", f"{who}@example.org", active)

    @rule()
    def server_restarts(self) -> None:
        self.network.room.restart()

    @rule()
    def backup_is_made(self) -> None:
        self.network.keeps_a_backup()
        self.backed_up = True

    @precondition(lambda self: self.backed_up)
    @rule(confirmed=st.booleans())
    def server_is_restored(self, confirmed: bool) -> None:
        self.network.restores_the_backup()
        if confirmed:
            self.network.room.administration.confirm_restore()

    # What has to hold.

    @invariant()
    def what_is_drawn_and_counted_agrees_with_the_records(self) -> None:
        for laptop in self.network.laptops.values():
            with laptop.store.reading() as conn:
                records = list_records(conn, "post")
                drawn = {line.id: line for line in list_lines(conn, [record.id for record in records])}
                if find_meta(conn, "epoch"):  # else a fill was cut short and begins anew
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
                    shown = shown_anew(conn, post, find_confirmed(conn, post), author, look)
                    assert find_record(conn, post) == shown

    def teardown(self) -> None:
        try:
            self.arrive()
        finally:
            self.network.close()
            shutil.rmtree(self.folder, ignore_errors=True)
            if self.cluster:
                self.cluster.drop(self.name, f"{self.name}_backup")

    def arrive(self) -> None:
        """Cables in, everybody let in again; then all sync until they rest, and once more some days later."""
        for laptop in self.network.laptops.values():
            laptop.cable.plugged, laptop.cable.lost, laptop.cable.doubled = True, 0, 0
            laptop.restarts()
        for person in ("ben", "nino"):
            self.administers("set_active", f"{person}@example.org", True)
        self.come_to_rest()
        # What builds on work that nobody brought back after a restore is answered when the time for that is over.
        self.network.later(RETURN_DAYS)
        self.come_to_rest()
        room, all_laptops = self.network.room, list(self.network.laptops.values())
        assert {laptop.person: laptop.waiting for laptop in all_laptops if laptop.waiting} == {}
        verdicts.the_ledger_is_whole(room.office.database)
        verdicts.all_see_what_they_may(room.office.database, all_laptops, self.posts)
        verdicts.nobody_wrote_over_what_they_had_not_seen(room.office.database)
        verdicts.every_picture_is_there(room.data / "media", all_laptops)
        verdicts.no_word_is_lost(room.office.database, self.typed, all_laptops)
        verdicts.what_is_public_was_approved_to_the_letter(room.office.database)

    def come_to_rest(self) -> None:
        """All sync until nobody has anything to say."""
        for _ in range(ROUNDS_UNTIL_QUIET):
            moved = [self._moves(laptop) for laptop in self.network.laptops.values()]
            if not any(moved):
                return
        raise AssertionError("they never came to rest")

    def _moves(self, laptop: Laptop) -> bool:
        """Sync, by whatever it takes; whether anything came of it."""
        try:
            report = laptop.syncs()
        except NotSignedIn:
            laptop.signs_in()
            return True
        except ServerProblem as error:
            if error.problem.code == "signed_out":
                laptop.signs_in()
            elif error.problem.code == "second_factor":
                laptop.proves()
            elif error.problem.code == "history_fork":
                self.network.room.administration.confirm_restore()
            else:
                raise
            return True
        assert not report.rebuilt, "what it held was not what the server expected"
        return bool(report.sent or report.taken or report.filled or report.gone)


def machine_on(prepared: Path, cluster: Cluster | None = None) -> type[Work]:
    """The machine on a prepared network; with a cluster, its server keeps its records in PostgreSQL."""
    return type("Work", (Work,), {"prepared": prepared, "cluster": cluster})


def share(examples: int, steps: int = 30, **more: Any) -> settings:
    """So many examples of so many steps, told whole where one fails."""
    return settings(max_examples=examples, stateful_step_count=steps, deadline=None, print_blob=True, **more)
