"""The sample campaign is real text of sixteen countries, and more than two thousand posts."""

from collections import Counter
from pathlib import Path

import pytest

from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.exchange.planned import Known, Plan
from campaigndesk.exchange.plans import make_plan
from campaigndesk.exchange.reading import read_tables
from campaigndesk.resources import resource_path

CHANNELS = ["x", "facebook", "telegram", "website", "bluesky", "viber", "mastodon", "linkedin", "threads"]


@pytest.fixture(scope="module")
def plan() -> Plan:
    path: Path = resource_path("demo/human-rights-day.xlsx")
    return make_plan(read_tables(path), {}, Known(channels={name: name for name in CHANNELS}))


def test_every_row_of_it_can_be_used(plan: Plan) -> None:
    assert not plan.problems
    assert Counter(entry.kind for entry in plan.entries)["post"] >= 2_000


def test_each_country_has_four_channels_and_all_its_languages(plan: Plan) -> None:
    posts = [entry.fields for entry in plan.entries if entry.kind == "post"]
    for country in COUNTRIES.values():
        own = [post for post in posts if post["country"] == country.code]
        assert len({post["channel"] for post in own}) >= 4
        assert {post["language"] for post in own} == set(country.languages)
        assert {post["zone"] for post in own} == {country.zone}


def test_each_article_stands_in_every_language(plan: Plan) -> None:
    messages = [entry.id for entry in plan.entries if entry.kind == "message"]
    assert len(messages) == 31
    posts = [entry.fields for entry in plan.entries if entry.kind == "post"]
    languages = {post["language"] for post in posts}
    assert Counter(len({p["language"] for p in posts if p["message"] == m}) for m in messages) == {len(languages): 31}


def test_all_times_lie_in_the_ten_days_of_the_campaign(plan: Plan) -> None:
    days = {entry.fields["proposed_at"][:10] for entry in plan.entries if entry.kind == "post"}
    assert days == {f"2026-12-{day:02}" for day in range(1, 11)}
