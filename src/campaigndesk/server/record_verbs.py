"""The verbs of `campaigndesk admin` for the record: signed heads of the ledger, disclosures, holds, erasures."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.kinds import is_day
from campaigndesk.server.administration import Administration
from campaigndesk.server.gathering import Scope
from campaigndesk.server.keeping import Keeping

Told = Mapping[str, Any]


def add_record_verbs(verbs: Any) -> None:
    """The sub-verbs with their arguments."""
    heads = verbs.add_parser("heads", help="list the signed heads of the ledger, or write them into a file to keep")
    heads.add_argument("--write", type=Path, metavar="FILE", help="a new file, for `verify --heads FILE` later")
    heads.add_argument("--since", default="", metavar="DAY", help="only from this day on, such as 2026-12-01")
    verbs.add_parser(
        "head-key", help="print the public key that signs the heads: note it where the server cannot write"
    )
    disclosed = verbs.add_parser("disclose", help="write a zip of a campaign, of countries or of days, to hand out")
    disclosed.add_argument("file", type=Path, metavar="FILE", help="the zip to write; it must not be there yet")
    disclosed.add_argument("--campaign", default="", metavar="TITLE", help="by its id or its whole title")
    disclosed.add_argument("--country", action="append", default=[], metavar="CODE", help="more than one may be")
    disclosed.add_argument("--from", dest="since", default="", metavar="DAY", help="done from this day (UTC) on")
    disclosed.add_argument("--to", dest="until", default="", metavar="DAY", help="the last day")
    disclosed.add_argument(
        "--under-embargo", default="", metavar="REASON", help="also what is under embargo; the ledger keeps the reason"
    )
    verbs.add_parser("disclosures", help="list what was disclosed, when, and why under an embargo")
    held = verbs.add_parser("hold", help="legal hold: let nothing of a campaign, a country or a person be erased")
    held.add_argument("--campaign", default="", metavar="TITLE", help="by its id or its whole title")
    held.add_argument("--country", default="", metavar="CODE")
    held.add_argument("--person", default="", metavar="EMAIL", help="what is stored of a person, and what they made")
    lifted = verbs.add_parser("lift-hold", help="end a legal hold")
    lifted.add_argument("hold", metavar="ID", help="as `admin holds` prints it")
    for parser in (held, lifted):
        parser.add_argument("--reason", required=True)
        parser.add_argument("--by", required=True, metavar="NAME", help="who asks for it")
    verbs.add_parser("holds", help="list the legal holds that stand")
    given_out = verbs.add_parser("person-data", help="write all that is stored of a person into a zip")
    given_out.add_argument("email")
    given_out.add_argument("file", type=Path, metavar="FILE", help="the zip to write; it must not be there yet")
    erased = verbs.add_parser("erase-person", help="close an account and replace who it was by a pseudonym")
    erased.add_argument("email")
    erased.add_argument("--reason", required=True, help="such as the request it answers, without a name")
    erased.add_argument("--yes", action="store_true", help="do it; without this it only says what would be done")
    due = verbs.add_parser("retention", help="list what is due by the retention classes; with --yes its contents go")
    due.add_argument("--yes", action="store_true", help="erase it, but for what a hold keeps")
    due.add_argument("--reason", default="", help="for --yes: such as the plan that it follows")
    ruled = verbs.add_parser("retention-rules", help="how long contents are kept, by a TOML file of the network's own")
    ruled.add_argument("file", help="in the form of retention.toml; - for standard input; empty: as shipped")
    verbs.add_parser("erasures", help="list what was erased, when and why")
    verbs.add_parser("scrub", help="clean the database's free pages where it was in use during an erasure")


def _heads(admin: Administration, given: argparse.Namespace) -> Told:
    if given.since and not is_day(given.since):
        raise InvalidInput(f"“{given.since}” is not a day.", "Write it as 2026-12-01.")
    key, heads = admin.sign_head()
    if given.write:
        return {"key": key, "heads": admin.write_heads(given.write, given.since), "file": str(given.write)}
    shown = [head for head in heads if head.day >= given.since]
    return {"key": key, "heads": [{"day": head.day, "seq": head.seq, "hash": head.hash} for head in shown]}


def _head_key(admin: Administration, given: argparse.Namespace) -> Told:
    return {"key": admin.sign_head()[0]}


def _disclose(admin: Administration, given: argparse.Namespace) -> Told:
    for day in filter(None, (given.since, given.until)):
        if not is_day(day):
            raise InvalidInput(f"“{day}” is not a day.", "Write it as 2026-12-01.")
    countries = tuple(sorted({code.strip().upper() for code in given.country}))
    known = {str(country["code"]) for country in admin.list_countries()}
    if unknown := [code for code in countries if code not in known]:
        raise InvalidInput(f"The country {unknown[0]} is not in this network.", f"It has {', '.join(sorted(known))}.")
    scope = Scope(given.campaign, countries, given.since, given.until, given.under_embargo.strip())
    if not (scope.campaign or scope.countries or scope.since or scope.until):
        raise InvalidInput("It was not said what to disclose.", "Give --campaign, --country, --from or --to.")
    if scope.since and scope.until and scope.since > scope.until:
        raise InvalidInput("The last day is before the first.", "Exchange --from and --to.")
    return asdict(admin.disclose(given.file, scope, getattr(given, "data", None)))


def _disclosures(admin: Administration, given: argparse.Namespace) -> Told:
    return {"disclosures": admin.list_disclosures()}


def _keeping(admin: Administration, given: argparse.Namespace) -> Keeping:
    return Keeping(admin, getattr(given, "data", None))


def _hold(admin: Administration, given: argparse.Namespace) -> Told:
    country = given.country.strip().upper()
    return {"hold": _keeping(admin, given).hold(given.campaign, country, given.person, given.reason, given.by)}


def _lift(admin: Administration, given: argparse.Namespace) -> Told:
    _keeping(admin, given).lift(given.hold, given.reason, given.by)
    return {"lifted": given.hold}


def _holds(admin: Administration, given: argparse.Namespace) -> Told:
    return {"holds": _keeping(admin, given).list_holds()}


def _person_data(admin: Administration, given: argparse.Namespace) -> Told:
    return {"file": str(given.file), **_keeping(admin, given).write_person(given.email, given.file)}


def _erase_person(admin: Administration, given: argparse.Namespace) -> Told:
    return _keeping(admin, given).erase_person(given.email, given.reason, really=given.yes)


def read_text(file: str) -> str:
    """The text of a file, or of standard input for `-`. Raises InvalidInput."""
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(f"The file {file} cannot be read: {error}.", "Give a text file in UTF-8.") from error


def _retention(admin: Administration, given: argparse.Namespace) -> Told:
    keeping = _keeping(admin, given)
    return keeping.erase_due(given.reason) if given.yes else {"due": [asdict(one) for one in keeping.list_due()]}


def _retention_rules(admin: Administration, given: argparse.Namespace) -> Told:
    return {"classes": _keeping(admin, given).set_retention(read_text(given.file))}


def _erasures(admin: Administration, given: argparse.Namespace) -> Told:
    return {"erasures": _keeping(admin, given).list_erasures()}


def _scrub(admin: Administration, given: argparse.Namespace) -> Told:
    return _keeping(admin, given).scrub()


RECORD_VERBS: Final[Mapping[str, Callable[[Administration, argparse.Namespace], Told]]] = {
    "heads": _heads,
    "head-key": _head_key,
    "disclose": _disclose,
    "disclosures": _disclosures,
    "hold": _hold,
    "lift-hold": _lift,
    "holds": _holds,
    "person-data": _person_data,
    "erase-person": _erase_person,
    "retention": _retention,
    "retention-rules": _retention_rules,
    "erasures": _erasures,
    "scrub": _scrub,
}
