"""What can go wrong on the way to the server: nothing there, a refusal, or nonsense."""

from __future__ import annotations

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.protocol.messages import Problem


class Unreachable(CampaignDeskError):
    """No server answered; work goes on and is sent later."""

    code = "unreachable"


class ServerProblem(CampaignDeskError):
    """The server refused the request as a whole, with a code of the protocol's closed set (`problem.code`)."""

    code = "server_problem"

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.code = problem.code
        super().__init__(problem.sentence, problem.fix)


class Nonsense(CampaignDeskError):
    """Something answered that is not the server, or the answer was damaged on the way; nothing of it was applied."""

    code = "nonsense"


class FillStopped(CampaignDeskError):
    """The person wants no more of it now; what is here stays, and the place in the server's history is not kept."""

    code = "fill_stopped"


class NotSignedIn(CampaignDeskError):
    """The laptop has no server or no token yet."""

    code = "not_signed_in"
