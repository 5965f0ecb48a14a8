"""S9, S10: behind the shipped configuration of nginx the line is TLS, and a laptop cannot say who it is."""

from __future__ import annotations

from pathlib import Path

import pytest
import requests

from faults.failover.nodes import Proxy
from security.conftest import Starts
from security.test_proxy_headers import SPOOFED, addresses, guess


def test_behind_the_shipped_proxy_a_laptop_cannot_say_who_it_is(starts: Starts, tmp_path: Path) -> None:
    served = starts("--trusted-proxy", "127.0.0.1")
    ports = dict.fromkeys((f"127.0.0.1:838{number}" for number in (1, 2, 3)), served.house.port)
    proxy = Proxy(tmp_path, ports)
    proxy.start()
    try:
        url = f"https://localhost:{proxy.port}"
        answer = guess(url, SPOOFED, str(proxy.authority))
        assert answer.status_code == 401
        assert "nginx/" not in str(answer.headers)
        assert requests.get(f"{url}/v1/health", timeout=30, verify=str(proxy.authority)).json() == {"status": "ok"}
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(f"{url}/v1/health", timeout=30)
    finally:
        proxy.stop()
    assert addresses(served) == {"127.0.0.1"}
