"""Every key and every statement names its network, so that networks can live on machines apart."""

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import requests
from sqlalchemy import Engine, UniqueConstraint, event

from campaigndesk.server.administration import Administration
from campaigndesk.server.provider_subjects import unbind
from campaigndesk.server.tables import metadata
from campaigndesk.server.vouching import Identity
from pictures import png
from server.house import House, Laptop
from server.test_signing_in import PASSWORD, sign_in

WITHOUT_THEIRS = {"network", "alembic_version"}
NAMES = "|".join(name for name in metadata.tables if name not in WITHOUT_THEIRS)
TOUCHES = re.compile(rf"\b(FROM|JOIN|INTO|UPDATE) +({NAMES})\b")
PINNED = re.compile(r"\bnetwork +(=|IN) ")


def test_every_key_of_every_table_begins_with_the_network() -> None:
    for table in metadata.tables.values():
        if table.name in WITHOUT_THEIRS:
            continue
        unique = [constraint.columns for constraint in table.constraints if isinstance(constraint, UniqueConstraint)]
        for columns in (table.primary_key.columns, *unique, *(index.columns for index in table.indexes)):
            assert next(iter(columns)).name == "network", table.name
        assert [key.target_fullname for key in table.foreign_keys] == ["network.id"]


def without_a_network(statement: str) -> bool:
    """Whether a statement looks into a table of a network's rows and does not say of which network."""
    words = " ".join(statement.split())
    if TOUCHES.search(words) is None:
        return False
    return not words.startswith("INSERT INTO") and PINNED.search(words.partition(" WHERE ")[2]) is None


@contextmanager
def statements(*of: Engine) -> Iterator[list[str]]:
    """What is asked of the database while the block runs."""
    asked: list[str] = []
    engines = set(of)  # on PostgreSQL reading and writing have one

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        asked.append(statement)

    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)


def a_day_at_work(house: House, ana: Laptop, eva: Laptop) -> None:
    """What laptops ask of a server."""
    code = house.admin.invite("gia@mfa.ge").code
    given = {"email": "gia@mfa.ge", "code": code, "password": PASSWORD, "device": "d1"}
    requests.post(f"{house.url}/v1/sessions/accept", json=given, timeout=30)
    assert [sign_in(house, "gia@mfa.ge", words).status_code for words in (PASSWORD, "x" * 20)] == [200, 401]
    bridge, kind = png(), {"Content-Type": "application/octet-stream"}
    sha256 = hashlib.sha256(bridge).hexdigest()
    ana.ask("PUT", f"/v1/media/{sha256}?size={len(bridge)}", data=bridge, headers=kind)
    post, picture = ana.new_post(), {"id": "m1", "name": "bridge.png", "kind": "image", "sha256": sha256}
    ana.round(post, ana.new_post(media=[picture]))
    ana.round(ana.change("submit@1", post.record, {"digest": house.digest(ana.records[post.record])}))
    eva.fill()
    digest = house.digest(eva.records[post.record])
    eva.round(eva.change("decide@1", post.record, {"verdict": "approve", "digest": digest, "reason": ""}))
    eva.ask("GET", f"/v1/records/{post.record}/history")
    eva.ask("GET", f"/v1/media/{sha256}")
    eva.ask("POST", "/v1/verify", {"cursor": eva.cursor, "tally": "0" * 16})
    ana.ask("GET", "/v1/devices")
    ana.ask("GET", "/v1/second-factor")
    guarded(house, eva)
    house.office.vouching.browser(Identity("https://mfa.example", "gia", "gia@mfa.ge", strong=False), "a browser")
    ana.ask("DELETE", "/v1/sessions/current")


def guarded(house: House, eva: Laptop) -> None:
    """What an administrator does for a person from a desk."""
    adam = house.laptop("adam@network.org")
    adam.ask("POST", f"/v1/people/{eva.person}/invitation")
    (lost, *_) = adam.ask("GET", f"/v1/people/{eva.person}/devices").json()["devices"]
    adam.ask("DELETE", f"/v1/people/{eva.person}/devices/{lost['id']}")


def test_every_statement_of_a_day_at_work_says_of_which_network(house: House, admin: Administration) -> None:
    admin.add_person("adam@network.org", "Adam", ["administrator"])
    ana, eva = house.laptop("ana@mfa.si"), house.laptop("eva@mfa.si")
    with statements(house.database.engine, house.database._reader) as asked:
        a_day_at_work(house, ana, eva)
        admin.set_roles("ben@mfa.si", ["lead:SI"])
        admin.revoke_devices("eva@mfa.si")
        admin.list_devices()
        assert unbind(admin, "gia@mfa.ge")
        assert admin.audit().wrong == ()
    assert {name for name in metadata.tables if any(name in one for one in asked)} == set(metadata.tables)
    assert [one for one in asked if without_a_network(one)] == []


@pytest.mark.parametrize(
    ("statement", "wrong"),
    [
        ("SELECT device.person FROM device WHERE device.token_hash = ?", True),
        ("UPDATE device SET last_seen=? WHERE device.token_hash = ?", True),
        ("SELECT record.body FROM record WHERE record.network = ? AND record.kind = ?", False),
        ("SELECT network.id FROM network", False),
    ],
)
def test_a_statement_that_looks_over_all_networks_is_found(statement: str, wrong: bool) -> None:
    assert without_a_network(statement) == wrong
