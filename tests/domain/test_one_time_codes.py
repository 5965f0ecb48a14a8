"""Codes of an authenticator app, against the figures of the RFC."""

import pytest

from campaigndesk.domain.one_time_codes import code_at, key_uri, matching_step, secret_bytes, secret_text, step_of

SECRET = b"12345678901234567890"


# RFC 6238, appendix B, the last six of the eight digits for SHA-1.
@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_the_codes_are_those_of_the_rfc(seconds: int, code: str) -> None:
    assert code_at(SECRET, step_of(seconds)) == code
    assert matching_step(SECRET, f" {code[:3]} {code[3:]}", seconds) == step_of(seconds)


def test_a_code_is_good_one_step_before_and_after_its_own_and_no_more() -> None:
    code = code_at(SECRET, 1000)
    found = [matching_step(SECRET, code, step * 30) for step in range(998, 1003)]
    assert found == [None, 1000, 1000, 1000, None]


@pytest.mark.parametrize("code", ["", "12345", "ქართული", "１２３４５６", "000000000000"])
def test_what_is_no_code_is_good_for_nothing(code: str) -> None:
    assert matching_step(SECRET, code, 59) is None


def test_a_secret_is_read_as_it_was_written() -> None:
    for length in range(16, 24):
        assert secret_bytes(secret_text(SECRET[:3] * length)[: length * 8]) is not None
    assert secret_bytes(secret_text(SECRET)) == SECRET
    assert secret_bytes("gezd gnbv gy3t qojq gezd gnbv gy3t qojq") == SECRET


def test_the_address_for_the_app_names_network_and_person() -> None:
    uri = key_uri("GEZDGNBV", "ana@mfa.si", "Mreža: ena")
    expected = "otpauth://totp/Mre%C5%BEa%3A%20ena%3Aana@mfa.si?secret=GEZDGNBV&issuer=Mre%C5%BEa%3A%20ena"
    assert uri == f"{expected}&digits=6&period=30"
