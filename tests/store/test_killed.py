"""Whatever moment the desk is killed at, what it said was saved is there, and the file is whole."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.store.history import list_revisions
from campaigndesk.store.opening import open_store
from campaigndesk.store.outbox import count_waiting
from campaigndesk.store.records import list_records

WORK = """
import pathlib, sys
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post, revise_text
from campaigndesk.actions.starting import start_alone
from campaigndesk.store.meta import find_meta
from campaigndesk.store.opening import open_store
desk = Desk(open_store(pathlib.Path(sys.argv[1]), b"k" * 32))
if not desk.read(find_meta, "person"):
    start_alone(desk, name="Ana", country="SI")
post = draft_post(desk, country="SI", channel="x", text="Prvo")
print("ready", flush=True)
number = 0
while True:
    number += 1
    revise_text(desk, post.id, f"Besedilo {number} " * 50)
    print(number, flush=True)
"""


@pytest.mark.parametrize("seconds", [0.02, 0.11, 0.23, 0.37])
def test_what_was_said_to_be_saved_is_there_after_a_kill(profile: Path, seconds: float) -> None:
    with subprocess.Popen([sys.executable, "-c", WORK, str(profile)], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            time.sleep(seconds)
        finally:
            process.kill()
        said = process.stdout.read().split("\n")
    last = int(said[-2]) if len(said) > 1 else 0
    store = open_store(profile, b"k" * 32)
    desk = Desk(store)
    post = desk.read(list_records, "post")[0]
    kept = {str(revision.value) for revision in desk.read(list_revisions, post.id, "text")}
    assert {f"Besedilo {n} " * 50 for n in range(1, last + 1)} <= kept
    assert desk.read(count_waiting) in (last + 1, last + 2)
    assert store.notices == ()
    with store.reading() as conn:
        assert conn.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    store.close()
