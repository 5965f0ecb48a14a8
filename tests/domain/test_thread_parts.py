"""A thread is held as one text: its breaks are seen, its posts are counted each for itself, and nothing gets lost."""

from campaigndesk.domain.channels import measure, split_thread
from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.domain.thread_parts import break_spans, excess_spans, joined_thread, thread_parts, without_numbers
from campaigndesk.resources import resource_text

RULES = parse_rules(resource_text("channels.toml"))
X, MASTODON, FACEBOOK = RULES["x"], RULES["mastodon"], RULES["facebook"]


def texts(text: str) -> list[str]:
    return [part.text for part in thread_parts(text, X)]


def test_a_line_with_nothing_but_the_break_parts_two_posts() -> None:
    assert texts("Први.\n\n===\n\nДруги.\n  === \nТрећи.") == ["Први.", "Други.", "Трећи."]
    assert break_spans("a\n===\nb", X) == ((2, 5),)


def test_a_break_inside_a_line_is_words() -> None:
    assert texts("a === b") == ["a === b"]
    assert texts("====\n") == ["====\n"]


def test_posts_without_words_are_none() -> None:
    assert texts("===\n\n===\na\n===") == ["a"]
    assert texts("===") == [""]


def test_a_channel_without_threads_knows_no_break() -> None:
    assert [part.text for part in thread_parts("a\n===\nb", FACEBOOK)] == ["a\n===\nb"]


def test_each_post_of_a_thread_is_counted_for_itself() -> None:
    found = measure("a" * 200 + "\n===\n" + "b" * 250, X)
    assert (found.lengths, found.length, found.fits) == ((200, 250), 250, True)
    found = measure("a" * 200 + "\n===\n" + "b" * 285, X)
    assert not found.fits
    assert found.findings[0].sentence.startswith("Part 2 of the thread: The text is 5 characters too long for X")


def test_the_content_warning_counts_in_each_post() -> None:
    found = measure("a\n===\nbb", MASTODON, content_warning="rat")
    assert found.lengths == (4, 5)


def test_what_is_too_long_is_found_inside_its_post() -> None:
    text = "a" * 282 + "\n===\nb\n===\n" + "c" * 281
    assert [text[start:end] for start, end in excess_spans(text, X)] == ["aa", "c"]


def test_a_split_keeps_the_breaks_that_a_person_made() -> None:
    text = "Kratko.\n===\n" + "Dolg stavek. " * 30
    parts = split_thread(text, X)
    assert parts[0] == "Kratko."
    assert len(parts) == 3
    again = joined_thread(parts, X)
    assert split_thread(again, X) == parts
    assert measure(again, X).fits


def test_a_numbered_thread_that_grew_is_numbered_anew() -> None:
    parts = split_thread("Dolg stavek. " * 40, X, numbered=True)
    grown = joined_thread([parts[0], "Nov stavek. " * 30 + " 2/2"], X)
    anew = split_thread(grown, X, numbered=True)
    assert [part.rsplit(" ", 1)[1] for part in anew] == [f"{n}/{len(anew)}" for n in range(1, len(anew) + 1)]
    assert not any("2/2" in part for part in anew if len(anew) != 2)


def test_only_numbers_of_ones_own_are_taken_off() -> None:
    assert without_numbers(["Odprto 1/2", "Zaprto 2/2"]) == ["Odprto", "Zaprto"]
    assert without_numbers(["Odprto 24/7", "Zaprto 2/2"]) == ["Odprto 24/7", "Zaprto 2/2"]
    assert without_numbers(["Samo 1/1"]) == ["Samo 1/1"]


def test_the_last_post_leaves_room_for_the_hashtags_that_follow_it() -> None:
    tail = "\n\n#HumanRightsDay #StandUp4HumanRights"
    text = "x" * 275 + " " + "y" * 265
    parts = split_thread(text, X, numbered=True, tail=tail)
    assert measure(joined_thread(parts, X) + tail, X).fits
    assert "".join(part.rsplit(" ", 1)[0] for part in parts).replace(" ", "") == text.replace(" ", "")
