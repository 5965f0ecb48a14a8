"""S13: JSON is read strictly, and nothing that is read is ever run."""

from __future__ import annotations

import ast
import json

import pytest
import requests

from project_files import python_files, shown, tree_of
from security.served import Served
from server.house import Laptop

_RUNS = {"eval", "exec", "compile", "__import__"}
_PICKLES = {"pickle", "cPickle", "shelve", "marshal", "dill", "cloudpickle", "jsonpickle", "yaml", "code", "codeop"}
BODIES = {
    "a name twice": b'{"device":"%(device)s","device":"x","protocol":[1,1]}',
    "a name twice, written in two ways": b'{"device":"%(device)s","\\u0064evice":"x","protocol":[1,1]}',
    "no number": b'{"device":"%(device)s","protocol":[NaN,1]}',
    "a number without end": b'{"device":"%(device)s","protocol":[Infinity,1]}',
    "a number beyond all": b'{"device":"%(device)s","protocol":[1e999,1]}',
    "a broken number": b'{"device":"%(device)s","protocol":[1.5,1]}',
    "half a character": b'{"device":"\\ud800","protocol":[1,1]}',
    "bytes that are no text": b'{"device":"\xff\xfe","protocol":[1,1]}',
    "a mark of order": b'\xef\xbb\xbf{"device":"%(device)s","protocol":[1,1]}',
    "UTF-16": '{"device":"x","protocol":[1,1]}'.encode("utf-16"),
    "something behind": b'{"device":"%(device)s","protocol":[1,1]} {}',
    "a comma too many": b'{"device":"%(device)s","protocol":[1,1],}',
    "a remark": b'{"device":"%(device)s",/* */"protocol":[1,1]}',
    "single quotes": b"{'device':'x','protocol':[1,1]}",
    "too deep": b'{"device":' + b"[" * 100_000,
    "another type": b'{"device":["%(device)s"],"protocol":[1,1]}',
    "no object": b'"%(device)s"',
    "nothing": b"",
}


def hello(served: Served, laptop: Laptop, body: bytes) -> requests.Response:
    """Say hello with this body."""
    headers = {"Authorization": f"Bearer {laptop.token}", "Content-Type": "application/json"}
    return requests.post(f"{served.url}/v1/hello", data=body, headers=headers, timeout=30)


@pytest.mark.parametrize("name", sorted(BODIES))
def test_what_is_not_plainly_json_is_refused(served: Served, name: str) -> None:
    ana = served.laptop("ana@mfa.si")
    answer = hello(served, ana, BODIES[name].replace(b"%(device)s", ana.device.encode()))
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")
    good = json.dumps({"device": ana.device, "protocol": [1, 9]}).encode()
    assert hello(served, ana, good).status_code == 200


@pytest.mark.parametrize("value", ["NaN", "1e400", "-Infinity", "[" * 400 + "]" * 400, "1.5", "9" * 400, '"\\ud800"'])
def test_a_change_holds_no_number_that_is_none(served: Served, value: str) -> None:
    ana = served.laptop("ana@mfa.si")
    post = ana.new_post()
    body = json.dumps({
        "epoch": ana.epoch, "device": ana.device, "cursor": 0,
        "changes": [{"id": post.id, "device": ana.device, "n": 1, "kind": "create@1", "record": post.record,
                     "record_kind": "post", "author": ana.person, "seen_at": post.seen_at,
                     "payload": {"fields": {"country": "SI", "channel": "x", "note": "HERE"}}}],
    }).replace('"HERE"', value)  # fmt: skip
    headers = {"Authorization": f"Bearer {ana.token}", "Content-Type": "application/json"}
    answer = requests.post(f"{served.url}/v1/sync", data=body.encode(), headers=headers, timeout=30)
    if answer.status_code == 200:
        assert answer.json()["results"][0]["status"] == "refused"
    else:
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")


def test_no_part_of_the_program_runs_or_revives_what_it_reads() -> None:
    found = []
    for path in python_files("src"):
        for node in ast.walk(tree_of(path)):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name.partition(".")[0] for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [(node.module or "").partition(".")[0]]
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _RUNS:
                names = [node.func.id]
            found += [f"{shown(path)}: {name}" for name in names if name in _PICKLES | _RUNS]
    assert found == []
