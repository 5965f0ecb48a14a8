"""Refusals of a whole request: one shape on the wire, a code of the closed set, a sentence and what to do."""

from __future__ import annotations

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.protocol.codes import CODES
from campaigndesk.protocol.messages import Problem


class RequestRefused(CampaignDeskError):
    """The request is answered with a `Problem`; nothing of it was applied.

    `headers` are sent along. Raises KeyError for a code that is not of the closed set.
    """

    def __init__(
        self, code: str, sentence: str, fix: str = "", *, retry_after: int = 0, headers: dict[str, str] | None = None
    ) -> None:
        self.code = code
        self.status = CODES[code][0]
        self.problem = Problem(code, sentence, fix, retry_after)
        self.headers = dict(headers or {})
        if retry_after:
            self.headers["Retry-After"] = str(retry_after)
        super().__init__(sentence, fix)


def invalid(sentence: str) -> RequestRefused:
    """What was sent cannot be understood."""
    return RequestRefused("invalid_request", sentence, "Report it: the program sent what the server does not know.")


def not_found(what: str = "This") -> RequestRefused:
    """The same answer for what does not exist and for what may not be seen."""
    return RequestRefused("not_found", f"{what} does not exist, or you may not see it.")
