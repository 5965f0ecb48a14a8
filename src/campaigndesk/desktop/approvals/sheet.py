"""The content to decide on, as a person reads it: all that a decision binds, and what changed since the last one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from campaigndesk.desktop.approvals.reading import Submission
from campaigndesk.desktop.editor.approval_panel import ApprovalPanel
from campaigndesk.desktop.editor.picture_labels import PictureLabels
from campaigndesk.desktop.editor.reading_text import ReadingText
from campaigndesk.desktop.editor.rows import Mark, Row, emptied
from campaigndesk.desktop.editor.thumbnails import Thumbnail
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.line_changes import LineThen


class SubmissionSheet(QScrollArea):
    """Shows one submission, or the titles of several. `wanted` asks for the picture with a hash (`put_picture`)."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Submission, ...] = ()
        self.title = plain("", "title", self, wrap=True)
        self.place = plain("", "secondary", self, wrap=True)
        self.changed = plain("", "warning", self, wrap=True)
        self.marks = QCheckBox(self.tr("Mark what changed since the last approved text"), self)
        self.marks.setChecked(True)
        self.marks.toggled.connect(lambda _: self._show_text())
        self.text = ReadingText(self.tr("The text to decide on"), self)
        self.line = Section(self.tr("The line on which it rests"), "", self)
        self.line_told = plain("", "warning", self, wrap=True)
        self.line_text = ReadingText(self.tr("The line, with what changed"), self)
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(sizes.STEP * 4)
        self._rows.setVerticalSpacing(sizes.STEP)
        self.pictures = PictureLabels()
        self._pictures = QVBoxLayout()
        self._findings = QVBoxLayout()
        self._findings.setSpacing(0)
        self.rest = Section(self.tr("Also part of what is decided"), "", self)
        self.approval = ApprovalPanel(self)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QFrame(self)
        inside.setProperty("role", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 3, sizes.STEP * 6, sizes.STEP * 4)
        column.setSpacing(sizes.STEP * 2)
        above = (self.title, self.place, self.changed, self.marks, self.text)
        for widget in (*above, self.line, self.line_told, self.line_text, self.rest):
            column.addWidget(widget)
        column.addLayout(self._rows)
        column.addLayout(self._pictures)
        column.addLayout(self._findings)
        column.addWidget(self.approval)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_submissions(self, submissions: Sequence[Submission]) -> None:
        """Show one whole, several by their titles."""
        if tuple(submissions) == self._shown:
            self.pictures.ask(self.wanted)
            return
        self._shown = tuple(submissions)
        one = self._shown[0] if len(self._shown) == 1 else None
        for widget in (self.text, self.rest, self.approval, self.place):
            widget.setVisible(one is not None)
        emptied(self._findings)
        emptied(self._pictures)
        self.pictures.clear()
        while self._rows.rowCount():
            self._rows.removeRow(0)
        for hidden in (self.changed, self.marks, self.line, self.line_told, self.line_text):
            hidden.hide()
        if one is None:
            self.title.setText(self.tr("%n posts are chosen", "", len(self._shown)))
            able = sum(not submission.why_not for submission in self._shown)
            if able < len(self._shown):
                told = self.tr("You can decide on {0} of {1}; why not on the others stands with each of them.")
                self.changed.setText(told.format(able, len(self._shown)))
                self.changed.show()
            for submission in self._shown:
                words = submission.why_not or " ".join(submission.text.split())
                words = "\n".join([words, *(f"{said(f.sentence)} {said(f.fix)}".strip() for f in submission.findings)])
                mark = Mark("stopped" if submission.why_not else "in-review", "warning", self.tr("in review"), self)
                self._findings.addWidget(Row(mark, f"{submission.title} · {submission.place}", words, "", self))
        else:
            self._show_one(one)

    def put_picture(self, sha256: str, thumbnail: Thumbnail) -> None:
        """Show a small picture, or the words on why there is none."""
        self.pictures.put(sha256, thumbnail)

    def _show_one(self, one: Submission) -> None:
        self.title.setText(one.title)
        self.place.setText(f"{one.place} · {one.sent}")
        self.marks.setVisible(one.before is not None and one.before != one.text)
        also = [name for name in one.changed if name]
        if one.before is not None:
            text = self.tr("the text") if one.before != one.text else ""
            parts = ", ".join(filter(None, [text, *(self.tr("the {0}").format(name) for name in also)])) or self.tr(
                "nothing"
            )
            self.changed.setText(self.tr("Approved before. Changed since then: {0}.").format(parts))
            self.changed.show()
        self._show_text()
        if one.line is not None:
            self._show_line(one.line)
        for name, value in one.rows:
            words = plain(value, "", self, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(f"{name}: {value}")
            self._rows.addRow(plain(name, "secondary", self), words)
        for sha256, name in one.pictures:
            self._pictures.addWidget(self.pictures.make(sha256, name, self))
        self.pictures.ask(self.wanted)
        for finding in one.findings:
            if finding.code == "line_changed":
                continue
            mark = Mark(
                "close" if finding.blocks else "warning", "stop" if finding.blocks else "warning", "finding", self
            )
            self._findings.addWidget(Row(mark, said(finding.sentence), said(finding.fix), "", self))
        waiting = self.tr("The decision is not yet counted: it waits to be sent.") if one.uncounted else ""
        self.approval.show_steps(one.steps, one.why_not or waiting, "")

    def _show_line(self, line: LineThen) -> None:
        unknown = self.tr("Its words of then are not on this laptop; these are the words of now.")
        self.line_told.setText("\n".join([said(line.sentence), *([unknown] if line.before is None else [])]))
        if line.before is None:
            self.line_text.show_plain(line.now)
        else:
            self.line_text.show_difference(line.before, line.now)
        self.line.show()
        self.line_told.show()
        self.line_text.setVisible(bool(line.before or line.now))

    def _show_text(self) -> None:
        if len(self._shown) != 1:
            return
        one = self._shown[0]
        if one.before is not None and one.before != one.text and self.marks.isChecked():
            self.text.show_difference(one.before, one.text)
        else:
            self.text.show_plain(one.text)
