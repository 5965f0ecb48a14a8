"""The words of Qt's own dialogs and menus that the desk can show, for the languages in which Qt does not say them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from translatable import Message

_SAID: dict[str, tuple[str, ...]] = {
    "QPlatformTheme": (
        "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore",
        "Close", "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults",
    ),
    "QDialogButtonBox": ("OK",),
    "QMessageBox": ("Show Details...", "Hide Details...", "OK", "Help"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QFileDialog": (
        "Look in:", "Back", "Go back", "Forward", "Go forward", "Parent Directory", "Go to the parent directory",
        "Create New Folder", "Create a New Folder", "List View", "Change to list view mode", "Detail View",
        "Change to detail view mode", "Files of type:", "File &name:", "&Open", "&Save", "Save As", "&Choose",
        "Directory:", "All Files (*)", "Show &hidden files", "&Rename", "&Delete", "&New Folder", "New Folder",
        "Find Directory", "Show ", "Directories", "Recent Places", "Remove", "Sidebar", "Files", "Delete",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "Are you sure you want to delete '%1'?", "Could not delete directory.",
        "'%1' is write protected.\nDo you want to delete it anyway?", "Open", "List of places and bookmarks",
    ),
    "QFileSystemModel": ("Name", "Size", "Date Modified", "Computer", "Type"),
    "QGnomeTheme": ("&OK", "&Save", "&Cancel", "&Close", "Close without Saving"),
    "QCocoaTheme": ("Don't Save",),
    "MAC_APPLICATION_MENU": ("About %1", "Preferences...", "Services", "Hide %1", "Hide Others", "Show All", "Quit %1"),
    "QScrollBar": (
        "Scroll here", "Left edge", "Top", "Right edge", "Bottom", "Page left", "Page up", "Page right", "Page down",
        "Scroll left", "Scroll up", "Scroll right", "Scroll down",
    ),
    "QTabBar": ("Scroll Left", "Scroll Right"),
    "QPrintDialog": (
        "Print", "&Print", "&Options >>", "&Options <<", "Print to File (PDF)", "Print To File ...", "Local file",
        "Write PDF file", "All Pages", "Odd Pages", "Even Pages", "Left to Right, Top to Bottom",
        "Left to Right, Bottom to Top", "Right to Left, Bottom to Top", "Right to Left, Top to Bottom",
        "Bottom to Top, Left to Right", "Bottom to Top, Right to Left", "Top to Bottom, Left to Right",
        "Top to Bottom, Right to Left", "%1 already exists.\nDo you want to overwrite it?",
        "%1 is a directory.\nPlease choose a different file name.",
        "File %1 is not writable.\nPlease choose a different file name.",
        "The 'From' value cannot be greater than the 'To' value.",
        "Options 'Pages Per Sheet' and 'Page Set' cannot be used together.\nPlease turn one of those options off.",
    ),
    "QPrintPropertiesDialog": ("Printer Properties", "Job Options"),
    "QPrintPropertiesWidget": ("Page",),
    "QPrintSettingsOutput": (
        "Copies", "Print range", "Print all", "Pages from", "to", "Current Page", "Selection", "Output Settings",
        "Copies:", "Collate", "Reverse", "Options", "Color Mode", "Color", "Grayscale",
    ),
    "QPrintWidget": ("Printer", "&Name:", "P&roperties", "Location:", "Preview", "Type:", "Output &file:"),
    "QPageSetupWidget": (
        "Paper", "Page size:", "Width:", "Height:", "Paper source:", "Orientation", "Portrait", "Landscape",
        "Reverse landscape", "Reverse portrait", "Margins", "top margin", "left margin", "right margin",
        "bottom margin", "Page Layout", "Custom", "Millimeters (mm)", "Inches (in)", "Points (pt)", "Pica (P̸)",
        "Didot (DD)", "Cicero (CC)",
    ),
    "QCupsJobWidget": (
        "Job", "Job Control", "Banner Pages", "Print Immediately", "Hold Indefinitely", "Day (06:00 to 17:59)",
        "Night (18:00 to 05:59)", "Second Shift (16:00 to 23:59)", "Third Shift (00:00 to 07:59)",
        "Weekend (Saturday to Sunday)", "Specific Time", "None", "Standard", "Unclassified", "Confidential",
        "Classified", "Secret", "Top Secret",
    ),
    "QAccessibleActionInterface": (
        "Press", "Increase", "Decrease", "ShowMenu", "SetFocus", "Toggle", "Scroll Left", "Scroll Right",
        "Scroll Up", "Scroll Down", "Previous Page", "Next Page", "Triggers the action", "Increase the value",
        "Decrease the value", "Shows the menu", "Sets the focus", "Toggles the state", "Scrolls to the left",
        "Scrolls to the right", "Scrolls up", "Scrolls down", "Goes back a page", "Goes to the next page",
    ),
    "QUnicodeControlCharacterMenu": (
        "LRM Left-to-right mark", "RLM Right-to-left mark", "ZWJ Zero width joiner", "ZWNJ Zero width non-joiner",
        "ZWSP Zero width space", "LRE Start of left-to-right embedding", "RLE Start of right-to-left embedding",
        "LRO Start of left-to-right override", "RLO Start of right-to-left override",
        "PDF Pop directional formatting", "LRI Left-to-right isolate", "RLI Right-to-left isolate",
        "FSI First strong isolate", "PDI Pop directional isolate", "Insert Unicode control character",
    ),
    "QPageSize": (
        "Custom", "Postcard", "Double Postcard", "A4 Small", "Letter Small", "PRC 32K Big", "%1 x %2 in",
        "Executive (7.5 x 10 in)", "Executive (7.25 x 10.5 in)", "Folio (8.27 x 13 in)",
        "Fan-fold US (14.875 x 11 in)", "Fan-fold German (8.5 x 12 in)", "Fan-fold German Legal (8.5 x 13 in)",
        "Envelope C5", "Envelope DL", "Envelope B4", "Envelope B5", "Envelope B6", "Envelope C0", "Envelope C1",
        "Envelope C2", "Envelope C3", "Envelope C4", "Envelope C6", "Envelope C65", "Envelope C7",
        "Envelope Monarch", "Envelope Chou 3", "Envelope Chou 4", "Envelope Kaku 2", "Envelope Kaku 3",
        "Envelope You 4", "Envelope PRC 1", "Envelope PRC 2", "Envelope PRC 3", "Envelope PRC 4", "Envelope PRC 5",
        "Envelope PRC 6", "Envelope PRC 7", "Envelope PRC 8", "Envelope PRC 9", "Envelope PRC 10", "Envelope US 9",
        "Envelope US 10", "Envelope US 11", "Envelope US 12", "Envelope US 14", "Envelope Personal",
        "Envelope Invite", "Envelope Italian",
    ),
}  # fmt: skip
"""Said by the catalogues that Qt ships. Formats of paper whose name is that of a standard are called so everywhere."""
_LACKING: dict[str, tuple[str, ...]] = {
    "QFileDialog": ("My Computer", "&Look in:", "Files of &type:"),
    "QFileSystemModel": ("%1 bytes", "%1 KB", "%1 MB", "%1 GB", "Invalid filename"),
    "QAbstractFileIconProvider": ("Drive", "Folder", "Unknown"),
    "QPrintDialog": (
        "Invalid Pages Definition",
        "%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and"
        " make sure ranges do not intersect with each other.",
        "Duplex Settings Conflicts", "There are conflicts in duplex settings. Do you want to fix them?",
    ),
    "QPrintPropertiesDialog": (
        "Page Setup Conflicts", "There are conflicts in page setup options. Do you want to fix them?",
        "Advanced Option Conflicts", "There are conflicts in some advanced options. Do you want to fix them?",
    ),
    "QPrintPropertiesWidget": ("Advanced", "There are conflicts in some options. Please fix them."),
    "QPrintSettingsOutput": (
        "Pages",
        "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g:"
        " 3,5-7,9 prints pages 3, 5, 6, 7 and 9.",
        "Page &Set:", "Double Sided Printing", "Off", "Long side binding", "Short side binding",
    ),
    "QPageSetupWidget": ("Page &order:", "Pages &per sheet:"),
    "QCupsJobWidget": ("Scheduled &printing:", "&Billing information:", "Job &priority:", "&Start:", "&End:"),
    "QShortcut": ("Space", "Left", "Up", "Right", "Down", "Home", "End"),
    "QMimeType": (
        "JPEG image", "PNG image", "GIF image", "WebP image", "MPEG-4 video", "PDF document",
        "Excel 2007 spreadsheet", "CSV document", "JSON document",
    ),
}  # fmt: skip
"""Newer than the catalogues that Qt ships, or said there in other words than stand on keyboards; and kinds of files."""


def _messages(said: Mapping[str, tuple[str, ...]]) -> set[Message]:
    return {Message(context, source) for context, sources in said.items() for source in sources}


@cache
def of_qt() -> set[Message]:
    """Each as Qt asks for it."""
    return _messages(_SAID) | _messages(_LACKING)


@cache
def lacking_in_qt() -> set[Message]:
    """Those that are wanted also in a language which Qt ships."""
    return _messages(_LACKING)
