"""Only encrypted addresses are accepted, save on this machine itself."""

import pytest

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.sync.addresses import server_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("desk.example.org", "https://desk.example.org"),
        (" https://desk.example.org/ ", "https://desk.example.org"),
        ("https://desk.example.org:8443/campaigns/", "https://desk.example.org:8443/campaigns"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_an_address_is_taken_as_typed(typed: str, address: str) -> None:
    assert server_address(typed) == address


@pytest.mark.parametrize("typed", ["http://desk.example.org", "http://10.0.0.1", "http://127.0.0.1.example.org"])
def test_an_address_that_is_not_encrypted_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput, match="not encrypted"):
        server_address(typed)


@pytest.mark.parametrize(
    "typed", ["", "ftp://desk.example.org", "https://", "https://[bad", "https://a:b@c.org", "https://c.org?x=1"]
)
def test_what_is_no_address_is_told(typed: str) -> None:
    with pytest.raises(InvalidInput):
        server_address(typed)
