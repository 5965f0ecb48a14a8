"""The first day: what one writes the others see, and approval counts on exactly what was read."""

from campaigndesk.actions.drafting import attach_media, describe_image
from laptops import Network


def test_what_ana_drafts_ben_sees(network: Network) -> None:
    post = network.ana.drafts("Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo.")
    network.ana.syncs()
    network.ben.syncs()
    assert network.ben.sees(post) == network.ana.sees(post)


def test_a_post_is_approved_by_its_own_country(network: Network) -> None:
    post = network.ana.approved_post()
    assert post.get("stage") == "approved"
    assert post.get("approved")["digest"] == post.get("submitted")["digest"]


def test_a_changed_alt_text_voids_the_approval(network: Network) -> None:
    post = network.ana.drafts("Most ponoči")
    picture = attach_media(network.ana.desk, post.id, name="bridge.jpg").get("media")[0]["id"]
    describe_image(network.ana.desk, post.id, picture, "sl", "Most")
    network.ana.submits(post)
    network.everyone_syncs()
    network.bojan.syncs()
    network.bojan.approves(post)
    network.everyone_syncs()
    describe_image(network.ben.desk, post.id, picture, "sl", "Most ponoči")
    network.everyone_syncs()
    assert network.ana.sees(post).get("stage") == "draft"
    assert network.ana.sees(post).get("lapsed")["reason"] == "the image description changed"
