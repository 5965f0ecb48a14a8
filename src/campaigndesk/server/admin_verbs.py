"""The verbs of `campaigndesk admin`: what each takes, does and prints."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record
from campaigndesk.server.administration import Administration, country
from campaigndesk.server.grants import grants
from campaigndesk.server.provider_subjects import unbind
from campaigndesk.server.record_verbs import RECORD_VERBS, Told, add_record_verbs, read_text


def add_verbs(parser: argparse.ArgumentParser) -> None:
    """The sub-verbs with their arguments."""
    verbs = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    made = verbs.add_parser("network", help="make the network")
    made.add_argument("name")
    made.add_argument("--country", action="append", default=[], metavar="CODE", help="default: all known countries")
    added = verbs.add_parser("country", help="add countries or change how they are described")
    added.add_argument("code", nargs="+")
    for name in ("name", "zone", "capital"):
        added.add_argument(f"--{name}", default="")
    added.add_argument("--language", action="append", default=[])
    person = verbs.add_parser("person", help="add a person")
    person.add_argument("email")
    person.add_argument("name")
    _add_roles(person)
    person.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    person.add_argument("--invite", action="store_true", help="print a one-time code")
    _add_roles(_of_person(verbs, "roles", "give a person other roles"))
    _of_person(verbs, "invite", "print a one-time code with which the person chooses a password")
    _of_person(verbs, "set-password", "read a new password from standard input")
    _of_person(verbs, "reset-second-factor", "forget a person's lost authenticator app and recovery codes")
    lost = verbs.add_parser("forget-second-factors", help="everybody's, where second-factors.key is lost for good")
    lost.add_argument("--key-is-lost", action="store_true", help="no backup and no other server process has it")
    _of_person(verbs, "unbind-provider", "forget by which account of the ministry's own sign-in a person comes in")
    _of_person(verbs, "deactivate", "let a person act no more and sign all devices out")
    _of_person(verbs, "reactivate", "let a person act again")
    revoked = _of_person(
        verbs,
        "revoke-device",
        "sign a person out of one device, or of all; the copies there are removed at the next contact",
    )
    revoked.add_argument("device", nargs="?")
    confirmed = verbs.add_parser("confirm-restore", help="after a restore from a backup: begin a new epoch")
    confirmed.add_argument(
        "--people-checked",
        action="store_true",
        help="you have looked through `list people`: whoever was deactivated since the backup is again",
    )
    confirmed.add_argument(
        "--keep-devices", action="store_true", help="devices that the backup has stay signed in: none was revoked since"
    )
    ruled = verbs.add_parser("channel-rules", help="change what channels take, by a TOML file")
    ruled.add_argument("file", help="in the form of channels.toml; - for standard input; empty: as shipped")
    verbs.add_parser("verify", help="check the ledger from its first entry to its head; exit code 1 where it is broken")
    add_record_verbs(verbs)
    granted = verbs.add_parser(
        "grants", help="print the SQL that lets a role of PostgreSQL serve and not rewrite the past"
    )
    granted.add_argument("role")
    listed = verbs.add_parser("list", help="list people, devices, countries, or the network")
    listed.add_argument("which", choices=("people", "devices", "countries", "network"))


def _of_person(verbs: Any, name: str, words: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=words)
    parser.add_argument("email")
    return parser


def _add_roles(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--role", action="append", default=[], metavar="ROLE:CC", help="officer:SI, coordinator, ...")


def do(admin: Administration, given: argparse.Namespace) -> Told:
    """Do what was asked for and say what came of it. Raises CampaignDeskError."""
    return _VERBS[given.what](admin, given)


def _network(admin: Administration, given: argparse.Namespace) -> Told:
    return {"network": admin.make_network(given.name, [country(code) for code in given.country]), "name": given.name}


def _country(admin: Administration, given: argparse.Namespace) -> Told:
    if not (given.name or given.zone or given.capital or given.language):
        return {"countries": admin.add_countries([country(code) for code in given.code])}
    if len(given.code) != 1:
        raise InvalidInput("A name, a zone and languages describe one country.", "Give one code.")
    code = given.code[0].upper()
    described = country(code) if code in COUNTRIES else {"code": code, "capital": ""}
    described |= {name: value for name in ("name", "zone", "capital") if (value := getattr(given, name))}
    if given.language:
        described["languages"] = given.language
    if missing := [name for name in ("name", "zone", "languages") if not described.get(name)]:
        raise InvalidInput(f"The country {code} needs {' and '.join(missing)} too.")
    return {"countries": admin.add_countries([described])}


def _person(admin: Administration, given: argparse.Namespace) -> Told:
    password = _password() if given.password_stdin else None
    told: dict[str, Any] = {"person": admin.add_person(given.email, given.name, given.role, password)}
    return told | _invite(admin, given) if given.invite else told


def _roles(admin: Administration, given: argparse.Namespace) -> Told:
    admin.set_roles(given.email, given.role)
    return {"email": given.email, "roles": given.role}


def _invite(admin: Administration, given: argparse.Namespace) -> dict[str, Any]:
    made = admin.invite(given.email)
    return {"email": made.email, "code": made.code, "expires": made.expires}


def _set_password(admin: Administration, given: argparse.Namespace) -> Told:
    admin.set_password(given.email, _password())
    return {"email": given.email, "password": "set; all devices were signed out"}


def _reset_factor(admin: Administration, given: argparse.Namespace) -> Told:
    known = admin.reset_second_factor(given.email)
    return {"email": given.email, "second_factor": "forgotten" if known else "there was none"}


def _forget_factors(admin: Administration, given: argparse.Namespace) -> Told:
    if not given.key_is_lost:
        raise InvalidInput(
            "Everybody would have to set up a second factor anew.",
            "Look for the key in a backup first; then repeat with --key-is-lost.",
        )
    return {"forgotten": admin.forget_second_factors()}


def _unbind(admin: Administration, given: argparse.Namespace) -> Told:
    known = unbind(admin, given.email)
    return {"email": given.email, "provider": "unbound" if known else "no account was bound"}


def _active(active: bool) -> Callable[[Administration, argparse.Namespace], Told]:
    def change(admin: Administration, given: argparse.Namespace) -> Told:
        admin.set_active(given.email, active)
        return {"email": given.email, "active": active}

    return change


def _revoke(admin: Administration, given: argparse.Namespace) -> Told:
    admin.revoke_devices(given.email, given.device)
    return {"email": given.email, "signed_out": given.device or "all devices"}


def _confirm(admin: Administration, given: argparse.Namespace) -> Told:
    if not given.people_checked:
        active = [f"{person['email']} ({', '.join(person['roles'])})" for person in _people(admin) if person["active"]]
        raise InvalidInput(
            f"After the restore these may come in: {'; '.join(active)}.",
            "Deactivate whoever was since the backup, set roles right, then confirm with --people-checked.",
        )
    epoch = admin.confirm_restore(sign_everyone_out=not given.keep_devices)
    return {"epoch": epoch, "devices": "as in the backup" if given.keep_devices else "all have to sign in again"}


def _people(admin: Administration) -> list[dict[str, Any]]:
    return [_line(person) for person in admin.list_people() if person.get("email")]


def _list(admin: Administration, given: argparse.Namespace) -> Told:
    if given.which == "people":
        return {"people": [_line(person) for person in admin.list_people()]}
    if given.which == "devices":
        return {"devices": admin.list_devices()}
    if given.which == "countries":
        return {"countries": admin.list_countries()}
    return {"network": admin.describe()}


def _verify(admin: Administration, given: argparse.Namespace) -> Told:
    found = admin.audit()
    return {"entries": found.entries, "wrong": list(found.wrong)}


def _grants(admin: Administration, given: argparse.Namespace) -> Told:
    return {"sql": "\n".join(grants(given.role))}


def _channel_rules(admin: Administration, given: argparse.Namespace) -> Told:
    return {"changed": admin.set_channel_rules(read_text(given.file))}


def _line(person: Record) -> dict[str, Any]:
    roles = [":".join(pair) for pair in person.get("roles", ())]
    return {
        "person": person.id,
        "email": person.get("email", ""),
        "name": person.get("name", ""),
        "roles": roles,
        "active": bool(person.get("active", True)),
    }


def _password() -> str:
    """One line from standard input; only the line's end is taken off."""
    line = sys.stdin.readline()
    if not line.rstrip("\r\n"):
        raise InvalidInput("No password came on standard input.", "Pipe it in: one line.")
    return line.rstrip("\r\n")


_VERBS: Final[Mapping[str, Callable[[Administration, argparse.Namespace], Told]]] = {
    "network": _network,
    "country": _country,
    "person": _person,
    "roles": _roles,
    "invite": _invite,
    "set-password": _set_password,
    "reset-second-factor": _reset_factor,
    "forget-second-factors": _forget_factors,
    "unbind-provider": _unbind,
    "deactivate": _active(False),
    "reactivate": _active(True),
    "revoke-device": _revoke,
    "confirm-restore": _confirm,
    "list": _list,
    "grants": _grants,
    "channel-rules": _channel_rules,
    "verify": _verify,
    **RECORD_VERBS,
}
