"""Bytes that nobody would send by mistake, given to everything that reads a file: a table, a sentence, and no more.

Each input is a spoilt file of a real one: the time it took and the memory it cost are watched. `--engine atheris` lets
coverage choose the next input: install atheris first (3.0.0, Apache-2.0, for Linux; no part of the program).
"""

from __future__ import annotations

import argparse
import hashlib
import io
import random
import resource
import sys
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from inspect import isfunction
from pathlib import Path

from campaigndesk.domain.changes import apply
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.media_cleaning import cleaned
from campaigndesk.domain.media_forms import FIRST_BYTES, form_of
from campaigndesk.domain.people import Author
from campaigndesk.domain.recurrence import occurrences
from campaigndesk.domain.wording_packs import read_pack
from campaigndesk.exchange.csv_in import read_csv
from campaigndesk.exchange.json_in import read_export
from campaigndesk.exchange.plans import make_plan
from campaigndesk.exchange.record_plans import plan_records
from campaigndesk.exchange.tables import Table
from campaigndesk.exchange.xlsx_in import read_xlsx
from campaigndesk.protocol.messages import DIGEST_HEADER, SyncReply, SyncRequest
from campaigndesk.server.bodies import read_json
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.surroundings import People, Surroundings
from campaigndesk.sync.answers import read_answer
from campaigndesk.sync.problems import Nonsense
from exchange.planned_work import KNOWN, workbook
from pictures import box, exif, gif, jpeg, mp4, png, segment, webp

SECONDS, HUNG = 2.0, 60.0
MEGABYTES = 512
_NOWHERE = Surroundings("n1", People(0, ()), lambda _: None)
"""What the rules may look up: nothing is there."""
_PIECES = (
    b"=1+1", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b'"\r\n"', b"&a;", b'<!DOCTYPE x [<!ENTITY a "aaaa">]>',
    b"<row/>" * 50, b"A" * 5_000, b"1e999", b"-" * 300, b"9999-99-99", b"../" * 20, b"\xed\xa0\x80",
    b"<c r='XFD1048576'/>",
)  # fmt: skip


_EXPORT = (
    '{"format": 2, "desk": "0.1.0", "records": ['
    '{"id": "a1", "kind": "post", "scope": "country:SI", "created": {"change": "c1", "by": "ana", "at": "2026-11-01"},'
    ' "fields": {"country": "SI", "text": "დილა"}, "stamps": {"text": {"change": "c2", "by": "ana", "at": ""}}},'
    '{"id": "b1", "kind": "comment", "scope": "network", "created": {"change": "c3", "by": "ana", "at": ""},'
    ' "fields": {"about": "a1", "conflicts": []}, "stamps": {}}]}'
)


_BODY = (
    b'{"epoch": "e1", "device": "d1", "cursor": 7, "changes": [{"id": "c1", "device": "d1", "n": 1, "kind": "create@1",'
    b' "record": "r1", "record_kind": "post", "author": "ana", "seen_at": "2026-12-01T09:00:00Z", "payload":'
    b' {"scope": "network", "fields": {"country": "SI", "channel": "x", "text": "Dober dan", "hashtags": ["Mir"]}}}]}'
)
_REPLY = (
    b'{"epoch": "e1", "scopes": ["network"], "results": [{"id": "c1", "status": "applied"}], "rows": [{"id": "r1",'
    b' "seq": 7, "kind": "post", "scope": "network", "created": {"change": "c1", "by": "ana", "at": ""}, "fields":'
    b' {"text": "Dan"}}], "next": 7, "more": false, "head": {"seq": 7, "hash": "00"}}'
)
_PACK = (
    b'name = "Own rules"\nchecked = "2026-11-29"\n\n[[rules]]\nid = "k"\nkind = "preferred"\nterm = "Kiev*"\n'
    b'instead = "Kyiv"\nwhy = "so it is written"\nsource = "the law"\n'
)
_WHOLE: Mapping[str, bytes] = {
    "png": png(9, 9), "jpeg": jpeg(segment(0xE1, exif(b"46 N"))), "gif": gif(b"\x21\xfe\x04note\x00"),
    "webp": webp((b"EXIF", b"46 N")), "mp4": mp4(box(b"udta", b"46 N")), "body": _BODY, "answer": _REPLY, "pack": _PACK,
    "rule": b"FREQ=MONTHLY;BYDAY=2TU;BYMONTH=1,2,3;COUNT=6",
}  # fmt: skip


@dataclass
class _Answer:
    """An answer as `requests` gives it, as far as it is looked at."""

    digest: str
    status_code: int = 200

    @property
    def headers(self) -> Mapping[str, str]:
        """What a server of ours sends along."""
        return {"content-type": "application/json", DIGEST_HEADER: self.digest}


@dataclass
class Fuzzed:
    """How many inputs each reader was given, the slowest in seconds of processor time, the most memory (MB), faults."""

    inputs: dict[str, int] = field(default_factory=dict)
    slowest: float = 0.0
    megabytes: float = 0.0
    broken: list[str] = field(default_factory=list)


def _planned(*tables: Table) -> None:
    make_plan(tables, {}, KNOWN)


def _csv(data: bytes) -> None:
    _planned(read_csv(data, "posts"))


def _workbook(data: bytes) -> None:
    _planned(*read_xlsx(data))


def _picture(data: bytes) -> None:
    form_of(data)


def _export(data: bytes) -> None:
    plan_records(read_export(data), KNOWN, "ana", lambda _: False)


def _cleaned(data: bytes) -> None:
    form = form_of(data[:FIRST_BYTES])
    if form is not None:
        cleaned(form, lambda offset, length: data[offset : offset + length], len(data))


def _body(data: bytes) -> None:
    """A body that comes to the server, and its changes as the rules take them."""
    try:
        asked = read_json(data, SyncRequest)
    except RequestRefused as refused:
        raise InvalidInput(refused.problem.sentence) from None
    ana = Author("ana", frozenset({("officer", "SI"), ("approver", "SI"), ("administrator", "*")}))
    for change in asked.changes:
        apply(None, change, ana, _NOWHERE)


def _answer(data: bytes) -> None:
    """An answer that comes to a laptop, with the right digest: whoever holds the server made it."""
    try:
        read_answer(_Answer(hashlib.sha256(data).hexdigest()), data, SyncReply)
    except Nonsense as told:
        raise InvalidInput(told.sentence) from None


def _pack(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    read_pack(text, ".toml" if text[:1] != "{" else ".json")


def _rule(data: bytes) -> None:
    occurrences(data.decode("utf-8", "replace"), datetime(2026, 12, 8, 9), "Europe/Ljubljana")


READERS: Mapping[str, Callable[[bytes], None]] = {
    "csv": _csv, "xlsx": _workbook, "media": _picture, "json": _export, "png": _cleaned, "jpeg": _cleaned,
    "gif": _cleaned, "webp": _cleaned, "mp4": _cleaned, "body": _body, "answer": _answer, "pack": _pack, "rule": _rule,
}  # fmt: skip


@cache
def whole(kind: str, folder: Path) -> bytes:
    """A real file of the kind."""
    if kind == "xlsx":
        rows: list[list[object]] = [
            ["country", "channel", "text", "date"],
            ["SI", "x", "Dober dan", date(2026, 12, 10)],
        ]
        return workbook(folder / "plan.xlsx", posts=rows).read_bytes()
    if kind == "json":
        return _EXPORT.encode()
    if kind == "csv":
        return 'country,channel,text,date\r\nSI,x,"Dober, dan",2026-12-10 09:00\r\nGE,x,დილა,10.12.2026\r\n'.encode()
    if kind in _WHOLE:
        return _WHOLE[kind]
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x10\x08\x06\x00\x00\x00" + b"\x00" * 40


def spoilt(kind: str, data: bytes, rng: random.Random) -> bytes:
    """The file with something wrong in it; of a workbook often within one of its parts, so that it still unpacks."""
    if kind != "xlsx" or rng.random() < 0.2:
        return _bent(data, rng)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        unlucky = rng.choice(package.namelist())
        for name in package.namelist():
            content = package.read(name)
            target.writestr(name, _bent(content, rng) if name == unlucky else content)
    return made.getvalue()


def _bent(data: bytes, rng: random.Random) -> bytes:
    for _ in range(rng.randint(1, 4)):
        at, more = rng.randint(0, len(data)), rng.randint(1, 40)
        data = rng.choice(
            (
                data[:at] + rng.choice(_PIECES) + data[at:],
                data[:at] + data[at + more :],
                data[:at] + rng.randbytes(more) + data[at + more :],
                data[:at] + data[max(at - more * 20, 0) : at] * rng.randint(1, 30) + data[at:],
            )
        )
    return data


def tried(kind: str, data: bytes, found: Fuzzed) -> None:
    """Give the bytes to the reader, and note what came of it."""
    began = time.process_time()
    try:
        READERS[kind](data)
    except InvalidInput as told:
        if not told.sentence:
            found.broken.append(f"{kind}: refused without a sentence: {data[:80]!r}")
    except Exception as error:
        found.broken.append(f"{kind}: {type(error).__name__} {error}: {data[:80]!r}")
    took = time.process_time() - began
    if took > SECONDS:
        found.broken.append(f"{kind}: {took:.1f} s: {data[:80]!r}")
    found.inputs[kind] = found.inputs.get(kind, 0) + 1
    found.slowest = max(found.slowest, took)
    found.megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def fuzzed(folder: Path, *, seed: int, times: int = 0, minutes: float = 0) -> Fuzzed:
    """So many inputs for each reader, or as many as the minutes allow; the same for the same seed."""
    found, rng, until = Fuzzed(), random.Random(seed), time.monotonic() + minutes * 60
    while (times and sum(found.inputs.values()) < times * len(READERS)) or (minutes and time.monotonic() < until):
        for kind in READERS:
            tried(kind, spoilt(kind, whole(kind, folder), rng), found)
    if found.megabytes > MEGABYTES:
        found.broken.append(f"{found.megabytes:.0f} MB of memory, more than {MEGABYTES}")
    return found


def _by_coverage(folder: Path, minutes: float) -> int:
    """Atheris chooses the inputs; it ends the process itself, with another code than 0 where one broke."""
    atheris = import_module("atheris")

    found = Fuzzed()

    def one(data: bytes) -> None:
        for kind in READERS:
            tried(kind, data, found)
        if found.broken:
            raise AssertionError(found.broken[0])

    corpus = folder / "corpus"
    corpus.mkdir()
    for kind in READERS:
        (corpus / kind).write_bytes(whole(kind, folder))
    # Our own functions: those of every library would take minutes to prepare.
    for module in [one for name, one in sys.modules.items() if name.startswith("campaigndesk.")]:
        for function in vars(module).values():
            if isfunction(function) and function.__module__ == module.__name__:
                atheris.instrument_func(function)
    # `tried` counts the processor's time; by the clock of a busy machine only what never ends is told from the rest.
    limits = [f"-max_total_time={minutes * 60:.0f}", f"-timeout={HUNG:.0f}", f"-rss_limit_mb={MEGABYTES * 2}"]
    atheris.Setup([sys.argv[0], str(corpus), *limits], one)
    atheris.Fuzz()
    return 0


def main(arguments: Sequence[str]) -> int:
    """Fuzz for some minutes; 1 where something broke."""
    import tempfile

    parser = argparse.ArgumentParser(prog="python tests/security fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long (10)")
    parser.add_argument("--seed", type=int, default=0, help="where chance begins (0)")
    parser.add_argument("--engine", choices=("own", "atheris"), default="own", help="who chooses the inputs (own)")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        if asked.engine == "atheris":
            if find_spec("atheris") is None:
                print("error: atheris is not installed here: .venv/bin/python -m pip install atheris", file=sys.stderr)
                return 2
            return _by_coverage(Path(folder), asked.minutes)
        found = fuzzed(Path(folder), seed=asked.seed, minutes=asked.minutes)
    given = ", ".join(f"{count} {kind}" for kind, count in found.inputs.items())
    print(f"{given}; slowest {found.slowest:.2f} s, {found.megabytes:.0f} MB, {len(found.broken)} broken")
    print("".join(f"    {sentence}\n" for sentence in found.broken[:20]), end="")
    return int(bool(found.broken))
