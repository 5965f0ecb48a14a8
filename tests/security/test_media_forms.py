"""S12: media are what their first bytes say, hold nothing but the picture, and go out as files that nobody runs."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from campaigndesk.actions.drafting import attach_media, draft_post
from laptops import network_in
from pictures import box, exif, gif, jpeg, mp4, png, webp
from security.served import Served
from server.house import Laptop, Refusal

CANARY = b"46.0569N 14.5058E Canary"
BYTES = {"Content-Type": "application/octet-stream"}
OTHERS = {
    "SVG": b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "SVG behind a declaration": b"<?xml version='1.0'?><!DOCTYPE svg><svg onload='alert(1)'/>",
    "page": b"<!doctype html><script>alert(1)</script>",
    "PDF": b"%PDF-1.7\n" + b"x" * 40,
    "program": b"MZ\x90\0" + b"x" * 40,
    "archive": b"PK\3\4" + b"x" * 40,
    "HEIC": b"\0\0\0\x18ftypheic" + b"\0" * 40,
    "GIF that is a script": b"GIF89a/*" + b"x" * 40 + b"*/=1;alert(1)",
    "PNG with a page behind": png() + b"<script>alert(1)</script>",
    "JPEG with an archive behind": jpeg(behind=b"PK\3\4" + CANARY),
    "JPEG with a place": jpeg(exif(CANARY)),
    "GIF with a comment": gif(b"\x21\xfe\x05hello\0"),
    "WebP with XMP": webp((b"XMP ", CANARY), flags=0b100),
    "MP4 with a place": mp4(box(b"udta", box(b"\xa9xyz", CANARY))),
    "PNG of giant size": png()[:16] + b"\0\0\xc3\x50" * 2 + png()[24:],
    "PNG cut off": png()[:60],
    "nothing": b"",
}


def sent(laptop: Laptop, medium: bytes, name: str = "") -> str:
    """Hand a medium in whole; its hash."""
    sha256 = name or hashlib.sha256(medium).hexdigest()
    laptop.ask("PUT", f"/v1/media/{sha256}?size={len(medium)}", headers=BYTES, data=medium)
    return sha256


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_what_is_no_bare_picture_or_film_is_not_taken(served: Served, name: str) -> None:
    ana = served.laptop("ana@mfa.si")
    with pytest.raises(Refusal, match="wrong_type"):
        sent(ana, OTHERS[name])
    sha256 = hashlib.sha256(OTHERS[name]).hexdigest()
    with pytest.raises(Refusal, match="not_found"):
        ana.ask("GET", f"/v1/media/{sha256}")
    assert not list((served.kept.data / "media").rglob(f"{sha256}*"))


@pytest.mark.parametrize("medium", [jpeg(), png(), gif(), webp(), mp4()])
def test_a_medium_goes_out_as_a_file_that_no_page_runs(served: Served, medium: bytes) -> None:
    ana = served.laptop("ana@mfa.si")
    answer = ana.ask("GET", f"/v1/media/{sent(ana, medium)}")
    assert answer.content == medium
    assert answer.headers["Content-Disposition"] == "attachment"
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "name",
    ["..%2f..%2fserver.db", "%2e%2e", "a%00b", "%E2%80%AEgnp.exe", "A" * 64, "0" * 63, "CON", "0" * 64 + "%0a", "*"],
)
def test_the_server_names_files_itself(served: Served, name: str) -> None:
    ana = served.laptop("ana@mfa.si")
    before = sorted(served.kept.data.rglob("*"))
    with pytest.raises(Refusal, match=r"not_found|invalid_request"):
        sent(ana, png(), name)
    assert sorted(served.kept.data.rglob("*")) == before


@pytest.mark.parametrize("name", ["../../evil.png", "a\0b.png", "photo\u202egnp.exe", "C:\\x.png", "x" * 400])
def test_the_name_of_a_picture_is_a_line_of_text_and_no_path(served: Served, name: str) -> None:
    ana = served.laptop("ana@mfa.si")
    shown = {"id": "m1", "name": name, "kind": "image", "sha256": sent(ana, png())}
    status = ana.round(ana.new_post(media=[shown]))[0].status
    assert status == ("refused" if "\0" in name else "applied")
    assert not list(served.kept.data.parent.rglob("evil*"))


def test_a_laptop_leaves_a_place_out_before_anything_is_approved(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(jpeg(exif(CANARY, way_up=6), behind=CANARY))
    with network_in(tmp_path / "network") as network:
        ana = network.ana
        post = draft_post(ana.desk, country="SI", channel="x", text="Most")
        (item,) = attach_media(ana.desk, post.id, path=str(photo)).get("media")
        network.everyone_syncs()
        files = [path for path in (tmp_path / "network" / "server").rglob("*") if path.name == item["sha256"]]
        (kept,) = [path.read_bytes() for path in files]
    assert hashlib.sha256(kept).hexdigest() == item["sha256"]
    assert len(kept) == item["bytes"]
    assert b"Exif" in kept
    everything = [path.read_bytes() for path in (tmp_path / "network").rglob("*") if path.is_file()]
    assert not any(CANARY in content for content in everything)
