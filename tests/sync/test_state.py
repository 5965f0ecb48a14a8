"""The state of the sync is said in words that an officer understands."""

from datetime import UTC, datetime

import pytest

from campaigndesk.sync.state import SyncState, in_words

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
SERVER = "https://desk.example.org"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (
            SyncState(waiting=3, synced_at="2026-11-23T13:05:00Z", server=SERVER),
            "All changes saved here; 3 waiting to send; last synced 14:05",
        ),
        (SyncState(synced_at="2026-11-23T13:05:00Z", server=SERVER), "All changes saved here; last synced 14:05"),
        (SyncState(server=SERVER), "All changes saved here; never synced"),
        (SyncState(server=SERVER, syncing=True, waiting=1), "All changes saved here; 1 waiting to send; syncing now"),
        (
            SyncState(waiting=12, synced_at="2026-11-22T22:30:00Z", server=SERVER, offline=True),
            "Offline. All changes saved here; 12 waiting to send; last synced yesterday 23:30.",
        ),
        (
            SyncState(synced_at="2026-11-02T08:00:00Z", server=SERVER, set_aside=2, conflicts=1),
            "All changes saved here; last synced 2 November 09:00; 2 set aside; 1 conflict",
        ),
        (
            SyncState(synced_at="2026-11-23T13:05:00Z", server=SERVER, problem="This device is not signed in."),
            "This device is not signed in. All changes saved here; last synced 14:05.",
        ),
        (SyncState(), "All changes saved here. No server: work stays on this laptop until you sign in to one."),
    ],
)
def test_the_state_is_said(state: SyncState, words: str) -> None:
    assert in_words(state, NOW, "Europe/Ljubljana") == words
