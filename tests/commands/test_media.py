"""A picture goes from one command line to another, through a real server."""

from pathlib import Path

import pytest

from campaigndesk.store.keys import find_key
from campaigndesk.store.media import find_bytes
from campaigndesk.store.opening import open_store
from commands.network import Laptop, network_server
from pictures import picture


def test_a_picture_attached_by_a_script_reaches_the_other_laptop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    server = network_server(tmp_path)
    try:
        ana = Laptop(tmp_path / "ana", "ana@si.example", capsys)
        nino = Laptop(tmp_path / "nino", "nino@ge.example", capsys)
        for laptop in (ana, nino):
            laptop.join(server, monkeypatch)
        post = ana.act("draft_post", country="GE", channel="x", text="ყოველი ადამიანი")["id"]
        path = picture(tmp_path, width=700, height=700)
        made = ana.act("attach_media", post_id=post, path=str(path), credit="MFA")
        assert ana.json("sync")["media_sent"] == 1
        assert nino.json("sync")["media_taken"] == 1
        shown = nino.json("show", "post", post)["fields"]["media"]
        assert shown == made["fields"]["media"]
    finally:
        server.stop()
    store = open_store(nino.profile, find_key(nino.profile))
    with store.reading() as conn:
        assert find_bytes(conn, shown[0]["sha256"]) == path.read_bytes()
    store.close()


def test_a_file_that_is_no_picture_is_refused_with_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = Laptop(tmp_path / "ana", "", capsys)
    ana.act("start_alone", name="Ana", country="SI")
    post = ana.act("draft_post", country="SI", channel="x")["id"]
    path = tmp_path / "drawing.svg"
    path.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    code, _, err = ana.run("act", "attach_media", f'{{"post_id": "{post}", "path": "{path}"}}')
    assert code == 2
    assert "drawing.svg is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film" in err
