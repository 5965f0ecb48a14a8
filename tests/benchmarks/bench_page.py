"""Measures the web page of approvers on a server that holds many posts: seconds of each page, at the browser.

`python tests/benchmarks/bench_page.py [100000]`: posts of about 1.4 KB over two years, twenty of which wait.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import bench_server, figures
from campaigndesk.domain.changes import Change
from campaigndesk.protocol.messages import BATCH_CHANGES
from databases import Kept
from security.served import Served, prepare, served_from
from security.visitors import Visitor, approver, submitted

SIZE = 100_000
WAITING = 20
TIMES = 7
FIRST = datetime(2025, 12, 1, 9, tzinfo=UTC)
DAYS = 730


def fill(served: Served, count: int) -> None:
    """Hand the posts in as a light laptop does, a batch at a time; ten are of each day and channel."""
    ana = served.laptop("ana@mfa.si")
    light = bench_server.Laptop(served.house.port, token=ana.token, person=ana.person, device=ana.device)
    light.epoch = ana.epoch
    made = [spread(change, number) for number, change in enumerate(bench_server.posts(light, count))]
    for at in range(0, count, BATCH_CHANGES):
        light.round(tuple(made[at : at + BATCH_CHANGES]))


def spread(change: Change, number: int) -> Change:
    """The creation with a time of its own, on one of four channels."""
    fields = change.payload["fields"]
    fields["proposed_at"] = f"{FIRST + timedelta(days=number % DAYS, minutes=number % 480):%Y-%m-%dT%H:%M:%SZ}"
    fields["channel"] = ("x", "facebook", "instagram", "linkedin")[number % 4]
    return change


def page(visitor: Visitor, path: str, what: str, bar: float, count: int) -> None:
    """The median of some looks at one page."""

    def look() -> None:
        answer = visitor.opens(path)
        if answer.status_code != 200 or answer.url.endswith("/m/sign-in"):
            raise RuntimeError(f"{path}: {answer.status_code} {answer.url}")

    look()
    bench_server.tell(
        f"{what}, {count:,} posts", statistics.median(bench_server.timed(look) for _ in range(TIMES)), bar
    )


def main() -> None:
    """Print the table."""
    count = int(sys.argv[1]) if sys.argv[1:] else SIZE
    with tempfile.TemporaryDirectory(prefix="campaigndesk-page-") as folder:
        kept = Kept(Path(folder) / "data")
        prepare(kept)
        with served_from(kept) as served:
            text = "Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo in enake pravice. "
            for number in range(WAITING):
                post = submitted(served, text=f"{text * 3}{number}", proposed_at="2026-12-10T09:00:00Z")[1]
            fill(served, count)
            eva = approver(served)
            page(eva, "/m/", "what waits for me", 0.5, count)
            page(eva, f"/m/posts/{post}", "one post, with what is said twice", 0.5, count)
            page(eva, "/m/calendar?month=2026-12", "the calendar of a month", 0.5, count)
            held = bench_server.memory(served.process.pid, "VmHWM")
            print(f"{'memory at its peak':36}{held:10.1f} MB")
            figures.note("memory at its peak", held, "MB")


if __name__ == "__main__":
    main()
