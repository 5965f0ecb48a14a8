"""Tables line up in every script, and no sentence in them is cut."""

import pytest

from campaigndesk.commands.printing import print_pairs, print_table


def test_columns_line_up_in_every_script(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(("country", "text"), [("GE", "ადამიანი"), ("RS", "c\u030cовек"), (None, ["a", "b"])])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].index("text") == lines[2].index("ადამიანი") == lines[4].index("a, b")


def test_long_texts_are_cut_and_sentences_are_not(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(("text", "why"), [("a " * 80, "b " * 80)])
    line = capsys.readouterr().out.splitlines()[2]
    assert "…" in line
    assert line.endswith("b b")
    assert line.count("b") == 80


def test_a_text_of_several_lines_stands_indented_behind_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    print_pairs({"text": "one\ntwo", "country": "SI", "tags": ["a"]})
    assert capsys.readouterr().out == 'text     one\n         two\ncountry  SI\ntags     ["a"]\n'
