"""Whatever text an officer keeps, a file gives it back to the letter."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.records import Record, Stamp
from campaigndesk.domain.texts import cleaned, problem
from campaigndesk.exchange.csv_in import read_csv
from campaigndesk.exchange.csv_out import posts_csv
from campaigndesk.exchange.planned import Plan
from campaigndesk.exchange.plans import make_plan
from campaigndesk.exchange.selections import Selection
from campaigndesk.exchange.xlsx_in import read_xlsx
from campaigndesk.exchange.xlsx_out import plan_xlsx
from exchange.planned_work import KNOWN

POST = Record(
    "0193f0e0-0000-7000-8000-0000000000a1",
    "post",
    "network",
    Stamp("0193f0e0-0000-7000-8000-000000000001", "ana", "2026-11-01T10:00:00Z"),
    {"country": "SI", "channel": "x", "language": "sl", "zone": "Europe/Ljubljana", "stage": "draft"},
)
SIGNS = st.lists(st.sampled_from([*"'=+-@\t\n\",;|", "ა", "ђ", "č", "🇽🇰", "\ufeff", " "]), max_size=12).map("".join)
TEXTS = (SIGNS | st.text(max_size=40)).map(cleaned).filter(lambda text: text.strip() and not problem(text))


def with_text(text: str) -> Selection:
    return Selection([replace(POST, fields={**POST.fields, "text": text})], now="2026-11-23T12:00:00Z")


def only_text(plan: Plan) -> str:
    assert not plan.problems
    (post,) = [entry for entry in plan.entries if entry.kind == "post"]
    return str(post.fields["text"])


@given(TEXTS)
def test_csv_gives_every_text_back(text: str) -> None:
    assert only_text(make_plan([read_csv(posts_csv(with_text(text)), "posts")], {}, KNOWN)) == text


# A workbook writes some signs as _x000D_; a text that spells such a sequence out cannot be told from one.
@given(TEXTS.filter(lambda text: "_x" not in text and "x005F_" not in text))
def test_a_workbook_gives_every_text_back(text: str) -> None:
    assert only_text(make_plan(read_xlsx(plan_xlsx(with_text(text))), {}, KNOWN)) == text
