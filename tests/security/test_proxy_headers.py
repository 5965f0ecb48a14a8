"""S10: who asks is what the line says; a header about it counts from a proxy that was named, and from nobody else."""

from __future__ import annotations

import json

import requests

from security.conftest import Starts
from security.served import Served

SPOOFED = {
    "X-Forwarded-For": "198.51.100.7",
    "X-Real-IP": "198.51.100.7",
    "Forwarded": "for=198.51.100.7;proto=https;host=evil.example",
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "https",
    "X-Original-URL": "/v1/openapi.json",
    "X-Rewrite-URL": "/v1/openapi.json",
}


def addresses(served: Served) -> set[str]:
    """Where the requests that were refused came from, as the log has it."""
    found = [json.loads(line) for line in served.words().splitlines()]
    return {line["address"] for line in found if line["event"] == "request_refused"}


def guess(url: str, headers: dict[str, str], verify: str | bool = True) -> requests.Response:
    """Try a wrong password."""
    given = {"email": "ana@mfa.si", "password": "x" * 20, "device": "d1"}
    return requests.post(f"{url}/v1/sessions", json=given, headers=headers, timeout=30, verify=verify)


def test_nobody_chooses_the_address_that_is_noted_and_slowed_down(starts: Starts) -> None:
    served = starts()
    codes = [guess(served.url, {**SPOOFED, "X-Forwarded-For": f"198.51.100.{n}"}).status_code for n in range(6)]
    assert codes == [401] * 5 + [429]
    assert addresses(served) == {"127.0.0.1"}
    answer = requests.get(f"{served.url}/v1/health", headers=SPOOFED, timeout=30)
    assert answer.json() == {"status": "ok"}
    assert "evil.example" not in answer.text + str(answer.headers)


def test_a_proxy_that_is_not_this_one_is_not_believed(starts: Starts) -> None:
    served = starts("--trusted-proxy", "192.0.2.1")
    guess(served.url, SPOOFED)
    assert addresses(served) == {"127.0.0.1"}
