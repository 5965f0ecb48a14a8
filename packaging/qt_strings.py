"""The words of Qt's own dialogs and menus that the desk can show, for the languages that Qt does not ship."""

from __future__ import annotations

from functools import cache

from translatable import Message

_SAID: dict[str, tuple[str, ...]] = {
    "QPlatformTheme": (
        "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore",
        "Close", "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults",
    ),
    "QDialogButtonBox": ("OK",),
    "QMessageBox": ("Show Details...", "Hide Details...", "OK", "Help"),
    "QWidgetTextControl": (
        "&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All",
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QFileDialog": (
        "Look in:", "Back", "Go back", "Forward", "Go forward", "Parent Directory", "Go to the parent directory",
        "Create New Folder", "Create a New Folder", "List View", "Change to list view mode", "Detail View",
        "Change to detail view mode", "Files of type:", "File &name:", "&Open", "&Save", "Save As", "&Choose",
        "Directory:", "All Files (*)", "Show &hidden files", "&Rename", "&Delete", "&New Folder", "New Folder",
        "Find Directory",
        "Show ", "Directories", "Recent Places", "Remove", "My Computer", "Sidebar", "Files", "Delete",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "Are you sure you want to delete '%1'?", "Could not delete directory.",
        "'%1' is write protected.\nDo you want to delete it anyway?",
    ),
    "QFileSystemModel": (
        "Name", "Size", "Date Modified", "Computer", "%1 bytes", "%1 KB", "%1 MB", "%1 GB", "Invalid filename",
    ),
}  # fmt: skip


@cache
def of_qt() -> set[Message]:
    """Each as Qt asks for it."""
    return {Message(context, source) for context, sources in _SAID.items() for source in sources}
