"""Every test of the widgets begins in the light look."""

import pytest
from PySide6.QtWidgets import QApplication

from campaigndesk.desktop.look import apply_look


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    apply_look(qapp, "light")
