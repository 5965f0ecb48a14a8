"""Every colour that carries text can be read, and no colour is written anywhere but in one file."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.desktop.look.colours import (
    CAMPAIGNS,
    HIGH_CONTRAST,
    PALETTES,
    STAGE_TOKENS,
    TEXT_PAIRS,
    Tokens,
    campaign_colours,
    contrast,
    country_colour,
    readable_on,
    stage_colour,
)
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.resources import resource_path, resource_text
from project_files import ROOT

EACH_PALETTE = pytest.mark.parametrize("tokens", PALETTES.values(), ids=PALETTES)
GROUNDS = ("page", "surface", "raised")
HEX = re.compile(r"#[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?\b")
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_black_on_white_has_the_contrast_that_wcag_gives() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


@EACH_PALETTE
def test_every_pair_used_for_text_can_be_read(tokens: Tokens) -> None:
    least = 7.0 if tokens is HIGH_CONTRAST else 4.5
    pairs = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in TEXT_PAIRS}
    assert {pair: ratio for pair, ratio in pairs.items() if ratio < least} == {}


@EACH_PALETTE
def test_every_ground_that_carries_text_is_among_the_pairs(tokens: Tokens) -> None:
    carried = {ground for _, ground in TEXT_PAIRS}
    soft = {name for name in Tokens.__slots__ if name.endswith("_soft")}
    assert {"page", "surface", "raised", "sunken", "hover", "badge", "accent", "stop", "selection"} | soft == carried


@EACH_PALETTE
def test_edges_of_fields_and_the_ring_of_focus_stand_out(tokens: Tokens) -> None:
    ratios = [
        contrast(getattr(tokens, mark), getattr(tokens, ground)) for mark in ("edge", "accent") for ground in GROUNDS
    ]
    assert min(ratios) >= 3


@EACH_PALETTE
def test_every_stage_and_country_stands_out_from_what_it_is_drawn_on(tokens: Tokens) -> None:
    marks = {stage: stage_colour(tokens, stage) for stage in STAGE_TOKENS}
    marks |= {code: country_colour(tokens, code) for code in COUNTRIES}
    assert {
        name: ink for name, ink in marks.items() for ground in GROUNDS if contrast(ink, getattr(tokens, ground)) < 4
    } == {}


@EACH_PALETTE
def test_the_countries_of_the_network_have_a_colour_each(tokens: Tokens) -> None:
    assert len({country_colour(tokens, code) for code in COUNTRIES}) == len(COUNTRIES)
    assert country_colour(tokens, "ZZ") == tokens.secondary


@EACH_PALETTE
def test_a_stage_of_a_newer_version_still_has_a_colour(tokens: Tokens) -> None:
    assert stage_colour(tokens, "not-known-yet") == tokens.secondary
    assert stage_colour(tokens, "in-review") == stage_colour(tokens, "in_review") == tokens.warning


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_the_text_on_each_campaign_colour_is_white_and_readable(name: str) -> None:
    fill, ink = campaign_colours(name)
    assert ink == "#FFFFFF"
    assert contrast(ink, fill) >= 4.5


@given(COLOURS)
def test_text_is_readable_on_any_colour_that_a_person_picks(fill: str) -> None:
    assert campaign_colours(fill) == (fill, readable_on(fill))
    assert contrast(readable_on(fill), fill) >= 4.5


@given(st.text())
def test_a_campaign_whose_colour_is_any_other_word_keeps_one_of_ours(word: str) -> None:
    fill, _ = campaign_colours(word)
    assert fill in CAMPAIGNS.values() or fill == word.upper()
    assert campaign_colours(word)[0] == fill


def test_no_other_file_of_the_window_writes_a_colour() -> None:
    files = [path for path in (ROOT / "src" / "campaigndesk" / "desktop").rglob("*.py") if path.name != "colours.py"]
    files.append(resource_path("style/desk.qss"))
    files.extend(resource_path("icons").glob("*.svg"))
    assert len(files) > 50
    assert [f"{path.name}: {found}" for path in files for found in HEX.findall(_code(path))] == []


def _code(path: Path) -> str:
    """The file without docstrings' examples and without the issue numbers that look like colours."""
    return re.sub(r'""".*?"""|`[^`]*`', "", path.read_text("utf-8"), flags=re.DOTALL)


@EACH_PALETTE
@pytest.mark.parametrize(("mark", "token"), [("check", "on_accent"), ("down", "secondary"), ("up", "secondary")])
def test_the_marks_of_the_style_sheet_are_the_icons_in_the_palettes_colour(
    tokens: Tokens, mark: str, token: str
) -> None:
    drawing = resource_text(f"icons/{mark}.svg").replace("currentColor", getattr(tokens, token))
    assert resource_text(f"style/{mark}-{tokens.name}.svg") == drawing
