"""The register of a campaign in words: who takes part, who has not answered and since when, and what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.coverage.phrases import cell_words, channel_name, gaps_words
from campaigndesk.desktop.editor.entries import Entry
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.words import brief_day
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.coverage import Matrix
from campaigndesk.domain.intents import NO_ANSWER, shown_answer, takes_part
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record

translate = QCoreApplication.translate

ANSWER_WORDS: Mapping[str, str] = {
    "invited": marked("Invited"),
    "joined": marked("Joined"),
    "joined_with_reservation": marked("Joined with a reservation"),
    "declined": marked("Declined"),
    NO_ANSWER: marked("No answer"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One country of the register. `due`: the day to answer by, with the days that are left; `late`: it has passed."""

    country: str
    name: str
    answer: str
    words: str
    deadline: str
    due: str
    officer: str
    reservation: str
    reminded: str
    late: bool
    may_not_answer: str

    @property
    def silent(self) -> bool:
        """Whether an answer is still missing."""
        return self.answer in ("", "invited", NO_ANSWER)


def line_of(part: Record, look: Look, today: str, may_not_answer: str) -> Line:
    """The line of a participation."""
    country = str(part.get("country") or "")
    officer = str(part.get("officer") or "")
    person = look.record(officer) if officer else None
    answer, deadline = shown_answer(part, today), str(part.get("deadline") or "")
    return Line(
        country=country,
        name=said(COUNTRIES[country].name) if country in COUNTRIES else country,
        answer=answer,
        words=said(ANSWER_WORDS.get(answer, answer)),
        deadline=deadline,
        due=due_words(deadline, today, open_=answer in ("", "invited", NO_ANSWER)),
        officer=str(person.get("name")) if person else officer,
        reservation=str(part.get("reservation") or ""),
        reminded=str(part.get("reminded_on") or ""),
        late=answer == NO_ANSWER,
        may_not_answer=may_not_answer,
    )


def due_words(deadline: str, today: str, *, open_: bool) -> str:
    """`Sat 28 Nov, 3 days left`; the day alone once there is an answer."""
    if not deadline:
        return ""
    day = date.fromisoformat(deadline)
    left = (day - date.fromisoformat(today)).days
    if not open_:
        return brief_day(day)
    if left == 0:
        rest = translate("Campaigns", "today")
    elif left > 0:
        one = translate("Campaigns", "1 day left")
        rest = one if left == 1 else translate("Campaigns", "%n days left", "", left)
    else:
        one = translate("Campaigns", "1 day late")
        rest = one if left == -1 else translate("Campaigns", "%n days late", "", -left)
    return f"{brief_day(day)}, {rest}"


def missing_entries(register: Sequence[Line], matrix: Matrix) -> tuple[Entry, ...]:
    """Who is missing, the most urgent first: silent countries, then gaps of those who take part.

    The id says where to look: `participation:GE` or `coverage:GE`.
    """
    late = [line for line in register if line.answer == NO_ANSWER]
    open_ = sorted((line for line in register if line.silent and not line.late), key=lambda line: line.deadline or "9")
    return (*map(_silent_entry, (*late, *open_)), *_gap_entries(matrix))


def _silent_entry(line: Line) -> Entry:
    asked = translate("Campaigns", "Answer by {0}").format(line.due) if line.due else ""
    reminded = brief_day(date.fromisoformat(line.reminded)) if line.reminded else ""
    return Entry(
        id=f"participation:{line.country}",
        title=translate("Campaigns", "{0}: no answer").format(line.name),
        detail=asked or translate("Campaigns", "No deadline set"),
        note=translate("Campaigns", "reminded {0}").format(reminded) if reminded else "",
        mark="missed" if line.late else "waiting",
        ink="stop" if line.late else "warning",
    )


def _gap_entries(matrix: Matrix) -> list[Entry]:
    found = []
    for row, (country, _) in enumerate(matrix.rows):
        squares = [matrix.square(row, column) for column in range(len(matrix.channels))]
        gaps = [square for square in squares if square.gap]
        if gaps and (takes_part(matrix.answers.get(country, "")) or country not in matrix.answers):
            name = said(COUNTRIES[country].name) if country in COUNTRIES else country
            told = (f"{channel_name(square.key.channel)}: {cell_words(square.cell)}" for square in gaps)
            entry = Entry(
                id=f"coverage:{country}",
                title=f"{name}: {gaps_words(len(gaps))}",
                detail=", ".join(told),
                mark="edit",
                ink="warning",
            )
            found.append((-len(gaps), country, entry))
    return [entry for _, _, entry in sorted(found, key=lambda item: item[:2])]
