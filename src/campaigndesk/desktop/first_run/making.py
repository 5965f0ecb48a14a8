"""How far the making of the sample campaign is, and whether it is to go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from campaigndesk.desktop.sentences import marked
from campaigndesk.domain.errors import CampaignDeskError

Part = Literal["reading", "planning", "judging", "putting"]


class SampleStopped(CampaignDeskError):
    """Somebody left the sample out while it was being made; nothing of it is there."""

    code = "sample_stopped"


@dataclass(slots=True)
class Making:
    """How far the sample is: `done` of `all` rows or records of this part (0: not known); `stop` asks it to end."""

    part: Part = "reading"
    done: int = 0
    all: int = 0
    stop: bool = False

    def begin(self, part: Part, number: int) -> None:
        """The next part begins."""
        self.part, self.done, self.all = part, 0, number
        self.look()

    def step(self) -> None:
        """One more is done."""
        self.done += 1
        self.look()

    def look(self) -> None:
        """Raise SampleStopped where it is to end."""
        if self.stop:
            raise SampleStopped(marked("The sample campaign was left out."), marked("Nothing of it is on the desk."))
