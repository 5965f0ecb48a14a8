"""What a server erased is in no store of a laptop after its next round, its author's own copies included."""

from collections.abc import Iterable, Iterator

import pytest

from campaigndesk.actions import comments, scheduling
from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.keeping import Keeping
from campaigndesk.store.history import list_revisions
from campaigndesk.sync.problems import Unreachable
from laptops import Laptop, Network

SAID = "Zaupna pripomba, ki je nihče drug ni napisal"


def found_in(laptop: Laptop, word: str) -> list[str]:
    """Tables of the laptop's store that hold the word, the search index among them."""
    with laptop.store.reading() as conn:
        names = [row[0] for row in conn.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").all()]
        return [
            name
            for name in names
            if any(word.encode() in cell for cell in _cells(conn.exec_driver_sql(f"SELECT * FROM {name}").all()))
        ]


def _cells(rows: Iterable[Iterable[object]]) -> Iterator[bytes]:
    return (cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row)


def test_an_erased_persons_name_and_comments_leave_every_laptop(network: Network) -> None:
    post = network.ben.drafts()
    network.ben.syncs()
    comment = comments.comment_on(network.ben.desk, post.id, SAID)
    network.ben.syncs()
    comments.revise_comment(network.ben.desk, comment.id, f"{SAID}!")
    network.everyone_syncs()
    laptops = [network.ana, network.bojan, network.nino, network.ben]
    assert found_in(network.ana, SAID) != []
    assert found_in(network.ben, SAID) != []
    Keeping(network.room.administration).erase_person("ben@example.org", "request 3", really=True)
    for laptop in laptops[:3]:
        laptop.syncs()
        assert found_in(laptop, SAID) == []
        assert found_in(laptop, "zaupna") == []
        assert found_in(laptop, "ben@example.org") == []
        assert laptop.sees(post).get("text") == post.get("text")
    assert audit(network.room.office.database).wrong == ()


def test_unsent_work_beside_what_is_erased_stays(network: Network) -> None:
    post = network.ben.drafts()
    network.ben.syncs()
    comments.comment_on(network.ben.desk, post.id, SAID)
    network.everyone_syncs()
    waiting = network.ana.drafts("Še neposlano besedilo.")
    Keeping(network.room.administration).erase_person("ben@example.org", "request 3", really=True)
    network.ana.syncs()
    assert network.ana.has(waiting)
    assert found_in(network.ana, "neposlano") != []
    assert found_in(network.ana, SAID) == []


def test_what_retention_erased_leaves_every_store_its_authors_too(network: Network) -> None:
    campaign = network.campaign()
    post = network.ana.drafts(f"{SAID} osnutek", campaign=campaign.id)
    network.ana.syncs()
    network.ana.writes(post, f"{SAID} drugič")
    comments.comment_on(network.ana.desk, post.id, f"{SAID} k osnutku")
    network.everyone_syncs()
    public = network.ana.approved_post("To je javno besedilo.")
    network.ana.schedules(public)
    network.later(30)
    network.ana.syncs()
    scheduling.confirm_published(network.ana.desk, public.id, "https://example.org/1")
    network.everyone_syncs()
    assert all("work" in found_in(network.ana, word) for word in ("osnutek", "drugič", "osnutku"))
    database = network.room.office.database
    later = Keeping(Administration(database, lambda: "2029-06-01T00:00:00Z"), network.room.data)
    later.set_retention('[classes.sign_ins]\nkind = "sign_in"\nmonths = 0\nsince = "2026-12-01"\nsource = "a test"\n')
    assert later.erase_due("plan")["erased"] == 2
    for laptop in (network.ana, network.ben, network.bojan, network.nino, network.gia):
        laptop.syncs()
        assert found_in(laptop, SAID) == []
        assert found_in(laptop, "osnutek") == []
        assert laptop.sees(public).get("text") == "To je javno besedilo."
    assert audit(database).wrong == ()
    late = Keeping(Administration(database, lambda: "2037-06-01T00:00:00Z"), network.room.data)
    assert late.erase_due("plan")["erased"] == 1
    for laptop in (network.ana, network.nino):
        laptop.syncs()
        assert found_in(laptop, "javno besedilo") == []
    assert audit(database).wrong == ()


def test_what_was_set_aside_on_an_erased_record_does_not_rise_at_the_next_start(network: Network) -> None:
    post = network.ana.drafts()
    network.everyone_syncs()
    ana = network.ana
    ana.cable.pull()
    ana.writes(post, SAID)
    ana.cable.plug()
    network.room.administration.set_roles("ana@example.org", ["observer:SI"])
    ana.syncs()
    assert [one.code for one in ana.set_aside] != []
    database = network.room.office.database
    later = Keeping(Administration(database, lambda: "2029-06-01T00:00:00Z"), network.room.data)
    assert later.erase_due("plan")["erased"] == 1
    ana.syncs()
    ana.restarts()
    assert found_in(ana, SAID) == []


DRAFTS = '[classes.drafts]\nkind = "post"\npublished = false\nmonths = 1\nsince = "2026-12-01"\nsource = "a test"\n'
DUE = "2026-11-24T09:00:00Z"


def erased_by_plan(network: Network) -> None:
    """Some weeks go by, and the one draft that was to go out at `DUE` is erased; everybody signs in again."""
    keeping = Keeping(network.room.administration, network.room.data)
    keeping.set_retention(DRAFTS)
    network.later(40)
    assert keeping.erase_due("plan")["erased"] == 1
    for laptop in network.laptops.values():
        laptop.signs_in()


def test_work_that_is_refused_together_with_news_of_an_erasure_is_set_aside(network: Network) -> None:
    post = network.ana.drafts(f"{SAID} osnutek", proposed_at=DUE)
    network.everyone_syncs()
    ana = network.ana
    ana.cable.pull()
    ana.writes(post, "Še neposlano besedilo.")
    ana.cable.plug()
    network.room.administration.set_roles("ana@example.org", ["observer:SI"])
    erased_by_plan(network)
    ana.syncs()
    assert [one.change.payload["fields"]["text"]["value"] for one in ana.set_aside] == ["Še neposlano besedilo."]
    ana.restarts()
    assert [one.change.record for one in ana.set_aside] == [post.id]
    assert found_in(ana, SAID) == []


def test_an_answer_that_comes_after_news_of_the_erasure_brings_no_words_back(network: Network) -> None:
    ana = network.ana
    post = ana.drafts(proposed_at=DUE)
    network.everyone_syncs()
    ana.writes(post, SAID)
    ana.cable.lost = 2
    with pytest.raises(Unreachable):
        ana.syncs()
    ana.cable.lost = 0
    erased_by_plan(network)
    for n in range(4):
        network.ben.drafts(f"Objava {n}", proposed_at="2027-03-01T09:00:00Z")
    network.ben.syncs()
    ana.narrow = True
    ana.syncs()
    assert ana.waiting == 0
    assert found_in(ana, SAID) == []
    ana.restarts()
    assert found_in(ana, SAID) == []


def test_words_that_came_to_the_server_after_the_erasure_stay_with_their_writer(network: Network) -> None:
    post = network.ana.drafts(SAID, proposed_at=DUE)
    network.everyone_syncs()
    ana = network.ana
    ana.cable.pull()
    ana.writes(post, "Prvi poskus.")
    ana.writes(post, "Še neposlano besedilo.")
    ana.cable.plug()
    erased_by_plan(network)
    ana.syncs()
    assert [copy.value for copy in ana.sees(post).conflicts] == ["Še neposlano besedilo."]
    assert [one.value for one in ana.desk.read(list_revisions, post.id, "text")] == [
        "Prvi poskus.", "Še neposlano besedilo.", "",
    ]  # fmt: skip
    assert found_in(ana, SAID) == []
