"""Signed heads: kept outside, they show a ledger that was rewritten with hashes, key and signatures all right."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select, text, update

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.signatures import public_text
from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.chain import entry_hash
from campaigndesk.server.heads import Heads, heads_for, list_heads, read_heads, unlike
from campaigndesk.server.opening import Database
from campaigndesk.server.pulse import list_networks
from campaigndesk.server.tables import ledger, network, signed_head
from server.house import House
from server.test_administration import admin_does

YESTERDAY, TODAY = "2026-11-29T08:00:00Z", "2026-11-30T00:00:00Z"
AHEAD = "2056-11-30T09:00:00Z"


def days(database: Database) -> list[tuple[str, int]]:
    with database.reading() as conn:
        return [(head.day, head.seq) for head in list_heads(conn, list_networks(conn)[0])]


def rewritten(database: Database, seq: int) -> None:
    """Another person in an entry, with every hash after it right, and nothing left of the heads that it betrays."""
    with database.writing() as conn:
        prev = conn.execute(select(ledger.c.prev).where(ledger.c.seq == seq)).scalar_one()
        for mapping in conn.execute(select(ledger).where(ledger.c.seq >= seq).order_by(ledger.c.seq)).mappings().all():
            row: dict[str, Any] = {str(key): value for key, value in mapping.items()}
            row |= {"prev": prev, "at_server": "2020-01-01T00:00:00Z" if row["seq"] == seq else row["at_server"]}
            prev = row["hash"] = entry_hash(prev, row)
            conn.execute(update(ledger).where(ledger.c.seq == row["seq"]).values(row))
        conn.execute(update(network).values(head=prev))
        conn.execute(delete(signed_head).where(signed_head.c.seq >= seq))


def test_each_day_has_one_head_and_none_while_a_fork_stops_writing(admin: Administration, database: Database) -> None:
    now = [YESTERDAY]
    heads = Heads(database, lambda: now[0])
    assert heads.is_due()
    heads.sign()
    heads.sign()
    assert not heads.is_due()
    admin.add_person("ana@mfa.si", "Ana", ["officer:SI"])
    Heads(database, lambda: now[0]).sign()
    assert days(database) == [("2026-11-29", 2)]
    now[0] = TODAY
    with database.writing() as conn:
        conn.execute(text("UPDATE network SET stopped = '2026-11-29T12:00:00Z'"))
    heads.sign()
    assert days(database) == [("2026-11-29", 2)]
    with database.writing() as conn:
        conn.execute(text("UPDATE network SET stopped = ''"))
    Heads(database, lambda: now[0]).sign()
    assert days(database) == [("2026-11-29", 2), ("2026-11-30", 3)]
    assert audit(database).wrong == ()


def test_a_clock_that_was_decades_ahead_for_an_hour_does_not_end_the_heads_that_laptops_get(
    admin: Administration, database: Database
) -> None:
    now = [AHEAD]
    heads = Heads(database, lambda: now[0])
    heads.sign()
    now[0] = TODAY
    admin.add_person("ana@mfa.si", "Ana", ["officer:SI"])
    heads.sign()
    with database.reading() as conn:
        name = conn.execute(select(network.c.id)).scalar_one()
        told = [head.day for head in heads_for(conn, name, AHEAD[:10])]
    assert told == [AHEAD[:10], TODAY[:10]]


def test_a_ledger_rewritten_with_a_chain_of_its_own_is_found_by_the_file_and_the_first_day_is_named(
    admin: Administration, database: Database, tmp_path: Path
) -> None:
    for day, who in enumerate(("ana", "ben", "eva"), 1):
        admin.add_person(f"{who}@mfa.si", who, ["officer:SI"])
        Heads(database, lambda at=f"2026-11-0{day}T08:00:00Z": at).sign()  # type: ignore[misc]
    told = admin_does(admin, "heads", "--write", str(tmp_path / "heads.json"))
    kept = read_heads(tmp_path / "heads.json")
    assert [head.seq for head in kept][:3] == [3, 4, 5]
    assert unlike(database, kept, str(told["key"])) == []
    rewritten(database, 4)
    Heads(database, lambda: "2026-11-30T08:00:00Z").sign()
    assert audit(database).wrong == ()
    first, second, *_ = unlike(database, kept, str(told["key"]))
    assert first.startswith(f"The head of 2026-11-02 was the entry 4 with the hash {kept[1].hash}; that entry")
    assert first.endswith("The last that fits is of 2026-11-01: nothing up to the entry 3 was changed.")
    assert second.startswith("The head of 2026-11-03 was the entry 5")


def test_a_tail_that_was_cut_is_found_by_the_file(admin: Administration, database: Database, tmp_path: Path) -> None:
    admin.add_person("ana@mfa.si", "Ana", ["officer:SI"])
    admin_does(admin, "heads", "--write", str(tmp_path / "heads.json"))
    with database.writing() as conn:
        conn.execute(delete(ledger).where(ledger.c.seq == 3))
    (told,) = unlike(database, read_heads(tmp_path / "heads.json"))
    assert "that entry is not here: the ledger's tail was cut off" in told


@pytest.mark.parametrize(
    ("part", "value", "wrong"),
    [
        ("hash", "0" * 64, "does not fit its signature"),
        ("day", "2026-01-01", "does not fit its signature"),
        ("seq", 1, "does not fit its signature"),
        ("signature", "x", "does not fit its signature"),
        ("key", public_text(b"k" * 32), "is not signed with the key"),
    ],
)
def test_a_file_that_was_altered_is_found(
    admin: Administration, database: Database, tmp_path: Path, part: str, value: object, wrong: str
) -> None:
    path = tmp_path / "heads.json"
    key = str(admin_does(admin, "heads", "--write", str(path))["key"])
    kept = json.loads(path.read_text("utf-8"))
    kept["heads"][0][part] = value
    path.write_text(json.dumps(kept), "utf-8")
    assert wrong in unlike(database, read_heads(path), key)[0]


def test_a_file_is_never_written_over_and_what_is_none_is_refused(house: House, tmp_path: Path) -> None:
    path = tmp_path / "heads.json"
    assert admin_does(house.admin, "heads", "--write", str(path), "--since", "2199-01-01")["heads"] == 0
    with pytest.raises(CampaignDeskError, match="already"):
        admin_does(house.admin, "heads", "--write", str(path))
    with pytest.raises(CampaignDeskError, match="is not a day"):
        admin_does(house.admin, "heads", "--since", "yesterday")
    assert read_heads(path) == []
    for content in (b"\xff", b"{}", b"[]", path.read_bytes().replace(b"heads 1", b"heads 2")):
        path.write_bytes(content)
        with pytest.raises(CampaignDeskError, match="heads"):
            read_heads(path)
    with pytest.raises(CampaignDeskError, match="cannot be read"):
        read_heads(tmp_path / "nothing")


def test_the_key_is_one_however_many_processes_sign(admin: Administration, database: Database) -> None:
    keys = {str(admin_does(admin, "head-key")["key"]) for _ in range(2)}
    Heads(database, lambda: TODAY).sign()
    with database.reading() as conn:
        keys |= {head.key for head in list_heads(conn, list_networks(conn)[0])}
    assert len(keys) == 1
