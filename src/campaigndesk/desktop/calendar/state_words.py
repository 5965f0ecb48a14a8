"""The stage of a post and its marks, in words as far as they have room, else as the marks of its chip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import MARK, Chip
from campaigndesk.desktop.sentences import said

BESIDE = 3
"""Between two marks, in logical pixels."""
translate = QCoreApplication.translate


def state_words(chip: Chip) -> str:
    """`In review · proposed time · on hold`."""
    return " · ".join(words for _, words in _marks(chip))


def paint_state(painter: QPainter, rect: QRect, chip: Chip, colours: look.Tokens) -> None:
    """Paint the stage's mark and words on one line, and what has no room in words as marks at the right."""
    ratio = look.ratio_of(painter)
    ink = look.stage_colour(colours, chip.stage)
    top = rect.top() + (rect.height() - MARK) // 2
    painter.drawPixmap(rect.left(), top, look.pixmap(look.stage_icon(chip.stage), MARK, ink, ratio))
    painter.setFont(look.font(sizes.SECONDARY))
    painter.setPen(QColor(ink))
    room = rect.adjusted(MARK + 4, 0, 0, 0)
    words, rest = fitting(chip, painter.fontMetrics(), room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
    for number, name in enumerate(reversed(rest)):
        left = rect.right() + 1 - MARK - number * (MARK + BESIDE)
        painter.drawPixmap(left, top, look.pixmap(name, MARK, look.stage_colour(colours, name), ratio))


def fitting(chip: Chip, metrics: QFontMetrics, width: int) -> tuple[str, list[str]]:
    """The words for which this width has room, the stage at least, and the icons of the other marks."""
    (_, stage), *marks = _marks(chip)
    for kept in range(len(marks), -1, -1):
        words = " · ".join((stage, *(mark for _, mark in marks[:kept])))
        rest = [icon for icon, _ in marks[kept:] if icon]
        if metrics.horizontalAdvance(words) + len(rest) * (MARK + BESIDE) <= width:
            return words, rest
    return metrics.elidedText(stage, Qt.TextElideMode.ElideRight, width), []


def _marks(chip: Chip) -> list[tuple[str, str]]:
    """The stage and what else is true of the post, each as the name of its icon (where it has one) and in words."""
    # Imported late: the rules of posts are not needed before the first card is there.
    from campaigndesk.domain.posts import STAGE_WORDS

    waits = translate("Chips", "waits for {0}").format(chip.waits_for)
    marks = (
        ("", waits, bool(chip.waits_for)),
        ("proposed", translate("Calendar", "proposed time"), chip.proposed),
        ("stopped", translate("Chips", "publishing is stopped"), chip.stopped),
        ("void", translate("Chips", "needs approval again"), chip.void),
        ("held", translate("Calendar", "on hold"), chip.held),
        ("conflict", translate("Calendar", "in conflict"), chip.conflict),
        ("waiting", translate("Calendar", "waiting to send"), chip.waiting),
        ("repeat", translate("Calendar", "one of a series"), chip.repeats),
        ("", translate("Chips", "for its audience {0}").format(chip.there), bool(chip.there)),
    )
    stage = said(STAGE_WORDS.get(chip.stage, chip.stage.replace("_", " ").capitalize()))
    return [(chip.stage, stage), *((icon, words) for icon, words, on in marks if on)]
