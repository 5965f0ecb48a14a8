"""A process that has everything loaded: each run is a fork of it, told over its pipes when to go on.

It reads the path of a profile, and forks. The child says its number and waits for `go`; then it takes its steps and
tells of each what came of it. After a refusal it waits for `again` (the disk has space), looks, and tries once more.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import sys
import traceback
from pathlib import Path
from typing import Any

from faults.disk.acts import ACTS, Seen, Writer
from faults.disk.tracing import let_be_traced


def tell(**words: Any) -> None:
    """One line to whoever started this process."""
    os.write(1, json.dumps(words).encode() + b"\n")


def told() -> str:
    """The next line from there; empty when nobody is there any more."""
    line = bytearray()
    while (byte := os.read(0, 1)) not in (b"\n", b""):
        line += byte
    return line.decode()


def looked(hand: Writer) -> Seen:
    """What the person sees; they look twice where the disk did not answer the first time."""
    try:
        return hand.seen()
    except hand.loud as error:
        tell(refused="look", sentence=str(error), before=None)
        told()
        return hand.seen()


def work(hand: Writer, *, silent: bool = False) -> None:
    """Take every step; a refused one again after `again`, unless what is seen says that it was kept after all."""
    before = None
    for name in hand.steps:
        try:
            hand.step(name)
        except hand.loud as error:
            tell(refused=name, sentence=str(error), before=before)
            told()
            if hand.desk is not None and hand.desk.store.read_only:
                # Whoever is told that nothing can be written starts the desk again when it can.
                hand.step("close")
                hand.step("open")
            seen = hand.seen() if name != "open" else None
            tell(after=name, seen=seen, before=before)
            if seen == before or name in ("open", "sync", "close"):
                hand.step(name)
        if not silent:
            before = looked(hand) if hand.is_open else before
            tell(kept=name, seen=before)


def child(act: str, profile: Path) -> None:
    """One run in a fork; ends the process."""
    try:
        let_be_traced()
        tell(pid=os.getpid())
        told()
        work(ACTS[act].hand(profile))
        tell(done=True)
    except BaseException:
        tell(bug=traceback.format_exc())
    finally:
        os._exit(0)


def main(act: str, template: Path) -> None:
    """Load everything by one run on a copy of the template, then fork for each profile that is named."""
    logging.disable(logging.CRITICAL)
    warm = template.with_name("warm")
    shutil.copytree(template, warm)
    work(ACTS[act].hand(warm), silent=True)
    tell(ready=True)
    while path := told():
        pid = os.fork()
        if pid == 0:
            child(act, Path(path))
        _, status = os.waitpid(pid, 0)
        tell(ended=os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
