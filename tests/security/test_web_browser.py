"""S14, S24: the web page in a real browser: all by forms without a script, and no text of anybody acts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from databases import Kept
from pictures import png
from security.chromium import Tab, browsing
from security.films import played, recorded
from security.served import PASSWORD, Served, served_from
from security.visitors import Visitor, fresh_code, phone_of, submitted

EVIL: Final = (
    '<script>document.title="acted"</script><img src=x onerror="document.title=1"><svg/onload=document.title=2>'
    '</textarea></title><a href="javascript:document.title=3">x</a>&lt;b&gt;{{7*7}}${7*7}\u202eleft'
)
WIDTHS: Final = ((360, 740), (1280, 900))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, prepared: dict[str, Kept]) -> Iterator[Served]:
    """One server for the browser."""
    kept = Kept(tmp_path_factory.mktemp("browsed") / "data")
    prepared["sqlite"].copied_to(kept)
    with served_from(kept) as running:
        yield running


@pytest.fixture(scope="module")
def eva(server: Served) -> Visitor:
    """The approver's telephone."""
    return Visitor(server.url, phone_of(server, "eva@mfa.si"))


@pytest.fixture
def tab() -> Iterator[Tab]:
    """A tab of a browser that nobody used before."""
    with browsing() as tab:
        yield tab


def comes_in(tab: Tab, server: Served, eva: Visitor, url: str = "") -> None:
    """The approver signs in by typing."""
    code = fresh_code(server, eva)
    tab.opens(f"{url or server.url}/m/")
    assert tab.finds("location.pathname") == "/m/sign-in"
    for selector, text in (("#email", "eva@mfa.si"), ("#password", PASSWORD), ("#code", code)):
        tab.types(selector, text)
    tab.presses("main button")
    assert tab.finds("location.pathname") == "/m/"


def is_in_order(tab: Tab, width: int) -> None:
    """Nothing is cut or complained of, and everything has its name."""
    assert tab.finds("document.documentElement.scrollWidth") <= width
    assert tab.complaints == []
    fields = "[...document.querySelectorAll('input:not([type=hidden]), textarea')]"
    assert tab.finds(f"{fields}.filter(f => !f.labels.length).length") == 0
    assert tab.finds("document.querySelectorAll('h1').length") == 1
    small = "[...document.querySelectorAll('button, main input:not([type=hidden])')]"
    assert tab.finds(f"{small}.filter(b => b.getBoundingClientRect().height < 44).length") == 0
    assert tab.finds("document.documentElement.lang") != ""


@pytest.mark.parametrize(("width", "height"), WIDTHS)
def test_an_approver_reads_and_approves_without_any_script(
    server: Served, eva: Visitor, tab: Tab, width: int, height: int
) -> None:
    text = "Nov most čez reko.\n\n  Odprt od ponedeljka."
    ana, post = submitted(server, text=text, proposed_at="2026-12-10T09:00:00Z")
    tab.sized(width, height)
    tab.without_scripts()
    comes_in(tab, server, eva)
    is_in_order(tab, width)
    tab.opens(f"{server.url}/m/posts/{post}")
    is_in_order(tab, width)
    assert tab.finds("document.querySelector('.text').textContent") == text
    assert tab.finds("getComputedStyle(document.querySelector('.text')).whiteSpaceCollapse") == "preserve"
    tab.types("#code", fresh_code(server, eva))
    tab.presses("button.approve")
    assert tab.finds("document.querySelector('[role=status]').textContent") == "The content is approved."
    ana.all_rounds()
    assert ana.records[post].get("stage") == "approved"
    tab.opens(f"{server.url}/m/calendar?month=2026-12")
    is_in_order(tab, width)
    assert post in tab.finds("document.body.innerHTML")
    tab.presses("header button")
    assert tab.finds("location.pathname") == "/m/sign-in"


def with_film(server: Served, film: bytes) -> str:
    """A post that shows this film and waits for its approver."""
    ana, sha256 = server.laptop("ana@mfa.si"), hashlib.sha256(film).hexdigest()
    headers = {"Content-Type": "application/octet-stream"}
    ana.ask("PUT", f"/v1/media/{sha256}", params={"size": len(film)}, data=film, headers=headers)
    media = [{"id": "m1", "name": "most.mp4", "kind": "video", "sha256": sha256}]
    shown: dict[str, Any] = {"media": media, "alt.m1.sl": "Most v izgradnji"}
    return submitted(server, text="Nov most.", proposed_at="2026-12-10T09:00:00Z", **shown)[1]


@pytest.mark.parametrize(("width", "height"), WIDTHS)
def test_a_film_is_played_on_the_page_itself(
    server: Served, eva: Visitor, tab: Tab, width: int, height: int, tmp_path: Path
) -> None:
    post = with_film(server, recorded(tab))
    tab.sized(width, height)
    comes_in(tab, server, eva)
    tab.opens(f"{server.url}/m/posts/{post}")
    assert played(tab) == [640, 360, True]
    is_in_order(tab, width)
    assert tab.finds("document.querySelector('video').getAttribute('aria-label')") == "Most v izgradnji"
    tab.saves(tmp_path / f"film-{width}.png")


@pytest.mark.parametrize("language", ["en", "ka", "sr-Latn"])
def test_what_anybody_wrote_stays_a_text_in_every_field(server: Served, eva: Visitor, tab: Tab, language: str) -> None:
    ana = server.laptop("ana@mfa.si")
    bytes_ = png(5)
    sha256 = hashlib.sha256(bytes_).hexdigest()
    headers = {"Content-Type": "application/octet-stream"}
    ana.ask("PUT", f"/v1/media/{sha256}", params={"size": len(bytes_)}, data=bytes_, headers=headers)
    media = [{"id": "m1", "name": EVIL, "kind": "image", "sha256": sha256, "credit": EVIL, "licence": EVIL}]
    fields = dict.fromkeys(("title", "text", "content_warning", "link", "note", "alt.m1.sl"), EVIL)
    _, post = submitted(server, media=media, hashtags=[EVIL], proposed_at="2026-12-11T09:00:00Z", **fields)
    tab.sized(360, 740, language=language)
    comes_in(tab, server, eva)
    for path in ("/m/", f"/m/posts/{post}", "/m/calendar?month=2026-12"):
        tab.opens(server.url + path)
        is_in_order(tab, 360)
        assert "Campaign Desk" in tab.finds("document.title")
        for strange in ("script", "svg", "a[href^=javascript]", "[onerror]", "[onload]", "iframe", "object", "b"):
            assert tab.finds(f"document.querySelectorAll({strange!r}).length") == 0, (path, strange)
    tab.opens(f"{server.url}/m/posts/{post}")
    assert tab.finds("document.querySelector('.text').textContent") == EVIL.replace("\u202e", "U+202E")
    assert tab.finds("document.querySelector('img').naturalWidth") > 0
    assert tab.finds("document.querySelector('img').alt") == EVIL


def test_pictures_of_the_pages_for_who_wants_to_look(server: Served, eva: Visitor, tab: Tab, tmp_path: Path) -> None:
    ana, post = submitted(server, text="Nov most čez reko je odprt.", proposed_at="2026-12-12T09:00:00Z")
    digest = server.house.digest(ana.records[post], ana.records)
    approver = server.laptop("eva@mfa.si")
    approver.all_rounds()
    approver.round(approver.change("decide@1", post, {"verdict": "approve", "digest": digest}))
    ana.all_rounds()
    ana.round(ana.set(post, text="Stari most čez reko je zaprt."))
    ana.all_rounds()
    digest = server.house.digest(ana.records[post], ana.records)
    assert ana.round(ana.change("submit@1", post, {"digest": digest}))[0].status == "applied"
    tab.sized(360, 740)
    comes_in(tab, server, eva)
    for dark in (False, True):
        for width, height in WIDTHS:
            tab.sized(width, height, dark=dark)
            for name, path in (("post", f"posts/{post}"), ("waiting", ""), ("calendar", "calendar?month=2026-12")):
                tab.opens(f"{server.url}/m/{path}")
                is_in_order(tab, width)
                tab.saves(tmp_path / f"{name}-{width}-{'dark' if dark else 'light'}.png")
            ground = tab.finds("getComputedStyle(document.documentElement).backgroundColor")
            assert ground == ("rgb(18, 22, 28)" if dark else "rgb(245, 246, 248)")
    tab.opens(f"{server.url}/m/posts/{post}")
    assert tab.finds("[...document.querySelectorAll('ins, del')].map(e => e.tagName).join()") == "DEL,INS,DEL,INS"
