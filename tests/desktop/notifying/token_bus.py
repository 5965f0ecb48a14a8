"""Run on a session bus of its own: a service of notices hands out a token, and says what Qt will find of it."""

from __future__ import annotations

import os
import sys

from jeepney import DBusAddress, new_signal  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from PySide6.QtWidgets import QApplication, QWidget

from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.notifying.outside import NOTICES, NOTICES_PATH, QT_LOOKS_AT, Outside


def main(sender: str) -> int:
    """Hear one token of the service `sender`; 0 where it became the one that Qt uses."""
    app = QApplication([])
    window = QWidget()
    assert Outside(window).hear_tokens()
    with open_dbus_connection(bus="SESSION") as service:
        service.send_and_get_reply(message_bus.RequestName(sender))
        face = DBusAddress(NOTICES_PATH, interface=NOTICES)
        service.send(new_signal(face, "ActivationToken", "us", (7, "token-of-the-click")))
        heard = wait_for(lambda: os.environ.get(QT_LOOKS_AT) == "token-of-the-click", float(sys.argv[2]))
    del app
    return 0 if heard else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
