"""The pages for browsers speak the window's languages in the window's colours, and every text on them is inert."""

import re

import pytest

from campaigndesk.desktop.look.colours import DARK, LIGHT, Tokens
from campaigndesk.resources import resource_text
from campaigndesk.server.web.opening import called
from campaigndesk.server.web.tags import tag
from campaigndesk.server.web.texts import differing, exact
from campaigndesk.server.web.words import preferred, words_in


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("sl", "sl"),
        ("sl-SI,sl;q=0.9,en;q=0.8", "sl"),
        ("fr-FR, fr;q=0.9, uk;q=0.5, en;q=0.4", "uk"),
        ("sr-Latn-RS", "sr_Latn"),
        ("sr-RS", "sr"),
        ("en;q=0.2, ka;q=0.7", "ka"),
        ("de, fr", "en"),
        ("sl;q=0", "en"),
        ("sl;q=high,,;;=", "en"),
        ("x" * 5_000, "en"),
    ],
)
def test_a_browser_is_answered_in_the_language_it_likes_best(accepted: str, language: str) -> None:
    assert preferred(accepted) == language


def test_rules_are_said_in_the_language_too() -> None:
    words = words_in("sl")
    assert words.say("Approve") == "Odobri"
    assert words.said("Only approvers of Slovenia can decide in this step.") != words_in("en").said(
        "Only approvers of Slovenia can decide in this step."
    )
    assert words.said("What no catalogue knows.") == "What no catalogue knows."


def tokens_in(block: str) -> dict[str, str]:
    return {name.replace("-", "_"): colour for name, colour in re.findall(r"--([a-z-]+): (#[0-9A-F]{6})", block)}


@pytest.mark.parametrize(("tokens", "part"), [(LIGHT, 0), (DARK, 1)])
def test_the_colours_are_those_of_the_window(tokens: Tokens, part: int) -> None:
    sheet = resource_text("style/web.css")
    light, _, dark = sheet.partition("@media (prefers-color-scheme: dark)")
    found = tokens_in((light, dark)[part])
    assert len(found) == 17
    assert found == {name: getattr(tokens, name) for name in found}


def test_a_text_is_never_markup_and_its_hidden_signs_are_shown() -> None:
    assert tag("p", "<script>x</script>", class_='"><b>') == (
        '<p class="&quot;&gt;&lt;b&gt;">&lt;script&gt;x&lt;/script&gt;</p>'
    )
    assert exact("a\u202eb\u200bc") == ('a<mark class="sign">U+202E</mark>b<mark class="sign">U+200B</mark>c')
    family = "\U0001f468\u200d\U0001f469"
    assert exact(family) == family
    assert "<script>" not in differing("<script>a", "<script>b", words_in("en"))


def test_a_browser_is_called_by_what_it_is_among_the_devices() -> None:
    agent = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"
    assert called(agent) == "Web page · Chrome · Android"
    assert called("\u202e<b>") == "Web page"
