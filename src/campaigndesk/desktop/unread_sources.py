"""Keeps Qt for Python from reading the source of every module that is imported.

It looks whether they name PySide6, to serve `from __feature__ import`, which nothing here uses, and keeps all the lines
it read: a tenth of a second of a launch and some ten megabytes.
"""

from __future__ import annotations

import shiboken6  # noqa: F401  (puts the next one on the path)
from shibokensupport import feature  # type: ignore[import-not-found]


def leave_unread() -> None:
    """From now on modules are imported as without Qt; a later Qt for Python without this look is left as it is."""
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False
