"""Tells a person something while they look elsewhere: by the tray, by the desktop's own notices, or by the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusMessage

PORTAL = "org.freedesktop.portal.Desktop"
# Through the portal and not org.freedesktop.Notifications itself, whose first number is unsigned: Python has no way
# to say that to QtDBus. Where there is a portal it hands the notice on to the same service.


class Outside(QObject):
    """`clicked`: the person came from a notice of the system. `tray`: whether a tray icon may be shown."""

    clicked = Signal()

    def __init__(self, window: QWidget, *, tray: bool = True) -> None:
        super().__init__(window)
        self._window = window
        self._wants_tray = tray
        self._tray: QSystemTrayIcon | None = None

    def tell(self, title: str, sentence: str) -> str:
        """Show it in the first way that there is; which one it was: `tray`, `desktop` or `window`."""
        if self._by_tray(title, sentence):
            return "tray"
        if by_portal(title, sentence):
            return "desktop"
        QApplication.alert(self._window)
        return "window"

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
        usable = QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()
        if not self._wants_tray or not usable:
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


def by_portal(title: str, sentence: str) -> bool:
    """Whether the desktop's portal took it; only where there is a session bus, so not on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return False
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected() or not bus.interface().isServiceRegistered(PORTAL).value():
        return False
    return bool(bus.send(portal_message(title, sentence)))


def portal_message(title: str, sentence: str) -> QDBusMessage:
    """The call that shows a notice; a later one takes the place of an earlier one."""
    from PySide6.QtDBus import QDBusMessage

    path, face = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Notification"
    message = QDBusMessage.createMethodCall(PORTAL, path, face, "AddNotification")
    message.setArguments(["campaigndesk", {"title": title, "body": sentence}])
    return message
