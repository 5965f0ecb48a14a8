"""S9, S10: behind the shipped configuration of nginx the line is TLS, and a laptop cannot say who it is."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from faults.failover.nodes import Proxy
from security.conftest import Starts
from security.served import PASSWORD, Served
from security.test_proxy_headers import SPOOFED, addresses, guess
from security.tls_clients import spoken, ways, weak_ciphers
from security.visitors import Visitor, forms_of


@contextmanager
def before(served: Served, folder: Path) -> Iterator[Proxy]:
    """nginx before this one process."""
    ports = dict.fromkeys((f"127.0.0.1:838{number}" for number in (1, 2, 3)), served.house.port)
    proxy = Proxy(folder, ports)
    proxy.start()
    try:
        yield proxy
    finally:
        proxy.stop()


def test_behind_the_shipped_proxy_a_laptop_cannot_say_who_it_is(starts: Starts, tmp_path: Path) -> None:
    served = starts("--trusted-proxy", "127.0.0.1")
    with before(served, tmp_path) as proxy:
        url = f"https://localhost:{proxy.port}"
        answer = guess(url, SPOOFED, str(proxy.authority))
        assert answer.status_code == 401
        assert "nginx/" not in str(answer.headers)
        assert requests.get(f"{url}/v1/health", timeout=30, verify=str(proxy.authority)).json() == {"status": "ok"}
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(f"{url}/v1/health", timeout=30)
    assert addresses(served) == {"127.0.0.1"}


def test_the_shipped_proxy_takes_no_older_or_weaker_way(starts: Starts, tmp_path: Path) -> None:
    with before(starts("--trusted-proxy", "127.0.0.1"), tmp_path) as proxy:
        assert ways(proxy.port, proxy.authority) == ["TLSv1.2", "TLSv1.3"]
        assert spoken(proxy.port, proxy.authority, ssl.TLSVersion.TLSv1_2, "ECDHE-RSA-AES128-GCM-SHA256") == "TLSv1.2"
        assert weak_ciphers(proxy.port, proxy.authority) == []


def test_over_tls_the_cookies_of_the_page_go_nowhere_else(starts: Starts, tmp_path: Path) -> None:
    served = starts("--trusted-proxy", "127.0.0.1")
    with before(served, tmp_path) as proxy:
        ivo = Visitor(f"https://localhost:{proxy.port}")
        ivo.line.verify, ivo.line.trust_env = str(proxy.authority), False
        shown = ivo.opens("/m/sign-in")
        (form,) = forms_of(shown)
        answers = [shown, ivo.sends(form, email="ivo@mfa.si", password=PASSWORD, code="")]
        assert answers[-1].url.endswith("/m/")
        assert all(answer.headers["Strict-Transport-Security"] for answer in answers)
        made = [line for answer in answers for one in (*answer.history, answer) for line in set_cookies(one)]
        assert len(made) >= 2
        for line in made:
            name, *flags = line.split("; ")
            assert name.startswith("__Host-")
            assert {"Secure", "HttpOnly", "SameSite=strict", "Path=/"} <= set(flags)
            assert not any(flag.startswith("Domain") for flag in flags)
        # By a plain line of this machine nothing of it opens anything.
        kept = {cookie.name: str(cookie.value) for cookie in ivo.line.cookies}
        plain = requests.get(f"{served.url}/m/", cookies=kept, timeout=30)
        assert plain.url.endswith("/m/sign-in")


def set_cookies(answer: requests.Response) -> list[str]:
    """The header, line by line, as it came."""
    return list(answer.raw.headers.getlist("Set-Cookie"))
