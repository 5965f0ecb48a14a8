"""Problems that a person can understand: each has a sentence, and says what to do."""

from __future__ import annotations

from dataclasses import dataclass


class CampaignDeskError(Exception):
    """A problem with a sentence for a person (`sentence`) and what to do about it (`fix`, may be empty)."""

    code = "problem"

    def __init__(self, sentence: str, fix: str = "") -> None:
        self.sentence = sentence
        self.fix = fix
        super().__init__(f"{sentence} {fix}".strip())


class InvalidInput(CampaignDeskError):
    """What was given cannot be used as it is; nothing was changed."""

    code = "invalid_input"


class NotFound(CampaignDeskError):
    """What was asked for is not here."""

    code = "not_found"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a change was not applied: a stable code, a sentence for a person, and what to do."""

    code: str
    sentence: str
    fix: str = ""


class Refused(CampaignDeskError):
    """An act that the rules do not allow; carries the refusal."""

    code = "refused"

    def __init__(self, refusal: Refusal) -> None:
        self.refusal = refusal
        super().__init__(refusal.sentence, refusal.fix)
