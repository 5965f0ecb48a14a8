"""S18, S20: the log tells who came in, what was refused and who got other rights, and never a secret or a text."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import requests
from uuid_utils import uuid7

from pictures import png
from security.conftest import Starts
from security.served import PASSWORD, Served
from server.house import Refusal

CANARIES = {
    name: f"canary-{name}-{uuid7().hex}"
    for name in ("password", "code", "text", "title", "comment", "reason", "device-name", "token", "medium", "header")
}
_UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


def lines(served: Served) -> list[dict[str, Any]]:
    """The log, line by line; fails where a line is none of ours."""
    return [json.loads(line) for line in served.words().splitlines()]


def a_day(served: Served) -> list[str]:
    """Everything that people do at a server, well and badly; the secrets that were made on the way."""
    ana, adam = served.laptop("ana@mfa.si"), served.laptop("adam@network.org")
    for email, password in (("ana@mfa.si", CANARIES["password"]), (CANARIES["password"], PASSWORD)):
        with pytest.raises(Refusal, match="wrong_password"):
            served.signs_in(email, password)
    name = f"{CANARIES['device-name']}\nforged line"
    reply = served.signs_in("ana@mfa.si", device_name=name)
    invited = served.house.admin.invite("ben@mfa.si").code
    chosen = f"{CANARIES['password']} of four green words"
    given = {"email": "ben@mfa.si", "password": chosen, "device": "d1"}
    for code in (CANARIES["code"], invited):
        requests.post(f"{served.url}/v1/sessions/accept", json={**given, "code": code}, timeout=30)
    post = ana.new_post(text=CANARIES["text"], title=CANARIES["title"])
    about = {"about": post.record, "country": "SI", "text": CANARIES["comment"]}
    ana.round(post, ana.change("create@1", str(uuid7()), {"fields": about}, "comment"))
    ana.round(ana.change("withdraw@1", post.record, {"reason": CANARIES["reason"]}))
    ana.round(ana.change(f"{CANARIES['text']}@1", post.record, {CANARIES["text"]: CANARIES["text"]}))
    served.laptop("gia@mfa.ge").round(ana.set(post.record, text=CANARIES["text"]))
    adam.all_rounds()
    gia = next(record for record in adam.records.values() if record.get("email") == "gia@mfa.ge")
    roles = {"roles": {"value": [["officer", "GE"]], "base": gia.base("roles")}}
    adam.round(adam.change("set@1", gia.id, {"fields": roles}, "person"))
    kind = {"Content-Type": "application/octet-stream"}
    with pytest.raises(Refusal):
        ana.ask("PUT", f"/v1/media/{'0' * 64}?size=9", headers=kind, data=png()[:9] + CANARIES["medium"].encode())
    for body in (b'{"text": "' + CANARIES["text"].encode(), b"\xff" + CANARIES["text"].encode()):
        headers = {"Authorization": f"Bearer {ana.token}", "Content-Type": "application/json"}
        requests.post(f"{served.url}/v1/sync", data=body, headers=headers, timeout=30)
    headers = {
        "Authorization": f"Bearer {CANARIES['token']}",
        "X-More": CANARIES["header"],
        "Cookie": CANARIES["header"],
    }
    requests.get(f"{served.url}/v1/devices?token={CANARIES['token']}", headers=headers, timeout=30)
    requests.get(f"{served.url}/v1/%0a%0d%e2%80%a8%c2%85%7b%22event%22:%22signed_in%22%7d", timeout=30)
    headers = {"Authorization": f"Bearer {reply.token}"}
    requests.delete(f"{served.url}/v1/sessions/current", headers=headers, timeout=30)
    return [ana.token, adam.token, reply.token, invited, PASSWORD, chosen]


def test_the_log_tells_what_happened_and_no_secret(starts: Starts) -> None:
    served = starts()
    secrets = [*a_day(served), *CANARIES.values()]
    told = served.words()
    assert [secret for secret in secrets if secret in told] == []
    found = lines(served)
    events = [line["event"] for line in found]
    for event in (
        "signed_in",
        "signed_out",
        "invitation_accepted",
        "request_refused",
        "changes_refused",
        "rights_changed",
    ):
        assert event in events, event
    assert all(_UTC.fullmatch(line["at"]) for line in found)
    assert events.count("signed_in") == 1
    codes = {line.get("code") for line in found if line["event"] == "request_refused"}
    assert {"wrong_password", "signed_out", "invalid_request", "not_found"} <= codes
    refused = [line for line in found if line["event"] == "changes_refused"]
    assert all(line["person"] and line["device"] and line["codes"] for line in refused)


def test_the_process_list_and_the_addresses_hold_no_secret(starts: Starts) -> None:
    served = starts()
    secrets = a_day(served)
    words = Path(f"/proc/{served.process.pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    surroundings = Path(f"/proc/{served.process.pid}/environ").read_bytes().decode(errors="replace")
    assert "serve" in words
    assert [secret for secret in secrets if secret in words + surroundings] == []
    assert not any("?" in str(line.get("path", "")) for line in lines(served))


def test_a_request_that_is_none_is_one_line_too(starts: Starts) -> None:
    import socket

    served = starts()
    for sent in (
        b"\x16\x03\x01\n{}\n\n",
        b"GET / HTTP/1.1\r\nX: \x00\r\n\r\n",
        b"GET /\xff\xfe%00%0a%e2%80%a8%c2%85 HTTP/1.1\r\nHost: x\r\n\r\n",
    ):
        with socket.create_connection(("127.0.0.1", served.house.port), timeout=10) as line:
            line.sendall(sent)
            line.recv(1_000)
    assert all(line["at"] and line["event"] for line in lines(served))
