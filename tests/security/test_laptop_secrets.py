"""S21, S22: no key or token lies in the clear, files are their owner's alone, a revoked laptop forgets.

The laptop is the command line as a process beside a server process, so that all that it leaves on the disk is seen.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from campaigndesk.store.keys import find_key
from campaigndesk.store.meta import find_meta
from campaigndesk.store.opening import open_store
from processes import run
from security.conftest import Starts
from security.served import PASSWORD, Served

PASSPHRASE = "quiet bridges over seven rivers"
ONE = pytest.mark.parametrize("starts", ["sqlite"], indirect=True)
"""What lies on a laptop does not depend on its server's database."""
DRAFT = "Neposlane besede na izgubljenem prenosniku"
SHARED = "Skupni naslov, ki ga izgubljeni prenosnik pozabi"


def verb(profile: Path, *words: object, given: str = "") -> subprocess.CompletedProcess[str]:
    """A verb on a profile that a passphrase opens: it is the first line of the input."""
    return run(*words, "--profile", profile, "--passphrase-stdin", given=f"{PASSPHRASE}\n{given}")


def joined(served: Served, profile: Path) -> None:
    """Ana signs her laptop in."""
    email = ("--email", "ana@mfa.si")
    done = verb(profile, "join", served.url, *email, "--password-stdin", given=f"{PASSWORD}\n")
    assert done.returncode == 0, done.stderr


def token_of(profile: Path) -> str:
    """The token with which the laptop speaks to its server."""
    store = open_store(profile, find_key(profile, lambda _: PASSPHRASE))
    try:
        with store.reading() as conn:
            return str(find_meta(conn, "token"))
    finally:
        store.close()


def written(folder: Path) -> dict[Path, bytes]:
    """Every file below a folder."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("backend", ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"])
def test_without_a_keyring_nothing_is_written_and_the_person_is_told(
    backend: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    monkeypatch.setenv("HOME", str(tmp_path))
    done = run("act", "start_alone", '{"name": "Ana", "country": "SI"}', "--profile", tmp_path / "profile")
    assert done.returncode == 3
    assert "no keyring" in done.stderr
    assert "passphrase" in done.stderr
    assert {path.name for path, data in written(tmp_path).items() if data} == set()


@ONE
def test_no_secret_and_no_text_lies_readable_on_the_disk(
    starts: Starts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, served = tmp_path / "home", starts()
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    profile = home / "profile"
    joined(served, profile)
    drafted = json.dumps({"account": "", "country": "SI", "channel": "x", "text": DRAFT})
    assert verb(profile, "act", "draft_post", drafted).returncode == 0
    token = token_of(profile)
    assert len(token) >= 32
    files = written(home)
    assert len(files) >= 2
    secrets = {"token": token, "password": PASSWORD, "passphrase": PASSPHRASE, "text": DRAFT}
    assert [(name, path) for name, word in secrets.items() for path in files if word.encode() in files[path]] == []
    open_to_others = [path for path in (profile, *profile.rglob("*")) if path.stat().st_mode & 0o077]
    assert open_to_others == []


@ONE
def test_a_revoked_laptop_forgets_what_was_shared_and_gives_unsent_work_out(starts: Starts, tmp_path: Path) -> None:
    served, profile, unsent = starts(), tmp_path / "profile", tmp_path / "unsent.json"
    joined(served, profile)
    ben = served.laptop("ben@mfa.si")
    ben.round(ben.new_post(text=SHARED))
    assert verb(profile, "sync").returncode == 0
    assert SHARED in verb(profile, "show", "post", "--json").stdout
    drafted = json.dumps({"account": "", "country": "SI", "channel": "x", "text": DRAFT})
    assert verb(profile, "act", "draft_post", drafted).returncode == 0
    served.house.admin.revoke_devices("ana@mfa.si")
    refused = verb(profile, "sync")
    assert refused.returncode == 5
    assert "revoked" in refused.stderr
    left = verb(profile, "show", "post", "--json").stdout
    assert SHARED not in left
    assert DRAFT in left
    assert verb(profile, "wipe").returncode == 2
    assert DRAFT in verb(profile, "show", "post", "--json").stdout
    assert verb(profile, "wipe", "--unsent", unsent).returncode == 0
    assert DRAFT in unsent.read_text("utf-8")
    assert [path.name for path in profile.rglob("*") if path.is_file() and path.stat().st_size] == []
