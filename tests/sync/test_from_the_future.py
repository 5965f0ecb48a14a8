"""What a newer desk wrote passes through this one unchanged: fields and kinds that it does not know."""

from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import NETWORK, Delta, Record, Stamp
from campaigndesk.store.meta import list_meta, save_meta
from campaigndesk.store.news import News, lay_news
from campaigndesk.store.outbox import list_waiting, save_waiting
from campaigndesk.store.records import find_confirmed, find_record
from laptops import Network

STAMP = Stamp("change-of-the-future", "person-of-the-future", "2031-01-01T00:00:00Z")
FIELDS = {"title": "Most", "mood": {"calm": [1, 2.5, None, "č"]}, "rays": ["a"]}


def news(record: str, kind: str, seq: int) -> News:
    """A whole record as a newer server sends it."""
    return News(seq, Delta(record, kind, NETWORK, FIELDS, {}, STAMP))


def test_a_record_of_an_unknown_kind_is_kept_to_the_letter_over_a_restart(network: Network) -> None:
    ana = network.ana
    with ana.store.writing() as conn:
        laid = lay_news(conn, [news("r1", "hologram", 9_000)], waited=frozenset())
    assert laid.changed == {"r1": "hologram"}
    ana.restarts()
    kept = ana.desk.read(find_record, "r1")
    assert kept == Record("r1", "hologram", NETWORK, STAMP, FIELDS)


def test_a_field_that_this_desk_does_not_know_stays_when_it_writes_another(network: Network) -> None:
    ana = network.ana
    post = ana.drafts("Most čez reko")
    ana.syncs()
    known = ana.sees(post)
    with ana.store.writing() as conn:
        delta = Delta(post.id, "post", known.scope, {"mood": FIELDS["mood"]}, {"mood": STAMP})
        lay_news(conn, [News(9_000, delta)], waited=frozenset())
    assert ana.sees(post).get("mood") == FIELDS["mood"]
    ana.writes(post, "Nov most")
    assert (ana.sees(post).get("text"), ana.sees(post).get("mood")) == ("Nov most", FIELDS["mood"])
    with ana.store.reading() as conn:
        confirmed = find_confirmed(conn, post.id)
        (change,) = list_waiting(conn, 5)
    assert confirmed is not None
    assert confirmed.get("mood") == FIELDS["mood"]
    assert set(change.payload["fields"]) == {"text"}


def test_a_change_of_a_newer_desk_stays_in_the_outbox_and_is_sent_as_it_was_made(network: Network) -> None:
    """A profile that went back to an older desk holds changes that it cannot apply: the server is to judge them."""
    ana = network.ana
    post = ana.drafts("Most")
    ana.syncs()
    payload = {"wish": {"deep": [1, "č", None]}, "fields": {"text": "of the future"}}
    with ana.store.writing() as conn:
        notes = list_meta(conn)
        number = int(notes["counter"]) + 1
        change = Change(
            id="future-1", device=notes["device"], n=number, kind="levitate@3", record=post.id, record_kind="post",
            author=notes["person"], seen_at="2031-01-01T00:00:00Z", payload=payload,
        )  # fmt: skip
        save_waiting(conn, [change])
        save_meta(conn, {"counter": str(number)})
    ana.restarts()
    network.ben.syncs()
    assert ana.sees(post).get("text") == "Most"
    assert ana.desk.read(list_waiting, 5) == [change]
    ana.syncs()
    (aside,) = ana.set_aside
    assert aside.change == change
    assert "does not know the change “levitate@3”" in aside.sentence
