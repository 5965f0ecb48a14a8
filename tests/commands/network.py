"""A real server with two people, and the command line at their laptops."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from campaigndesk.__main__ import main
from campaigndesk.demo.processes import Server, run_verb

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


def network_server(folder: Path) -> Server:
    """A server on loopback with Ana (Ljubljana, plans for Georgia too) and Nino (Tbilisi); stopped by the caller."""
    data = str(folder / "server")
    run_verb("admin", "--data", data, "network", "Test network")
    for email, roles in (("ana@si.example", ("officer:SI", "officer:GE")), ("nino@ge.example", ("officer:GE",))):
        given = [word for role in roles for word in ("--role", role)]
        words = ("admin", "--data", data, "person", email, email.split("@")[0], *given, "--password-stdin")
        run_verb(*words, given=PASSWORD + "\n")
    server = Server(folder / "server")
    server.start()
    return server
