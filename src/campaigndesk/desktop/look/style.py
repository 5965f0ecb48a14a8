"""Puts the look on the application, follows the system's scheme, and says which look is on."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from campaigndesk.desktop.look import fonts
from campaigndesk.desktop.look.colours import DARK, HIGH_CONTRAST, LIGHT, PALETTES, Tokens
from campaigndesk.desktop.look.palette import palette_of
from campaigndesk.desktop.look.sheet import sheet_of

Mode = Literal["system", "light", "dark", "high-contrast"]


class LookNews(QObject):
    """Tells those who keep pictures of their own that the colours are others now."""

    changed = Signal()


class _State:
    """What is on: the mode asked for, the colours in use, and who is told."""

    def __init__(self) -> None:
        self.mode: Mode = "system"
        self.tokens: Tokens = LIGHT
        self.applied_to: QApplication | None = None
        self.news: LookNews | None = None


_state = _State()


def tokens() -> Tokens:
    """The colours in use; light until a look was applied."""
    return _state.tokens


def news() -> LookNews:
    """The object whose `changed` signal is sent after every change of colours."""
    if _state.news is None:
        _state.news = LookNews()
    return _state.news


def apply_look(app: QApplication, mode: Mode = "system") -> Tokens:
    """Dress the application: Fusion, the font, a palette and one style sheet; gives the colours in use.

    With `system` the colours follow the desktop's scheme and contrast from now on. Raises CampaignDeskError
    when the font is missing.
    """
    first = _state.applied_to is not app
    if first:
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(_on_system_changed)
        if accessibility := getattr(hints, "accessibility", None):
            accessibility().contrastPreferenceChanged.connect(_on_system_changed)
        _state.applied_to = app
    _state.mode = mode
    _ask_platform(mode)
    chosen = _wanted(mode)
    if first or chosen is not _state.tokens:
        _state.tokens = chosen
        # Put on top of another sheet, Qt dresses each widget once for every widget around it: four times as long.
        app.setStyleSheet("")
        app.setPalette(palette_of(chosen))
        app.setStyleSheet(sheet_of(chosen))
        # A new sheet gives labels, menus and lists the fonts of the desktop's own theme, whatever was set before.
        app.setFont(fonts.font())
        news().changed.emit()
    return chosen


def _on_system_changed() -> None:
    if _state.mode == "system" and _state.applied_to is not None:
        apply_look(_state.applied_to, "system")


def _ask_platform(mode: Mode) -> None:
    """Let title bars and file dialogs of the platform follow a choice made here, where they can."""
    hints = QGuiApplication.styleHints()
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "high-contrast": Qt.ColorScheme.Dark}
    wanted = scheme.get(mode)
    if wanted is None:
        hints.unsetColorScheme()
    elif hints.colorScheme() != wanted:
        hints.setColorScheme(wanted)


def _wanted(mode: Mode) -> Tokens:
    if mode != "system":
        return PALETTES[mode]
    if _system_wants_contrast():
        return HIGH_CONTRAST
    return DARK if _system_scheme() == Qt.ColorScheme.Dark else LIGHT


def _system_scheme() -> Qt.ColorScheme:
    return QGuiApplication.styleHints().colorScheme()


def _system_wants_contrast() -> bool:
    """Whether the desktop asks for high contrast; Qt tells it from 6.10 on."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return accessibility is not None and accessibility().contrastPreference().name == "HighContrast"
