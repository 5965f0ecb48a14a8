"""What a screen reader is told: Qt's own tree of accessible things below a widget, by what is shown of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

ROLE = QAccessible.Role
SPOKEN = frozenset({
    ROLE.Button, ROLE.ButtonMenu, ROLE.ButtonDropDown, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.SpinBox,
    ROLE.EditableText, ROLE.Slider, ROLE.List, ROLE.Table, ROLE.Tree, ROLE.ListItem, ROLE.TreeItem, ROLE.PageTab,
    ROLE.PageTabList, ROLE.MenuItem, ROLE.Link, ROLE.ProgressBar, ROLE.Dialog,
})  # fmt: skip
"""Roles that a person acts on or reads: each needs words. Panes and frames do not."""
_MOST = 400


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing of the tree: its role, name and description, and the names of what it lies in."""

    role: QAccessible.Role
    name: str
    description: str
    path: str

    @property
    def spoken(self) -> bool:
        """Whether it needs a name."""
        return self.role in SPOKEN


def heard(widget: QWidget) -> list[Heard]:
    """Everything below the widget that is on the screen now; of long lists and tables the first few hundred."""
    QAccessible.setActive(True)
    return list(_walk(QAccessible.queryAccessibleInterface(widget), ""))


def nameless(things: list[Heard]) -> list[str]:
    """What has no name, by its role and what it lies in."""
    return [f"{thing.path}: {thing.role.name}" for thing in things if thing.spoken and not thing.name.strip()]


def _walk(thing: QAccessibleInterface, path: str) -> Iterator[Heard]:
    name, role = thing.text(QAccessible.Text.Name), thing.role()
    yield Heard(role, name, thing.text(QAccessible.Text.Description), path)
    below = f"{path}/{name or role.name}"
    for number in range(min(thing.childCount(), _MOST)):
        child = thing.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _walk(child, below)
