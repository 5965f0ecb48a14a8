"""`campaigndesk admin`: sets up and looks after a network; may run while the server runs."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from campaigndesk.commands.printing import print_json, print_table
from campaigndesk.commands.verbs import Exit


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which database, and what to do."""
    from campaigndesk.server.admin_verbs import add_verbs

    parser.add_argument("--data", type=Path, metavar="DIR", help="the server's folder")
    parser.add_argument("--database", metavar="URL", help="postgresql+psycopg://... instead of a file in the folder")
    parser.add_argument("--json", action="store_true", help="the result, or the error, as JSON")
    add_verbs(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do one thing and print what came of it."""
    from campaigndesk.server.admin_verbs import do
    from campaigndesk.server.administration import Administration
    from campaigndesk.server.office import server_time
    from campaigndesk.server.opening import open_database

    database = open_database(arguments.data, arguments.database)
    try:
        told = do(Administration(database, server_time), arguments)
    finally:
        database.close()
    if arguments.json:
        print_json(told)
    elif "sql" in told:
        print(told["sql"])
    else:
        _print(told)
    return Exit.FINDINGS if told.get("wrong") else Exit.DONE


def _print(told: Mapping[str, Any]) -> None:
    for name, value in told.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            print_table(list(value[0]), [[_cell(row.get(key)) for key in value[0]] for row in value])
        else:
            print(f"{name}: {_cell(value)}")


def _cell(value: Any) -> str:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
