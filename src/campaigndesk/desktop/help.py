"""The sheet of keys, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QMessageBox, QScrollArea, QVBoxLayout, QWidget

import campaigndesk
from campaigndesk.desktop.commands import LINE, MENUS
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain

translate = QCoreApplication.translate


def show_help(what: str, window: QWidget) -> QDialog:
    """Show the keys, or the name and licence of the program."""
    dialog = HelpSheet(window) if what == "help" else about(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def about(window: QWidget) -> QMessageBox:
    """What this is."""
    box = QMessageBox(window)
    box.setWindowTitle(window.windowTitle())
    box.setTextFormat(Qt.TextFormat.PlainText)
    version = getattr(campaigndesk, "__version__", "")
    box.setText(f"Campaign Desk {version}".strip())
    said = translate(
        "Help",
        "The desk on which a network of foreign ministries plans, drafts, approves and publishes joint campaigns.",
    )
    box.setInformativeText(translate("Help", "{0}\n\nEUPL-1.2").format(said))
    return box


class HelpSheet(QDialog):
    """Every command with its keys, then what the mouse does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keyboard and mouse"))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(sizes.STEP * 6)
        row = 0
        for title, commands in MENUS:
            heading = QCoreApplication.translate("Commands", title).replace("&", "")
            grid.addWidget(plain(heading, "section"), row, 0)
            row += 1
            for command in commands:
                if command is not LINE and command.keys:
                    keys = (QKeySequence(one).toString(_NATIVE) for one in filter(None, (command.keys, command.also)))
                    row = self._add(grid, row, command.words, ", ".join(keys))
        grid.addWidget(plain(self.tr("In the month"), "section"), row, 0)
        row += 1
        for what, how in (
            (self.tr("Another day"), self.tr("Arrow keys")),
            (self.tr("Next post of the day"), self.tr("Space")),
            (self.tr("Choose also the next post of the day"), self.tr("Ctrl+Space")),
            (self.tr("Choose the posts of several days"), self.tr("Shift with the arrow keys")),
            (self.tr("Choose a further post, or all up to one"), self.tr("Ctrl or Shift with a click")),
            (self.tr("A post of that day"), self.tr("Enter, or a click where the day is empty")),
            (self.tr("Open the post"), self.tr("Enter, or a double click")),
            (self.tr("Menu of the day or the post"), self.tr("Menu key, or the right button")),
            (self.tr("Move a post"), self.tr("Drag it, Alt and arrows, or Ctrl+M; Esc puts it back")),
            (self.tr("Turn the page while dragging"), self.tr("Hold the post at the left or right edge")),
            (self.tr("In the week and the day: a post of that time"), self.tr("Enter, or a click on the hour")),
            (self.tr("Make an event longer or shorter"), self.tr("Drag its lower edge")),
        ):
            row = self._add(grid, row, what, how)
        grid.addWidget(plain(self.tr("In the approvals"), "section"), row, 0)
        row += 1
        for what, how in (
            (self.tr("Approve what is chosen"), self.tr("A in the list")),
            (self.tr("Request changes of what is chosen"), self.tr("R in the list")),
            (self.tr("Choose several"), self.tr("Shift and arrows, or Ctrl and Space")),
            (self.tr("Open the post in the editor"), self.tr("Enter, or a double click")),
        ):
            row = self._add(grid, row, what, how)
        area = QScrollArea(self)
        area.setProperty("role", "reading")
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(page.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(buttons)
        self.resize(560, min(640, window.height() - sizes.ROW))

    def _add(self, grid: QGridLayout, row: int, what: str, how: str) -> int:
        grid.addWidget(plain(QCoreApplication.translate("Commands", what)), row, 0)
        grid.addWidget(plain(how, "secondary"), row, 1)
        return row + 1


_NATIVE = QKeySequence.SequenceFormat.NativeText
