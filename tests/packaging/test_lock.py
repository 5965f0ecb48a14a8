"""The lock holds all that the project asks for, each package by its hashes, and no word of where it came from.

It is renewed with: uv export --format requirements.txt --extra dev --extra server --no-emit-project --no-header
--no-annotate --output-file packaging/requirements.lock
"""

import re
import tomllib
from importlib.metadata import distribution
from itertools import chain

import pytest
from packaging.markers import Environment, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from project_files import ROOT

LOCK = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
ENTRIES = re.findall(r"(?m)^(\S.*?) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", LOCK)
LOCKED = [Requirement(line) for line, _ in ENTRIES]
PLACES = [
    {"sys_platform": platform, "platform_system": system, "os_name": name, "python_version": version}
    | {"python_full_version": f"{version}.4", "platform_machine": machine}
    for platform, system, name, machine in (
        ("linux", "Linux", "posix", "x86_64"),
        ("win32", "Windows", "nt", "AMD64"),
        ("darwin", "Darwin", "posix", "arm64"),
    )
    for version in ("3.11", "3.12", "3.13")
]


def environment(place: dict[str, str]) -> dict[str, str]:
    """The marker values of a machine that is like this one, except for what `place` says."""
    here: Environment = default_environment()
    return {key: str(value) for key, value in here.items()} | place


def locked_versions(place: dict[str, str]) -> dict[str, str]:
    """Name and version of all that the lock installs at a place."""
    return {
        canonicalize_name(entry.name): next(iter(entry.specifier)).version
        for entry in LOCKED
        if entry.marker is None or entry.marker.evaluate(environment(place))
    }


def asked_for() -> list[Requirement]:
    """What pyproject.toml asks for, extras included, except the project itself."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    return [wanted for wanted in map(Requirement, lines) if wanted.name != project["name"]]


def test_every_line_of_the_lock_is_a_version_with_its_hashes() -> None:
    assert "".join(f"{line} \\\n{hashes}" for line, hashes in ENTRIES) == LOCK
    assert all([one.operator for one in entry.specifier] == ["=="] for entry in LOCKED)


def test_the_lock_names_no_host() -> None:
    assert not re.search(r"://|@|index|find-links|\.(org|com|net|io)\b", LOCK)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place['sys_platform']}-{place['python_version']}")
def test_the_lock_has_what_the_project_asks_for_on(place: dict[str, str]) -> None:
    versions = locked_versions(place)
    missing = [
        str(wanted)
        for wanted in asked_for()
        if (wanted.marker is None or wanted.marker.evaluate(environment(place)))
        and not wanted.specifier.contains(versions.get(canonicalize_name(wanted.name), "0"), prereleases=True)
    ]
    assert missing == []


def test_the_lock_is_what_is_installed_here() -> None:
    locked = locked_versions({})
    assert {name: distribution(name).version for name in locked} == locked


def test_what_the_packages_need_themselves_is_in_the_lock_too() -> None:
    locked = locked_versions({})
    needs = [(name, Requirement(line)) for name in sorted(locked) for line in distribution(name).requires or ()]
    unmet = [
        f"{name} needs {wanted}"
        for name, wanted in needs
        if (wanted.marker is None or wanted.marker.evaluate(environment({"extra": ""})))
        and not wanted.specifier.contains(locked.get(canonicalize_name(wanted.name), "0"), prereleases=True)
    ]
    assert unmet == []


@pytest.mark.parametrize(("python", "fits"), [("3.11", True), ("3.12", False)])
def test_qt_stays_below_6_12_only_where_6_12_ends_the_program(python: str, fits: bool) -> None:
    versions = locked_versions({"python_version": python, "python_full_version": f"{python}.4"})
    assert Requirement("pyside6-essentials<6.12").specifier.contains(versions["pyside6-essentials"]) is fits
