"""A disclosure holds what was asked for and nothing else, can be checked alone, and says when it was altered."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from sqlalchemy import text
from uuid_utils import uuid7

from campaigndesk.domain.changes import Change
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.people import Author
from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.backups import MediumMissing
from campaigndesk.server.batches import Writer
from campaigndesk.server.chain import payload_hash
from campaigndesk.server.checking import check_bundle, not_in_ledger
from campaigndesk.server.gathering import Scope
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.opening import Database
from campaigndesk.server.rejudging import judged_otherwise
from pictures import png
from server.house import House, Laptop
from server.test_administration import admin_does

ALT = {"alt.m1.sl": "A bridge"}


def campaign(lead: Laptop, title: str, **fields: Any) -> str:
    made = lead.change(
        "create@1",
        str(uuid7()),
        {"scope": "network", "fields": {"title": title, "lead_country": "SI", "partners": ["GE"], **fields}},
        "campaign",
    )
    assert lead.round(made)[0].status == "applied"
    return made.record


def comment(who: Laptop, about: str, words: str) -> None:
    fields = {"about": about, "country": "SI", "text": words}
    made = who.change("create@1", str(uuid7()), {"scope": "network", "fields": fields}, "comment")
    assert who.round(made)[0].status == "applied"


def all_words(path: Path) -> str:
    """All that the zip says, but for the list of what it is of."""
    with ZipFile(path) as zipped:
        names = [name for name in zipped.namelist() if not name.startswith("media/")]
        return "\n".join(zipped.read(name).decode() for name in names)


@pytest.fixture
def lead(house: House) -> Laptop:
    house.admin.add_person("lea@mfa.si", "Lea", ["officer:SI", "officer:GE", "lead:SI"])
    laptop = house.laptop("lea@mfa.si")
    laptop.all_rounds()
    return laptop


def disclosed(house: House, target: Path, **scope: Any) -> Any:
    return house.admin.disclose(target, Scope(**scope), house.place.data)


def approved_with_picture(house: House, lead: Laptop, of: str) -> str:
    """A post of the campaign with a picture, approved; the digest of the picture."""
    bridge, kind = png(), {"Content-Type": "application/octet-stream"}
    sha256 = payload_hash(bridge)
    lead.ask("PUT", f"/v1/media/{sha256}?size={len(bridge)}", data=bridge, headers=kind)
    shown = {"id": "m1", "name": "bridge.png", "kind": "image", "sha256": sha256}
    post, eva = lead.new_post(campaign=of, text="=bridge words", media=[shown], **ALT), house.laptop("eva@mfa.si")
    lead.round(post)
    lead.all_rounds()
    digest = house.digest(lead.records[post.record], lead.records)
    assert lead.round(lead.change("submit@1", post.record, {"digest": digest}))[0].status == "applied"
    decision = {"verdict": "approve", "digest": digest, "reason": "fine words"}
    assert eva.round(eva.change("decide@1", post.record, decision))[0].status == "applied"
    return sha256


def test_a_campaigns_disclosure_holds_its_records_and_no_other_ones(house: House, lead: Laptop, tmp_path: Path) -> None:
    one, other = campaign(lead, "Bridges"), campaign(lead, "Rivers")
    sha256 = approved_with_picture(house, lead, one)
    posts = {
        (of, country): lead.new_post(campaign=of, country=country, text=f"words {of} {country}")
        for of in (one, other)
        for country in ("SI", "GE")
    }
    lead.round(*posts.values(), lead.new_post(text="words of no campaign"))
    comment(lead, posts[one, "SI"].record, "said of one")
    comment(lead, posts[other, "SI"].record, "said of other")
    told = disclosed(house, tmp_path / "one.zip", campaign="Bridges")
    words = all_words(tmp_path / "one.zip")
    assert all(f"words {one} {country}" in words for country in ("SI", "GE"))
    assert all(said in words for said in ("said of one", "fine words", "Lea"))
    assert not any(no in words for no in ("Rivers", other, "said of other", "no campaign", "@mfa.si", "Ben"))
    assert (told.media, told.left_out) == (1, 0)
    with ZipFile(tmp_path / "one.zip") as zipped:
        assert payload_hash(zipped.read(f"media/{sha256}")) == sha256
        (decision,) = json.loads(zipped.read("decisions.json"))
        assert (decision["proof"], decision["verdict"]) == ("signed", "approve")
        kept = zipped.read(f"approved/{decision['digest'].removeprefix('sha256:')}.json")
        assert json.loads(kept)["text"] == "=bridge words"
        assert "'=bridge words" in zipped.read("records/post.csv").decode("utf-8-sig")
        assert "=bridge words" in zipped.read("records/post.json").decode()
    disclosed(house, tmp_path / "georgia.zip", campaign=one, countries=("GE",))
    words = all_words(tmp_path / "georgia.zip")
    assert all(said in words for said in (f"words {one} GE", "Bridges"))
    assert not any(no in words for no in (f"words {one} SI", "=bridge", "said of one", other))
    disclosed(house, tmp_path / "country.zip", countries=("GE",))
    words = all_words(tmp_path / "country.zip")
    assert all(said in words for said in (f"words {other} GE", f"words {one} GE"))
    assert not any(no in words for no in (f"words {one} SI", "Bridges", "Rivers", "said of"))
    for name in ("one", "georgia", "country"):
        found = check_bundle(tmp_path / f"{name}.zip", house.admin.sign_head()[0])
        assert found.wrong == ()
        assert not_in_ledger(house.database, found.hashes) == []
    assert (audit(house.database).wrong, judged_otherwise(house.database)) == ((), [])
    assert [one["campaign"] for one in house.admin.list_disclosures()] == [one, one, ""]


def test_the_days_are_exact(admin: Administration, database: Database, tmp_path: Path) -> None:
    days = ["2026-10-01T23:59:59Z"]
    then = Administration(database, lambda: days[0])
    then.add_countries([{"code": "AA", "name": "first day", "languages": ["en"], "zone": "UTC"}])
    made, ana = {}, then.add_person("ana@mfa.si", "Ana", ["officer:SI"])
    insider = Author(ana, frozenset({("officer", "SI")}))

    def done(kind: str, key: str, payload: dict[str, Any]) -> None:
        change = Change(
            id=str(uuid7()), device="d", n=1, kind=kind, record=key, record_kind="event", author=ana,
            seen_at=days[0], payload=payload,
        )  # fmt: skip
        writer = Writer(then._network()[0], ana, "d")
        entered = Ledger(database, lambda: days[0]).enter([change], writer, author=insider)
        assert entered.results[0].status == "applied"

    for day in ("2026-10-02", "2026-10-03", "2026-10-04"):
        days[0] = f"{day}T00:00:00Z"
        made[day] = str(uuid7())
        fields = {"title": f"event of {day}", "country": "SI", "starts_on": day, "ends_on": day}
        done("create@1", made[day], {"scope": "network", "fields": fields})
    for days[0], title in (("2026-10-03T12:00:00Z", "written again"), ("2026-10-04T12:00:00Z", "written too late")):
        base = then._record(made["2026-10-02"]).base("title")
        done("set@1", made["2026-10-02"], {"fields": {"title": {"value": title, "base": base}}})
    then.disclose(tmp_path / "day.zip", Scope(since="2026-10-03", until="2026-10-03"), None)
    words = all_words(tmp_path / "day.zip")
    assert all(said in words for said in ("event of 2026-10-03", "written again"))
    others = ("event of 2026-10-02", "event of 2026-10-04", "written too late", "first day")
    assert not any(no in words for no in others)


def test_what_is_under_embargo_is_in_it_only_for_a_reason_that_the_ledger_keeps(
    house: House, lead: Laptop, tmp_path: Path
) -> None:
    one = campaign(lead, "Hush", embargo_until="2199-01-01T00:00:00Z")
    lead.round(lead.new_post(campaign=one, text="hushed words"), lead.new_post(text="open words"))
    lead.round(lead.new_post(text="held words", embargo_until="2199-01-01T00:00:00Z"))
    with pytest.raises(CampaignDeskError, match=r"under embargo until 2199-01-01T00:00:00Z.*--under-embargo"):
        disclosed(house, tmp_path / "one.zip", campaign=one)
    assert disclosed(house, tmp_path / "country.zip", countries=("SI",)).left_out == 2
    words = all_words(tmp_path / "country.zip")
    assert [said in words for said in ("open words", "hushed words", "held words")] == [True, False, False]
    assert sorted(path.name for path in tmp_path.glob("*.zip*")) == ["country.zip"]
    disclosed(house, tmp_path / "one.zip", campaign=one, reason="a court asks for it")
    assert "hushed words" in all_words(tmp_path / "one.zip")
    assert [noted["reason"] for noted in house.admin.list_disclosures()] == ["", "a court asks for it"]
    lead.all_rounds()
    assert "a court asks" not in repr(lead.records)


def test_nothing_is_written_over_and_nothing_half_is_left(house: House, lead: Laptop, tmp_path: Path) -> None:
    sha256 = approved_with_picture(house, lead, campaign(lead, "Bridges"))
    target = tmp_path / "one.zip"
    (path,) = [path for path in (house.place.data / "media").rglob(sha256) if path.is_file()]
    path.rename(tmp_path / "away")
    with pytest.raises(MediumMissing):
        disclosed(house, target, campaign="Bridges")
    assert [path.name for path in tmp_path.glob("*.zip*")] == []
    assert house.admin.list_disclosures() == []
    (tmp_path / "away").rename(path)
    disclosed(house, target, campaign="Bridges")
    was = target.read_bytes()
    with pytest.raises(CampaignDeskError, match="already"):
        disclosed(house, target, campaign="Bridges")
    assert target.read_bytes() == was
    assert [path.name for path in tmp_path.glob("*.zip*")] == ["one.zip"]


MISTAKES = [
    ([], "not said what"),
    (["--campaign", "Nothing"], "no campaign"),
    (["--country", "ZZ"], "not in this network"),
    (["--from", "soon"], "not a day"),
    (["--from", "2026-12-02", "--to", "2026-12-01"], "before the first"),
]


def test_mistakes_are_told(house: House, tmp_path: Path) -> None:
    for words, told in MISTAKES:
        with pytest.raises(CampaignDeskError, match=told):
            admin_does(house.admin, "disclose", str(tmp_path / "one.zip"), *words)
    assert not list(tmp_path.glob("*.zip*"))


def copied(source: Path, target: Path, change: Callable[[str, bytes], bytes | None]) -> None:
    """The same zip with members changed, or left out where `change` gives None."""
    with ZipFile(source) as old, ZipFile(target, "w") as new:
        for name in old.namelist():
            if (data := change(name, old.read(name))) is not None:
                new.writestr(name, data)


def test_whatever_is_altered_in_a_bundle_is_named(house: House, lead: Laptop, tmp_path: Path) -> None:
    approved_with_picture(house, lead, campaign(lead, "Bridges"))
    whole = tmp_path / "one.zip"
    disclosed(house, whole, campaign="Bridges")
    key = house.admin.sign_head()[0]
    with ZipFile(whole) as zipped:
        names = [name for name in zipped.namelist() if name not in ("manifest.json", "signature.json")]
    assert len(names) > 15
    for name in names:
        for change, told in (
            (lambda data: data[:-2] + bytes([data[-2] ^ 1]) + data[-1:], f"{name} was altered."),
            (lambda data: None, f"{name} was left out."),
        ):
            copied(whole, tmp_path / "bad.zip", lambda n, data: change(data) if n == name else data)  # noqa: B023
            assert told in check_bundle(tmp_path / "bad.zip", key).wrong
    shutil.copy(whole, tmp_path / "bad.zip")
    with ZipFile(tmp_path / "bad.zip", "a") as zipped:
        zipped.writestr("records/more.json", "[]")
    assert check_bundle(tmp_path / "bad.zip").wrong == ("records/more.json was put in.",)
    half = whole.read_bytes()
    (tmp_path / "bad.zip").write_bytes(half[: len(half) // 2])
    with pytest.raises(CampaignDeskError, match="no disclosure bundle"):
        check_bundle(tmp_path / "bad.zip")


def test_a_bundle_with_a_manifest_of_its_own_is_found(house: House, lead: Laptop, tmp_path: Path) -> None:
    approved_with_picture(house, lead, campaign(lead, "Bridges"))
    whole, bad, key = tmp_path / "one.zip", tmp_path / "bad.zip", house.admin.sign_head()[0]
    disclosed(house, whole, campaign="Bridges")
    forged: dict[str, bytes] = {}
    with ZipFile(whole) as zipped:
        lines = zipped.read("ledger.jsonl").replace(b"bridge words", b"other  words")
        manifest = json.loads(zipped.read("manifest.json"))
        manifest["members"]["ledger.jsonl"]["sha256"] = payload_hash(lines)
        forged |= {"ledger.jsonl": lines, "manifest.json": json.dumps(manifest).encode()}
    copied(whole, bad, lambda name, data: forged.get(name, data))
    wrong = check_bundle(bad, key).wrong
    assert wrong[0] == "manifest.json was altered: its signature does not fit."
    assert any("is not the one that was judged" in one for one in wrong)
    other = b'{"key":"AAAA","signature":"AAAA"}'
    copied(whole, bad, lambda name, data: other if name == "signature.json" else data)
    assert check_bundle(bad, key).wrong[0] == f"The bundle is signed with AAAA, not with {key}."
    found = check_bundle(whole)
    with house.database.writing() as conn:
        conn.execute(text(f"UPDATE ledger SET hash = '{'0' * 64}' WHERE seq = {min(found.hashes)}"))
    assert not_in_ledger(house.database, found.hashes) == [
        f"Entry {min(found.hashes)} is not that of this server's ledger."
    ]
