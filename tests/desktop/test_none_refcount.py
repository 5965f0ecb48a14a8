"""Guards against a Qt binding that lets go of None at every call without a result, and so ends the program.

PySide6 6.12.0 does so on Python 3.11 (PYSIDE-3474): after some thousand calls the interpreter aborts. From Python 3.12
on None is immortal and its count stands still, so there the same frames must simply be painted.
"""

import sys
import tomllib
from importlib.metadata import version

from packaging.markers import default_environment
from packaging.requirements import Requirement
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from project_files import ROOT

FRAMES = 200
LINES = 50


class Hatched(QWidget):
    """A widget that calls Qt often in each frame, as a month of posts does."""

    frames = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for y in range(LINES):
            painter.drawLine(0, y, self.width(), y)
        painter.end()
        self.frames += 1


def test_painting_all_day_does_not_wear_python_out(qtbot: QtBot) -> None:
    widget = Hatched()
    qtbot.addWidget(widget)
    widget.resize(100, LINES)
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    before = sys.getrefcount(None)
    for _ in range(FRAMES):
        widget.render(image)
    assert widget.frames == FRAMES
    assert sys.getrefcount(None) > before - FRAMES


def test_the_project_allows_only_qt_bindings_that_keep_none() -> None:
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    environment = {key: str(value) for key, value in default_environment().items()}
    allowed = [
        wanted.specifier
        for wanted in map(Requirement, dependencies)
        if wanted.name == "pyside6-essentials"
        and (wanted.marker is None or wanted.marker.evaluate(environment | {"python_version": "3.11"}))
    ]
    assert len(allowed) == 1
    assert "6.11.3" in allowed[0]
    assert "6.12.0" not in allowed[0]
    assert version("pyside6-essentials") in allowed[0] or sys.version_info >= (3, 12)
