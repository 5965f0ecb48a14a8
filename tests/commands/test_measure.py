"""Scripts measure texts line by line, and a bad line spoils no other."""

import io
import json
from typing import Any

import pytest

from campaigndesk.commands import measure


def run(lines: str | bytes, channel: str = "x") -> tuple[int, list[dict[str, Any]]]:
    stdin = io.StringIO(lines, newline="") if isinstance(lines, str) else io.TextIOWrapper(io.BytesIO(lines))
    stdout = io.StringIO()
    code = measure.run(channel, stdin, stdout)
    return code, [json.loads(line) for line in stdout.getvalue().splitlines()]


def test_each_line_is_answered_with_a_line() -> None:
    code, answers = run('{"text": "Мир", "media": 0}\n{"text": "test.com"}\n')
    assert code == 0
    assert answers == [
        {"length": 3, "limit": 280, "unit": "weighted", "fits": True, "findings": []},
        {"length": 23, "limit": 280, "unit": "weighted", "fits": True, "findings": []},
    ]


def test_a_thread_is_answered_with_the_length_of_each_post() -> None:
    _, [answer] = run(json.dumps({"text": "Мир\n===\ntest.com"}))
    assert (answer["lengths"], answer["length"], answer["fits"]) == ([3, 23], 23, True)


def test_a_finding_has_its_sentence_its_fix_and_whether_it_blocks() -> None:
    code, [answer] = run(json.dumps({"text": "x" * 281}))
    assert code == 0
    assert answer["fits"] is False
    assert answer["findings"] == [
        {
            "code": "too_long",
            "sentence": "The text is 1 character too long for X (281 of 280).",
            "fix": "Shorten it, or make a thread of it.",
            "blocks": True,
        }
    ]


def test_media_title_warning_and_limit_of_the_account_are_taken_into_account() -> None:
    assert run('{"text": "a", "media": 1}', "telegram")[1][0]["limit"] == 1024
    assert run('{"text": "a", "title": "b"}', "youtube")[1][0]["findings"] == []
    assert run('{"text": "a", "content_warning": "bc"}', "mastodon")[1][0]["length"] == 3
    assert run('{"text": "a", "account_limit": 4000}', "x")[1][0]["limit"] == 4000


def test_a_channel_without_a_known_limit_says_null() -> None:
    assert run('{"text": "a"}', "whatsapp")[1][0]["limit"] is None


def test_blank_lines_are_passed_over_but_counted() -> None:
    code, answers = run("\n  \n\r\n{\n")
    assert code == 1
    assert answers[0]["error"].startswith("Line 4: This is not JSON.")


def test_lines_may_end_as_on_windows_and_begin_with_a_mark() -> None:
    code, answers = run(b'\xef\xbb\xbf{"text": "a\\r\\nb"}\r\n{"text": "c"}\r\n')
    assert code == 0
    assert [answer["length"] for answer in answers] == [4, 1]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("text", "This is not JSON."),
        ("[" * 100_000, "This is not JSON."),
        ('["text"]', "This is not a JSON object."),
        ("null", "This is not a JSON object."),
        ("{}", "There is no “text”."),
        ('{"text": 7}', "“text” is not a text."),
        ('{"text": null}', "“text” is not a text."),
        ('{"text": "a", "title": 1}', "“title” is not a text."),
        ('{"text": "a", "media": -1}', "“media” is not a whole number of 0 or more."),
        ('{"text": "a", "media": true}', "“media” is not a whole number of 0 or more."),
        ('{"text": "a", "media": 1.5}', "“media” is not a whole number of 0 or more."),
        ('{"text": "a", "media": null}', "“media” is not a whole number of 0 or more."),
        ('{"text": "a", "account_limit": "x"}', "“account_limit” is not a whole number of 0 or more."),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_answered(line: str, sentence: str) -> None:
    code, answers = run(f'{{"text": "a"}}\n{line}\n{{"text": "b"}}')
    assert code == 1
    assert [answer.get("length") for answer in answers] == [1, None, 1]
    assert answers[1]["error"].startswith(f"Line 2: {sentence}")


def test_a_line_that_is_not_utf8_spoils_no_other() -> None:
    code, answers = run(b'{"text": "\xe6"}\n{"text": "a"}\n')
    assert code == 1
    assert answers[0]["error"] == "Line 1: This is not UTF-8. Save the file as UTF-8."
    assert answers[1]["length"] == 1


def test_half_a_character_and_nul_are_findings() -> None:
    code, answers = run('{"text": "\\ud800"}\n{"text": "a\\u0000"}\n{"text": "\\ud83d\\ude00"}')
    assert code == 0
    assert [answer["fits"] for answer in answers] == [False, False, True]
    assert answers[0]["findings"][0]["code"] == "broken_sign"


def test_an_unknown_channel_is_answered_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    code, answers = run('{"text": "a"}', "myspace")
    assert (code, answers) == (2, [])
    complaint = capsys.readouterr().err
    assert complaint.startswith("The channel “myspace” is not known; choose one of x, facebook,")
    assert complaint.count("\n") == 1
