"""The first word to a server, once a day: one history or another one, and which answered work is kept no longer."""

from __future__ import annotations

from campaigndesk.protocol.messages import HelloRequest
from campaigndesk.protocol.versions import PROTOCOL, PROTOCOL_LOWEST
from campaigndesk.store import media, meta
from campaigndesk.store.acknowledged import forget_acknowledged, list_heard, save_heard
from campaigndesk.sync.client import Wire
from campaigndesk.sync.desks import Desk
from campaigndesk.sync.epochs import epoch_seen, have_names_known, is_restored, offer_to
from campaigndesk.sync.filling import fill
from campaigndesk.sync.problems import NotSignedIn
from campaigndesk.sync.witnessing import find_pinned, pin, refuse_other_heads, refuse_other_history, witnessed


def greet(desk: Desk, wire: Wire) -> bool:
    """Say hello once a day for each connection; whether all was fetched: at first, or where the server was restored."""
    today = desk.now[:10]
    with desk.store.reading() as conn:
        notes, pinned = meta.list_meta(conn), find_pinned(conn)
    if not notes.get("token") or not notes.get("person"):
        raise NotSignedIn("This laptop is not signed in to a server.", "Sign in first.")
    if wire.greeted is not None and wire.greeted_on == today:
        return False
    epoch, head = epoch_seen(notes), witnessed(notes)
    day = pinned.day if pinned else ""
    greeting = wire.hello(HelloRequest(notes["device"], (PROTOCOL_LOWEST, PROTOCOL), epoch, head, day))
    if epoch == greeting.epoch:
        refuse_other_history(head, greeting.head)
    refuse_other_heads(pinned, greeting, same_epoch=epoch == greeting.epoch)
    restored = is_restored(epoch, greeting.epoch)
    anew = restored or not notes.get("epoch")
    if restored:
        have_names_known(desk, wire)
    if anew:
        # Before the place in its history is kept: a program that ends between the two would ask for none of them again.
        with desk.store.writing() as conn:
            if restored:
                offer_to(conn, greeting.epoch, desk.now)
            else:
                media.forget_server(conn)
        fill(desk, wire)
    if greeting.signed and greeting.signed[-1] != pinned:
        with desk.store.writing() as conn:
            pin(conn, greeting.signed)
    _let_go(desk, greeting.server_time)
    wire.greeted, wire.greeted_on = greeting, today
    wire.media_there, wire.media_level = set(), False
    return anew


def _let_go(desk: Desk, server_time: str) -> None:
    """Forget answered changes that no restored server is likely to lack any more: by days on which it was heard.

    Not by one clock: a server whose clock is wrong for an hour would have all of them forgotten at once.
    """
    with desk.store.reading() as conn:
        same_day = list_heard(conn)[-1:] == [server_time[:10]]
    if not same_day and not desk.store.read_only:
        with desk.store.writing() as conn:
            save_heard(conn, server_time)
            forget_acknowledged(conn)
