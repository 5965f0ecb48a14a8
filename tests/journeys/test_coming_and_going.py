"""People are revoked, change roles, come back late, work on copies of laptops; and the server is restored."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from campaigndesk.actions.desk import Draft
from campaigndesk.actions.drafting import draft_post, keep_to_ministry, share_post
from campaigndesk.actions.requests import answer_request
from campaigndesk.actions.starting import start_alone
from campaigndesk.desktop.first_run.making import Making
from campaigndesk.desktop.first_run.sample import put_sample
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.store.history import list_revisions
from campaigndesk.store.meta import find_meta, list_incidents
from campaigndesk.store.outbox import list_waiting, list_waiting_records, save_rewritten
from campaigndesk.store.records import list_records
from campaigndesk.store.set_aside import list_set_aside
from campaigndesk.sync.client import ServerProblem, Unreachable
from campaigndesk.sync.joining import sign_in, sign_out
from laptops import PASSWORD, PEOPLE, URL, Laptop, Network


def test_a_revoked_person_is_shut_out_and_keeps_the_unsent_words(network: Network) -> None:
    post = network.ben.drafts("Moje zadnje besede")
    network.room.administration.set_active("ben@example.org", False)
    with pytest.raises(ServerProblem) as caught:
        network.ben.syncs()
    assert caught.value.problem.code == "signed_out"
    assert network.ben.waiting == 1
    assert network.ben.sees(post).get("text") == "Moje zadnje besede"


def test_what_somebody_without_the_role_wrote_offline_is_set_aside_with_the_reason(network: Network) -> None:
    post = network.ana.drafts("Skupno")
    network.ana.syncs()
    network.ben.syncs()
    network.ben.writes(post, "Benov popravek")
    network.room.administration.set_roles("ben@example.org", ["observer:SI"])
    assert network.ben.syncs().refused == 1
    assert network.ben.sees(post).get("text") == "Skupno"
    kept = network.ben.set_aside[0]
    assert kept.change.payload["fields"]["text"]["value"] == "Benov popravek"
    assert "Slovenia can do this" in kept.sentence
    assert "Benov popravek" in [r.value for r in network.ben.desk.read(list_revisions, post.id, "text")]


def test_a_ministrys_own_draft_stays_its_own_until_it_is_shared(network: Network) -> None:
    account = network.accounts["SI"]
    own = draft_post(network.ana.desk, account=account, text="Še med nami", own=True)
    network.everyone_syncs()
    network.nino.syncs()
    assert network.ben.has(own)
    assert not network.nino.has(own)
    share_post(network.ana.desk, own.id)
    network.everyone_syncs()
    assert network.nino.sees(own).get("text") == "Še med nami"


def test_a_draft_taken_back_to_its_ministry_leaves_the_others(network: Network) -> None:
    post = network.ana.drafts("Prezgodaj")
    network.everyone_syncs()
    network.nino.syncs()
    keep_to_ministry(network.ana.desk, post.id)
    network.ana.syncs()
    assert network.nino.syncs().gone == 1
    assert not network.nino.has(post)
    assert network.ben.syncs().gone == 0
    assert network.ben.has(post)


def test_who_gets_a_role_in_another_ministry_sees_its_drafts_and_who_loses_it_does_not(network: Network) -> None:
    own = draft_post(network.ana.desk, account=network.accounts["SI"], text="Samo za Ljubljano", own=True)
    network.ana.syncs()
    network.nino.syncs()
    network.room.administration.set_roles("nino@example.org", ["officer:GE", "observer:SI"])
    network.nino.syncs()
    assert network.nino.sees(own).get("text") == "Samo za Ljubljano"
    network.room.administration.set_roles("nino@example.org", ["officer:GE"])
    assert network.nino.syncs().rebuilt is False
    assert not network.nino.has(own)


def test_an_old_laptop_returns_and_catches_up(network: Network) -> None:
    posts = [network.ana.drafts(f"Osnutek {n}") for n in range(5)]
    network.everyone_syncs()
    network.ben.syncs()
    network.ben.writes(posts[0], "Star popravek")
    for n in range(30):
        network.ana.writes(posts[n % 5], f"Novo {n}")
        network.ana.syncs()
    report = network.ben.syncs()
    network.everyone_syncs()
    assert report.conflicts == 1
    assert [network.ben.sees(p) for p in posts] == [network.ana.sees(p) for p in posts]
    assert [c.value for c in network.ana.sees(posts[0]).conflicts] == ["Star popravek"]


def test_a_laptop_and_its_copy_lose_nothing(network: Network, tmp_path: Path) -> None:
    post = network.ana.drafts("Skupni začetek")
    copy = network.ana.copied_to(tmp_path / "copy")
    network.laptops["copy"] = copy
    network.ana.writes(post, "Na izvirniku")
    copy.writes(post, "Na kopiji")
    network.ana.syncs()
    copy.syncs()
    network.everyone_syncs()
    seen = network.ana.sees(post)
    assert {seen.get("text"), *(c.value for c in seen.conflicts)} == {"Na izvirniku", "Na kopiji"}
    assert seen == copy.sees(post)


def test_a_laptop_and_its_copy_both_stay_signed_in_once_the_password_was_given_on_each(
    network: Network, tmp_path: Path
) -> None:
    copy = network.laptops["copy"] = network.ben.copied_to(tmp_path / "copy")
    copy.drafts("Na kopiji, pred odjavo")
    for active in (False, True):
        network.room.administration.set_active("ben@example.org", active)
    for laptop in (network.ben, copy):
        with pytest.raises(ServerProblem, match="not signed in"):
            laptop.syncs()
        laptop.signs_in()
    assert copy.syncs().applied == 1
    network.ben.syncs()
    copy.syncs()
    assert len(network.room.administration.list_devices()) == len(PEOPLE) + 1


def test_two_laptops_of_one_person_see_the_same(network: Network) -> None:
    second = network.laptop("ana", "ana-2", hours=-240)
    post = network.ana.drafts("Doma")
    network.ana.syncs()
    second.syncs()
    second.writes(post, "Na poti")
    second.syncs()
    network.ana.syncs()
    assert network.ana.sees(post).get("text") == "Na poti"


def test_a_server_restored_from_an_old_backup_gets_back_what_it_lost(network: Network, tmp_path: Path) -> None:
    early = network.ana.drafts("Pred varnostno kopijo")
    network.everyone_syncs()
    network.ben.syncs()
    network.room.office.close()
    shutil.copytree(network.room.data, tmp_path / "backup")
    network.room.open()
    late = network.ana.drafts("Po varnostni kopiji")
    network.ana.writes(early, "Popravljeno po kopiji")
    network.everyone_syncs()
    network.ben.writes(late, "Ben po kopiji")
    network.everyone_syncs()
    network.room.office.close()
    shutil.rmtree(network.room.data)
    shutil.copytree(tmp_path / "backup", network.room.data)
    network.room.open()
    with pytest.raises(ServerProblem) as caught:
        network.ana.syncs()
    assert caught.value.problem.code == "history_fork"
    network.room.administration.confirm_restore()
    network.everyone_syncs(3)
    seen = network.ana.sees(late)
    assert seen == network.ben.sees(late)
    assert (seen.get("text"), network.ben.sees(early).get("text")) == ("Ben po kopiji", "Popravljeno po kopiji")
    assert (network.ana.waiting, network.ben.waiting) == (0, 0)


def test_what_was_answered_before_all_news_had_come_is_not_lost_with_the_server(
    network: Network, tmp_path: Path
) -> None:
    network.everyone_syncs()
    network.room.office.close()
    shutil.copytree(network.room.data, tmp_path / "backup")
    network.room.open()
    for number in range(8):
        network.nino.drafts(f"No. {number}")
    network.nino.syncs()
    ana = network.ana
    late = ana.drafts("Odgovorjeno, a novice še niso prišle")
    # The answer comes with the first page of the news; then the cable is pulled.
    ana.narrow, ana.cable.before_answer = True, ana.cable.pull
    with pytest.raises(Unreachable):
        ana.syncs()
    ana.narrow, ana.cable.before_answer = False, None
    ana.cable.plug()
    network.room.office.close()
    shutil.rmtree(network.room.data)
    shutil.copytree(tmp_path / "backup", network.room.data)
    network.room.open()
    with pytest.raises(ServerProblem):
        ana.syncs()
    network.room.administration.confirm_restore()
    network.everyone_syncs(3)
    assert network.ben.sees(late).get("text") == "Odgovorjeno, a novice še niso prišle"
    assert ana.desk.read(list_waiting_records) == []


def test_work_made_without_a_server_goes_along_when_one_is_joined(network: Network, tmp_path: Path) -> None:
    laptop = Laptop(network, "ben", tmp_path / "alone")
    network.laptops["alone"] = laptop
    start_alone(laptop.desk, name="Ben", country="SI")
    post = draft_post(laptop.desk, account="", country="SI", channel="x", text="Brez strežnika")
    laptop.signs_in()
    laptop.syncs()
    network.ana.syncs()
    seen = network.ana.sees(post)
    assert seen.get("text") == "Brez strežnika"
    assert seen.get("owner") == laptop.desk.author.person
    assert seen == laptop.sees(post)


def test_the_samples_colleagues_leave_when_a_server_is_joined_and_own_work_goes_along(
    network: Network, tmp_path: Path
) -> None:
    laptop = Laptop(network, "ben", tmp_path / "alone")
    network.laptops["alone"] = laptop
    start_alone(laptop.desk, name="Ben", country="SI")
    put_sample(laptop.desk, "SI", Making())
    mine = laptop.desk.read(list_records, "campaign")[0]
    asked = [one for one in laptop.desk.read(list_records, "request") if one.get("country") == "SI"]
    answered = answer_request(laptop.desk, next(one.id for one in asked if not one.get("answer")), "accepted")
    laptop.signs_in()
    (aside,) = laptop.desk.read(list_set_aside)
    assert aside.change.record == answered.id
    assert "of the sample" in aside.sentence
    report = laptop.syncs()
    assert (report.refused, report.conflicts) == (0, 0)
    network.ana.syncs()
    for kind in ("person", "request", "narrative", "result", "account", "post"):
        ours, theirs = (desk.read(list_records, kind, limit=9_000) for desk in (laptop.desk, network.ana.desk))
        assert {one.id for one in ours} == {one.id for one in theirs}
    assert network.ana.sees(mine).get("title") == "Human Rights Day"


def test_a_profile_is_not_shared_by_two_people(network: Network) -> None:
    with pytest.raises(InvalidInput, match="another person"):
        sign_in(network.ana.desk, URL, "nino@example.org", PASSWORD, session=network.ana.cable.session())


def test_a_wrong_password_is_told_and_changes_nothing(network: Network) -> None:
    with pytest.raises(ServerProblem, match="password is wrong"):
        network.ana.signs_in("not the right pass phrase")
    network.ana.syncs()


def test_signing_out_keeps_everything_readable(network: Network) -> None:
    post = network.ana.drafts("Ostane")
    sign_out(network.ana.desk)
    assert network.ana.sees(post).get("text") == "Ostane"
    network.ana.signs_in()
    assert network.ana.syncs().applied == 1


def test_a_copy_that_differs_from_the_server_is_fetched_anew_and_unsent_work_stays(network: Network) -> None:
    post = network.ana.drafts("Prava vsebina")
    other = network.ana.drafts("Druga")
    network.ana.syncs()
    with network.ana.store.writing() as conn:
        conn.exec_driver_sql("UPDATE held SET seq = 1000 WHERE row = (SELECT row FROM record WHERE id = ?)", (post.id,))
        conn.exec_driver_sql("UPDATE meta SET value = '0000000000000001' WHERE key = 'tally'")
    network.ana.writes(other, "Neposlano")
    network.ben.syncs()
    network.ben.writes(post, "Ben piše")
    network.ben.syncs()
    report = network.ana.syncs()
    assert report.rebuilt
    assert network.ana.sees(post).get("text") == "Ben piše"
    assert network.ana.sees(other).get("text") == "Neposlano"
    assert "differed" in network.ana.desk.read(list_incidents)[-1][1]
    assert network.ana.syncs().rebuilt is False


def test_a_copy_whose_change_ids_are_taken_gets_a_new_name_and_loses_nothing(network: Network, tmp_path: Path) -> None:
    post = network.ana.drafts("Skupni začetek")
    network.ana.syncs()
    network.ana.writes(post, "Na izvirniku")
    copy = network.laptops["copy"] = network.ana.copied_to(tmp_path / "copy")
    with copy.store.writing() as conn:
        change = list_waiting(conn, 1)[0]
        fields = {"text": {**change.payload["fields"]["text"], "value": "Na kopiji"}}
        save_rewritten(conn, [replace(change, payload={"fields": fields})])
    copy.restarts()
    copy.desk.act(
        Draft("set@1", post.id, "post", {"fields": {"text": {"value": "Na kopiji, naprej", "base": change.id}}})
    )
    device = copy.desk.read(find_meta, "device")
    network.ana.syncs()
    copy.syncs()
    network.everyone_syncs()
    seen = network.ana.sees(post)
    assert copy.desk.read(find_meta, "device") != device
    assert (seen.get("text"), copy.waiting) == ("Na izvirniku", 0)
    assert [kept.value for kept in seen.conflicts] == ["Na kopiji, naprej"]
    assert "Na kopiji" in [r.value for r in copy.desk.read(list_revisions, post.id, "text")]
    assert seen == copy.sees(post)
