"""Where a picture or film is on its way, in words: waiting, sending, sent, or what the server has against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject

from campaigndesk.desktop.room import Room
from campaigndesk.desktop.words import size_words
from campaigndesk.store.journeys import Journey, list_journeys
from campaigndesk.store.media import Medium
from campaigndesk.store.work import MEDIUM

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed

Put = Callable[[dict[str, Journey]], None]
_INK: Final = {"failed": "stop", "waiting": "warning", "coming": "warning"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Journeys", text)


def brief_words(journey: Journey) -> str:
    """A word or two for a list: `Sending 1.2 MB of 4.0 MB`; empty where there is nothing to wait for."""
    if journey.stretch == "sending":
        return _tr("Sending {0} of {1}").format(size_words(journey.done), size_words(journey.size))
    return {"waiting": _tr("Waiting to send"), "failed": _tr("Not sent"), "coming": _tr("Not here yet")}.get(
        journey.stretch, ""
    )


def journey_words(journey: Journey) -> tuple[str, str]:
    """Where it is as whole sentences, with why and what to do where it stands still; and the role that colours them."""
    return _sentence(journey), _INK.get(journey.stretch, "secondary")


def _sentence(journey: Journey) -> str:
    done, size = size_words(journey.done), size_words(journey.size)
    if journey.stretch == "kept":
        return _tr("Kept on this laptop; there is no server to send it to.")
    if journey.stretch == "sent":
        return _tr("Sent: it is on the server.")
    if journey.stretch == "sending":
        return _tr("Sending: {0} of {1} are on the server.").format(done, size)
    if journey.stretch == "failed":
        return f"{_tr('Not sent.')} {_against(journey.trouble)}"
    if journey.stretch == "coming":
        return _coming(journey, done, size)
    if journey.done:
        words = _tr("Waiting to send: {0} of {1} are on the server, the rest goes with the next sync.")
        return words.format(done, size)
    return _tr("Waiting to send: it goes with the next sync.")


def _against(trouble: str) -> str:
    other = _tr("The server did not take it. The next sync tries it again; if it stays so, ask your administrator.")
    return {
        "too_large": _tr("It is larger than the server takes. Make it smaller and attach it again."),
        "quota_full": _tr(
            "The server has no room left for media. Ask your administrator for more; each sync tries it again."
        ),
        "wrong_type": _tr(
            "The server does not take this form. Save it as JPEG, PNG, GIF, WebP or MP4 and attach it again."
        ),
        "hash_differs": _tr("It arrived damaged and was dropped there. The next sync sends it again."),
    }.get(trouble, other)


def _coming(journey: Journey, done: str, size: str) -> str:
    if journey.trouble == "not_found":
        return _tr("The server does not have it yet. It comes once whoever attached it has synced.")
    if journey.trouble:
        return _tr("What came of it was damaged. If it stays so, ask whoever attached it to attach it again.")
    if journey.done:
        return _tr("It comes with a sync: {0} of {1} are here.").format(done, size)
    return _tr("It comes with the next sync.")


class Journeys(QObject):
    """Brings a panel where its media are: when it asks, and whenever one of them is further on its way."""

    def __init__(self, room: Room, owner: QObject, media: Callable[[], Iterable[Medium]], put: Put) -> None:
        super().__init__(owner)
        self._room, self._media, self._put = room, media, put
        room.changed.connect(self._on_changed)

    def ask(self) -> None:
        """Read where they are."""
        media = list(self._media())
        if media and self._room.is_open:
            read = partial(self._room.desk.read, list_journeys, self._room.desk.store.on_the_way, media)
            self._room.tasks.store(read, self._on_read, self, key="journeys")

    def _on_changed(self, changed: Changed) -> None:
        if MEDIUM in changed.kinds and any(medium.sha256 in changed.ids for medium in self._media()):
            self.ask()

    def _on_read(self, found: Any) -> None:
        self._put(found)
