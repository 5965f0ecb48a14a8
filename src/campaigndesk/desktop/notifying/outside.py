"""Tells a person something while they look elsewhere: by the tray, by the desktop's own notices, or by the window."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

PATH, FACE = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Notification"
NOTICE, SHOW = "campaigndesk", "show"
PORTAL = "org.freedesktop.portal.Desktop"
NOTICES, NOTICES_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
QT_LOOKS_AT = "XDG_ACTIVATION_TOKEN"
"""Where Qt looks for the right to bring a window to the front, which a Wayland desktop gives with a click alone."""
# Through the portal and not org.freedesktop.Notifications itself, whose first number is unsigned: Python has no way
# to say that to QtDBus. Where there is a portal it hands the notice on to the same service.


class Outside(QObject):
    """`clicked`: the person came from a notice of the system."""

    clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._listens = False
        self._hears_tokens = False

    def tell(self, title: str, sentence: str) -> str:
        """Show it in the first way that there is; which one it was: `tray`, `desktop` or `window`."""
        if self._by_tray(title, sentence):
            self.hear_tokens()
            return "tray"
        bus = portal_bus()
        if bus is not None and bus.send(portal_message(title, sentence)):
            self.listen(bus)
            return "desktop"
        QApplication.alert(self._window)
        return "window"

    def listen(self, bus: QDBusConnection) -> bool:
        """Hear of a click on a notice of the portal, from the first one that is shown on; whether the bus takes it."""
        if not self._listens:
            # The stubs ask for bytes, which the call itself refuses.
            slot: Any = SLOT("_on_invoked(QString,QString,QVariantList)")
            self._listens = bus.connect(PORTAL, PATH, FACE, "ActionInvoked", self, slot)
        return self._listens

    @Slot(str, str, "QVariantList")
    def _on_invoked(self, notice: str, action: str, _: list[object]) -> None:
        if (notice, action) == (NOTICE, SHOW):
            self.clicked.emit()

    def hear_tokens(self) -> bool:
        """Hear of the token that the service of notices sends before a click; whether the bus takes it."""
        bus = session_bus()
        if bus is not None and not self._hears_tokens:
            slot: Any = SLOT("_on_token(uint,QString)")
            self._hears_tokens = bus.connect(NOTICES, NOTICES_PATH, NOTICES, "ActivationToken", self, slot)
        return self._hears_tokens

    @Slot("uint", str)
    def _on_token(self, _: int, token: str) -> None:
        os.environ[QT_LOOKS_AT] = token

    def count(self, waiting: int) -> None:
        """The number on the program's icon, where the system shows one."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(waiting)

    def hide(self) -> None:
        """Take the tray icon away."""
        if self._tray is not None:
            self._tray.hide()

    def _by_tray(self, title: str, sentence: str) -> bool:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._tray is None:
            ratio = self._window.devicePixelRatioF()
            icon = look.pixmap("campaigns", sizes.ICON * 2, look.tokens().accent, ratio)
            self._tray = QSystemTrayIcon(icon, self)
            self._tray.setToolTip(QGuiApplication.applicationDisplayName())
            self._tray.activated.connect(lambda _: self.clicked.emit())
            self._tray.messageClicked.connect(self.clicked)
        self._tray.show()
        self._tray.showMessage(title, sentence)
        return True


def session_bus() -> QDBusConnection | None:
    """The bus of the person's session; None where there is none, so on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def portal_bus() -> QDBusConnection | None:
    """The session bus with the desktop's portal on it; None where there is none."""
    bus = session_bus()
    return bus if bus is not None and bus.interface().isServiceRegistered(PORTAL).value() else None


def portal_message(title: str, sentence: str) -> QDBusMessage:
    """The call that shows a notice; a later one takes the place of an earlier one, a click on it is told as `SHOW`."""
    from PySide6.QtDBus import QDBusMessage

    message = QDBusMessage.createMethodCall(PORTAL, PATH, FACE, "AddNotification")
    message.setArguments([NOTICE, {"title": title, "body": sentence, "default-action": SHOW}])
    return message
