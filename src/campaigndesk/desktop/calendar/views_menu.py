"""The menu of saved views: show one, keep the present one under a name, give another name, forget one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.calendar.saved_views import LONGEST_NAME, SavedView, kept_views, read_views, with_view
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.left_words import LeftWords


class NameView(QDialog):
    """Asks for a name; says when a view of that name will be replaced."""

    named = Signal(str)

    def __init__(self, title: str, name: str, taken: frozenset[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._taken = taken
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(name, self)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(self.tr("Name of the view"))
        self.field.setPlaceholderText(self.tr("Name, for example “My drafts of the week”"))
        self.note = plain("", "secondary", self, wrap=True)
        buttons = QDialogButtonBox(self)
        self.keep = add_agreement(buttons, self.tr("Keep"))
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        for widget in (self.field, self.note, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(420)
        self.field.textChanged.connect(self._check)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.field.selectAll()
        self._check()
        LeftWords(self)

    def _check(self) -> None:
        name = self.field.text().strip()
        self.keep.setEnabled(bool(name))
        there = self.tr("There is a view of this name; it will be replaced.")
        none = self.tr("Write a name, then it can be kept.")
        self.note.setText(there if name in self._taken else "" if name else none)

    def _on_accepted(self) -> None:
        self.named.emit(self.field.text().strip())
        self.accept()


class ViewsButton(QPushButton):
    """`asked` carries the view to show; `now` gives the present one without a name."""

    asked = Signal(object)

    def __init__(self, room: Room, now: Callable[[], SavedView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._now = room, now
        self.setProperty("kind", "chip")
        self.setText(self.tr("Views"))
        self.setAccessibleName(self.tr("Saved views"))
        self.actions_of: dict[str, QAction] = {}
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._fill()

    def own_commands(self) -> list[QAction]:
        """The saved views for the palette, which names them as views."""
        made = []
        for view in self.views():
            action = QAction(self.tr("View: {0}").format(view.name), self)
            action.setObjectName(f"view-{view.name}")
            action.triggered.connect(partial(self._on_chosen, view.name))
            made.append(action)
        return made

    def views(self) -> list[SavedView]:
        """The saved views in their order."""
        return read_views(self._room.settings.views)

    def ask_name(self) -> None:
        """Keep what is shown now under a name."""
        taken = frozenset(view.name for view in self.views())
        dialog = NameView(self.tr("Keep this view"), "", taken, self.window())
        dialog.named.connect(self.keep)
        dialog.open()

    def keep(self, name: str) -> None:
        """Keep what is shown now under this name."""
        kept = with_view(self.views(), replace(self._now(), name=name))
        self._change(kept, self.tr("The view “{0}” is kept.").format(name))

    def rename(self, old: str, new: str) -> None:
        """Give a view another name; one that had it before is gone."""
        others = [view for view in self.views() if view.name != new or old == new]
        renamed = [replace(view, name=new) if view.name == old else view for view in others]
        self._change(renamed, self.tr("The view “{0}” is kept.").format(new))

    def forget(self, name: str) -> None:
        """Take a view out of the list; the posts are not touched."""
        others = [view for view in self.views() if view.name != name]
        self._change(others, self.tr("The view “{0}” is gone.").format(name))

    def _change(self, after: list[SavedView], sentence: str) -> None:
        """Keep the views like this, and offer to take it back: they are no records, which Ctrl+Z brings back."""
        before = self.views()
        self._write(after)
        undo = QCoreApplication.translate("Window", "Undo")
        self._room.say(sentence, further=(undo, partial(self._turn_back, before, after)))

    def _turn_back(self, before: list[SavedView], after: list[SavedView]) -> None:
        """What the change took away stands in its place again; what was changed since stays."""
        back = [view for view in before if view not in after]
        gone = [view for view in after if view not in before]
        now = [view for view in self.views() if view not in gone and view.name not in {known.name for known in back}]
        for view in back:
            now.insert(before.index(view), view)
        self._write(now)

    def _write(self, views: list[SavedView]) -> None:
        self._room.prefer_quietly(views=kept_views(views))
        self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        self.actions_of = {}
        views = self.views()
        for view in views:
            action = self._menu.addAction(view.name.replace("&", "&&"))
            action.setObjectName(f"view-{view.name}")
            action.triggered.connect(partial(self._on_chosen, view.name))
            self.actions_of[view.name] = action
        if views:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Keep this view…")).triggered.connect(self.ask_name)
        if views:
            renaming, forgetting = self._menu.addMenu(self.tr("Rename")), self._menu.addMenu(self.tr("Delete"))
            for view in views:
                words = view.name.replace("&", "&&")
                renaming.addAction(words).triggered.connect(partial(self._on_rename, view.name))
                forgetting.addAction(words).triggered.connect(partial(self._on_forget, view.name))

    def _on_chosen(self, name: str, _: bool = False) -> None:
        self.asked.emit(next(view for view in self.views() if view.name == name))

    def _on_rename(self, name: str, _: bool = False) -> None:
        taken = frozenset(view.name for view in self.views()) - {name}
        dialog = NameView(self.tr("Rename the view"), name, taken, self.window())
        dialog.named.connect(partial(self.rename, name))
        dialog.open()

    def _on_forget(self, name: str, _: bool = False) -> None:
        self.forget(name)
