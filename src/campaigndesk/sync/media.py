"""Pictures and films on their way: to the server before the words that name them, to the laptop after all words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from campaigndesk.domain.media_forms import LARGEST
from campaigndesk.protocol.media import MediaState
from campaigndesk.store import media, meta
from campaigndesk.store.media import PIECE, WRONG_BYTES, Medium
from campaigndesk.store.work import MEDIUM, Changed
from campaigndesk.sync.client import Wire
from campaigndesk.sync.desks import Desk
from campaigndesk.sync.problems import Nonsense, ServerProblem, Unreachable

SENT_AT_ONCE: Final = 2 * PIECE
"""Bytes of a medium in one request: so much has to be sent again, at most, when the cable is cut."""
FETCHED_IN_A_ROUND: Final = 64 * 1024**2
"""Bytes of media that one round fetches; the next goes on where it stopped."""
SOUGHT_IN_A_ROUND: Final = 20
ASKED_IN_A_ROUND: Final = 20
"""Of how many media one round asks whether the server still has them: each once a greeting."""
TOLD_OF_ONE: Final = 20
"""How often at most the window is told how far one medium is."""
_WRITTEN_AT_ONCE: Final = 4 * PIECE
# What the server may have against one medium; everything else concerns the whole round.
_OF_ONE_MEDIUM: Final = ("too_large", "quota_full", WRONG_BYTES, "not_found", "wrong_type")


class MediaCarrier:
    """Carries media in one round. `sent` and `taken` count those that arrived whole."""

    def __init__(self, desk: Desk, wire: Wire) -> None:
        self._desk = desk
        self._wire = wire
        self._tried: set[str] = set()
        self.sent = 0
        self.taken = 0

    def hand_in(self, *, waiting: bool = True) -> bool:
        """Send the media that the server lacks: of changes that wait, or else of all posts. Each is tried once a round.

        Whether there was nothing to send.

        Raises what the wire raises; what arrived is kept on the server, and the next round goes on from there. What
        the server has against one medium is logged as an incident and does not stop the others.
        """
        with self._desk.store.reading() as conn:
            found = media.list_to_hand_in(conn, waiting=waiting)
        for medium in found:
            if medium.sha256 in self._tried:
                continue
            self._tried.add(medium.sha256)
            way = self._desk.store.on_the_way
            try:
                way.now = medium.sha256
                self._send(medium)
            except ServerProblem as error:
                if error.code not in _OF_ONE_MEDIUM:
                    raise
                self._note(medium, error.code, f"the server did not take a medium: {error}")
            finally:
                way.now = ""
                self._tell(medium)
        return not found

    def fetch(self) -> bool:
        """Fetch media that posts show and that are not here, and send what the server lost; never raises for the wire.

        The words have come by then: what is cut off here is taken up by the next round. Whether nothing was to do.
        """
        try:
            asked = self._ask_anew()
            level = self.hand_in(waiting=False) and not asked
            with self._desk.store.reading() as conn:
                wanted = media.list_to_fetch(conn, SOUGHT_IN_A_ROUND)
            left = FETCHED_IN_A_ROUND
            for medium in wanted:
                if left <= 0:
                    break
                left -= self._fetch(medium, left)
            return level and not wanted
        except (Unreachable, ServerProblem, Nonsense):
            return False

    def _ask_anew(self) -> bool:
        """Note which media the server had and has no more: its disk may be an older one. Whether it was asked at all.

        A restore that is announced makes all of them unsent at once; this is for one that nobody announced, and that
        no laptop can tell by the ledger's head, since nothing but media came after the copy was made.
        """
        there = self._wire.media_there
        with self._desk.store.reading() as conn:
            found = media.list_to_ask(conn, there, ASKED_IN_A_ROUND)
        for medium in found:
            if self._wire.medium_state(medium.sha256).complete:
                there.add(medium.sha256)
                continue
            with self._desk.store.writing() as conn:
                media.save_lost(conn, medium.sha256)
                meta.log_incident(conn, self._desk.now, f"the server lost a medium (medium {medium.sha256})")
        return bool(found)

    def _send(self, medium: Medium) -> None:
        state = self._wire.medium_state(medium.sha256)
        have, complete = state.have, state.complete
        self._tell_sent(medium, 0, have)
        while not complete:
            with self._desk.store.reading() as conn:
                piece = media.find_bytes(conn, medium.sha256, have, SENT_AT_ONCE)
            # All of it there and still not complete: the empty piece lets the server check it.
            state = self._put(medium, have, piece or b"")
            if not state.complete and state.have <= have:
                raise Nonsense("The server did not keep what it was sent of a picture.", "Sync again.")
            self._tell_sent(medium, have, state.have)
            have, complete = state.have, state.complete
        with self._desk.store.writing() as conn:
            media.save_on_server(conn, medium.sha256)
        self._wire.media_there.add(medium.sha256)
        self.sent += 1

    def _tell_sent(self, medium: Medium, before: int, have: int) -> None:
        """Note what the server has of it, and tell it where that is a step worth telling."""
        self._desk.store.on_the_way.has[medium.sha256] = have
        step = max(1, medium.size // TOLD_OF_ONE)
        if not before or have // step != before // step:
            self._tell(medium)

    def _tell(self, medium: Medium) -> None:
        self._desk.tell(Changed(frozenset({MEDIUM}), frozenset({medium.sha256}), by="sync"))

    def _put(self, medium: Medium, have: int, piece: bytes) -> MediaState:
        try:
            return self._wire.put_medium(medium.sha256, have, medium.size, piece)
        except ServerProblem as error:
            if error.code != "wrong_offset":
                raise
            # The piece came twice, or the same person's other laptop sends it too.
            return self._wire.medium_state(medium.sha256)

    def _fetch(self, medium: Medium, limit: int) -> int:
        """Fetch a medium from where it stopped; the bytes that came."""
        with self._desk.store.writing() as conn:
            media.save_wanted(conn, [medium])
        have = medium.have
        try:
            with self._wire.medium(medium.sha256, have) as parts:
                for piece in _gathered(parts):
                    have = self._keep(medium, have, piece)
                    if have - medium.have >= limit or have > LARGEST:
                        break
                else:
                    self._check(medium)
        except ServerProblem as error:
            if error.code != "not_found":
                raise
            with self._desk.store.writing() as conn:
                media.save_trouble(conn, medium.sha256, error.code)
        if have > LARGEST:
            with self._desk.store.writing() as conn:
                media.forget_bytes(conn, medium.sha256)
            self._note(medium, "too_large", "a medium on the server is too large for this laptop")
        return have - medium.have

    def _keep(self, medium: Medium, have: int, piece: bytes) -> int:
        with self._desk.store.writing() as conn:
            for start in range(0, len(piece), PIECE):
                have = media.save_piece(conn, medium.sha256, have, piece[start : start + PIECE])
        return have

    def _check(self, medium: Medium) -> None:
        with self._desk.store.writing() as conn:
            right = media.save_checked(conn, medium.sha256)
            if right:
                media.save_on_server(conn, medium.sha256)
            showing = media.list_showing(conn, medium.sha256)
        if not right:
            self._note(medium, WRONG_BYTES, "the bytes of a medium were not those of its hash and were dropped")
            return
        self._wire.media_there.add(medium.sha256)
        self.taken += 1
        self._desk.tell(Changed(frozenset({"post"}), frozenset(showing), by="sync"))

    def _note(self, medium: Medium, code: str, what: str) -> None:
        with self._desk.store.writing() as conn:
            if media.save_trouble(conn, medium.sha256, code):
                meta.log_incident(conn, self._desk.now, f"{what} (medium {medium.sha256})")


def _gathered(parts: Iterator[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces that are worth a transaction, all but the last of whole pieces of the store."""
    rest = bytearray()
    for part in parts:
        rest += part
        if len(rest) >= _WRITTEN_AT_ONCE:
            whole = len(rest) - len(rest) % PIECE
            yield bytes(rest[:whole])
            del rest[:whole]
    if rest:
        yield bytes(rest)
