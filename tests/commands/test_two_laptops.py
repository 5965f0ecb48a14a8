"""Two people work from the command line, through a real server, and nothing is lost between them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from campaigndesk.demo.processes import Server
from commands.network import PASSWORD, Laptop, network_server
from commands.test_command_line import started


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = network_server(tmp_path_factory.mktemp("network"))
    yield running
    running.stop()


@pytest.fixture
def laptops(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> tuple[Laptop, Laptop]:
    made = (Laptop(tmp_path / "ana", "ana@si.example", capsys), Laptop(tmp_path / "nino", "nino@ge.example", capsys))
    for laptop in made:
        laptop.join(server, monkeypatch)
        assert laptop.run("sync")[0] == 0
    return made


def draft(laptop: Laptop, text: str = "ყოველი ადამიანი") -> str:
    return str(laptop.act("draft_post", country="GE", channel="x", text=text)["id"])


def test_a_draft_reaches_the_other_laptop(laptops: tuple[Laptop, Laptop]) -> None:
    ana, nino = laptops
    post = draft(ana)
    assert [change["record"] for change in ana.json("show", "outbox")] == [post]
    assert ana.json("sync")["sent"] == 1
    assert ana.json("show", "outbox") == []
    assert nino.json("sync")["taken"] >= 1
    assert nino.json("show", "post", post)["fields"]["text"] == "ყოველი ადამიანი"
    assert post in [record["id"] for record in nino.json("show", "post", "--where", "country=GE")]


def test_every_verb_works_as_a_process_of_its_own(server: Server, tmp_path: Path) -> None:
    where = ("--profile", str(tmp_path / "nino"), "--key-file", "--json")
    joined = started(
        "join", server.url, "--email", "nino@ge.example", "--password-stdin", *where, given=PASSWORD + "\n"
    )
    assert json.loads(joined.stdout)["roles"] == ["officer:GE"]
    assert json.loads(started("sync", *where).stdout)["filled"]
    words = json.dumps({"country": "GE", "channel": "x", "text": "ყოველი ადამიანი"})
    post = json.loads(started("act", "draft_post", "-", *where, given=words).stdout)["id"]
    assert json.loads(started("sync", *where).stdout)["sent"] == 1
    assert json.loads(started("show", "post", post, *where).stdout)["fields"]["text"] == "ყოველი ადამიანი"


def test_a_clash_is_named_kept_and_settled(laptops: tuple[Laptop, Laptop]) -> None:
    ana, nino = laptops
    post = draft(ana, "first")
    ana.json("sync")
    nino.json("sync")
    ana.act("revise_text", post_id=post, text="Ana's words")
    nino.act("revise_text", post_id=post, text="Nino's words")
    ana.json("sync")
    code, out, _ = nino.run("sync")
    assert code == 1
    assert "in conflict: text of post “Ana's words”" in out
    assert len(ana.json("sync", code=1)["open_conflicts"]) == 1
    (clash,) = nino.json("show", "conflicts", code=1)
    assert (clash["now"], clash["other"]) == ("Ana's words", "Nino's words")
    nino.act("settle_conflict", record_id=post, field="text", settles=[clash["settles"]], value="Both")
    assert nino.json("sync")["open_conflicts"] == []
    ana.json("sync")
    assert ana.json("show", "post", post)["fields"]["text"] == "Both"
    history = [revision["value"] for revision in ana.json("show", "history", post, "--where", "field=text")]
    assert {"Ana's words", "Nino's words", "Both"} <= set(history)


def test_what_the_rules_do_not_allow_is_said_and_nothing_waits(laptops: tuple[Laptop, Laptop]) -> None:
    _, nino = laptops
    code, _, err = nino.run("act", "draft_post", '{"country": "SI", "channel": "x", "text": "a"}')
    assert code == 1
    assert "Only officers, approvers and campaign leads of Slovenia can do this." in err
    assert nino.json("show", "outbox") == []


def test_gates_calendar_and_search_show_the_same_post(laptops: tuple[Laptop, Laptop]) -> None:
    ana, _ = laptops
    post = draft(ana, "ადამიანთა " * 60)
    ana.act("propose_local_time", post_id=post, local="2026-12-10T09:00", zone="Asia/Tbilisi")
    assert {finding["code"] for finding in ana.json("show", "gates", post, code=1)} >= {"too_long", "approval"}
    agenda = ana.json("show", "agenda", "--from", "2026-12-10", "--to", "2026-12-10", "--zone", "Asia/Tbilisi")
    assert post in [line["id"] for line in agenda]
    (day,) = ana.json("show", "calendar", "--from", "2026-12-10", "--to", "2026-12-10", "--where", "country=GE")
    assert day["count"] >= 1
    assert post in [hit["record_id"] for hit in ana.json("show", "search", "ადამიანთა")]
    assert ana.json("check", "--gate", "too_long", code=1)["gates"]["too_long"] >= 1


def test_a_post_goes_out_as_a_file_and_comes_in_on_a_laptop_that_never_saw_it(
    laptops: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    ana, nino = laptops
    post = draft(ana, "=1+1 ადამიანი")
    assert ana.run("export", "--out", str(tmp_path / "plan.csv"))[0] == 0
    assert nino.json("import", str(tmp_path / "plan.csv"), "--dry-run")["would_make"]["post"] >= 1
    assert nino.json("import", str(tmp_path / "plan.csv"))["made"]["post"] >= 1
    assert nino.json("show", "post", post)["fields"]["text"] == "=1+1 ადამიანი"
    again = nino.json("import", str(tmp_path / "plan.csv"))
    assert again["made"] == {}
    assert again["already_here"] >= 1


def test_an_export_goes_whole_to_a_laptop_that_never_saw_it_and_on_to_the_server(
    laptops: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    ana, nino = laptops
    tags = ["უფლებები", "Права"]
    group = ana.act("add_hashtag_group", name="უფლებები", country="GE", tags=tags)["id"]
    ana.act("add_template", name="Najava", country="SI", text="Danes ob devetih.")
    path = str(tmp_path / "everything.json")
    assert ana.run("export", "--out", path)[0] == 0
    code, out, err = nino.run("import", path)
    assert (code, "Nothing was imported" in out) == (1, True)
    assert "(template): Only officers, approvers and campaign leads of Slovenia" in err
    assert nino.json("import", path, "--country", "GE")["made"]["hashtag_group"] == 1
    assert nino.run("sync")[0] == 0
    assert nino.json("show", "set-aside") == []
    assert nino.json("show", "hashtag_group", group)["fields"]["tags"] == tags
