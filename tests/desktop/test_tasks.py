"""Two lanes of work: in order, answered in the window's thread, and never in its way."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.driver import wait_a_moment, wait_for
from campaigndesk.desktop.tasks import Tasks
from campaigndesk.domain.errors import CampaignDeskError, InvalidInput
from desktop.watchdog import Watchdog


@pytest.fixture
def troubles() -> list[BaseException]:
    return []


@pytest.fixture
def tasks(qtbot: QtBot, troubles: list[BaseException]) -> Iterator[Tasks]:
    made = Tasks(troubles.append)
    yield made
    made.close()


def test_answers_come_in_the_order_asked_and_in_the_window_s_thread(tasks: Tasks) -> None:
    owner, got = QObject(), []
    for number in range(20):
        tasks.store(lambda n=number: n, lambda n: got.append((n, threading.current_thread())), owner)  # type: ignore[misc]
    assert wait_for(lambda: len(got) == 20)
    assert [n for n, _ in got] == list(range(20))
    assert {thread for _, thread in got} == {threading.main_thread()}


def test_who_was_closed_meanwhile_gets_no_answer(tasks: Tasks) -> None:
    owner, other, got = QObject(), QObject(), []
    gate = threading.Event()
    tasks.store(lambda: gate.wait(5), lambda _: got.append("closed"), owner)
    tasks.store(lambda: None, lambda _: got.append("open"), other)
    owner.deleteLater()
    wait_a_moment(10)
    gate.set()
    assert wait_for(lambda: bool(got))
    assert got == ["open"]


def test_a_newer_question_replaces_one_that_waits(tasks: Tasks) -> None:
    owner, done = QObject(), []
    gate = threading.Event()
    tasks.store(lambda: gate.wait(5), None, owner)
    for number in range(10):
        tasks.store(lambda n=number: done.append(n), None, owner, key="search")  # type: ignore[misc]
    gate.set()
    assert wait_for(tasks.idle)
    assert done == [9]


def test_a_refusal_goes_to_who_asked_and_a_fault_to_the_frame(tasks: Tasks, troubles: list[BaseException]) -> None:
    owner = QObject()
    refused: list[CampaignDeskError] = []

    def refuse() -> None:
        raise InvalidInput("No.")

    def break_down() -> None:
        raise ZeroDivisionError

    tasks.store(refuse, None, owner, failed=refused.append)
    tasks.store(break_down, None, owner, failed=refused.append)
    tasks.store(refuse, None, owner)
    assert wait_for(lambda: len(troubles) == 2)
    assert [str(error) for error in refused] == ["No."]
    assert [type(error) for error in troubles] == [ZeroDivisionError, InvalidInput]


def test_the_network_holds_up_neither_the_store_nor_the_window(tasks: Tasks, watchdog: Watchdog) -> None:
    owner, got = QObject(), []
    tasks.network(lambda: time.sleep(2), lambda _: got.append("network"), owner)
    begun = time.monotonic()
    tasks.store(lambda: None, lambda _: got.append("store"), owner)
    assert wait_for(lambda: got == ["store"], 1.9)
    assert time.monotonic() - begun < 1.9
    assert wait_for(lambda: got == ["store", "network"])


def test_what_the_store_s_lane_holds_is_done_before_the_window_closes(
    qtbot: QtBot, troubles: list[BaseException]
) -> None:
    tasks, owner, done = Tasks(troubles.append), QObject(), []
    for number in range(30):
        tasks.store(lambda n=number: done.append(n), None, owner)  # type: ignore[misc]
    tasks.network(lambda: time.sleep(30), None, owner)
    begun = time.monotonic()
    tasks.close()
    assert done == list(range(30))
    assert time.monotonic() - begun < 5


def test_the_pointer_is_busy_while_the_store_takes_longer_than_at_once(tasks: Tasks) -> None:
    owner, gate, got = QObject(), threading.Event(), list[str]()
    tasks.store(lambda: gate.wait(5), lambda _: got.append("slow"), owner)
    assert wait_for(lambda: tasks.pointer.shown)
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() == Qt.CursorShape.BusyCursor
    gate.set()
    assert wait_for(lambda: bool(got))
    assert wait_for(lambda: not tasks.pointer.shown)
    assert QGuiApplication.overrideCursor() is None
