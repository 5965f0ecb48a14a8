"""Versions of the wire, each with its story; a version is never changed once released."""

from __future__ import annotations

from typing import Final

PROTOCOL_LOWEST: Final = 1
PROTOCOL: Final = 2
"""1 (2026-11-23): the first. Changes with per-field bases, rows as deltas, epochs, witnessed heads, scopes.

Still 1 (2026-11-25): second factors. New addresses and codes; no message changed. A program that does not know them
signs in as before, and where a second factor is asked for it is refused (`second_factor`) with a sentence that says so.

2 (2026-11-25): a laptop that says `lean` gets the rows of its own work without the values that it has just handed in,
which were two thirds of what a hand-in got back. A laptop of version 1 does not say it and gets whole rows; to a server
of version 1 it is not said.

Still 2 (2026-11-25): a device that was revoked by name hears `device_revoked` instead of `signed_out`, and removes its
copy. To an older program it is a refusal with a sentence, as any other.

Still 2 (2026-11-25): a reminder says by its id of which day it is, so that there is one a day only. That of an older
program, which gives it any id, is refused (`reminder_unnamed`) and set aside with the sentence to update.

Still 2 (2026-11-29): scopes `embargo:ID` of what belongs to a campaign that has or had an embargo; a row that is gone
because of it names that scope. To an older program a scope is a name like any other; what belongs to a record that is
gone it finds out by the tally, and fetches all anew.

Still 2 (2026-11-29): records of the kind `stop`, and the mark of a crisis in what an approval binds to. An older
program keeps a stop without knowing what it is, and hears from the server that nothing goes out; its decision on a
crisis post is refused (`digest_not_current`).

Still 2 (2026-11-30): a hello names the day of the signed head that the laptop keeps, and hears that head and the
newest. An older program says no day and passes over what it hears; an older server says nothing, and nothing is kept.
"""

LEAN: Final = 2
"""The first version that knows `lean`."""
