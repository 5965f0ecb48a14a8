"""No text of ours runs in a spreadsheet program, and every text comes back as it was."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.exchange.quoting import quoted, quoted_again, unquoted

TEXTS = st.text(st.sampled_from("'=+-@\t\r\nab ＝"), max_size=6) | st.text(max_size=20)


@given(TEXTS)
def test_a_quoted_text_comes_back(text: str) -> None:
    assert unquoted(quoted(text)) == text
    assert unquoted(quoted_again(text)) == text


@pytest.mark.parametrize("text", ['=HYPERLINK("http://evil","x")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_what_could_run_begins_with_an_apostrophe(text: str) -> None:
    line = io.StringIO(newline="")
    csv.writer(line).writerow([quoted(text)])
    assert next(csv.reader(io.StringIO(line.getvalue(), newline="")))[0].startswith("'")


def test_an_ordinary_text_is_left_alone() -> None:
    assert quoted("Vsi ljudje = enaki") == "Vsi ljudje = enaki"
