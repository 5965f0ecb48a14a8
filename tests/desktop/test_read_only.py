"""A profile that cannot be written to: the window says so where it cannot be overlooked, and shows what is there."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from campaigndesk.actions.desk import Desk
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.driver import wait_for
from campaigndesk.store import opening
from desktop.desks import KEY, Sample


def test_a_profile_that_can_only_be_read_says_so(sample: Sample, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    sample.desk.store.close()
    monkeypatch.setattr(opening, "can_write", lambda _: False)
    store = opening.open_store(sample.profile, KEY)
    window = make_window(sample.profile, desk=Desk(store))
    qtbot.addWidget(window)
    window.show()
    assert wait_for(window.idle)
    said = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    assert any("cannot be written to" in text for text in said), said
    assert any("can only be read" in text for text in said), said
    window.close()
    store.close()
