"""The labels in which small pictures appear, found by the hash of what they show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from campaigndesk.desktop.editor.thumbnails import Thumbnail
from campaigndesk.desktop.widgets.labels import plain

translate = QCoreApplication.translate


class PictureLabels:
    """Hash -> the labels that show that picture; a label is hidden until there is something to show."""

    def __init__(self) -> None:
        self.labels: dict[str, list[QLabel]] = {}

    def make(self, sha256: str, name: str, parent: QWidget) -> QLabel:
        """A label for one picture."""
        label = plain("", "secondary", parent, wrap=True)
        label.setAccessibleName(translate("Editor", "Picture {0}").format(name))
        label.hide()
        self.labels.setdefault(sha256, []).append(label)
        return label

    def ask(self, wanted: SignalInstance) -> None:
        """Ask for every picture that is not shown yet."""
        for sha256, labels in self.labels.items():
            if any(label.pixmap().isNull() for label in labels):
                wanted.emit(sha256)

    def put(self, sha256: str, thumbnail: Thumbnail) -> None:
        """Show a picture wherever it belongs, or the words on why there is none."""
        for label in self.labels.get(sha256, ()):
            if thumbnail.image is not None:
                label.setPixmap(QPixmap.fromImage(thumbnail.image))
            else:
                label.setText(thumbnail.words)
            label.show()

    def clear(self) -> None:
        """The labels are gone."""
        self.labels = {}
