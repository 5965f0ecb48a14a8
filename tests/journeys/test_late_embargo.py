"""A campaign that comes under embargo late: what those outside hold of it is gone at their next contact, bit by bit."""

from __future__ import annotations

from campaigndesk.actions import campaigns, comments, events, messages
from campaigndesk.actions.attaching import attach_files
from campaigndesk.actions.drafting import draft_post, revise_text
from campaigndesk.domain.records import Record
from campaigndesk.exchange.gathering import gather
from campaigndesk.store.notices import list_notices
from campaigndesk.store.outbox import count_waiting
from campaigndesk.store.records import list_records
from campaigndesk.store.search import search
from laptops import Laptop, Network
from pictures import picture

CANARY = "Kanarček"
LONG = "2199-12-10T09:00:00Z"
NINOS = "My own words about it, not sent yet"


def told_of(laptop: Laptop, words: str) -> list[str]:
    """The tables of a laptop's database in whose rows these words stand."""
    found = []
    with laptop.store.reading() as conn:
        strict = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY name"
        for (table,) in conn.exec_driver_sql(strict).all():
            for row in conn.exec_driver_sql(f"SELECT * FROM {table}"):
                whole = "\n".join(v.decode("utf-8", "replace") if isinstance(v, bytes) else str(v) for v in tuple(row))
                if words in whole:
                    found.append(str(table))
    return sorted(set(found))


def begun(network: Network) -> tuple[Record, Record]:
    """A campaign of Slovenia alone that everybody knows, with all that can belong to one; its post was written anew."""
    ana = network.ana.desk
    campaign = campaigns.start_campaign(
        ana, title=f"{CANARY} campaign", lead_country="SI", starts_on="2026-12-01", ends_on="2026-12-10"
    )
    message = messages.write_message(ana, campaign.id, title=f"{CANARY} message", text=f"{CANARY} says")
    post = draft_post(
        ana, account=network.accounts["SI"], campaign=campaign.id, message=message.id, text=f"{CANARY} first text",
        title=f"{CANARY} title", proposed_at="2026-12-10T09:00:00Z",
    )  # fmt: skip
    attach_files(ana, post.id, [str(picture(network.folder, "bridge.png"))])
    comments.comment_on(ana, post.id, f"{CANARY} comment @Nino")
    events.add_event(
        ana, campaign=campaign.id, country="SI", title=f"{CANARY} event", starts_on="2026-12-10", ends_on="2026-12-10"
    )
    network.everyone_syncs()
    for text in ("second", "third"):
        revise_text(ana, post.id, f"{CANARY} {text} text")
        network.everyone_syncs()
    return campaign, post


def test_nothing_of_it_stays_with_those_outside_but_their_own_unsent_words(network: Network) -> None:
    nino, _ = network.nino, network.ben
    campaign, post = begun(network)
    assert nino.sees(post).get("text") == f"{CANARY} third text"
    assert {"record", "post"} <= set(told_of(nino, CANARY))
    sha256 = str(nino.sees(post).get("media")[0]["sha256"])
    assert {"medium", "piece"} <= set(told_of(nino, sha256))
    nino.cable.pull()
    comments.comment_on(nino.desk, post.id, NINOS)
    nino.cable.plug()
    campaigns.revise_campaign(network.ana.desk, campaign.id, embargo_until=LONG)
    network.ana.syncs()
    nino.syncs()
    nino.syncs()
    assert told_of(nino, CANARY) == []
    assert told_of(nino, sha256) == [], "nor the picture"
    assert nino.desk.read(search, CANARY, 50) == []
    assert not nino.has(post)
    assert not nino.has(campaign)
    assert not any(CANARY in str(notice) for notice in nino.desk.read(list_notices, nino.desk.author, nino.desk.now))
    assert CANARY not in str(nino.desk.read(gather, nino.desk.now))
    assert told_of(nino, NINOS), "what Nino wrote herself stays with her"
    assert nino.desk.read(count_waiting) == 0
    assert [one.code for one in nino.set_aside] != []
    # For those inside all is as it was.
    assert network.ana.sees(post).get("text") == f"{CANARY} third text"
    network.ben.syncs()
    assert network.ben.sees(post).get("text") == f"{CANARY} third text"
    assert told_of(network.ben, f"{CANARY} second text"), "its history too"


def test_no_earlier_words_stay_in_the_history_of_those_outside(network: Network) -> None:
    nino = network.nino
    campaign, post = begun(network)
    campaigns.revise_campaign(network.ana.desk, campaign.id, title=f"{CANARY} renamed")
    network.everyone_syncs()
    said = next(one for one in nino.desk.read(list_records, "comment") if one.get("about") == post.id)
    nino.cable.pull()
    comments.settle_comment(nino.desk, said.id)
    nino.cable.plug()
    campaigns.revise_campaign(network.ana.desk, campaign.id, embargo_until=LONG)
    network.ana.syncs()
    nino.syncs()
    nino.syncs()
    assert told_of(nino, CANARY) == []
