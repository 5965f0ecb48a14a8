"""S26: a backup is unreadable without its passphrase, and an old one brings back no session, no person and no code."""

from __future__ import annotations

from pathlib import Path

import pytest
import requests

from campaigndesk.protocol.messages import SessionReply
from databases import Kept
from processes import run
from security.conftest import Starts
from security.served import PASSWORD, Served, served_from
from server.house import Refusal

PASSPHRASE = "eleven lamps along the river"


def verb(name: str, kept: Kept, *words: object, given: str = "") -> str:
    """A verb of the administrator, which does what it should."""
    where = ("--database", kept.url) if kept.url else ()
    told = run(name, "--data", kept.data, *where, *words, given=given)
    assert told.returncode == 0, told.stderr
    return told.stdout


def backed_up(served: Served, file: Path) -> bytes:
    where = ("--database", served.kept.url) if served.kept.url else ()
    told = run("backup", file, "--data", served.kept.data, *where, "--passphrase-stdin", given=PASSPHRASE + "\n")
    assert told.returncode == 0, told.stderr
    return file.read_bytes()


def asked(url: str, session: SessionReply) -> int:
    headers = {"Authorization": f"Bearer {session.token}"}
    return requests.get(f"{url}/v1/devices", headers=headers, timeout=30).status_code


def test_what_ended_since_the_backup_stays_ended(starts: Starts, tmp_path: Path) -> None:
    served = starts()
    ana, ben = served.signs_in("ana@mfa.si"), served.signs_in("ben@mfa.si")
    code = served.house.admin.invite("ivo@mfa.si").code
    content = backed_up(served, file := tmp_path / "old.backup")
    assert file.stat().st_mode & 0o077 == 0
    assert not [word for word in (b"mfa.si", b"Ana", ana.token.encode(), PASSPHRASE.encode()) if word in content]
    verb("admin", served.kept, "deactivate", "ben@mfa.si")

    kept = Kept(tmp_path / "restored")
    told = run("restore", file, "--data", kept.data, "--passphrase-stdin", given=PASSPHRASE + "\n")
    assert told.returncode == 0, told.stderr
    with served_from(kept) as anew:
        assert {asked(anew.url, ana), asked(anew.url, ben)} <= {401, 403, 409}
        with pytest.raises(Refusal, match="409"):
            anew.signs_in("ana@mfa.si")
    verb("admin", kept, "deactivate", "ben@mfa.si")
    verb("admin", kept, "confirm-restore", "--people-checked")
    with served_from(kept) as anew:
        assert {asked(anew.url, ana), asked(anew.url, ben)} == {401}
        assert anew.signs_in("ana@mfa.si").person == ana.person
        with pytest.raises(Refusal):
            anew.signs_in("ben@mfa.si")
        used = {"email": "ivo@mfa.si", "code": code, "password": PASSWORD + " anew", "device": "d1"}
        assert requests.post(f"{anew.url}/v1/sessions/accept", json=used, timeout=30).status_code == 401


def test_a_wrong_passphrase_restores_nothing_and_takes_no_place(starts: Starts, tmp_path: Path) -> None:
    backed_up(starts(), file := tmp_path / "a.backup")
    for passphrase, code in (("twelve lamps along it", 2), (PASSPHRASE, 0)):
        told = run("restore", file, "--data", tmp_path / "x", "--passphrase-stdin", given=passphrase + "\n")
        assert told.returncode == code, told
