"""Texts that no channel and no database carries are answered with a sentence, and nothing of them is kept."""

import io
import json
from pathlib import Path

import pytest

from commands.network import Laptop


@pytest.fixture
def alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Laptop:
    laptop = Laptop(tmp_path / "profile", "ana@si.example", capsys)
    laptop.act("start_alone", name="Ana", country="SI")
    return laptop


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a\0b", "U+0000 at position 2"),
        ("a\ud800b", "U+D800 at position 2"),
        ("ж" * 10_000_000, "The text has 10,000,000 characters; at most 200,000"),
    ],
    ids=["NUL", "lone surrogate", "ten million letters"],
)
def test_a_text_that_cannot_be_kept_is_refused(
    alone: Laptop, monkeypatch: pytest.MonkeyPatch, text: str, sentence: str
) -> None:
    given = json.dumps({"country": "SI", "channel": "x", "text": text})
    monkeypatch.setattr("sys.stdin", io.StringIO(given))
    code, _, err = alone.run("act", "draft_post", "-")
    assert code == 1
    assert sentence in err
    assert alone.json("show", "post") == []


def test_line_ends_and_accents_of_any_system_are_kept_in_one_form(alone: Laptop) -> None:
    made = alone.act("draft_post", country="SI", channel="x", text="c\u030cas\r\nkonec")
    assert made["fields"]["text"] == "\u010das\nkonec"


def test_a_plan_that_is_no_text_is_a_sentence(alone: Laptop, tmp_path: Path) -> None:
    plan = tmp_path / "plan.csv"
    plan.write_bytes(b"country,channel,text\nSI,x,\xe8as\n")
    code, _, err = alone.run("import", str(plan))
    assert code == 2
    assert "not UTF-8" in err
    assert alone.json("import", str(plan), "--encoding", "cp1250")["made"] == {"post": 1}
