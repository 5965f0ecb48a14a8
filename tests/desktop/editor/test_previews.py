"""The preview shows what readers of each channel will see, follows the typing, and can be read without eyes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigndesk.actions import accounts, drafting
from campaigndesk.desktop import look
from campaigndesk.desktop.driver import settle_layouts
from campaigndesk.desktop.editor.previews.arranging import arranged
from campaigndesk.desktop.editor.previews.content import fold_of
from campaigndesk.desktop.editor.previews.layouts import LAYOUTS
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.look import apply_look
from campaigndesk.desktop.room import Room
from campaigndesk.domain.channel_rules import FoldRule, Origin
from campaigndesk.domain.records import Record
from desktop.watchdog import Watchdog
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]
ORIGIN = Origin(source="a test", checked=date(2026, 11, 25), confidence="C")
SENTENCE = "Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo. "


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    return made


Open = Callable[..., Record]


@pytest.fixture
def on(ministry: Ministry, view: EditorView, settle: Settle) -> Open:
    """Opens a post on a channel."""

    def opened(channel: str, text: str, handle: str = "@mfa", **fields: object) -> Record:
        campaign, _, _ = ministry.prepare()
        account = accounts.add_account(
            ministry.desk, country="GE", channel=channel, name="MFA of Georgia", handle=handle, language="sl"
        )
        post = drafting.draft_post(ministry.desk, account=account.id, campaign=campaign.id, text=text)
        if fields:
            drafting.revise_post(ministry.desk, post.id, fields)
        view.show_record(post.id)
        settle()
        return post

    return opened


def reads(view: EditorView) -> str:
    """What a reader of the preview sees of the text."""
    return view.page.preview.text


@pytest.mark.parametrize("channel", [*LAYOUTS, "youtube", "website"])
def test_every_channel_shows_who_speaks_and_the_text(view: EditorView, on: Open, channel: str) -> None:
    on(channel, "Pravica do življenja.")
    card = view.page.preview.card
    assert "Pravica do življenja." in reads(view)
    assert "mfa" in card.head.name.text().lower()
    assert card.accessibleName().startswith("Preview on ")


def test_a_long_caption_is_cut_where_instagram_cuts_it_and_unfolds(view: EditorView, on: Open) -> None:
    on("instagram", SENTENCE * 5)
    part = view.page.preview.card.parts[0]
    assert part.more.isVisible()
    assert part.more.accessibleName() == "more: the text is cut here"
    assert len(reads(view)) < 140
    assert reads(view).startswith("mfa Vsi ljudje")
    part.more.click()
    assert reads(view).count("svobodni") == 5
    assert part.more.text() == "Fold again"


def test_a_fold_ends_with_a_word_or_a_line() -> None:
    assert fold_of("abc def ghi", FoldRule(origin=ORIGIN, characters=9)) == 7
    assert fold_of("a" * 100, FoldRule(origin=ORIGIN, characters=30)) == 30
    assert fold_of("a\nb\nc", FoldRule(origin=ORIGIN, lines=2)) == 3
    assert fold_of("a\nb", FoldRule(origin=ORIGIN, lines=2)) is None
    assert fold_of("abc", None) is None


def test_mastodon_covers_the_post_with_its_content_warning(view: EditorView, on: Open) -> None:
    on("mastodon", "Besedilo.", handle="@mfa@social.gov.ge", content_warning="Nasilje")
    card = view.page.preview.card
    assert card.warning.text() == "Nasilje"
    assert not card.parts[0].isVisible()
    card.uncover.click()
    assert card.parts[0].isVisible()
    assert card.uncover.text() == "Show less"


def test_the_posts_of_a_thread_stand_below_each_other(view: EditorView, on: Open) -> None:
    on("bluesky", "Prva.\n\n===\n\nDruga.\n\n===\n\nTretja.")
    parts = view.page.preview.card.parts
    assert [part.text.text() for part in parts] == ["Prva.", "Druga.", "Tretja."]
    assert parts[2].number.text() == "Post 3 of 3"
    view.page.box.selectAll()
    view.page.box.textCursor().insertText("Ena sama.")
    view._look_at_gates()
    assert [part.isVisible() for part in parts] == [True, False, False]


def test_a_link_becomes_a_card_only_where_there_are_no_pictures(
    ministry: Ministry, view: EditorView, on: Open, settle: Settle
) -> None:
    post = on("linkedin", "Glej https://mzz.si/novice.")
    link = view.page.preview.card.link
    assert link.isVisible()
    assert link.accessibleName() == "Link card of mzz.si"
    drafting.attach_media(ministry.desk, post.id, name="most.jpg")
    settle()
    assert not link.isVisible()


def test_pictures_tell_their_descriptions_on_demand(
    ministry: Ministry, view: EditorView, on: Open, settle: Settle, tmp_path: Path
) -> None:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(tmp_path / "most.png"))
    post = on("x", "Most.")
    item = drafting.attach_media(ministry.desk, post.id, path=str(tmp_path / "most.png")).get("media")[0]
    drafting.attach_media(ministry.desk, post.id, name="reka.jpg")
    drafting.describe_image(ministry.desk, post.id, item["id"], "sl", "Most ponoči")
    settle()
    settle()
    pictures = view.page.preview.card.pictures
    tiles = pictures.wall.tiles
    assert tiles[0].accessibleName() == "Picture most.png. Description: Most ponoči"
    assert tiles[1].accessibleName() == "Picture reka.jpg. No description."
    assert not pictures.descriptions.isVisible()
    pictures.button.click()
    assert pictures.descriptions.text() == "most.png: Most ponoči\nreka.jpg: No description."
    shot = tiles[0].grab().toImage()
    assert shot.pixelColor(shot.rect().center()) == QColor("#336699")


def test_pictures_lie_as_the_channel_lays_them() -> None:
    assert [len(arranged(count, "grid", 400)) for count in (0, 1, 2, 3, 4, 5)] == [0, 1, 2, 3, 4, 4]
    assert len(arranged(7, "mosaic", 400)) == 5
    assert arranged(7, "carousel", 400) == [QRect(0, 0, 400, 300)]
    for count in range(1, 9):
        places = arranged(count, "mosaic", 401)
        assert all(not one.intersects(other) for one in places for other in places if one is not other)
        assert all(box.right() < 401 for box in places)


def test_the_post_can_be_looked_at_as_on_another_channel(view: EditorView, on: Open) -> None:
    on("linkedin", SENTENCE * 6)
    preview = view.page.preview
    preview.channel.setCurrentIndex(preview.channel.findText("as on X"))
    assert preview.length.isVisible()
    assert preview.length.text().endswith("/ 280 · too long")
    assert not preview.card.parts[0].more.isVisible() or "Show more" in preview.card.parts[0].more.text()
    preview.channel.setCurrentIndex(0)
    assert not preview.length.isVisible()


def test_the_preview_follows_light_and_dark(view: EditorView, on: Open, qapp: QApplication) -> None:
    on("x", "Pravice #pravice")

    def inks() -> set[str]:
        block = view.page.preview.card.parts[0].text.document().begin()
        return {place.format.foreground().color().name().upper() for place in block.textFormats()}

    assert look.tokens().accent.upper() in inks()
    apply_look(qapp, "dark")
    assert look.tokens().accent.upper() in inks()
    apply_look(qapp, "light")


def test_a_very_long_text_is_previewed_without_holding_up_the_window(
    qtbot: QtBot, view: EditorView, on: Open, watchdog: Watchdog
) -> None:
    on("facebook", "Kratko.")
    view.page.box.moveCursor(QTextCursor.MoveOperation.End)
    view.page.box.textCursor().insertText((SENTENCE + "#pravice https://mzz.si ") * 150)
    qtbot.waitUntil(lambda: "svobodni" in reads(view), timeout=5000)
    assert len(reads(view)) < 500


def test_the_text_stays_below_the_speaker_where_there_is_room_to_spare(view: EditorView, on: Open) -> None:
    on("x", "Pravica do življenja.")
    card, text = view.page.preview.card, view.page.preview.card.parts[0].text
    needed = text.mapTo(card, QPoint()).y()
    card.setFixedHeight(card.height() + 80)
    settle_layouts()
    assert text.mapTo(card, QPoint()).y() == needed
