"""What a reader can follow in a text differs from channel to channel."""

from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.domain.text_marks import Links, Mentions, addresses, text_marks
from campaigndesk.resources import resource_text

LEXICON = parse_rules(resource_text("channels.toml"))["x"].lexicon


def followed(text: str, links: Links = "any", mentions: Mentions = "none") -> list[str]:
    return [text[mark.start : mark.end] for mark in text_marks(text, LEXICON, links=links, mentions=mentions)]


def test_links_hashtags_and_mentions_are_found_in_any_script() -> None:
    text = "Већ #права и #უფლება: https://mfa.gov.rs/sr, mzz.si. @MFAgovge!"
    assert followed(text, mentions="short") == ["#права", "#უფლება", "https://mfa.gov.rs/sr", "mzz.si", "@MFAgovge"]


def test_a_hash_or_an_at_inside_a_link_is_part_of_the_link() -> None:
    assert followed("https://mzz.si/@ana#delo", mentions="short") == ["https://mzz.si/@ana#delo"]


def test_mastodon_wants_a_scheme_and_knows_servers() -> None:
    text = "mzz.si https://mzz.si @ana@mastodon.social @ben"
    assert followed(text, links="http", mentions="server") == ["https://mzz.si", "@ana@mastodon.social", "@ben"]


def test_bluesky_names_are_domains() -> None:
    assert followed("@ana @mfa.bsky.social.", mentions="domain") == ["@mfa.bsky.social"]


def test_a_mail_address_is_no_mention() -> None:
    forms: tuple[Mentions, ...] = ("short", "dotted", "server", "domain", "long")
    assert [followed("ana@mzz", mentions=form) for form in forms] == [[]] * 5


def test_instagram_follows_no_links_and_no_dot_at_the_end() -> None:
    assert followed("mzz.si @mzz.slovenija.", links="none", mentions="dotted") == ["@mzz.slovenija"]


def test_the_addresses_of_a_text_are_each_told_once() -> None:
    assert addresses("mzz.si, https://gov.si in mzz.si", LEXICON) == ["mzz.si", "https://gov.si"]
