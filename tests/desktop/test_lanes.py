"""The two lanes of work, as far as views depend on them."""

import threading
import weakref
from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.tasks import Tasks


def test_a_view_forgotten_while_the_store_works_dies_in_the_windows_thread(qtbot: QtBot) -> None:
    troubles: list[BaseException] = []
    tasks = Tasks(troubles.append)
    died: list[int] = []
    go = threading.Event()
    for _ in range(20):
        owner = QObject()
        weakref.finalize(owner, lambda: died.append(threading.get_ident()))
        tasks.store(go.wait, lambda _: None, owner)
        tasks.store(lambda: None, None, owner, key="same")
        tasks.store(lambda: None, None, owner, key="same")
        del owner
    go.set()
    qtbot.waitUntil(tasks.idle, timeout=5000)
    tasks.close()
    assert died == [threading.get_ident()] * 20
    assert troubles == []


def test_a_newer_reading_replaces_the_one_that_waits(qtbot: QtBot) -> None:
    tasks = Tasks(lambda error: None)
    owner, go = QObject(), threading.Event()
    answers: list[int] = []
    tasks.store(go.wait, None, owner)
    for number in range(5):
        tasks.store(partial(int, number), answers.append, owner, key="page")
    go.set()
    qtbot.waitUntil(tasks.idle, timeout=5000)
    tasks.close()
    assert answers == [4]
