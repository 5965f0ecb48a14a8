"""All rows of a server go from one kind of database into the other and back, and are the same there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from campaigndesk.server.auditing import audit
from campaigndesk.server.dumps import NotEmpty, list_forms
from campaigndesk.server.opening import Database, open_database
from campaigndesk.server.sums import Sum, copy_rows, sums
from server.house import House


@pytest.fixture(params=["sqlite", "postgresql"])
def other(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Another database of this program's form, without a row."""
    url = None if request.param == "sqlite" else request.getfixturevalue("another_url")
    opened = open_database(tmp_path / "other", url)
    yield opened
    opened.close()


def test_every_row_goes_over_and_is_the_same_there(house: House, other: Database) -> None:
    ana = house.laptop("ana@mfa.si")
    post = ana.new_post(text="Naslov ž ი 🎉 \u0301")
    ana.round(post, ana.new_post("country:SI"))
    ana.round(ana.set(post.record, title="ž"), ana.change("no_such_kind@1", post.record, {}))
    house.admin.invite("ana@mfa.si")
    with house.database.reading() as source, other.writing() as target:
        went = copy_rows(source, target)
    with house.database.reading() as source, other.reading() as target:
        assert sums(target) == sums(source) == went
    assert went["ledger"].rows == ana.hello().head.seq
    assert audit(other).wrong == ()


def test_nothing_is_written_over(house: House, other: Database) -> None:
    with house.database.reading() as source, other.writing() as target:
        copy_rows(source, target)
    with other.reading() as target:
        before = sums(target)
    with (
        pytest.raises(NotEmpty, match="its table “network” has 1 rows"),
        house.database.reading() as source,
        other.writing() as target,
    ):
        copy_rows(source, target)
    with other.reading() as target:
        assert sums(target) == before


def test_a_copy_that_breaks_off_leaves_nothing(house: House, other: Database) -> None:
    with house.database.writing() as conn:
        conn.execute(text("DROP TABLE medium_use"))
    with (
        pytest.raises(Exception, match="medium_use"),
        house.database.reading() as source,
        other.writing() as target,
    ):
        copy_rows(source, target)
    with other.reading() as target:
        assert {one.rows for one in sums(target).values()} == {0}


def test_every_table_is_among_them_and_none_comes_before_what_it_refers_to(database: Database) -> None:
    query = "SELECT name FROM sqlite_master WHERE type = 'table'"
    if not database.sqlite:
        query = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    with database.reading() as conn:
        tables = {row[0] for row in conn.execute(text(query))} - {"alembic_version"}
    assert {form.name for form in list_forms()} == tables
    assert list_forms()[0].name == "network"


def test_a_sum_does_not_ask_for_the_order_but_for_each_value() -> None:
    one, other, third = Sum(), Sum(), Sum()
    one.add([("a", 1), ("b", None)])
    other.add([("b", None), ("a", 1)])
    third.add([("a", "1"), ("b", None)])
    assert one == other != third
