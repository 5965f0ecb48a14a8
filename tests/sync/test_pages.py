"""News that come in several pages: own work stays on top until the last of them, and then leaves nothing behind."""

from campaigndesk.actions.drafting import keep_to_ministry, share_post
from campaigndesk.store.meta import list_incidents
from laptops import Network


def test_no_copy_is_kept_apart_once_the_last_page_has_come(network: Network) -> None:
    posts = [network.ana.drafts("Prva"), network.ana.drafts("Druga")]
    network.ana.syncs()
    network.ben.syncs()
    for text in ("Tretja", "Četrta"):
        network.ana.drafts(text)
    network.ana.syncs()
    network.ben.narrow = True
    # Two of Ana's rows and the first of Ben's fill a page: the last page does not name his first post.
    for post in posts:
        network.ben.writes(post, "Benovo besedilo")
    network.ben.syncs()
    with network.ben.store.reading() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM confirmed").scalar_one() == 0
    assert [network.ben.sees(post).get("text") for post in posts] == ["Benovo besedilo"] * 2


def test_a_post_that_is_shared_again_while_its_pages_travel_is_taken_without_fetching_all_anew(
    network: Network,
) -> None:
    ana, nino = network.ana, network.nino
    post = ana.drafts("Prva")
    network.everyone_syncs()
    for number in range(7):
        ana.writes(post, f"Popravek {number}")
    keep_to_ministry(ana.desk, post.id)
    ana.syncs()
    nino.narrow = True
    seen: list[bool] = []

    def shared_again() -> None:
        # The first page has come: of the post it says that it is gone.
        nino.cable.before_answer = lambda: seen.append(nino.has(post))
        share_post(ana.desk, post.id)
        ana.syncs()

    nino.wire().greeted = None
    nino.cable.before_answer = lambda: setattr(nino.cable, "before_answer", shared_again)
    report = nino.syncs()
    assert (False in seen, report.rebuilt, report.more) == (True, False, False)
    assert nino.sees(post) == ana.sees(post)
    assert nino.desk.read(list_incidents) == []
