"""What holds for every test: no real home, keyring or screen, and no warning goes unnoticed."""

from __future__ import annotations

import atexit
import compileall
import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import pytest
from hypothesis import HealthCheck, settings

from expected_logs import LogListener
from keyrings import MemoryKeyring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.watchdog import Watchdog

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The window speaks the language of the system at its first start.
os.environ["LC_ALL"] = os.environ["LANGUAGE"] = "C.UTF-8"
# One for the whole run: a database server of the tests keeps its socket here from its import to its end.
os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="campaigndesk-")
atexit.register(shutil.rmtree, os.environ["XDG_RUNTIME_DIR"], ignore_errors=True)

settings.register_profile(
    "ci",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=40,
    stateful_step_count=30,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("long", settings.get_profile("ci"), derandomize=False, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="module", autouse=True)
def _collected() -> None:
    """As the desk does once it stands: what earlier modules left is not looked through within the window's work."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _no_window_is_left() -> Iterator[None]:
    """Take away the windows that a test has closed: each one that stays is dressed anew with every change of look."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    for window in widgets.QApplication.topLevelWidgets():
        if window.parent() is None and not window.isVisible():
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test on a log record at WARNING or above that no `expected_log` marker announces."""
    listener = LogListener(request.node.iter_markers("expected_log"))
    with listener.listening():
        yield
    if complaint := listener.complaint():
        pytest.fail(complaint, pytrace=False)


@pytest.fixture(scope="session")
def _compiled() -> None:
    """As an installed program has it: what is compiled at the first import would count as the window's work."""
    import campaigndesk

    compileall.compile_dir(Path(campaigndesk.__file__).parent, quiet=2)


@pytest.fixture
def watchdog(qapp: QApplication, _compiled: None) -> Iterator[Watchdog]:
    """Fails the test in which the window's thread is held up."""
    from desktop.watchdog import Watchdog

    dog = Watchdog()
    yield dog
    if complaint := dog.complaint():
        pytest.fail(complaint, pytrace=False)


@pytest.fixture(autouse=True)
def _window_answers(request: pytest.FixtureRequest) -> None:
    """Put the watchdog beside every test that has a window, but those that measure it word by word as they go."""
    if "qapp" in request.fixturenames and request.node.get_closest_marker("measures") is None:
        request.getfixturevalue("watchdog")


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty home folder of its own for each test, and for the processes that it starts."""
    place = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(place))
    monkeypatch.setenv("USERPROFILE", str(place))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        folder = place / name.lower()
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    return place


@pytest.fixture(autouse=True)
def memory_keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """The keyring of this test; a process that the test starts finds none at all."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    return backend
