"""The one style sheet of the window, resources/style/desk.qss, in the colours that are on."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QDir

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.colours import Tokens
from campaigndesk.resources import resource_path, resource_text


def sheet_of(tokens: Tokens) -> str:
    """The style sheet in these colours; selectors: properties `role`, `kind`, `quiet`, `plain`."""
    QDir.setSearchPaths("look", [str(resource_path("style"))])
    template = Template(resource_text("style/desk.qss"))
    colours = {name: getattr(tokens, name) for name in Tokens.__slots__}
    measures = {name: getattr(sizes, name) for name in dir(sizes) if name.isupper()}
    return template.substitute(colours, **measures)
