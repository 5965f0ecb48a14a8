"""The menu bar: every command with its keys; what cannot be used now says why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from campaigndesk.desktop.commands import LINE, MENUS, Command


class Menus(QObject):
    """Makes the actions of a window; `do` gets the name of the one that was used."""

    def __init__(self, window: QMainWindow, do: Callable[[str], None]) -> None:
        super().__init__(window)
        self.actions: dict[str, QAction] = {}
        self._commands: dict[str, Command] = {}
        self.elsewhere: dict[str, str] = {}
        """Of the commands that are off only because they need another place: which one."""
        for title, commands in MENUS:
            menu = window.menuBar().addMenu(QCoreApplication.translate("Commands", title))
            menu.setToolTipsVisible(True)
            for command in commands:
                if command is LINE:
                    menu.addSeparator()
                    continue
                action = menu.addAction(QCoreApplication.translate("Commands", command.words))
                action.setShortcut(QKeySequence(command.keys))
                action.setObjectName(command.name)
                action.triggered.connect(lambda _=False, name=command.name: do(name))
                self.actions[command.name] = action
                self._commands[command.name] = command

    def allow(self, place: str, *, open_: bool) -> None:
        """Turn off what needs another place or an open profile, with the reason as its tooltip."""
        self.elsewhere = {name: c.place for name, c in self._commands.items() if open_ and c.place not in ("", place)}
        for name, action in self.actions.items():
            command = self._commands[name]
            reason = ""
            if command.place and command.place != place:
                title = QCoreApplication.translate("Places", command.place.capitalize())
                reason = self.tr("Go to the place “{0}” first.").format(title)
            elif not open_ and name not in ("quit", "help", "about"):
                reason = self.tr("The desk is not open yet.")
            action.setEnabled(not reason)
            action.setToolTip(reason or action.text())
            action.setStatusTip(reason)
