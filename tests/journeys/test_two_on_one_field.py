"""Two people write the same field at once: both texts are kept, both see it, one of them settles it."""

from campaigndesk.actions.drafting import delete_post
from campaigndesk.actions.settling import settle_conflict
from campaigndesk.domain.records import Record
from campaigndesk.store.history import list_revisions
from laptops import Laptop, Network


def clash(network: Network) -> Record:
    post = network.ana.drafts("Izvirnik")
    network.everyone_syncs()
    network.ben.syncs()
    network.ana.writes(post, "Anino besedilo")
    network.ben.writes(post, "Benovo besedilo")
    network.ana.syncs()
    network.ben.syncs()
    network.everyone_syncs()
    return post


def texts(laptop: Laptop, post: Record) -> set[str]:
    return {str(r.value) for r in laptop.desk.read(list_revisions, post.id, "text")}


def test_both_see_both_texts(network: Network) -> None:
    post = clash(network)
    for laptop in (network.ana, network.ben):
        seen = laptop.sees(post)
        assert seen.get("text") == "Anino besedilo"
        assert [copy.value for copy in seen.conflicts] == ["Benovo besedilo"]


def test_the_second_to_arrive_is_told_of_a_conflict(network: Network) -> None:
    post = network.ana.drafts("Izvirnik")
    network.ana.syncs()
    network.ben.syncs()
    network.ana.writes(post, "Ana")
    network.ben.writes(post, "Ben")
    network.ana.syncs()
    assert network.ben.syncs().conflicts == 1


def test_one_settles_it_and_the_other_sees_the_end_of_it(network: Network) -> None:
    post = clash(network)
    settle_conflict(network.ana.desk, post.id, "text", value="Skupno besedilo")
    network.everyone_syncs()
    seen = network.ben.sees(post)
    assert (seen.get("text"), list(seen.conflicts)) == ("Skupno besedilo", [])


def test_the_text_that_lost_stays_in_the_history_of_both(network: Network) -> None:
    post = clash(network)
    settle_conflict(network.ana.desk, post.id, "text", value="Anino besedilo")
    network.everyone_syncs()
    for laptop in (network.ana, network.ben):
        assert {"Izvirnik", "Anino besedilo", "Benovo besedilo"} <= texts(laptop, post)


def test_what_a_colleague_wrote_over_stays_in_my_history(network: Network) -> None:
    post = network.ana.drafts("Prva različica")
    network.ana.syncs()
    network.ben.syncs()
    network.ana.writes(post, "Druga različica")
    network.ana.syncs()
    network.ben.syncs()
    assert texts(network.ben, post) == {"Prva različica", "Druga različica"}


def test_both_settle_at_once_and_nothing_is_lost(network: Network) -> None:
    post = clash(network)
    settle_conflict(network.ana.desk, post.id, "text", value="Po Anino")
    settle_conflict(network.ben.desk, post.id, "text", value="Po Benovo")
    network.everyone_syncs()
    seen = network.ana.sees(post)
    assert seen == network.ben.sees(post)
    assert seen.get("text") == "Po Anino"
    assert [kept.change.payload["value"] for kept in network.ben.set_aside] == ["Po Benovo"]


def test_an_edit_that_meets_a_deletion_is_kept_beside_the_tombstone(network: Network) -> None:
    post = network.ana.drafts("Izbrisano")
    network.ana.syncs()
    network.ben.syncs()
    delete_post(network.ana.desk, post.id)
    network.ben.writes(post, "Še zadnja misel")
    network.ana.syncs()
    network.everyone_syncs()
    seen = network.ana.sees(post)
    assert seen.deleted
    assert [copy.value for copy in seen.conflicts] == ["Še zadnja misel"]
    settle_conflict(network.ben.desk, post.id, "text", value="Še zadnja misel")
    network.everyone_syncs()
    assert (network.ana.sees(post).deleted, network.ana.sees(post).get("text")) == (False, "Še zadnja misel")
