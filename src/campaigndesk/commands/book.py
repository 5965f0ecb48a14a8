"""`campaigndesk book CAMPAIGN --out FILE`: brief, messages, coverage, posts, approvals and results of a campaign."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.exchange.files import write_whole

if TYPE_CHECKING:
    from campaigndesk.exchange.campaign_book import Book

FORMATS = (".pdf", ".xlsx")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which campaign, and where the book goes."""
    parser.add_argument("campaign", metavar="ID", help="the campaign; show campaign lists them")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=".pdf or .xlsx; replaced if it exists")
    add_profile_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the file whole or not at all."""
    from campaigndesk.exchange.campaign_book import read_book

    path: Path = arguments.out
    form = path.suffix.lower()
    if form not in FORMATS:
        raise InvalidInput(f"A campaign book cannot be written as {path.name}.", "Give --out a .pdf or a .xlsx.")
    with opened_desk(arguments) as desk:
        book = desk.read(read_book, arguments.campaign, desk.now)
    if form == ".xlsx":
        from campaigndesk.exchange.book_xlsx import book_xlsx

        write_whole(path, book_xlsx(book))
    else:
        _write_pdf(book, path)
    rows = {chapter.title: len(chapter.rows) for chapter in book.chapters}
    if arguments.json:
        print_json({"file": str(path), "title": book.title, "rows": rows})
    else:
        print(f"{path}: {', '.join(f'{count} in {title}' for title, count in rows.items())}.")
    return Exit.DONE


def _write_pdf(book: Book, path: Path) -> None:
    """Paint the pages aside, without any screen, and put them in the place of what was there."""
    if not os.environ.get("QT_QPA_PLATFORM") and sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import tempfile

    from campaigndesk.desktop.application import dressed_application
    from campaigndesk.desktop.book.paper import book_document
    from campaigndesk.desktop.calendar.printing.paper import Printing, pdf

    app = dressed_application("light")
    document = book_document(book, path.stem, "")
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "book.pdf"
        printing = Printing(pdf(str(part), document), document, app)
        done: list[int] = []
        printing.done.connect(done.append)
        printing.start()
        while not done:
            printing.go_on()
        write_whole(path, part.read_bytes())
