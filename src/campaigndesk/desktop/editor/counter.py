"""The line below the text: how long it is as its channel counts, in words and colour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain, set_role
from campaigndesk.domain.channel_rules import UNITS, ChannelRule
from campaigndesk.domain.channels import Measure

translate = QCoreApplication.translate

MOST_NUMBERS = 5
"""Posts of a thread of which each length is shown; of more only the longest."""


class Counter(QWidget):
    """`287 / 280 · too long by 7 · X counts links as 23, emoji as 2`; `split` where a thread is asked for."""

    split = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = plain("", "section", self)
        self.number.setProperty("strong", "true")
        self.state = plain("", "secondary", self)
        self.note = plain("", "secondary", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, sizes.STEP, 0, 0)
        row.setSpacing(sizes.STEP * 2)
        for label in (self.number, self.state, self.note):
            row.addWidget(label)
        row.addStretch()
        self.cut = QPushButton(self.tr("Split into a thread"), self)
        self.cut.setProperty("kind", "chip")
        self.cut.clicked.connect(self.split)
        self.cut.hide()
        row.addWidget(self.cut)
        self.setAccessibleName(self.tr("Length"))

    def show_measure(self, measure: Measure | None, rule: ChannelRule | None) -> None:
        """Show a length; nothing for a channel that is not known."""
        self.setVisible(measure is not None)
        if measure is None:
            return
        number, state, role = counted(measure)
        self.cut.setVisible(rule is not None and bool(rule.thread_break) and not measure.fits)
        self.number.setText(number)
        set_role(self.number, role)
        self.state.setText(state)
        set_role(self.state, role if state and role != "section" else "secondary")
        self.note.setText(way_of_counting(rule) if rule else "")
        self.setAccessibleDescription(
            f"{number} {UNITS.get(measure.unit, measure.unit)}. {state} {self.note.text()}".strip()
        )


def counted(measure: Measure) -> tuple[str, str, str]:
    """The number, the state in words, and the role of the style sheet that colours both."""
    if measure.limit is None:
        return words.number(measure.length), translate("Editor", "no limit is known"), "section"
    if len(measure.lengths) > 1:
        return _counted_thread(measure, measure.limit)
    number = f"{words.number(measure.length)} / {words.number(measure.limit)}"
    over = measure.length - measure.limit
    if over > 0:
        return number, translate("Editor", "too long by {0}").format(words.number(over)), "warning"
    return (
        number,
        "" if measure.fits else translate("Editor", "it does not fit"),
        "section" if measure.fits else "warning",
    )


def _counted_thread(measure: Measure, limit: int) -> tuple[str, str, str]:
    lengths = measure.lengths
    few = " · ".join(map(words.number, lengths))
    longest = few if len(lengths) <= MOST_NUMBERS else f"≤ {words.number(measure.length)}"
    number = f"{longest} / {words.number(limit)}"
    over = [place for place, length in enumerate(lengths, start=1) if length > limit]
    if over:
        said = translate("Counter", "post {0} of {1} is too long by {2}")
        return number, said.format(over[0], len(lengths), words.number(lengths[over[0] - 1] - limit)), "warning"
    if not measure.fits:
        return number, translate("Counter", "it does not fit"), "warning"
    return number, translate("Counter", "a thread of %n posts", "", len(lengths)), "section"


def way_of_counting(rule: ChannelRule) -> str:
    """What a person should know about how the channel counts; empty where it simply counts characters."""
    parts = []
    if rule.text.link_length:
        parts.append(translate("Editor", "links as {0}").format(rule.text.link_length))
    parts += {
        "weighted": [translate("Editor", "emoji as 2")],
        "emoji-bytes": [translate("Editor", "an emoji as its bytes")],
        "utf-16": [translate("Editor", "most emoji as 2")],
    }.get(rule.unit, [])
    if rule.text.short_mentions:
        parts.append(translate("Editor", "@user@server as @user"))
    if parts:
        return translate("Editor", "{0} counts {1}").format(rule.name, ", ".join(parts))
    if rule.unit == "bytes":
        return translate("Editor", "{0} counts bytes: most letters of Cyrillic are 2, of Georgian 3").format(rule.name)
    if rule.text.byte_limit:
        most = words.number(rule.text.byte_limit)
        return translate("Editor", "{0} takes at most {1} bytes too").format(rule.name, most)
    return ""
