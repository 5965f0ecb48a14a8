"""S23: each part is pinned by hash and listed, and an audit counts what it compared and with how old advisories."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import supply
from project_files import ROOT
from supply import Pin, audit, pins

TODAY = date(2026, 11, 25)
PARTS = (Pin("requests", "2.31.0", ("a" * 64,)), Pin("six", "1.17.0", ("b" * 64,)))
SAFE = {"introduced": "0"}, {"fixed": "1.0"}


def advisory(name: str, *events: dict[str, str], key: str = "GHSA-1", **more: Any) -> dict[str, Any]:
    affected = {"package": {"ecosystem": "PyPI", "name": name}, "ranges": [{"type": "ECOSYSTEM", "events": events}]}
    return {"id": key, "modified": "2026-11-20T00:00:00Z", "summary": "A fault", "affected": [affected], **more}


def stored(folder: Path, *advisories: dict[str, Any]) -> Path:
    for number, one in enumerate(advisories):
        (folder / f"{number}.json").write_text(json.dumps(one))
    return folder


@pytest.mark.parametrize(
    ("events", "hit"),
    [
        (({"introduced": "0"}, {"fixed": "2.32.0"}), True),
        (({"introduced": "0"}, {"fixed": "2.31.0"}), False),
        (({"introduced": "2.32.0"},), False),
        (({"introduced": "1.0"}, {"last_affected": "2.31.0"}), True),
        (({"introduced": "0"}, {"fixed": "1.0"}, {"introduced": "2.30"}, {"fixed": "2.33"}), True),
    ],
)
def test_a_pin_with_a_known_fault_is_caught(tmp_path: Path, events: tuple[dict[str, str], ...], hit: bool) -> None:
    found = audit(PARTS, stored(tmp_path, advisory("Requests", *events)), {}, TODAY)
    assert (found.packages, found.audited, found.age) == (2, 2, 5)
    assert [sentence.split(":")[0] for sentence in found.wrong] == (["requests 2.31.0"] if hit else [])


def test_what_cannot_be_compared_is_no_pass(tmp_path: Path) -> None:
    strange = (*PARTS, Pin("six", "one", ()))
    found = audit(strange, stored(tmp_path, advisory("six", *SAFE)), {}, TODAY)
    assert (found.packages, found.audited) == (3, 2)
    assert "could not be compared" in found.wrong[0]


def test_old_advisories_and_none_are_no_pass(tmp_path: Path) -> None:
    place = stored(tmp_path, advisory("six", *SAFE, modified="2026-08-01T00:00:00Z"))
    (told,) = audit(PARTS, place, {}, TODAY).wrong
    assert "116 days old" in told
    waiver = {"stale": {"reason": "No network at the mission", "until": "2026-12-01"}}
    assert audit(PARTS, place, waiver, TODAY).wrong == ()
    assert audit(PARTS, place, waiver, date(2026, 12, 2)).wrong != ()
    (tmp_path / "none").mkdir()
    with pytest.raises(ValueError, match="not one advisory"):
        audit(PARTS, tmp_path / "none", {}, TODAY)


def test_a_withdrawn_advisory_and_another_ecosystem_say_nothing(tmp_path: Path) -> None:
    everything = {"introduced": "0"}
    withdrawn = advisory("requests", everything, withdrawn="2026-11-01T00:00:00Z")
    other = advisory("requests", everything)
    other["affected"][0]["package"]["ecosystem"] = "npm"
    assert audit(PARTS, stored(tmp_path, withdrawn, other), {}, TODAY).wrong == ()


def test_every_installed_package_is_pinned_by_hash_and_listed() -> None:
    lock = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    parts = pins(lock)
    assert len(parts) == sum(not line.startswith((" ", "#")) for line in lock.splitlines())
    assert all(part.hashes for part in parts)
    told = subprocess.run([sys.executable, supply.__file__, "sbom"], capture_output=True, text=True, timeout=120)
    bill = json.loads(told.stdout)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert {(c["name"], c["version"]) for c in bill["components"]} == {(part.name, part.version) for part in parts}
    without = [c["name"] for c in bill["components"] if "licenses" not in c]
    assert len(without) < len(parts) / 10, without


def test_the_command_counts_and_finds_a_planted_fault(tmp_path: Path) -> None:
    part = pins((ROOT / "packaging" / "requirements.lock").read_text("utf-8"))[0]
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("one.json", json.dumps(advisory(part.name, {"introduced": "0"}, modified="2026-11-24T00:00:00Z")))
    command = [sys.executable, supply.__file__, "audit", str(archive)]
    told = subprocess.run(command, capture_output=True, text=True, timeout=120)
    count = len(pins((ROOT / "packaging" / "requirements.lock").read_text("utf-8")))
    assert told.returncode == 1
    assert f"Audited {count} of {count} packages against 1 advisories." in told.stdout
    assert f"open: {part.name} {part.version}: GHSA-1 A fault" in told.stdout
    missing = subprocess.run([*command[:3], str(tmp_path / "no.zip")], capture_output=True, text=True, timeout=120)
    assert missing.returncode == 2
