"""A real server with two people, and the command line at their laptops."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from campaigndesk.__main__ import main
from campaigndesk.demo.processes import Server
from networks import started_server

PASSWORD = "seven quiet bridges"


@dataclass
class Laptop:
    """One person's command line: `run` gives the exit code, what was printed and what was said as an error."""

    profile: Path
    email: str
    capture: pytest.CaptureFixture[str]

    def run(self, *words: str) -> tuple[int, str, str]:
        code = main([words[0], *words[1:], "--profile", str(self.profile)])
        told = self.capture.readouterr()
        return code, told.out, told.err

    def json(self, *words: str, code: int = 0) -> Any:
        found, out, err = self.run(*words, "--json")
        assert found == code, err
        return json.loads(out)

    def act(self, action: str, **parameters: Any) -> Any:
        return self.json("act", action, json.dumps(parameters))

    def join(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        import io

        monkeypatch.setattr("sys.stdin", io.StringIO(PASSWORD + "\n"))
        code, _, err = self.run("join", server.url, "--email", self.email, "--password-stdin")
        assert code == 0, err


PEOPLE = (
    ("ana@si.example", "ana", ("officer:SI", "officer:GE")),
    ("nino@ge.example", "nino", ("officer:GE",)),
)


def network_server(folder: Path) -> Server:
    """A server on loopback with Ana (Ljubljana, plans for Georgia too) and Nino (Tbilisi); stopped by the caller."""
    return started_server(folder, PEOPLE, PASSWORD)
