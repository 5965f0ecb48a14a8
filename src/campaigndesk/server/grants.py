"""What the server's role in PostgreSQL may do: it appends to the ledger and can change nothing that stands there."""

from __future__ import annotations

import re
from typing import Final

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.server.tables import content, head_key, ledger, metadata, signed_head

_ROLE: Final = re.compile(r"[a-z_][a-z0-9_]{0,62}")
_APPENDED: Final = frozenset({ledger.name, content.name, head_key.name, signed_head.name})
"""Tables whose rows are written once."""


def grants(role: str) -> list[str]:
    """The statements for the owner of the tables, once and after each new form of the database.

    The role serves with them; the owner makes and migrates the tables (any `admin` verb does). Raises InvalidInput.
    """
    if not _ROLE.fullmatch(role):
        raise InvalidInput(f"“{role}” is no name of a role.", "Use small letters, digits and _.")
    made = [f"GRANT USAGE ON SCHEMA public TO {role};", f"GRANT SELECT ON alembic_version TO {role};"]
    for table in metadata.sorted_tables:
        rights = "SELECT, INSERT" if table.name in _APPENDED else "SELECT, INSERT, UPDATE, DELETE"
        made.append(f"REVOKE ALL ON {table.name} FROM {role};")
        made.append(f"GRANT {rights} ON {table.name} TO {role};")
    return made
