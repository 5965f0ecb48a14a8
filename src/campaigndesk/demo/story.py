"""The whole demo from the first step to the last, with everything it started ended in the end."""

from __future__ import annotations

import os
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from campaigndesk.demo.approving import approve_many, approve_one, export_calendar
from campaigndesk.demo.living import live_on
from campaigndesk.demo.outage import find_it_again, lose_the_server, settle
from campaigndesk.demo.pictures import Pictures
from campaigndesk.demo.planning import import_plan, make_network, receive_plan
from campaigndesk.demo.processes import Server
from campaigndesk.demo.stage import Stage
from campaigndesk.demo.telling import Teller
from campaigndesk.exchange.coming_year import coming_day

CHAPTERS = (
    make_network,
    import_plan,
    receive_plan,
    lose_the_server,
    find_it_again,
    settle,
    approve_one,
    approve_many,
    export_calendar,
    live_on,
)


def play(folder: Path, pictures: Path, stream: TextIO, *, stay: bool = False) -> None:
    """Play all chapters; raises DemoFailed when one does not show what it should.

    `folder`: server's data and profiles; `pictures`: screenshots. With `stay` the desks are opened at the end.
    """
    # The demo must not write into the keyring of whoever looks at it: its keys lie in files of its own profiles.
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    teller = Teller(stream)
    with ExitStack() as closing:
        server = Server(folder / "server")
        closing.callback(server.stop)
        stage = Stage(folder, teller, Pictures(pictures, teller), server, closing, coming_day(datetime.now(UTC).date()))
        for chapter in CHAPTERS:
            chapter(stage)
        teller.step("What you can look at")
        taken = len(stage.pictures.taken)
        teller.say(f"The calendar as a file: {pictures / 'human-rights-day.ics'}")
        teller.check(taken > 0, f"{taken} pictures of the real windows, light and dark: {pictures}")
        teller.say(f"The demo took {teller.seconds:.0f} seconds.")
        if stay:
            from campaigndesk.demo.staying import stay_open

            stay_open(stage)
