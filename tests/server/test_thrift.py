"""The server stays small: memory for a large hand-in goes with it, and what is not used is not loaded."""

import subprocess
import sys

from sqlalchemy import event

from server.house import House


def test_no_server_loads_what_speaks_to_the_other_database() -> None:
    loaded = "[name for name in sys.modules if any(part in name for part in ('postgres', 'psycopg', 'sqlcipher3'))]"
    code = f"import sys, campaigndesk.server.running; print({loaded})"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout == "[]\n"


def test_sqlite_has_more_memory_for_a_large_hand_in_and_for_no_longer(house: House) -> None:
    ana, given = house.laptop("ana@mfa.si"), list[str]()

    def note(conn: object, cursor: object, statement: str, *_: object) -> None:
        given.append(statement)

    event.listen(house.database.engine, "before_cursor_execute", note)
    ana.round(*(ana.new_post() for _ in range(20)))
    few = [statement for statement in given if "cache_size" in statement]
    ana.round(*(ana.new_post() for _ in range(501)))
    sizes = [int(statement.partition("=-")[2]) for statement in given if "cache_size" in statement]
    assert few == []
    if house.database.sqlite:
        more, again = sizes
        with house.database.writing() as conn:
            assert conn.exec_driver_sql("PRAGMA cache_size").scalar() == -again
        assert more > 2 * again
    else:
        assert sizes == []
