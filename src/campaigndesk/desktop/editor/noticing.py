"""What the editor says above the text: a save that was refused, two texts that went apart, a post that is locked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from campaigndesk.desktop import sentences
from campaigndesk.desktop.editor.locking import Lock
from campaigndesk.desktop.editor.notice import Choice, Notice
from campaigndesk.desktop.editor.reconciling import Clash
from campaigndesk.desktop.sentences import said
from campaigndesk.domain.errors import CampaignDeskError, Refused
from campaigndesk.domain.kinds import words_for
from campaigndesk.domain.records import Conflict, Record, Value

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Contested:
    """An open conflict of the post: what stands, who wrote it and with which change, and the copy kept beside it."""

    stands: Value
    stands_by: str
    base: str
    copy: Conflict


def contested(post: Record) -> tuple[Contested, ...]:
    """The open conflicts of a post."""
    return tuple(
        Contested(
            stands=post.get(copy.field),
            stands_by=post.stamp(copy.field).by,
            base=post.base(copy.field),
            copy=copy,
        )
        for copy in post.conflicts
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the buttons of a notice do; each is given by the view."""

    keep_mine: Callable[[Clash], None]
    take_theirs: Callable[[Clash], None]
    compare: Callable[[], None]
    unlock: Callable[[], None]
    try_again: Callable[[], None]
    new_post: Callable[[str], None]
    bring_back: Callable[[], None]
    text: Callable[[], str]
    settle: Callable[[Contested, Value], None]


class Noticing:
    """Chooses the one thing to say: what keeps words from being saved first, then clashes, then the lock."""

    def __init__(self, notice: Notice, answers: Answers) -> None:
        self._notice = notice
        self._answers = answers
        self.problem: CampaignDeskError | None = None

    def show(
        self, lock: Lock, clashes: Sequence[Clash], names: dict[str, str], contests: Sequence[Contested] = ()
    ) -> None:
        """Say what matters most now, or nothing; `contests`: open conflicts in which nobody is writing here."""
        if self.problem is not None:
            self._say_problem(self.problem)
        elif lock.key == "deleted":
            self._say_lock(lock)
        elif clashes:
            self._say_clash(clashes[0], names)
        elif contests:
            self._say_contest(contests[0], names)
        elif lock.sentence:
            self._say_lock(lock)
        else:
            self._notice.be_quiet()

    def _rescue(self) -> list[Choice]:
        answers = self._answers
        return [
            (translate("Editor", "Copy the text"), lambda: QGuiApplication.clipboard().setText(answers.text())),
            (translate("Editor", "New post with this text"), lambda: answers.new_post(answers.text())),
        ]

    def _say_problem(self, problem: CampaignDeskError) -> None:
        choices = self._rescue()
        if not isinstance(problem, Refused):
            choices.insert(0, (translate("Editor", "Try again"), self._answers.try_again))
        words = translate("Editor", "Not saved: {0} What you wrote stays here.").format(sentences.problem(problem))
        self._notice.say(f"problem {problem}", "stop", words, choices)

    def _say_clash(self, clash: Clash, names: dict[str, str]) -> None:
        who = names.get(clash.by, translate("Editor", "Somebody"))
        field = said(words_for("post", clash.field))
        kept = (
            translate("Editor", "Both are kept until somebody decides.")
            if clash.copy
            else translate("Editor", "Yours is not over theirs: both will be kept.")
        )
        choices: list[Choice] = [
            (translate("Editor", "Keep mine"), lambda: self._answers.keep_mine(clash)),
            (translate("Editor", "Take theirs"), lambda: self._answers.take_theirs(clash)),
        ]
        if clash.copy:
            choices.append((translate("Editor", "Compare and merge…"), self._answers.compare))
        texts = (str(clash.theirs or ""), str(clash.mine or "")) if isinstance(clash.mine, str) else None
        marked = translate("Editor", "Struck out: only theirs. Underlined: only yours.")
        same = translate("Editor", "{0} wrote the same {1} while you were writing.")
        other = translate("Editor", "{0} changed the {1} while you were writing.")
        changed = (same if clash.copy else other).format(who, field)
        words = f"{changed} {kept} {marked if texts else ''}".strip()
        key = f"clash {clash.field} {clash.copy} {clash.theirs}"
        self._notice.say(key, "warning", words, choices, texts)

    def _say_contest(self, open_one: Contested, names: dict[str, str]) -> None:
        stands, kept = (
            names.get(open_one.stands_by, translate("Editor", "Somebody")),
            names.get(open_one.copy.by, translate("Editor", "Somebody")),
        )
        field = said(words_for("post", open_one.copy.field))
        choices: list[Choice] = [
            (
                translate("Editor", "Keep that of {0}").format(stands),
                lambda: self._answers.settle(open_one, open_one.stands),
            ),
            (
                translate("Editor", "Take that of {0}").format(kept),
                lambda: self._answers.settle(open_one, open_one.copy.value),
            ),
            (translate("Editor", "Compare and merge…"), self._answers.compare),
        ]
        words = translate(
            "Editor", "Two versions of the {0} are open: that of {1} stands, that of {2} is kept beside it."
        ).format(field, stands, kept)
        prose = isinstance(open_one.stands, str) and isinstance(open_one.copy.value, str)
        texts = (open_one.stands, open_one.copy.value) if prose else None
        self._notice.say(f"contest {open_one.copy.change} {open_one.base}", "warning", words, choices, texts)

    def _say_lock(self, lock: Lock) -> None:
        choices: list[Choice] = []
        if lock.key == "approval":
            choices = [(translate("Editor", "Change it all the same"), self._answers.unlock)]
        elif lock.key == "deleted":
            choices = [(translate("Editor", "Bring it back"), self._answers.bring_back), *self._rescue()]
        elif lock.key in ("published", "withdrawn"):
            choices = self._rescue()
        self._notice.say(f"lock {lock.key} {lock.sentence}", lock.tone, lock.sentence, choices)
