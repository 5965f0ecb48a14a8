"""What a laptop may not see leaves gaps in the numbers of the server: a gap is no loss of anything."""

from campaigndesk.actions.drafting import draft_post
from campaigndesk.store.meta import find_meta, list_incidents
from laptops import Laptop, Network


def keeps(laptop: Laptop, count: int) -> None:
    """Drafts that the ministry keeps to itself."""
    for number in range(count):
        draft_post(laptop.desk, account=laptop.network.accounts["SI"], text=f"Samo za nas {number}", own=True)


def head(network: Network) -> str:
    with network.room.office.database.reading() as conn:
        return str(conn.exec_driver_sql("SELECT seq FROM network").scalar_one())


def test_a_gap_in_the_numbers_is_not_taken_for_a_loss(network: Network) -> None:
    ana, nino = network.ana, network.nino
    nino.narrow = True
    nino.syncs()
    shared = []
    for number in range(5):
        keeps(ana, 4)
        shared.append(ana.drafts(f"Za vse {number}"))
    keeps(ana, 4)
    ana.syncs()
    report = nino.syncs()
    assert (report.taken, report.filled, report.rebuilt, report.more) == (5, False, False, False)
    assert nino.desk.read(list_incidents) == []
    assert [nino.sees(post).get("text") for post in shared] == [f"Za vse {number}" for number in range(5)]


def test_the_server_says_where_to_go_on_also_behind_what_is_not_to_be_seen(network: Network) -> None:
    ana, nino = network.ana, network.nino
    ana.drafts("Za vse")
    keeps(ana, 4)
    ana.syncs()
    nino.syncs()
    assert nino.desk.read(find_meta, "cursor") == head(network)
    keeps(ana, 4)
    ana.syncs()
    asked = nino.cable.requests
    assert nino.syncs().taken == 0
    assert nino.cable.requests == asked + 1, "one request, and nothing is fetched anew"
    assert nino.desk.read(find_meta, "cursor") == head(network)
