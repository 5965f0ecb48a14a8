"""What the program is made of, and what is known against it: `sbom` and `audit`.

    .venv/bin/python packaging/supply.py sbom
        prints the list of parts (CycloneDX 1.6, JSON): each package of the lock with version, licence and hashes
    .venv/bin/python packaging/supply.py audit ADVISORIES
        compares each package of the lock with stored advisories in the OSV form: a zip, as osv.dev offers for PyPI, or
        a folder of JSON files; says how many were audited and how old the newest advisory is

The audit fails where a known fault stands open, where a package could not be compared, and where the advisories are
older than 60 days, unless `packaging/waivers.json` names the advisory, or `stale`, with a reason and a coming day:
{"GHSA-...": {"reason": "...", "until": "2027-01-31"}}. Nothing is fetched: who audits brings the advisories.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from packaging.version import InvalidVersion, Version

HERE: Final = Path(__file__).resolve().parent
LOCK: Final = HERE / "requirements.lock"
WAIVERS: Final = HERE / "waivers.json"
OLDEST: Final = 60
"""Days after which advisories say nothing of today (ASVS 5.0, 15.2.1, asks that they be acted upon in time)."""
_PIN: Final = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)")
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True)
class Pin:
    """One package of the lock."""

    name: str
    version: str
    hashes: tuple[str, ...]


def pins(lock: str) -> tuple[Pin, ...]:
    """The packages of a lock file, in its order."""
    found: list[Pin] = []
    for block in re.split(r"\n(?=\S)", lock):
        if match := _PIN.match(block):
            found.append(Pin(_plain(match.group(1)), match.group(2), tuple(_HASH.findall(block))))
    return tuple(found)


def bill_of_materials(parts: Sequence[Pin]) -> dict[str, Any]:
    """The parts as CycloneDX 1.6 (ECMA-424)."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "campaigndesk", "bom-ref": "campaigndesk"}},
        "components": [_component(part) for part in parts],
        "dependencies": [{"ref": "campaigndesk", "dependsOn": [_address(part) for part in parts]}],
    }


@dataclass(frozen=True)
class Audit:
    """What an audit found: packages of the lock, those compared, each fault and problem as a sentence."""

    packages: int
    audited: int
    advisories: int
    age: int
    wrong: tuple[str, ...]
    waived: tuple[str, ...] = ()


def audit(parts: Sequence[Pin], advisories: Path, waivers: Mapping[str, Mapping[str, str]], today: date) -> Audit:
    """Compare each part with the advisories. Raises ValueError with a sentence where these cannot be read."""
    named: dict[str, list[dict[str, Any]]] = {}
    newest, count = "", 0
    for advisory in _advisories(advisories):
        count += 1
        newest = max(newest, str(advisory.get("modified") or advisory.get("published") or ""))
        for name in {_plain(entry["package"]["name"]) for entry in _of_pypi(advisory)}:
            named.setdefault(name, []).append(advisory)
    if not count:
        raise ValueError(f"There is not one advisory in {advisories}: an audit against nothing finds nothing.")
    age = (today - datetime.fromisoformat(newest.replace("Z", "+00:00")).date()).days
    wrong: list[str] = []
    waived: list[str] = []
    audited = 0
    for part in parts:
        try:
            open_faults = [a for a in named.get(part.name, ()) if not a.get("withdrawn") and _hits(a, part)]
        except InvalidVersion:
            wrong.append(f"{part.name} {part.version} could not be compared: its version is not one of PyPI's.")
            continue
        audited += 1
        for advisory in open_faults:
            sentence = f"{part.name} {part.version}: {advisory['id']} {advisory.get('summary', '')}".rstrip()
            (waived if _waived(waivers, str(advisory["id"]), today) else wrong).append(sentence)
    if age > OLDEST:
        sentence = f"The newest advisory is {age} days old; at most {OLDEST} say something of today."
        (waived if _waived(waivers, "stale", today) else wrong).append(sentence)
    return Audit(len(parts), audited, count, age, tuple(wrong), tuple(waived))


def _plain(name: str) -> str:
    """A package's name as PEP 503 normalises it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _address(part: Pin) -> str:
    return f"pkg:pypi/{part.name}@{part.version}"


def _component(part: Pin) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "library", "bom-ref": _address(part), "name": part.name, "version": part.version,
        "purl": _address(part),
    }  # fmt: skip
    made["hashes"] = [{"alg": "SHA-256", "content": content} for content in part.hashes]
    try:
        about: Any = metadata.metadata(part.name)
    except metadata.PackageNotFoundError:
        # Made for another system, such as a part of Windows alone: its licence is not known here.
        return made
    licence = about.get("License-Expression") or _classified(about) or about.get("License") or ""
    if licence.strip():
        made["licenses"] = [{"license": {"name": licence.strip().splitlines()[0]}}]
    return made


def _classified(about: Any) -> str:
    names = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith("License")]
    return "; ".join(names)


def _advisories(place: Path) -> Iterator[dict[str, Any]]:
    if place.is_dir():
        texts: Iterator[str | bytes] = (path.read_text("utf-8") for path in sorted(place.rglob("*.json")))
    elif zipfile.is_zipfile(place):
        archive = zipfile.ZipFile(place)
        texts = (archive.read(name) for name in sorted(archive.namelist()) if name.endswith(".json"))
    else:
        raise ValueError(f"{place} is neither a folder nor a zip of advisories.")
    for text in texts:
        yield json.loads(text)


def _of_pypi(advisory: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [one for one in advisory.get("affected", ()) if one.get("package", {}).get("ecosystem") == "PyPI"]


def _hits(advisory: Mapping[str, Any], part: Pin) -> bool:
    """Whether the advisory is about this version, as OSV's schema says how to tell."""
    version = Version(part.version)
    for entry in _of_pypi(advisory):
        if _plain(entry["package"]["name"]) != part.name:
            continue
        if part.version in entry.get("versions", ()):
            return True
        ranges = [one for one in entry.get("ranges", ()) if one.get("type") == "ECOSYSTEM"]
        if any(_within(version, one.get("events", ())) for one in ranges):
            return True
    return False


def _within(version: Version, events: Sequence[Mapping[str, str]]) -> bool:
    """Whether a version lies between `introduced` and `fixed` (or the one after `last_affected`)."""
    inside = False
    for event in events:
        if "introduced" in event:
            inside = inside or event["introduced"] == "0" or version >= Version(event["introduced"])
        elif "fixed" in event:
            inside = inside and version < Version(event["fixed"])
        elif "last_affected" in event:
            inside = inside and version <= Version(event["last_affected"])
    return inside


def _waived(waivers: Mapping[str, Mapping[str, str]], name: str, today: date) -> bool:
    waiver = waivers.get(name)
    return bool(waiver and waiver.get("reason") and date.fromisoformat(waiver["until"]) >= today)


def main(arguments: list[str]) -> int:
    """Do what was asked; 1 where the audit found something, 2 for wrong usage or advisories that cannot be read."""
    parts = pins(LOCK.read_text("utf-8"))
    match arguments:
        case ["sbom"]:
            print(json.dumps(bill_of_materials(parts), indent=1))
            return 0
        case ["audit", place]:
            waivers = json.loads(WAIVERS.read_text("utf-8")) if WAIVERS.exists() else {}
            try:
                found = audit(parts, Path(place), waivers, datetime.now(UTC).date())
            except (ValueError, OSError) as error:
                print(f"error: {error}", file=sys.stderr)
                return 2
            print(f"Audited {found.audited} of {found.packages} packages against {found.advisories} advisories.")
            print(f"The newest advisory is {found.age} days old.")
            for words, sentences in (("waived", found.waived), ("open", found.wrong)):
                print("".join(f"{words}: {sentence}\n" for sentence in sentences), end="")
            return 1 if found.wrong else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
