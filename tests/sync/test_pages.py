"""News that come in several pages: own work stays on top until the last of them, and then leaves nothing behind."""

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
