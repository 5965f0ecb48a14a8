"""S13, S14, S15: what leaves the desk as a file runs nowhere and comes back to the letter; what comes in is bounded."""

from __future__ import annotations

import csv
import io
import json
import math
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import icalendar
import openpyxl
import pytest

from campaigndesk.__main__ import main
from campaigndesk.exchange.quoting import unquoted
from pace import slowness
from project_files import ROOT
from security.fuzz import MEGABYTES, SECONDS

HOSTILE = (
    '=HYPERLINK("http://127.0.0.1:9/x","here")', "+1+1", "-2+3", "@SUM(A1:A9)", "\t=1+1", "＝1+1", "'=1+1",
    "=cmd|' /C calc'!A0", "<img src='http://127.0.0.1:9/seen.png' onerror=alert(1)>", "</script><script>alert(1)",
    "a;b,c\"d\"\nBEGIN:VEVENT\nATTACH:file:///etc/passwd", "{{7*7}} ${7*7} %n%n", "&lol; <!ENTITY a \"b\">",
)  # fmt: skip
ONE_LINE = tuple(text.replace("\n", " ").strip() for text in HOSTILE)


@pytest.fixture
def run(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Callable[..., bytes]:
    """A verb of the command line on a profile; what it wrote."""

    def verb(*words: object, profile: str = "profile") -> bytes:
        code = main([*map(str, words), "--profile", str(tmp_path / profile)])
        told = capsysbinary.readouterr()
        assert code == 0, told.err
        return told.out

    return verb


@pytest.fixture
def exported(run: Callable[..., bytes], tmp_path: Path) -> Path:
    """A folder with everything in each format, by a desk whose people wrote hostile words wherever they can."""

    def act(action: str, **given: Any) -> Any:
        return json.loads(run("act", action, json.dumps(given), "--json"))

    act("start_alone", name=ONE_LINE[0], country="SI")
    for number, (text, line) in enumerate(zip(HOSTILE, ONE_LINE, strict=True)):
        campaign = act(
            "start_campaign", title=line, lead_country="SI", starts_on="2026-12-01", ends_on="2026-12-10",
            objective=text, audience=text, strategy=text,
        )  # fmt: skip
        account = act("add_account", country="SI", channel="website", name=line, handle=line)
        message = act("write_message", campaign_id=campaign["id"], title=line, text=text)
        post = act(
            "draft_post", account=account["id"], campaign=campaign["id"], message=message["id"], text=text, title=line,
            proposed_at=f"2026-12-0{1 + number % 9}T09:00:00Z", zone="Europe/Ljubljana",
        )  # fmt: skip
        act("revise_post", post_id=post["id"], fields={"note": text, "content_warning": line})
    for form in ("csv", "xlsx", "ics", "json"):
        (tmp_path / f"out.{form}").write_bytes(run("export", "--format", form))
    (tmp_path / "messages.csv").write_bytes(run("export", "--format", "csv", "--sheet", "messages"))
    return tmp_path


def _cell(cell: Any) -> Any:
    """A cell, whatever of a kind; those that are joined have no value."""
    return cell


def test_no_cell_of_any_table_runs_and_no_program_is_named(exported: Path) -> None:
    found = 0
    for name in ("out.csv", "messages.csv"):
        for row in csv.reader(io.StringIO((exported / name).read_text("utf-8-sig"), newline="")):
            for cell in row:
                found += any(text in cell for text in HOSTILE)
                assert not cell.startswith(tuple("=+-@\t\r\n＝＋－＠")), cell
    book = openpyxl.load_workbook(exported / "out.xlsx")
    for sheet in book.worksheets:
        for line in sheet.iter_rows():
            for cell in map(_cell, line):
                found += any(text in str(cell.value) for text in HOSTILE)
                assert cell.data_type != "f", cell.value
                assert cell.hyperlink is None
    assert found > 4 * len(HOSTILE)
    with zipfile.ZipFile(exported / "out.xlsx") as package:
        assert not [name for name in package.namelist() if "externalLink" in name or "vba" in name.lower()]
        assert b'TargetMode="External"' not in b"".join(map(package.read, package.namelist()))


def test_a_calendar_holds_the_words_and_no_line_of_their_own(exported: Path) -> None:
    calendar = icalendar.Calendar.from_ical((exported / "out.ics").read_bytes())
    events = calendar.walk("VEVENT")
    assert {str(event.get("summary")) for event in events}
    assert len(events) == 2 * len(HOSTILE), "a campaign and a post each, and nothing that a text made"
    assert not any(event.get("attach") for event in events)
    assert not calendar.walk("VALARM")


def test_csv_gives_every_text_back(exported: Path) -> None:
    with (exported / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {unquoted(row["text"]) for row in csv.DictReader(file)} == set(HOSTILE)


@pytest.mark.parametrize("form", ["xlsx", "json"])
def test_every_text_comes_back_as_it_was_written(exported: Path, run: Callable[..., bytes], form: str) -> None:
    other = f"other-{form}"
    run("act", "start_alone", json.dumps({"name": "Ben", "country": "SI"}), "--json", profile=other)
    run("import", exported / f"out.{form}", profile=other)
    posts = json.loads(run("show", "post", "--json", profile=other))
    assert {post["fields"]["text"] for post in posts} == set(HOSTILE)


def laughing(before: bytes = b"") -> bytes:
    """A workbook with a sheet whose text is entities of entities; `before`: what stands before they are declared."""
    names = [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(12)]
    declared = b"<?xml version='1.0'?>" + before + f"<!DOCTYPE worksheet [{''.join(names)}]>".encode()
    made, whole, book = io.BytesIO(), io.BytesIO(), openpyxl.Workbook()
    book.worksheets[0].append(["country", "laugh"])
    book.save(whole)
    with zipfile.ZipFile(whole) as package, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in package.namelist():
            content = package.read(name)
            if name.endswith("sheet1.xml"):
                content = declared + content.replace(b"laugh", b"&e11;")
            target.writestr(name, content)
    return made.getvalue()


def deep(depth: int) -> bytes:
    return b'{"format": 2, "records": ' + b"[" * depth + b"]" * depth + b"}"


BOUNDED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a billion laughs": ("x.xlsx", laughing),
    "a billion laughs behind a long remark": ("x.xlsx", lambda: laughing(b"<!--" + b" " * 9_000 + b"-->")),
    "deep JSON": ("x.json", lambda: deep(200_000)),
    "one long string": ("x.json", lambda: b'{"format": 2, "records": ["' + b"a" * 60_000_000 + b'"'),
    "a million records": ("x.json", lambda: b'{"format": 2, "records": [' + b"{}," * 1_000_000 + b"{}]}"),
    "a million lines": ("x.csv", lambda: b"country,channel,text\n" + b"SI,x,Dan\n" * 1_000_000),
    "a million columns": ("x.csv", lambda: b"a," * 1_000_000 + b"\n"),
    "one open quote": ("x.csv", lambda: b'country,text\nSI,"' + b"x\n" * 5_000_000),
}
SCRIPT = (
    "import resource, sys\n"
    "from pathlib import Path\n"
    "from campaigndesk.domain.errors import InvalidInput\n"
    "from campaigndesk.exchange.reading import read_plan_file\n"
    "resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[2]),) * 2)\n"
    "resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[3]),) * 2)\n"
    "try:\n    found = read_plan_file(Path(sys.argv[1]))\n    print(*[one.sentence for one in found.problems[:1]])\n"
    "except InvalidInput as told:\n    print(told.sentence)\n"
)


@pytest.mark.parametrize("name", BOUNDED)
def test_a_file_without_measure_is_refused_within_its_bounds(tmp_path: Path, name: str) -> None:
    """The process that reads it may use two seconds of the processor and 512 MB: it is ended where it takes more."""
    ending, made = BOUNDED[name]
    path = tmp_path / ending
    path.write_bytes(made())
    seconds = math.ceil(SECONDS * slowness())
    command = [sys.executable, "-c", SCRIPT, str(path), str(seconds), str(MEGABYTES * 1024**2)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=False, env={"PYTHONPATH": str(ROOT / "src")}
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip(), "a sentence says what is wrong"


def test_nothing_in_the_window_or_its_pdf_can_draw_markup_or_fetch_what_it_names() -> None:
    """Texts are painted; the one question of markup is that of the tooltips, which Qt would else guess about."""
    drawing = ("setHtml", "QTextDocument", "QTextBrowser", "RichText", "MarkdownText", "QNetwork", "loadResource")
    named = {
        (path.name, word)
        for path in (ROOT / "src" / "campaigndesk" / "desktop").rglob("*.py")
        for word in drawing
        if word in path.read_text("utf-8")
    }
    assert named == {("tips.py", "RichText")}
