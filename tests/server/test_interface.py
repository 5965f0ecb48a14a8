"""The interface as strangers meet it: what is wrong is said in one shape, and the document about it is true."""

import gzip
import http.client
import json
import logging
import re
from typing import Any

import pytest
import requests

from campaigndesk.protocol.codes import CODES
from campaigndesk.protocol.messages import BODY_BYTES
from server.house import House, Refusal

JSON = {"Content-Type": "application/json"}


def raw(house: House, method: str, path: str, body: bytes = b"", **headers: str) -> requests.Response:
    """A request by Ana with the body and headers as they are."""
    token = house.laptop("ana@mfa.si").token
    sent = {"Authorization": f"Bearer {token}", **JSON, **{k.replace("_", "-"): v for k, v in headers.items()}}
    return requests.request(method, house.url + path, data=body, headers=sent, timeout=30)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"<html>", 400),
        (b"[]", 400),
        (b'{"epoch": 1}', 400),
        (b'{"cursor": NaN}', 400),
        (b"[" * 50_000, 400),
        (b'"\\ud800 x"', 400),
        (b"\xff\xfe", 400),
        (b'{"device": "a", "protocol": [1, 1], "device": "b"}', 400),
    ],
)
def test_a_body_that_is_not_understood_is_told_in_one_shape(house: House, body: bytes, status: int) -> None:
    for path in ("/v1/sync", "/v1/hello"):
        answer = raw(house, "POST", path, body)
        assert (answer.status_code, answer.json()["code"]) == (status, "invalid_request")
        assert answer.json()["sentence"]


def test_a_name_given_twice_is_found_whatever_else_is_right(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    body = f'{{"device":"{ana.device}","device":"{ana.device}","protocol":[1,1]}}'.encode()
    answer = requests.post(
        f"{house.url}/v1/hello", data=body, headers={**JSON, "Authorization": f"Bearer {ana.token}"}, timeout=30
    )
    assert (answer.status_code, answer.json()["sentence"]) == (400, "The JSON gives one name twice in the same object.")


@pytest.mark.parametrize(
    ("method", "path", "code"),
    [
        ("GET", "/v1/sync", "wrong_method"),
        ("PUT", "/v1/sessions", "wrong_method"),
        ("TRACE", "/v1/health", "wrong_method"),
        ("GET", "/", "not_found"),
        ("GET", "/schema", "not_found"),
        ("GET", "/docs", "not_found"),
        ("GET", "/v1/records/x/history?after=-1", "invalid_request"),
        ("GET", "/v1/records/x/history?after=many", "invalid_request"),
    ],
)
def test_other_methods_and_addresses_are_told(house: House, method: str, path: str, code: str) -> None:
    answer = raw(house, method, path)
    assert (answer.status_code, answer.json()["code"]) == (CODES[code][0], code)


def test_other_types_and_packings_are_told(house: House) -> None:
    assert raw(house, "POST", "/v1/hello", b"<a/>", Content_Type="text/xml").json()["code"] == "wrong_type"
    assert raw(house, "POST", "/v1/hello", b"x", Content_Encoding="br").json()["code"] == "wrong_type"


def test_a_packed_body_is_unpacked(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    body = gzip.compress(json.dumps({"device": ana.device, "protocol": [1, 1]}).encode())
    headers = {**JSON, "Authorization": f"Bearer {ana.token}", "Content-Encoding": "gzip"}
    assert requests.post(f"{house.url}/v1/hello", data=body, headers=headers, timeout=30).status_code == 200
    for broken in (body[:-5], b"not gzip at all"):
        answer = requests.post(f"{house.url}/v1/hello", data=broken, headers=headers, timeout=30)
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")


def test_a_small_body_that_unpacks_to_a_giant_is_refused(house: House) -> None:
    bomb = gzip.compress(b"[" * (BODY_BYTES + 10), 9)
    assert len(bomb) < 100_000
    answer = raw(house, "POST", "/v1/hello", bomb, Content_Encoding="gzip")
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_too_large_a_body_is_refused_before_it_is_read(house: House) -> None:
    wire = http.client.HTTPConnection("127.0.0.1", house.port, timeout=10)
    wire.putrequest("POST", "/v1/sync")
    wire.putheader("Content-Length", str(BODY_BYTES + 1))
    wire.endheaders()
    answer = wire.getresponse()
    assert (answer.status, json.loads(answer.read())["code"]) == (413, "too_large")
    wire.close()


def test_a_body_without_an_end_is_cut_at_the_limit(house: House) -> None:
    def endless() -> Any:
        for _ in range(40):
            yield b" " * 1024**2

    headers = {**JSON, "Authorization": f"Bearer {house.laptop('ana@mfa.si').token}"}
    try:
        answer = requests.post(f"{house.url}/v1/hello", data=endless(), headers=headers, timeout=30)
    except requests.ConnectionError:
        return
    assert answer.status_code == 413


def test_too_many_changes_at_once_are_refused(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    with pytest.raises(Refusal, match="too_large"):
        ana.round(*[ana.change("reopen@1", "x", {}) for _ in range(2_001)])


def test_ten_megabytes_in_one_text_are_refused_and_hold_nothing_up(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    results = ana.round(ana.new_post(text="x" * 10_000_000), ana.new_post())
    assert [result.status for result in results] == ["refused", "applied"]


@pytest.mark.parametrize("token", ["", "Bearer", "Bearer wrong", "Basic YTpi", "Bearer \xe9"])
def test_without_a_good_token_everything_is_closed(house: House, token: str) -> None:
    document = house.laptop("ana@mfa.si").ask("GET", "/v1/openapi.json").json()
    tried = 0
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if operation.get("security") == [{}]:
                continue
            sent = {"Authorization": token.encode("latin-1")} if token else {}
            url = house.url + path.replace("{", "").replace("}", "")
            answer = requests.request(method, url, headers={**JSON, **sent}, data=b"garbage", timeout=30)
            assert (answer.status_code, answer.json()["code"]) == (401, "signed_out"), (method, path)
            tried += 1
    assert tried >= 12


def test_the_document_names_every_address_with_its_answers(house: House) -> None:
    document = house.laptop("ana@mfa.si").ask("GET", "/v1/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    assert document["components"]["securitySchemes"]["device"]["scheme"] == "bearer"
    wanted = {
        "post /v1/sessions", "post /v1/sessions/accept", "post /v1/sessions/provider", "delete /v1/sessions/current",
        "post /v1/hello", "post /v1/sync", "post /v1/verify", "get /v1/snapshot", "get /v1/events",
        "get /v1/media/{sha256}", "put /v1/media/{sha256}", "get /v1/media/{sha256}/state",
        "get /v1/records/{record}/history", "get /v1/devices", "post /v1/devices", "delete /v1/devices/{device}",
        "get /v1/health", "get /v1/openapi.json", "get /v1/second-factor", "post /v1/second-factor",
        "post /v1/second-factor/secret", "post /v1/proof", "post /v1/people/{person}/invitation",
        "get /v1/people/{person}/devices", "delete /v1/people/{person}/devices/{device}",
    }  # fmt: skip
    found = {f"{verb} {path}": told for path, verbs in document["paths"].items() for verb, told in verbs.items()}
    assert found.keys() == wanted
    for name, operation in found.items():
        assert operation["description"], name
        assert "500" in operation["responses"], name
        for status, response in operation["responses"].items():
            if int(status) >= 400:
                schema = response["content"]["application/json"]["schema"]
                assert schema == {"$ref": "#/components/schemas/Problem"}, (name, status)
    body = found["post /v1/sync"]["requestBody"]["content"]["application/json"]["schema"]
    assert body == {"$ref": "#/components/schemas/SyncRequest"}
    answer = found["post /v1/sync"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer == {"$ref": "#/components/schemas/SyncReply"}
    lines = found["get /v1/snapshot"]["responses"]["200"]["content"]["application/x-ndjson"]["schema"]
    named = [one["$ref"].rpartition("/")[2] for one in lines["oneOf"]]
    assert named == ["SnapshotStart", "Row", "SnapshotEnd"]
    references = set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(document)))
    assert references <= document["components"]["schemas"].keys()


@pytest.mark.expected_log("ValueError")
def test_a_bug_is_told_without_its_inside_and_logged_without_texts(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ana = house.laptop("ana@mfa.si")

    def broken(*_: object, **__: object) -> None:
        raise ValueError("Do not show this text")

    monkeypatch.setattr(house.office.ledger, "enter_all", broken)
    with caplog.at_level(logging.ERROR), pytest.raises(Refusal) as caught:
        ana.round(ana.new_post())
    assert (caught.value.status, caught.value.problem.code) == (500, "server_fault")
    assert "Do not show" not in caplog.text + str(caught.value.problem)
    assert "ValueError" in caplog.text
    assert ana.token not in caplog.text
