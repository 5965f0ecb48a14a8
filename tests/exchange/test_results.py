"""Figures come in from a file as a whole or not at all, and go out so that they come back."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.results import add_result
from campaigndesk.actions.undoing import undo
from campaigndesk.domain.results import figures_of
from campaigndesk.exchange.csv_in import read_csv
from campaigndesk.exchange.entering import enter, judge_plan, known_here
from campaigndesk.exchange.planned import Plan, RowProblem
from campaigndesk.exchange.plans import make_plan
from campaigndesk.exchange.result_rows import RESULT_COLUMNS, results_csv
from campaigndesk.store.records import list_records
from campaigndesk.store.results import list_public_posts
from ministries import Ministry

LINK = "https://x.com/MFAgovge/status/19"


@pytest.fixture
def ministry(tmp_path: Path) -> Iterator[Ministry]:
    """A laptop in Tbilisi with a post that is public."""
    made = Ministry(tmp_path / "profile")
    made.published("უფლება", link=LINK)
    yield made
    made.close()


def taken(desk: Desk, text: str) -> tuple[Plan, list[RowProblem]]:
    """Read a CSV of figures in, if every row of it can be used."""
    plan = make_plan([read_csv(text.encode(), "results")], {}, known_here(desk))
    judged = judge_plan(desk, plan)
    problems = [*plan.problems, *judged.problems]
    if not problems:
        enter(desk, judged)
    return plan, problems


def results(desk: Desk) -> list[dict[str, int]]:
    return [figures_of(record) for record in desk.read(list_records, "result")]


@pytest.mark.parametrize("word", [LINK, "http://www.X.com/MFAgovge/status/19/#top", "id"])
def test_a_post_is_found_by_its_link_or_its_id(ministry: Ministry, word: str) -> None:
    (post,) = ministry.desk.read(list_public_posts)
    word = post.id if word == "id" else word
    taken(ministry.desk, f"link,date,impressions,likes,source\n{word},2026-11-22,12 500,40,X Analytics\n")
    (result,) = ministry.desk.read(list_records, "result")
    assert (result.get("about"), result.get("country"), result.get("read_on")) == (post.id, "GE", "2026-11-22")
    assert (figures_of(result), result.get("source")) == ({"views": 12500, "reactions": 40}, "X Analytics")
    assert result.created.by == "nino"


def test_one_wrong_row_keeps_all_out_and_each_is_named_with_line_and_reason(ministry: Ministry) -> None:
    rows = (
        f"{LINK},2026-11-20,100", "https://x.com/other,2026-11-20,1", f"{LINK},2026-11-21,-5", f"{LINK},,7",
        f"{LINK},2026-11-22,1.500", f"{LINK},2199-01-01,8", f"{LINK},2026-11-18,",
    )  # fmt: skip
    _, problems = taken(ministry.desk, "\n".join(("post,read on,views", *rows)))
    said = {problem.row: str(problem) for problem in problems}
    assert said.keys() == {3, 4, 5, 6, 7, 8}
    assert "results, row 3, column A “post”: There is no published post “https://x.com/other”." in said[3]
    assert "results, row 4, column C “views”: “-5” is not a whole number from 0 up." in said[4]
    assert "results, row 5, column B “read on”: It is empty. Write the day" in said[5]
    assert "column C “views”: “1.500” is not a whole number from 0 up." in said[6]
    assert "results, row 7: Figures cannot be read on a day to come." in said[7]
    assert "results, row 8: There is no figure in it." in said[8]
    assert results(ministry.desk) == []


def test_two_posts_under_one_link_are_told_apart_by_their_ids(ministry: Ministry) -> None:
    other = ministry.published("მეორე", link=LINK)
    _, problems = taken(ministry.desk, f"post,read on,views\n{LINK},2026-11-20,100\n{other.id},2026-11-20,7\n")
    assert [problem.row for problem in problems] == [2]
    assert "2 posts went out under" in problems[0].sentence


def test_a_colleague_of_another_country_takes_nothing_in(ministry: Ministry) -> None:
    with ministry.at("marko") as desk:
        _, problems = taken(desk, f"post,read on,views\n{LINK},2026-11-20,100\n")
    assert "results, row 2: Only officers, approvers and campaign leads of Georgia can do this." in str(problems[0])
    assert results(ministry.desk) == []


def test_the_same_file_twice_makes_nothing_twice_and_one_undo_takes_all_back(ministry: Ministry) -> None:
    desk, file = ministry.desk, f"post,read on,views\n{LINK},2026-11-20,100\n{LINK},2026-11-21,120\n"
    taken(desk, file)
    taken(desk, file)
    assert sorted(result["views"] for result in results(desk)) == [100, 120]
    undo(desk)
    assert results(desk) == []


def out(desk: Desk) -> str:
    posts = desk.read(list_public_posts)
    told = ((p.id, p.country, p.channel, p.language, "", p.at, p.link, p.words) for p in posts)
    return results_csv(list(zip(told, (p.readings for p in posts), strict=True))).decode("utf-8-sig")


def test_what_goes_out_comes_back_and_a_post_without_figures_waits_in_its_row(ministry: Ministry) -> None:
    ministry.published("=HYPERLINK(1)", link="https://x.com/other")
    (first, second) = ministry.desk.read(list_public_posts)
    given = {"read_on": "2026-11-20", "source": "-Meta", "reach": 9, "followers": 0}
    add_result(ministry.desk, first.id, **given)  # type: ignore[arg-type]
    text = out(ministry.desk)
    head, *rows = csv.reader(io.StringIO(text))
    assert tuple(head) == RESULT_COLUMNS
    assert {row[0]: row[1] for row in rows} == {first.id: "2026-11-20", second.id: ""}
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    taken(ministry.desk, text)
    assert results(ministry.desk) == [{"reach": 9, "followers": 0}], "a reading that was typed is known again"
    undo(ministry.desk)
    plan, problems = taken(ministry.desk, text)
    assert (problems, plan.left_out) == ([], 1)
    (again,) = ministry.desk.read(list_records, "result")
    assert (figures_of(again), again.get("source")) == ({"reach": 9, "followers": 0}, "-Meta")
