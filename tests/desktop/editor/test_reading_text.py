"""A text to read ends with a whole line, also where it is too long to be shown at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from campaigndesk.desktop.editor.reading_text import ReadingText

TALLEST = 100


@pytest.mark.parametrize("lines", range(1, 12))
def test_no_line_is_shown_in_part(qapp: QApplication, lines: int) -> None:
    text = ReadingText("A text", tallest=TALLEST)
    text.resize(300, 40)
    text.show_plain("\n".join(["ღირსება"] * lines))
    text.show()
    qapp.processEvents()
    line = text.document().size().height() / lines
    shown = (text.height() - 2) / line
    assert abs(shown - round(shown)) < 0.1
    fits = lines * line < TALLEST + line
    assert round(shown) == lines if fits else shown * line >= TALLEST
    assert text.verticalScrollBar().isVisible() is not fits
    text.close()
