"""A person's data is given out and erased: the words are gone, and the ledger goes on showing who did what."""

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from sqlalchemy import text

from campaigndesk.domain.errors import CampaignDeskError, Refused
from campaigndesk.server.auditing import audit, audit_on
from campaigndesk.server.checking import check_bundle
from campaigndesk.server.dumps import list_forms, read_rows
from campaigndesk.server.gathering import Scope
from campaigndesk.server.heads import read_heads, unlike
from campaigndesk.server.keeping import Keeping
from campaigndesk.server.rejudging import judged_otherwise
from server.house import House, Laptop, Refusal
from server.test_administration import admin_does
from server.test_disclosures import comment

NAME, EMAIL, SAID = "Zdenka Petrovič", "zdenka@mfa.si", "a remark nobody else made"


def found_in(house: House, word: str) -> list[str]:
    """Tables that hold the word; for a file, also the file and its journal."""
    with house.database.reading() as conn:
        held = [
            form.name
            for form in list_forms()
            if sum(_holds(cell, word) for rows in read_rows(conn, form) for row in rows for cell in row)
        ]
    files = house.place.data.glob("server.db*") if house.place.url is None else ()
    return held + [path.name for path in files if word.encode() in path.read_bytes()]


def _holds(cell: object, word: str) -> bool:
    return word in cell if isinstance(cell, str) else isinstance(cell, bytes) and word.encode() in cell


@pytest.fixture
def zdenka(house: House) -> Laptop:
    """Somebody who wrote a post and comments, and whose laptop calls itself after her."""
    house.admin.add_person(EMAIL, NAME, ["officer:SI", "lead:SI"], "four walls of green stone")
    house.admin.invite(EMAIL)
    laptop = house.laptop(EMAIL)
    with house.database.writing() as conn:
        conn.execute(text("UPDATE device SET name = 'Zdenka on the road' WHERE person = :who"), {"who": laptop.person})
    post = laptop.new_post(text="what the ministry says")
    laptop.round(post)
    comment(laptop, post.record, SAID)
    laptop.all_rounds()
    (mine,) = (record for record in laptop.records.values() if record.get("text") == SAID)
    laptop.round(laptop.change("set@1", mine.id, set_text(mine.base("text"), f"{SAID}, twice"), "comment"))
    laptop.round(laptop.change("set@1", mine.id, set_text("no-base", f"{SAID}, thrice"), "comment"))
    laptop.round(laptop.change("publish@1", mine.id, {"reason": f"{SAID}, refused"}, "comment"))
    return laptop


def set_text(base: str, words: str) -> dict[str, Any]:
    return {"fields": {"text": {"value": words, "base": base}}}


def erased(house: House, **given: Any) -> dict[str, Any]:
    return Keeping(house.admin, house.place.data).erase_person(EMAIL, "request 12", really=True, **given)


def test_what_is_erased_is_in_no_table_and_no_file_and_the_ledger_verifies(
    house: House, zdenka: Laptop, tmp_path: Path
) -> None:
    ana, late = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    ana.all_rounds()
    house.admin.write_heads(tmp_path / "heads.json", "")
    told = erased(house)
    assert (told["comments"], told["devices"], told["held_comments"], told["still_named_in"]) == (1, 1, [], [])
    for word in (NAME, EMAIL, SAID, "on the road"):
        assert found_in(house, word) == []
    assert found_in(house, "what the ministry says") != []
    result = audit(house.database)
    assert (result.wrong, judged_otherwise(house.database)) == ((), [])
    assert result.erased > 4
    assert unlike(house.database, read_heads(tmp_path / "heads.json")) == []
    for laptop in (ana, late):
        laptop.all_rounds()
        assert not any(word in repr(laptop.records) for word in (NAME, EMAIL, SAID))
        person = laptop.records[zdenka.person]
        assert (person.get("name"), person.get("active"), person.get("roles")) == (told["called"], False, [])
        assert laptop.ask("POST", "/v1/verify", {"cursor": laptop.cursor, "tally": laptop.last.tally}).json() == {  # type: ignore[union-attr]
            "verdict": "equal"
        }
    assert ana.records == late.records
    with pytest.raises(Refusal) as gone:
        zdenka.round()
    assert gone.value.status == 401
    disclosed = house.admin.disclose(tmp_path / "all.zip", Scope(countries=("SI",)), house.place.data)
    assert disclosed.entries > 3
    assert check_bundle(tmp_path / "all.zip", house.admin.sign_head()[0]).wrong == ()
    assert SAID not in ZipFile(tmp_path / "all.zip").read("ledger.jsonl").decode()
    assert [one["reason"] for one in Keeping(house.admin).list_erasures()] == ["request 12"] * 2


def test_the_running_server_gives_the_words_out_of_its_memory_to_nobody(house: House, zdenka: Laptop) -> None:
    ben = house.laptop("ben@mfa.si")
    ben.all_rounds()
    post = zdenka.new_post()
    zdenka.round(post)
    comment(zdenka, post.record, SAID)
    erased(house)
    ben.round()
    assert post.record in repr(ben.last)
    assert SAID not in repr(ben.last)


def test_whatever_is_changed_by_hand_in_what_an_erasure_left_is_found(house: House, zdenka: Laptop) -> None:
    erased(house)
    some = "X'7b7d'" if house.database.sqlite else "'\\x7b7d'::bytea"
    for deed in (
        f"UPDATE ledger SET payload = {some} WHERE record_kind = 'comment' AND kind <> 'erase@1'",
        f"UPDATE ledger SET effect = {some} WHERE record_kind = 'comment' AND kind = 'create@1'",
        "UPDATE ledger SET person = 'x' WHERE record_kind = 'comment' AND kind = 'create@1'",
        f"UPDATE ledger SET payload = {some} WHERE kind = 'erase@1'",
        "UPDATE ledger SET kind = 'hold@1' WHERE kind = 'erase@1'",
        "UPDATE ledger SET device = 'x' WHERE kind = 'erase@1'",
    ):
        with house.database.engine.connect() as conn, conn.begin() as transaction:
            conn.execute(text(deed))
            assert audit_on(conn).wrong, deed
            transaction.rollback()
    assert audit(house.database).wrong == ()


def test_without_yes_it_only_says_what_would_be_done(house: House, zdenka: Laptop) -> None:
    house.admin.add_person("kaja@mfa.si", "Kaja", ["officer:SI"])
    kaja = house.laptop("kaja@mfa.si")
    kaja.round(named := kaja.new_post(text=f"thanks to {NAME}"))
    before = house.admin.describe()
    told = admin_does(house.admin, "erase-person", EMAIL, "--reason", "request 12")
    assert (told["comments"], told["still_named_in"]) == (1, [named.record])
    assert house.admin.describe() == before
    assert house.admin.find_person(EMAIL).get("name") == NAME


@pytest.mark.parametrize("who", ["person", "country"])
def test_a_legal_hold_stops_the_erasing_of_what_it_covers(house: House, zdenka: Laptop, who: str) -> None:
    given = ("--person", EMAIL) if who == "person" else ("--country", "SI")
    hold = admin_does(house.admin, "hold", *given, "--reason", "case 7", "--by", "the court")["hold"]
    if who == "person":
        with pytest.raises(Refused, match="the court keeps this: case 7"):
            erased(house)
        assert found_in(house, NAME) != []
    else:
        assert len(erased(house)["held_comments"]) == 1
        assert found_in(house, NAME) == []
    assert found_in(house, SAID) != []
    assert audit(house.database).wrong == ()
    assert judged_otherwise(house.database) == []
    admin_does(house.admin, "lift-hold", str(hold), "--reason", "closed", "--by", "the court")
    assert admin_does(house.admin, "holds")["holds"] == []
    with pytest.raises(CampaignDeskError, match="No hold"):
        admin_does(house.admin, "lift-hold", str(hold), "--reason", "closed", "--by", "the court")
    if who == "person":
        erased(house)
        assert found_in(house, SAID) == []


def test_all_that_is_stored_of_a_person_is_given_out_and_no_secret(
    house: House, zdenka: Laptop, tmp_path: Path
) -> None:
    target = tmp_path / "zdenka.zip"
    told = admin_does(house.admin, "person-data", EMAIL, str(target))
    with ZipFile(target) as zipped:
        parts = {name: zipped.read(name).decode() for name in zipped.namelist()}
    assert (told["devices"], told["comments"]) == (1, 1)
    assert "Zdenka on the road" in parts["devices.json"]
    assert json.loads(parts["account.json"])[0]["fields"]["email"] == EMAIL
    assert "what the ministry says" in parts["changes.json"]
    assert SAID in parts["comments.json"]
    everything = "".join(parts.values())
    with house.database.reading() as conn:
        secrets = conn.execute(text("SELECT token_hash FROM device UNION SELECT password FROM credential")).scalars()
        assert not any(secret and secret in everything for secret in secrets)
    assert "Ben" not in everything
    with pytest.raises(CampaignDeskError, match="already"):
        admin_does(house.admin, "person-data", EMAIL, str(target))
    assert [path.name for path in tmp_path.glob("*.zip*")] == ["zdenka.zip"]


def test_mistakes_are_told(house: House) -> None:
    for words, told in (
        (["hold", "--reason", "x", "--by", "y"], "not said what to hold"),
        (["hold", "--country", "ZZ", "--reason", "x", "--by", "y"], "not in this network"),
        (["hold", "--country", "SI", "--reason", " ", "--by", "y"], "needs a reason"),
        (["erase-person", EMAIL, "--reason", "x"], "Nobody"),
        (["erase-person", "ana@mfa.si", "--reason", " "], "needs a reason"),
        (["person-data", EMAIL, "x.zip"], "Nobody"),
    ):
        with pytest.raises(CampaignDeskError, match=told):
            admin_does(house.admin, *words)


def test_no_laptop_can_erase_or_hold_anything(house: House, zdenka: Laptop) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.all_rounds()
    (mine,) = (record for record in ana.records.values() if str(record.get("text")).startswith(SAID))
    for kind in ("erase@1", "hold_records@1", "lift_records@1", "disclose@1"):
        for device in (ana.device, "administration"):
            change = ana.change(kind, mine.id, {"reason": "x", "entries": [[1, "", "", ""]]}, "comment", device=device)
            assert ana.round(change)[0].status == "refused"
    assert audit(house.database).wrong == ()
