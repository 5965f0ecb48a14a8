"""The key of the drafts: in the keyring, behind a passphrase, or in a file that was asked for; never unasked."""

import stat
from pathlib import Path

import keyring
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, NoKeyringError

from campaigndesk.store.keys import find_key, key_file_warning
from campaigndesk.store.opening import open_store
from campaigndesk.store.problems import NoKey
from keyrings import MemoryKeyring

PASSPHRASE = "devet zelenih svetilk v mraku"


class Locked(MemoryKeyring):
    """A keyring that nobody unlocks."""

    def get_password(self, service: str, username: str) -> str | None:
        raise InitError("locked")


class Absent(MemoryKeyring):
    """No session bus, so no keyring."""

    def get_password(self, service: str, username: str) -> str | None:
        raise NoKeyringError("no backend")


class PlaintextKeyring(MemoryKeyring):
    """Keeps secrets for everybody to read."""


NO_KEYRINGS = [Locked(), Absent(), PlaintextKeyring(), keyring.backends.fail.Keyring(), keyring.backends.null.Keyring()]  # type: ignore[no-untyped-call]


def files(profile: Path) -> set[str]:
    return {path.name for path in profile.iterdir()}


def test_the_keyring_keeps_the_key_and_no_file_does(profile: Path, memory_keyring: MemoryKeyring) -> None:
    key = find_key(profile)
    assert len(key) == 32
    assert find_key(profile) == key
    assert list(memory_keyring.secrets.values()) == [key.hex()]
    assert files(profile) == set()


def test_two_profiles_have_two_keys(tmp_path: Path) -> None:
    assert find_key(tmp_path / "one") != find_key(tmp_path / "two")


@pytest.mark.parametrize("backend", NO_KEYRINGS, ids=lambda b: f"{type(b).__module__}.{type(b).__name__}")
def test_without_a_safe_keyring_nothing_is_kept_unasked(profile: Path, backend: KeyringBackend) -> None:
    keyring.set_keyring(backend)
    with pytest.raises(NoKey, match="no keyring that can keep the key"):
        find_key(profile)
    assert files(profile) == set()


def test_a_passphrase_opens_what_it_closed(profile: Path) -> None:
    keyring.set_keyring(Absent())
    key = find_key(profile, lambda _: PASSPHRASE)
    open_store(profile, key).close()
    assert find_key(profile, lambda _: PASSPHRASE) == key
    assert not any(key.hex().encode() in path.read_bytes() for path in profile.iterdir() if path.is_file())
    with pytest.raises(NoKey, match="passphrase is wrong"):
        find_key(profile, lambda _: "deset rdečih svetilk v mraku")


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        (["kratko"], "too short"),
        ([PASSPHRASE, "drugo geslo, ki je dovolj dolgo"], "not the same"),
        ([""], "No passphrase"),
    ],
)
def test_a_bad_passphrase_is_refused_and_nothing_is_made(profile: Path, answers: list[str], why: str) -> None:
    keyring.set_keyring(Absent())
    given = iter(answers)
    with pytest.raises(NoKey, match=why):
        find_key(profile, lambda _: next(given))
    assert files(profile) == set()


def test_a_profile_with_a_passphrase_asks_for_it(profile: Path) -> None:
    keyring.set_keyring(Absent())
    find_key(profile, lambda _: PASSPHRASE)
    with pytest.raises(NoKey, match="locked with a passphrase"):
        find_key(profile)
    (profile / "passphrase.json").write_text("{", encoding="ascii")
    with pytest.raises(NoKey, match="is damaged"):
        find_key(profile, lambda _: PASSPHRASE)


def test_a_key_file_is_made_only_when_asked_for_and_with_a_warning(profile: Path) -> None:
    keyring.set_keyring(Absent())
    key = find_key(profile, allow_key_file=True)
    assert stat.S_IMODE((profile / "key").stat().st_mode) == 0o600
    assert "unprotected" in key_file_warning(profile)
    assert find_key(profile) == key


def test_a_key_file_that_others_can_read_is_refused(profile: Path) -> None:
    keyring.set_keyring(Absent())
    find_key(profile, allow_key_file=True)
    (profile / "key").chmod(0o644)
    with pytest.raises(NoKey, match="can be read by others"):
        find_key(profile)


@pytest.mark.parametrize("kept", ["", "not a key", "abcd", "\u0161"])
def test_a_key_file_without_a_key_is_told(profile: Path, kept: str) -> None:
    keyring.set_keyring(Absent())
    find_key(profile, allow_key_file=True)
    (profile / "key").write_text(kept, encoding="utf-8")
    with pytest.raises(NoKey):
        find_key(profile)


def test_a_lost_key_makes_no_new_one_silently(profile: Path, memory_keyring: MemoryKeyring) -> None:
    open_store(profile, find_key(profile)).close()
    memory_keyring.secrets.clear()
    with pytest.raises(NoKey, match="is not in the keyring"):
        find_key(profile, lambda _: PASSPHRASE, allow_key_file=True)


def test_no_warning_where_no_key_file_is(profile: Path) -> None:
    find_key(profile)
    assert key_file_warning(profile) == ""
