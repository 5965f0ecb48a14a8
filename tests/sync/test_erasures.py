"""What a server erased is in no store of a laptop after its next round, its author's own copies included."""

from collections.abc import Iterable, Iterator

from campaigndesk.actions import comments
from campaigndesk.server.auditing import audit
from campaigndesk.server.keeping import Keeping
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
