"""S13: whatever a file holds, its reader gives a table or a sentence, within 2 seconds and 512 MB."""

from __future__ import annotations

import subprocess
import sys
import time
import zipfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.recurrence import occurrences
from pace import slowness
from project_files import ROOT
from security import fuzz
from security.fuzz import Fuzzed, fuzzed, tried

LAUGHS = b'<!DOCTYPE l [<!ENTITY a "ha">]><sst>&a;</sst>'
HOSTILE: dict[str, dict[str, bytes]] = {
    "a bomb": {"xl/worksheets/sheet1.xml": b"<a>" + b" " * 40_000_000},
    "laughs": {"xl/sharedStrings.xml": LAUGHS},
    "many parts": {f"xl/{n}.xml": b"<a/>" for n in range(600)},
    "climbing": {"../../outside.xml": b"<a/>"},
}


def test_spoilt_files_are_a_table_or_a_sentence(tmp_path: Path) -> None:
    found = fuzzed(tmp_path, seed=1, times=60)
    assert set(found.inputs.values()) == {60}
    assert [sentence for sentence in found.broken if "MB of memory" not in sentence] == []


def test_a_reader_that_breaks_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: bytes) -> None:
        raise KeyError("row 7")

    found = Fuzzed()
    monkeypatch.setattr(fuzz, "READERS", {"csv": broken})
    tried("csv", b"country", found)
    assert found.broken == ["csv: KeyError 'row 7': b'country'"]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_workbook_is_refused_within_its_bounds(tmp_path: Path, name: str) -> None:
    made = tmp_path / "hostile.xlsx"
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for part, content in {"[Content_Types].xml": b"<a/>", "xl/workbook.xml": b"<a/>", **HOSTILE[name]}.items():
            package.writestr(part, content)
    script = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from campaigndesk.domain.errors import InvalidInput\n"
        "from campaigndesk.exchange.reading import read_tables\n"
        "began = time.process_time()\n"
        "try:\n    read_tables(Path(sys.argv[1]))\n"
        "except InvalidInput as told:\n    print(told.sentence)\n"
        "print(time.process_time() - began)\n"
        # Not what getrusage says: a process begins with the highest mark of the one that started it.
        "print(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')).split()[1])\n"
    )
    command = [sys.executable, "-c", script, str(made)]
    told = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=True, env={"PYTHONPATH": str(ROOT / "src")}
    )
    sentence, seconds, kilobytes = told.stdout.splitlines()
    assert sentence
    assert float(seconds) < fuzz.SECONDS
    assert float(kilobytes) / 1024 < fuzz.MEGABYTES
    assert not (tmp_path.parent.parent / "outside.xml").exists()


@pytest.mark.parametrize("kind", fuzz.READERS)
def test_what_is_spoilt_was_whole(tmp_path: Path, kind: str) -> None:
    """Else chance would try the first check of a reader alone."""
    fuzz.READERS[kind](fuzz.whole(kind, tmp_path))


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
        "FREQ=DAILY;BYSETPOS=366;COUNT=1",
        "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=99991231T000000",
        "FREQ=DAILY;COUNT=1000000000",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;BYMONTHDAY=" + "1," * 200_000,
    ],
)
def test_a_rule_of_recurrence_without_end_or_times_is_settled_at_once(rule: str) -> None:
    began = time.process_time()
    with suppress(InvalidInput):
        assert len(occurrences(rule, datetime(2026, 12, 8, 9), "Europe/Ljubljana")) < 5
    assert time.process_time() - began < fuzz.SECONDS * slowness()
