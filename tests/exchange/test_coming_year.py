"""The sample campaign always lies ahead."""

from datetime import date, datetime

import pytest

from campaigndesk.exchange.coming_year import coming_day, moved
from campaigndesk.exchange.tables import Row, Table


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2026, 11, 23), date(2026, 12, 10)),
        (date(2026, 12, 1), date(2027, 12, 10)),
        (date(2027, 1, 5), date(2027, 12, 10)),
    ],
)
def test_the_day_is_the_next_whose_campaign_has_not_begun(today: date, day: date) -> None:
    assert coming_day(today) == day


def test_the_plan_moves_with_its_dates_and_its_key() -> None:
    cells = ("HRD2026", datetime(2026, 12, 10), "2026 words", 7, None)
    (table,) = moved([Table("posts", ("a",), (Row(2, cells),))], 2028)
    assert table.rows[0].cells == ("HRD2028", datetime(2028, 12, 10), "2026 words", 7, None)
