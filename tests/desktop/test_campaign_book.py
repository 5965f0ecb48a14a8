"""The campaign book: all of a campaign on pages and in a workbook, whole, and with nothing that is under embargo."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from campaigndesk.actions import campaigns, messages, results
from campaigndesk.actions.drafting import draft_post, revise_post
from campaigndesk.desktop.book import phrases
from campaigndesk.desktop.book.dialog import BookDialog
from campaigndesk.desktop.book.paper import WIDTH, Line, book_document, broken, pages_of
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record
from campaigndesk.exchange.book_xlsx import book_xlsx
from campaigndesk.exchange.campaign_book import LABELS, NAME, TEXT, WORDS, Book, read_book
from ministries import GEORGIAN, Ministry
from working_rooms import Settle, _light, ministry, room, settle

__all__ = ["_light", "ministry", "room", "settle"]


@pytest.fixture
def post(ministry: Ministry) -> Record:
    """A public post with figures, in a campaign whose brief and message could be taken for formulas."""
    made = ministry.published(GEORGIAN, link="https://x.com/MFAgovge/status/19")
    with ministry.at("ana") as desk:
        campaigns.revise_campaign(desk, str(made.get("campaign")), objective="=SUM(A1)\nEvery citizen", audience="-All")
        messages.revise_message(desk, made.get("message"), title="@Article 19", owner="ana", part="core")
    results.add_result(ministry.desk, made.id, read_on="2026-11-20", source="+Meta", views=1200, shares=0)
    return made


def book_of(ministry: Ministry, post: Record) -> Book:
    return ministry.desk.read(read_book, str(post.get("campaign")), ministry.desk.now)


def told(book: Book) -> dict[str, list[dict[str, str]]]:
    """Chapter -> its rows by heading."""
    return {
        chapter.title: [dict(zip([c.label for c in chapter.columns], row, strict=True)) for row in chapter.rows]
        for chapter in book.chapters
    }


def test_the_book_has_all_of_the_campaign(ministry: Ministry, post: Record) -> None:
    book = told(book_of(ministry, post))
    assert list(book) == ["Brief", "Participation", "Messages", "Coverage", "Posts", "Results"]
    assert {row["What"]: row["Words"] for row in book["Brief"]}["Objective"] == "=SUM(A1)\nEvery citizen"
    invited = {"Country": "Georgia", "Answer": "Invited", "Answer by": "2026-11-28"}
    assert invited.items() <= book["Participation"][0].items()
    assert (book["Messages"][0]["Owner"], book["Messages"][0]["Part"]) == ("Ana Kovač", "Core message")
    assert {row["Country"]: row.get("X") for row in book["Coverage"]}["Georgia"] == "Published"
    (row,) = book["Posts"]
    assert (row["Text"], row["Stage"], row["Link"]) == (GEORGIAN, "Published", "https://x.com/MFAgovge/status/19")
    assert re.fullmatch(r"Giorgi Kapanadze \(2026-..-..\); Ana Kovač \(2026-..-..\)", row["Approvals"])
    first, together = book["Results"]
    assert (first["Views"], first["Shares"], first["Clicks"]) == ("1200", "0", "")
    assert (together["Post"], together["Views"]) == ("All together", "1200")


def test_no_cell_of_the_workbook_runs(ministry: Ministry, post: Record, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(book_xlsx(book_of(ministry, post)))
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    risky = [cell for cell in cells if str(cell.value).startswith(("=", "+", "-", "@"))]
    assert len(risky) == 5, "objective, audience, title, handle, source"
    assert all(cell.quotePrefix for cell in risky)


def test_a_post_under_embargo_is_there_without_its_words(ministry: Ministry, post: Record) -> None:
    secret = draft_post(ministry.desk, campaign=str(post.get("campaign")), country="GE", channel="x", text="Canary")
    dark = {"embargo_until": "2199-12-10T09:00:00Z", "title": "Canary", "note": "Canary"}
    revise_post(ministry.desk, secret.id, dark)
    book = book_of(ministry, post)
    assert "Canary" not in str(book)
    assert "Under embargo until 2199-12-10T09:00:00Z" in str(book)


def test_a_campaign_under_embargo_has_no_book(ministry: Ministry, post: Record) -> None:
    with ministry.at("ana") as desk:
        campaigns.revise_campaign(desk, str(post.get("campaign")), embargo_until="2199-12-10T09:00:00Z")
    with pytest.raises(InvalidInput, match="under embargo until 2199-12-10"):
        book_of(ministry, post)


def test_every_word_of_the_book_is_marked_for_the_translators() -> None:
    assert set(LABELS) == set(phrases.HEADS)
    assert set(WORDS.values()) == set(phrases.CODED)


@pytest.mark.parametrize(
    "text", [GEORGIAN, "Свако има право на слободу. " * 20, "🇽🇰 flag 👩‍🚀 " * 60, "a" * 400, "One\n\nTwo"]
)
def test_a_text_of_any_script_is_broken_without_losing_a_letter(qapp: QApplication, text: str) -> None:
    lines = [line.text for line in broken(text, TEXT)]
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert "\ufffd" not in "".join(lines)


def test_no_heading_stands_alone_at_the_foot_of_a_page(qapp: QApplication) -> None:
    lines = [line for n in range(40) for line in (Line(f"Name {n}", NAME), Line("Words", TEXT), Line("More", TEXT))]
    pages = [body.args[0] for body in pages_of(lines, QSizeF(WIDTH, 300))]  # type: ignore[attr-defined]
    assert [line for page in pages for line in page] == lines
    assert all(page[-1].style != NAME and sum(line.height for line in page) <= 300 for page in pages)


def test_the_pages_are_written_one_by_one_and_esc_keeps_the_file_that_was_there(
    ministry: Ministry, post: Record, room: object, settle: Settle, qtbot: object, tmp_path: Path
) -> None:
    from campaigndesk.desktop.room import Room

    assert isinstance(room, Room)
    said: list[str] = []
    room.said.connect(lambda sentence, _: said.append(sentence))
    document = book_document(book_of(ministry, post), "book", "")
    dialog = BookDialog(room, str(post.get("campaign")), "Human Rights Day", None)  # type: ignore[arg-type]
    dialog.show()
    path = tmp_path / "book.pdf"
    path.write_text("as it was")
    dialog.write(document, str(path))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert said == ["Cancelled. Nothing was written."]
    assert path.read_text() == "as it was"
    dialog = BookDialog(room, str(post.get("campaign")), "Human Rights Day", None)  # type: ignore[arg-type]
    dialog.write(document, str(path))
    qtbot.waitUntil(lambda: len(said) > 1)  # type: ignore[attr-defined]
    assert said[-1].startswith(f"Saved as {path}")
    assert path.read_bytes().startswith(b"%PDF")
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("book")] == ["book.pdf"]
