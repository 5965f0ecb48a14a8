"""S9, S14: the web page on a telephone in a real browser, behind the shipped configuration of nginx."""

from __future__ import annotations

from pathlib import Path

from security.chromium import browsing
from security.conftest import Starts
from security.films import played, recorded
from security.test_behind_nginx import before
from security.test_web_browser import comes_in, is_in_order, with_film
from security.visitors import Visitor, fresh_code, phone_of


def test_an_approver_on_the_move_watches_a_film_and_approves(starts: Starts, tmp_path: Path) -> None:
    served = starts("--trusted-proxy", "127.0.0.1")
    eva = Visitor(served.url, phone_of(served, "eva@mfa.si"))
    with before(served, tmp_path) as proxy, browsing(trusted=proxy.folder / "certificate.pem") as tab:
        post, url = with_film(served, recorded(tab)), f"https://localhost:{proxy.port}"
        tab.sized(360, 740)
        comes_in(tab, served, eva, url)
        tab.opens(f"{url}/m/posts/{post}")
        assert played(tab) == [640, 360, True]
        is_in_order(tab, 360)
        tab.types("#code", fresh_code(served, eva))
        tab.presses("button.approve")
        assert tab.finds("document.querySelector('[role=status]').textContent") == "The content is approved."
        assert tab.finds("location.origin") == url
        is_in_order(tab, 360)
