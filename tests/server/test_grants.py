"""The role with which the server works in PostgreSQL appends to the past and cannot rewrite it."""

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ProgrammingError

from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.grants import grants
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from databases import Cluster
from server.house import House, Place
from server.test_administration import admin_does


def test_a_server_with_these_grants_works_and_cannot_rewrite_the_ledger(
    another_url: str, cluster: Cluster, tmp_path: object
) -> None:
    owner = open_database(None, another_url)
    role = "campaigndesk_serving"
    with psycopg.connect(cluster.uri, autocommit=True) as conn:
        conn.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'of the test'".encode())
    with owner.writing() as conn:
        for statement in grants(role):
            conn.execute(text(statement))
    served = make_url(another_url).set(username=role, password="of the test").render_as_string(hide_password=False)
    database = open_database(None, served)
    admin = Administration(database, server_time)
    admin.make_network("The Network")
    admin.add_person("ana@mfa.si", "Ana", ["officer:SI"])
    admin.add_person("eva@mfa.si", "Eva", ["approver:SI"])
    with House(Place(tmp_path / "data", served), database, admin).running() as house:  # type: ignore[operator]
        ana, eva = house.laptop("ana@mfa.si"), house.laptop("eva@mfa.si")
        post = ana.new_post()
        ana.round(post)
        digest = house.digest(ana.records[post.record])
        ana.round(ana.change("submit@1", post.record, {"digest": digest}))
        decision = {"verdict": "approve", "digest": digest, "reason": ""}
        assert eva.round(eva.change("decide@1", post.record, decision))[0].status == "applied"
        assert admin_does(admin, "grants", "someone")["sql"]
        for table in ("ledger", "content"):
            for deed in (f"UPDATE {table} SET network = 'x'", f"DELETE FROM {table}", f"TRUNCATE {table}"):
                with pytest.raises(ProgrammingError, match="permission denied"), database.writing() as conn:
                    conn.execute(text(deed))
        assert audit(database).wrong == ()
    database.close()
    owner.close()
