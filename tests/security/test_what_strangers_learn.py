"""S17: nobody learns from answers what the server is, how it is built or what went wrong inside."""

import re

import pytest
import requests
from sqlalchemy import update

from campaigndesk.server.tables import ledger
from processes import run
from security.conftest import Starts
from security.served import Served
from server.house import Laptop, Refusal

_INSIDE = re.compile(
    r"Traceback|File \"|\.py\b|litestar|uvicorn|sqlalchemy|sqlite|psycopg|msgspec|python/|postgres", re.IGNORECASE
)


@pytest.mark.parametrize(
    "path",
    ["/", "/docs", "/redoc", "/schema", "/schema/openapi.json", "/openapi.json", "/v1/openapi.json", "/metrics",
     "/.env", "/.git/config", "/server.db", "/static/../server.db", "/v1/../../etc/passwd", "/v1/devices", "/admin"],
)  # fmt: skip
def test_a_stranger_finds_nothing_but_the_health(served: Served, path: str) -> None:
    answer = requests.get(served.url + path, timeout=30)
    assert answer.status_code in (401, 404)
    assert answer.json().keys() == {"code", "sentence", "fix", "retry_after"}
    assert requests.get(f"{served.url}/v1/health", timeout=30).json() == {"status": "ok"}


@pytest.mark.parametrize("method", ["TRACE", "TRACK", "CONNECT", "DEBUG", "PROPFIND"])
def test_no_method_gives_a_request_back(served: Served, method: str) -> None:
    sent = {"X-Echo": "canary-in-a-header"}
    answer = requests.request(method, f"{served.url}/v1/health", headers=sent, timeout=30)
    assert answer.status_code in (400, 404, 405)
    assert "canary" not in answer.text + str(answer.headers)


def test_no_answer_names_what_the_server_is_built_of(served: Served) -> None:
    ana = served.laptop("ana@mfa.si")
    for answer in _answers(served, ana):
        banner = {name.lower() for name in answer.headers} & {"server", "x-powered-by", "via"}
        assert not banner
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        if answer.status_code >= 400:
            assert not _INSIDE.search(answer.text), answer.text


def test_a_fault_inside_is_told_in_general_words(served: Served) -> None:
    ana = served.laptop("ana@mfa.si")
    fields = {"text": {"value": "x", "base": {"deep": "canary"}}}
    change = ana.change("set@1", "no-such-record", {"fields": fields})
    results = ana.round(change)
    assert (results[0].status, results[0].code) == ("refused", "malformed")
    assert "canary" not in results[0].sentence


def test_a_bug_is_told_by_a_number_that_the_log_has_too_and_by_nothing_else(starts: Starts) -> None:
    served = starts()
    ana = served.laptop("ana@mfa.si")
    post = ana.new_post(text="canary of a draft")
    ana.round(post)
    with served.house.database.writing() as conn:
        own = ledger.c.record == post.record
        conn.execute(update(ledger).where(own).values(effect=b"canary that no program wrote"))
    with pytest.raises(Refusal) as caught:
        ana.ask("GET", f"/v1/records/{post.record}/history")
    problem = caught.value.problem
    assert (caught.value.status, problem.code) == (500, "server_fault")
    told = f"{problem.sentence} {problem.fix}"
    found = re.search(r"as fault ([0-9a-f]{8})\.", told)
    assert found
    assert not _INSIDE.search(told)
    assert "canary" not in told
    (line,) = [line for line in served.words().splitlines() if found.group(1) in line]
    assert "history failed: " in line
    assert "histories.py:" in line
    assert "canary" not in served.words()
    again = requests.get(f"{served.url}/v1/health", timeout=30)
    assert again.json() == {"status": "ok"}


def test_a_database_that_is_gone_is_told_in_general_words(served: Served) -> None:
    refused = run(
        "serve", "--data", served.kept.data, "--port", 0, "--database", "postgresql+psycopg://a:canary@127.0.0.1:1/x"
    )
    assert refused.returncode == 2
    assert "canary" not in refused.stdout + refused.stderr


def _answers(served: Served, ana: Laptop) -> list[requests.Response]:
    signed = {"Authorization": f"Bearer {ana.token}", "Content-Type": "application/json"}
    tries = [
        ("GET", "/v1/health", {}, b""),
        ("GET", "/v1/openapi.json", {}, b""),
        ("GET", "/v1/openapi.json", signed, b""),
        ("GET", "/v1/devices", signed, b""),
        ("GET", "/v1/snapshot", signed, b""),
        ("GET", "/v1/nothing", signed, b""),
        ("POST", "/v1/hello", signed, b"{"),
        ("POST", "/v1/hello", signed, b'{"device": 1, "protocol": "x"}'),
        ("POST", "/v1/sync", {**signed, "Content-Type": "text/xml"}, b"<a/>"),
        ("POST", "/v1/sync", {**signed, "Content-Encoding": "br"}, b"x"),
        ("GET", "/v1/media/../../etc/passwd", signed, b""),
        ("GET", "/v1/records/%00/history", signed, b""),
        ("GET", "/v1/snapshot?scope=%00", signed, b""),
        ("DELETE", "/v1/devices/%00", signed, b""),
        ("PUT", f"/v1/media/{'0' * 64}?size=nan", signed, b""),
    ]
    return [
        requests.request(method, served.url + path, headers=headers, data=body, timeout=30)
        for method, path, headers, body in tries
    ]
