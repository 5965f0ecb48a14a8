"""Measures of the window in logical pixels; Qt scales them with the screen's pixel ratio."""

from __future__ import annotations

BODY = 13
STATUS = 12
SECONDARY = 11
WRITING = 15
TITLE = 18
"""Type: the window's words, the line at its foot, notes, the text that a person writes, the title of a page."""

STEP = 4
"""All distances are multiples of this."""
BETWEEN = STEP * 2 - 2
"""Between fields or buttons: each keeps a pixel free around its frame, for the ring, and frames are two steps apart."""

ROW = 28
CHIP = 18
BAR = 16
ICON = 16
RADIUS = 4
RADIUS_LARGE = 8
LINE = 1
FOCUS = 2
"""The ring around what has the keyboard."""

SIDE_BAR, SIDE_BAR_WIDEST, SIDE_BAR_NARROW = 188, 248, 56
"""Width of the bar of places, to which long words may widen it, and where only its icons have room."""
SMALL_WINDOW = 1120
"""Below this width the window keeps its room for the work."""
