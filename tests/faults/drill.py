"""The restore drill: back up a server at work, destroy it, restore it, and count what its people lost."""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from campaigndesk.actions import accounts, approving, drafting, scheduling
from campaigndesk.actions.desk import Desk
from campaigndesk.demo.phones import Phone, set_up_where_needed
from campaigndesk.domain.one_time_codes import step_of
from campaigndesk.domain.records import Record
from campaigndesk.protocol.access import ProofRequest
from campaigndesk.server.administration import Administration
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from campaigndesk.store.opening import open_store
from campaigndesk.store.records import find_record
from campaigndesk.store.set_aside import list_set_aside
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.problems import ServerProblem
from campaigndesk.sync.rounds import sync_once
from databases import EMPTY, Cluster, Kept, running_cluster
from processes import run, serving

PASSWORD = "a long enough pass phrase of words"
SECRET = "seven quiet bridges over the river\n"
PEOPLE = {"ana": "officer:SI", "ben": "officer:SI", "bojan": "approver:SI", "cara": "officer:SI"}


@dataclass
class Drill:
    """What came of a drill: texts that were acknowledged, those that are lost, what was set aside, seconds to work."""

    acknowledged: int = 0
    lost_to_the_backup: int = 0
    lost: list[str] = field(default_factory=list)
    set_aside: list[str] = field(default_factory=list)
    facts: dict[str, object] = field(default_factory=dict)
    seconds: float = 0.0


class Worker:
    """A person with a whole laptop; `posts`: id -> the text written last that the server has answered."""

    def __init__(self, folder: Path, person: str) -> None:
        self.person = person
        self.store = open_store(folder / person, b"k" * 32)
        self.desk = Desk(self.store)
        self.posts: dict[str, str] = {}
        self.phone: Phone | None = None

    def signs_in(self, url: str) -> None:
        """Sign in with the password."""
        wire = sign_in(self.desk, url, f"{self.person}@example.org", PASSWORD)
        phone = set_up_where_needed(wire, lambda: datetime.now(UTC))
        self.phone = phone or self.phone
        if self.phone and not phone:
            self._waits_for_a_fresh_code()
            wire.prove(ProofRequest(PASSWORD, self.phone.code()))

    def _waits_for_a_fresh_code(self) -> None:
        """After a restore no code counts that may have been used: those of the present step and the one after it."""
        fresh = step_of(time.time()) + 2
        while step_of(time.time()) < fresh:
            time.sleep(0.5)

    def syncs(self) -> None:
        """One sync."""
        sync_once(self.desk, wire_for(self.desk))

    def works(self, account: str, until: threading.Event) -> None:
        """Draft and revise, and sync after each, until told to stop."""
        number = 0
        while not until.is_set() or number < 2:
            number += 1
            post = drafting.draft_post(self.desk, account=account, text=f"{self.person} {number}")
            if number % 2:
                drafting.revise_text(self.desk, post.id, f"{self.person} {number} again")
            self.syncs()
            self.posts[post.id] = str(self.desk.find(post.id).get("text"))

    def has(self, record_id: str) -> Record | None:
        """The record as this laptop shows it."""
        return self.desk.read(find_record, record_id)


def drill(
    folder: Path, cluster: Cluster | None, seconds: float, order: Sequence[str] = ("bojan", "ben", "ana")
) -> Drill:
    """One drill in an empty folder; `order`: who comes back first after the restore."""
    kept = Kept(folder / "server", cluster, "campaigndesk_before")
    if cluster:
        cluster.copy(EMPTY, kept.name)
    invitation = _people(kept)
    found = Drill()
    workers = {name: Worker(folder, name) for name in PEOPLE}
    try:
        with serving(*_at(kept), "--port", 0) as (process, url):
            for worker in workers.values():
                worker.signs_in(url)
                worker.syncs()
            account = accounts.add_account(workers["ana"].desk, country="SI", channel="x", name="MFA").id
            for _ in range(2):
                for worker in workers.values():
                    worker.syncs()
            _work(workers, account, seconds, lambda: _backs_up(kept, folder))
            before = {key for worker in workers.values() for key in worker.posts}
            published = _after_the_backup(workers, account, kept)
            process.kill()
        found.facts["used_code"] = invitation
        _destroy(kept)
        found.acknowledged = sum(len(worker.posts) for worker in workers.values())
        began = time.monotonic()
        new = Kept(folder / "restored", cluster, "campaigndesk_after")
        if cluster:
            cluster.copy(EMPTY, new.name)
        restored = run("restore", folder / "backup", *_at(new), "--passphrase-stdin", given=SECRET)
        assert restored.returncode == 0, restored.stderr
        with serving(*_at(new), "--port", 0) as (_, url):
            _is_closed(workers, url, new, found)
            for name in order:
                workers[name].signs_in(url)
            for _ in range(3):
                for name in order:
                    workers[name].syncs()
            found.seconds = time.monotonic() - began
            _count(found, workers, order, before, published)
            _stays_out(workers["cara"], url, found)
        verified = run("verify", *_at(new))
        found.facts["verify"] = (verified.returncode, verified.stdout)
    finally:
        for worker in workers.values():
            worker.store.close()
    return found


def _people(kept: Kept) -> str:
    """The network with its people; a code with which somebody could come in."""
    database = open_database(kept.data, kept.url)
    admin = Administration(database, server_time)
    admin.make_network("Test network")
    for name, role in PEOPLE.items():
        admin.add_person(f"{name}@example.org", name.title(), [role], PASSWORD)
    code = admin.invite("ben@example.org").code
    database.close()
    return code


def _at(kept: Kept) -> list[object]:
    return ["--data", kept.data, *(["--database", kept.url] if kept.url else [])]


def _work(workers: dict[str, Worker], account: str, seconds: float, meanwhile: object) -> None:
    """Everybody but the approver works for so long; the backup is made in the midst of it."""
    stop, failed = threading.Event(), []

    def at_work(worker: Worker) -> None:
        try:
            worker.works(account, stop)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=at_work, args=(workers[name],)) for name in ("ana", "ben")]
    for thread in threads:
        thread.start()
    try:
        time.sleep(seconds / 2)
        assert callable(meanwhile)
        meanwhile()
        time.sleep(seconds / 2)
    finally:
        stop.set()
        for thread in threads:
            thread.join(60)
    assert not failed, failed


def _backs_up(kept: Kept, folder: Path) -> None:
    made = run("backup", folder / "backup", *_at(kept), "--passphrase-stdin", given=SECRET)
    assert made.returncode == 0, made.stderr


def _after_the_backup(workers: dict[str, Worker], account: str, kept: Kept) -> str:
    """A post is approved, scheduled and published, one of Ana's is revised by Ben, and Cara is shut out; its id."""
    ana, ben, bojan = (workers[name] for name in ("ana", "ben", "bojan"))
    at = "2026-12-10T09:00:00Z"
    post = drafting.draft_post(ana.desk, account=account, text="Objavljeno", proposed_at=at)
    approving.submit_post(ana.desk, post.id)
    late = drafting.draft_post(ana.desk, account=account, text="Ana po kopiji")
    ana.syncs()
    for worker in (bojan, ben):
        worker.syncs()
    approving.approve_post(bojan.desk, post.id, approving.digest_shown(bojan.desk, post.id))
    drafting.revise_text(ben.desk, late.id, "Ben po kopiji")
    for worker in (bojan, ben, ana):
        worker.syncs()
    scheduling.schedule_post(ana.desk, post.id)
    scheduling.confirm_published(ana.desk, post.id, "https://x.com/mfa/1")
    for worker in (ana, ben, bojan):
        worker.syncs()
    ana.posts[post.id], ben.posts[late.id] = "Objavljeno", "Ben po kopiji"
    assert run("admin", *_at(kept), "deactivate", "cara@example.org").returncode == 0
    return post.id


def _destroy(kept: Kept) -> None:
    shutil.rmtree(kept.data)
    if kept.cluster:
        kept.cluster.drop(kept.name)


def _is_closed(workers: dict[str, Worker], url: str, new: Kept, found: Drill) -> None:
    """Nobody comes in until the administrator has shut Cara out again and confirmed."""
    try:
        workers["cara"].signs_in(url)
    except ServerProblem as error:
        found.facts["before_confirming"] = error.problem.code
    refused = run("admin", *_at(new), "confirm-restore")
    found.facts["unchecked"] = (refused.returncode, "cara@example.org (officer:SI)" in refused.stderr)
    assert run("admin", *_at(new), "deactivate", "cara@example.org").returncode == 0
    confirmed = run("admin", *_at(new), "confirm-restore", "--people-checked")
    assert confirmed.returncode == 0, confirmed.stderr


def _count(found: Drill, workers: dict[str, Worker], order: Sequence[str], before: set[str], published: str) -> None:
    """Compare what everybody had been answered with what everybody sees now."""
    owed = {key: text for name in order for key, text in workers[name].posts.items()}
    for key, text in owed.items():
        for name in order:
            seen = workers[name].has(key)
            if seen is None or seen.get("text") != text:
                found.lost.append(f"{name} does not see “{text}”")
    found.lost_to_the_backup = len(owed.keys() - before)
    found.set_aside = [
        f"{name}: {kept.change.kind} {kept.sentence}"
        for name in order
        for kept in workers[name].desk.read(list_set_aside)
    ]
    post = workers["bojan"].has(published)
    found.facts["published"] = (post.get("stage"), (post.get("published") or {}).get("link")) if post else None


def _stays_out(cara: Worker, url: str, found: Drill) -> None:
    """Neither the old password nor a code of before lets anybody in who was shut out."""
    for name, work in (
        ("revoked", lambda: cara.signs_in(url)),
        ("code", lambda: sign_in(cara.desk, url, "ben@example.org", PASSWORD, code=str(found.facts["used_code"]))),
    ):
        try:
            work()
        except ServerProblem as error:
            found.facts[name] = error.problem.code


def main(arguments: Sequence[str]) -> int:
    """Run one drill and print what came of it; 0 where nothing was lost and everything held."""
    parser = argparse.ArgumentParser(prog="python tests/faults drill")
    parser.add_argument("--seconds", type=float, default=6.0, help="how long people work around the backup (6)")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="campaigndesk-drill-") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        Path(folder).chmod(0o711)  # PostgreSQL runs as another user where this runs as root
        with running_cluster() if given.database == "postgresql" else nullcontext() as cluster:
            found = drill(Path(folder, "drill"), cluster, given.seconds)
    found.facts.pop("used_code")
    print(f"{found.acknowledged} posts were acknowledged, {found.lost_to_the_backup} of them after the backup's work.")
    print(
        f"lost: {len(found.lost)}; set aside: {len(found.set_aside)}; from the destroyed server to everybody at work "
        f"again: {found.seconds:.1f} s"
    )
    for line in (*found.lost, *found.set_aside):
        print(f"    {line}")
    for name, value in found.facts.items():
        print(f"    {name}: {value}")
    return 1 if found.lost or found.set_aside else 0
