"""The verbs of the command line with their modules, and the exit codes that scripts can rely on."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Final, NamedTuple


class Exit(IntEnum):
    """How a verb ended."""

    DONE = 0
    FINDINGS = 1
    WRONG_USE = 2
    NO_PROFILE = 3
    UNREACHABLE = 4
    SIGNED_OUT = 5
    BUG = 70
    INTERRUPTED = 130
    PIPE_CLOSED = 141


EXITS: Final[Mapping[Exit, str]] = {
    Exit.DONE: "done",
    Exit.FINDINGS: "done, with findings: something was refused, is in conflict, or does not pass",
    Exit.WRONG_USE: "wrong usage or bad input; nothing was changed",
    Exit.NO_PROFILE: "the profile cannot be opened: in use, damaged, or no key",
    Exit.UNREACHABLE: "the server cannot be reached",
    Exit.SIGNED_OUT: "not signed in",
    Exit.BUG: "a bug",
    Exit.INTERRUPTED: "interrupted",
}


class Verb(NamedTuple):
    """A verb: the module of `commands` that does it, and what it does."""

    module: str
    summary: str


VERBS: Final[Mapping[str, Verb]] = {
    "run": Verb("desk", "open the desk; the same as no verb"),
    "demo": Verb("demo", "the sample campaign, from one laptop to another, step by step"),
    "screens": Verb("screens", "pictures of every view with the sample campaign, in one folder with a page"),
    "join": Verb("join", "sign a profile in to a server"),
    "second-factor": Verb("second_factor", "set up an authenticator app, and prove that it is you"),
    "sync": Verb("sync", "carry work to the server and bring news back"),
    "drill": Verb("drill", "begin a drill in a folder of its own with copies of what is here, or end one"),
    "wipe": Verb("wipe", "remove a profile with its key; what was not sent is saved first"),
    "act": Verb("act", "do what the window can do to records; --list shows the actions"),
    "show": Verb("show", "list records of a kind, or one of them, and what waits"),
    "import": Verb("import_plan", "read a plan from CSV or a workbook: all of it or nothing"),
    "export": Verb("export", "write posts and campaigns as CSV, XLSX, ICS or JSON"),
    "book": Verb("book", "write the book of a campaign as PDF or XLSX"),
    "check": Verb("check", "what stands between posts and the public"),
    "measure": Verb("measuring", "count texts as a channel counts them"),
    "spell": Verb("spell", "answer which words a dictionary knows; the editor asks it"),
    "national-days": Verb("national_days", "work the holidays of countries out; the calendar asks it"),
    "serve": Verb("serve", "run the shared server"),
    "verify": Verb("verify", "is a server's ledger whole; without --data, does this laptop hold what it should"),
    "backup": Verb("backup", "write everything a server keeps into one encrypted file, while it goes on"),
    "restore": Verb("restore", "make a server of a backup; nothing is written over"),
    "move": Verb("move", "move a server from its file into a PostgreSQL; can be begun again wherever it was cut"),
    "admin": Verb("admin", "set up a network: countries, people, roles, invitations, devices"),
}
