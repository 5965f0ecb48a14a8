"""S16: no address that somebody wrote is ever asked for, by the server, by a laptop or by the web page."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.store.opening import open_store
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.rounds import sync_once
from security.served import PASSWORD, Served
from security.visitors import approver


@contextmanager
def listening() -> Iterator[tuple[int, list[str]]]:
    """A port of this machine, and who knocked at it."""
    heard: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as door:
        door.settimeout(0.1)
        over = threading.Event()

        def wait() -> None:
            while not over.is_set():
                try:
                    line, where = door.accept()
                except TimeoutError:
                    continue
                heard.append(str(where))
                line.close()

        waiting = threading.Thread(target=wait)
        waiting.start()
        try:
            yield door.getsockname()[1], heard
        finally:
            over.set()
            waiting.join(10)


def test_links_in_texts_pages_and_rounds_are_only_words(served: Served, tmp_path: Path) -> None:
    with listening() as (port, heard):
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
        links = [f"http://127.0.0.1:{port}/a", f"http://localhost:{port}/b.png", f"http://[::ffff:127.0.0.1]:{port}/c"]
        text = " ".join([*links, f"http://{int.from_bytes(bytes([127, 0, 0, 1]), 'big')}:{port}/d"])
        html = "".join(f'<img src="{link}"><link rel="stylesheet" href="{link}">' for link in links)
        store = open_store(tmp_path / "ana", b"k" * 32)
        desk = Desk(store)
        sign_in(desk, served.url, "ana@mfa.si", PASSWORD)
        sync_once(desk, wire_for(desk))
        draft_post(desk, country="SI", channel="x", text=f"{text} {html}"[:240], title=html[:200])
        sync_once(desk, wire_for(desk))
        store.close()
        eva = approver(served)
        for page in ("/m/", "/m/calendar"):
            assert eva.opens(page).status_code == 200
    assert len(heard) == 1, "the first was the test's own, to see that the door hears"
