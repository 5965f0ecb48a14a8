"""Measures the laptop's store: opening, months, agenda, search, acting. Run it as a script, sizes as arguments."""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import figures as kept
from campaigndesk.actions.campaigns import start_campaign
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post, revise_text
from campaigndesk.actions.starting import start_alone
from campaigndesk.desktop.editor.seen import SeenLook
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.coverage import matrix_of
from campaigndesk.domain.folding import fold
from campaigndesk.domain.gates import check
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.domain.times import instant
from campaigndesk.store.calendar import Filter, list_agenda, list_bars, list_days
from campaigndesk.store.choices import list_choices
from campaigndesk.store.coding import packed
from campaigndesk.store.coverage import read_coverage
from campaigndesk.store.inbox import counts
from campaigndesk.store.opening import open_store
from campaigndesk.store.records import find_record, made_ready, save_new_records
from campaigndesk.store.search import search

KEY = bytes(range(32))
START = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = {
    "sl": "Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo in enake pravice obdarjeni so z razumom in vestjo",
    "cs": "Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv jsou nadáni rozumem a svědomím",
    "sr": "Сва људска бића рађају се слободна и једнака у достојанству и правима она су обдарена разумом и свешћу",
    "ka": "ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით მათ მინიჭებული აქვთ გონება",
    "uk": "Всі люди народжуються вільними і рівними у своїй гідності та правах вони наділені розумом і совістю",
}


def texts(chance: random.Random, size: int) -> Iterator[tuple[str, str]]:
    """Language and a text of about `size` bytes, for ever."""
    vocabularies = {
        language: [
            w + chance.choice(("", "a", "ov", "ima")) + str(n % 7) * (n % 3) for n in range(40) for w in words.split()
        ]
        for language, words in WORDS.items()
    }
    while True:
        language = chance.choice(list(WORDS))
        width = 1 if language in ("sl", "cs") else 3 if language == "ka" else 2
        yield language, " ".join(chance.choices(vocabularies[language], k=size // width // 7))


def posts(number: int, size: int, days: int) -> Iterator[tuple[Record, bytes, int]]:
    """Posts spread over the days, as a first fill would bring them."""
    chance = random.Random(7)
    countries, source = list(COUNTRIES), texts(chance, size)
    for n in range(number):
        language, text = next(source)
        at = START + timedelta(minutes=chance.randrange(days * 1440))
        fields = {
            "country": chance.choice(countries),
            "channel": chance.choice(("x", "facebook", "instagram", "linkedin", "telegram")),
            "language": language,
            "title": text[:30],
            "text": text,
            "proposed_at": instant(at),
            "zone": "Europe/Ljubljana",
            "campaign": f"campaign-{n % 40}",
            "owner": f"person-{n % 60}",
            "stage": chance.choice(("draft", "draft", "approved", "scheduled")),
            "contributors": [f"person-{n % 60}"],
        }
        stamp = Stamp(f"c-{n:032x}", f"person-{n % 60}", "2026-11-23T09:00:00Z")
        record = Record(f"p-{n:034x}", "post", NETWORK, stamp, fields)
        yield record, packed(record), n + 1


def timed(work: Callable[[], object], times: int = 20) -> tuple[float, float]:
    """Milliseconds: the median and the worst of several runs, the first of which counts too."""
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        spent.append((time.perf_counter() - begun) * 1000)
    return statistics.median(spent), max(spent)


def show(what: str, figures: tuple[float, float], bar: str = "") -> None:
    """One line of the table."""
    print(f"| {what:<44} | {figures[0]:9.2f} | {figures[1]:9.2f} | {bar:<12} |", flush=True)
    kept.note(what, figures[0], "ms", kept.number_in(bar))


def month(n: int) -> list[str]:
    """The borders of 42 days, as a month view asks for."""
    first = START + timedelta(days=30 * (n % 11))
    return [instant(first + timedelta(days=day)) for day in range(43)]


def main(number: int, size: int = 1400) -> None:
    """Fill a profile and measure."""
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile"
        store = open_store(profile, KEY)
        desk = Desk(store)
        start_alone(desk, name="Ana", country="SI")
        begun = time.perf_counter()
        source = posts(number, size if number <= 200_000 else 200, 365)
        while piece := [item for _, item in zip(range(2000), source, strict=False)]:
            with store.writing() as conn:
                save_new_records(conn, [(made_ready(record, body), seq) for record, body, seq in piece])
        filled = time.perf_counter() - begun
        for n in range(20):
            start_campaign(
                desk,
                title=f"Campaign {n}",
                lead_country="SI",
                starts_on="2026-02-01",
                ends_on="2026-12-10",
                partners=("GE",),
            )
        store.close()
        print(f"{number:,} posts of about {size} bytes, made and filled in {filled:.1f} s")
        print(f"| {'work':<44} | median ms | worst ms  | {'bar':<12} |")
        print(f"|{'-' * 46}|-----------|-----------|{'-' * 14}|")
        show("open the store", timed(lambda: open_store(profile, KEY).close()), "30")
        code = "import campaigndesk.actions.desk, campaigndesk.store.calendar"
        show("import store and actions (process)", timed(lambda: subprocess.run([sys.executable, "-c", code]), 5))
        show("start an empty python", timed(lambda: subprocess.run([sys.executable, "-c", ""]), 5))
        store = open_store(profile, KEY)
        desk = Desk(store)
        _reads(desk, number)
        _acts(desk)
        store.close()


def _reads(desk: Desk, number: int) -> None:
    bar = "16" if number <= 100_000 else "50"
    begun = time.perf_counter()
    desk.read(list_days, month(3), 4)
    first = (time.perf_counter() - begun) * 1000
    show("first month after opening", (first, first), bar)
    months = iter(range(10_000))
    show("next month, 4 a day", timed(lambda: desk.read(list_days, month(next(months)), 4)), bar)
    own = Filter(countries=("SI", "GE"), stages=("draft",))
    show("next month, two countries, drafts", timed(lambda: desk.read(list_days, month(next(months)), 4, own)), bar)
    one = Filter(campaigns=("campaign-3",))
    show("next month, one campaign", timed(lambda: desk.read(list_days, month(next(months)), 4, one)), bar)
    show("counts of all filters", timed(lambda: desk.read(list_choices, Filter(), "")), "-")
    show("bars of a month", timed(lambda: desk.read(list_bars, "2026-03-01", "2026-04-12")), bar)
    weeks = iter(range(10_000))

    def agenda() -> object:
        start = START + timedelta(days=7 * (next(weeks) % 50))
        return desk.read(list_agenda, instant(start), instant(start + timedelta(days=7)), Filter(), 500)

    show("agenda of a week, 500 lines", timed(agenda), "40")
    for typed in ("v", "vs", "dosto", "ljudska sva", "თავისუფ", "nadanirozum", "svobodn prav"):
        show(f"search “{typed}”", timed(lambda typed=typed: desk.read(search, typed, 50)), "50")  # type: ignore[misc]
    now = instant(START + timedelta(days=180))
    matrices = {
        "coverage of one campaign": (Filter(campaigns=("campaign-3",)), ()),
        "coverage of a month": (Filter(), (month(3)[0], month(3)[-1])),
        "coverage of everything": (Filter(), ()),
    }
    for name, (wanted, span) in matrices.items():
        read = partial(desk.read, read_coverage, now, wanted, *span)
        show(name, timed(lambda read=read: matrix_of(read(), by_language=True)), "40")  # type: ignore[misc]
    show("counts beside the views", timed(lambda: desk.read(counts, desk.author)), "40")
    show("one record", timed(lambda: desk.read(find_record, "p-" + f"{number // 2:034x}")))

    _gates(desk)


def _gates(desk: Desk) -> None:
    """The gates as the editor looks at them: once from the store, then from memory at each pause in typing."""
    with desk.store.reading() as conn:
        drafts = conn.exec_driver_sql("SELECT id FROM post WHERE stage = 'draft' ORDER BY row LIMIT 50").all()
        look = SeenLook(desk.look(conn))
        posts = [post for (key,) in drafts if (post := look.record(key))]
        turns = iter(posts * 2)
        show("gates of a draft, read", timed(lambda: check(next(turns), look, desk.now), len(posts)), "16")
        seen = look.closed()
    show("gates of a draft, a pause in typing", timed(lambda: check(next(turns), seen, desk.now), len(posts)), "16")


def _acts(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Prvi osnutek")
    numbers = iter(range(10_000))
    show("save a text", timed(lambda: revise_text(desk, post.id, f"Besedilo {next(numbers)} " * 60)), "16")
    show("draft a post", timed(lambda: draft_post(desk, country="SI", channel="x", text="Nov osnutek " * 20)), "16")
    latin, cyrillic = (WORDS["cs"] * 14)[:1400], (WORDS["sr"] * 14)[:1400]
    show("fold 1.4 KB of Latin", timed(lambda: fold(latin), 500), "0.015")
    show("fold 1.4 KB of Cyrillic", timed(lambda: fold(cyrillic), 500), "0.060")


if __name__ == "__main__":
    for wanted in [int(argument) for argument in sys.argv[1:]] or [100_000]:
        main(wanted)
