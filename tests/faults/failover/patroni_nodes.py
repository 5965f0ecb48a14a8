"""A PostgreSQL of three machines that promotes by itself: Patroni over etcd, with the configuration that is shipped."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg
import requests

from faults.failover.nodes import House, free_port
from project_files import ROOT

_SHIPPED = ROOT / "packaging" / "server" / "patroni"
_OTHER = "nobody"
_MACHINES = ("db1", "db2", "db3")
_BINARIES = Path("/usr/lib/postgresql/15/bin")
_PATIENCE = 120.0


def missing() -> list[str]:
    """What this machine lacks for such a cluster."""
    needed = {name: shutil.which(name) for name in ("patroni", "etcd")}
    found = [name for name, path in needed.items() if path is None]
    return [*found, *([] if (_BINARIES / "postgres").exists() else ["PostgreSQL 15"])]


def until(what: str, is_so: Callable[[], bool]) -> None:
    """Wait until something is so, at most two minutes."""
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        with suppress(requests.RequestException, psycopg.Error, KeyError):
            if is_so():
                return
        time.sleep(0.2)
    raise TimeoutError(f"never was: {what}")


class _Machine:
    """A program that runs as another user, with all its processes in a group of their own."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self.name = folder, name
        self.process: subprocess.Popen[bytes] | None = None

    def run(self, command: list[str], surroundings: Mapping[str, str]) -> None:
        """Start it."""
        user = _OTHER if os.geteuid() == 0 else None
        path = os.pathsep.join(("/usr/bin", "/bin", "/usr/sbin", str(_BINARIES)))
        with (self.folder / f"{self.name}.log").open("ab") as log:
            self.process = subprocess.Popen(
                command, user=user, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", process_group=0,
                env={"PATH": path, "HOME": str(self.folder), "LANG": "C.UTF-8", **surroundings},
            )  # fmt: skip

    def kill(self) -> None:
        """As if the machine had gone."""
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(30)
            self.process = None


class Etcd(_Machine):
    """One of the three that agree on who leads."""

    def __init__(self, folder: Path, name: str) -> None:
        super().__init__(folder, name)
        self.client, self.peer = free_port(), free_port()

    def start(self, cluster: str) -> None:
        """Start with the shipped surroundings, at this machine's ports."""
        shipped = (
            (_SHIPPED / "etcd").read_text("utf-8").replace("/var/lib/etcd/campaigndesk", f"{self.folder}/{self.name}")
        )
        shipped = shipped.replace("ADDRESS:2379", f"127.0.0.1:{self.client}").replace(
            "ADDRESS:2380", f"127.0.0.1:{self.peer}"
        )
        shipped = shipped.replace('CLUSTER"', f'{cluster}"').replace('"NAME"', f'"{self.name}"')
        lines = [line.partition("=") for line in shipped.splitlines() if line.startswith("ETCD_")]
        self.run(["etcd"], {name: value.strip('"') for name, _, value in lines})


class Patroni(_Machine):
    """One database machine: Patroni, and the PostgreSQL that it starts."""

    def __init__(self, folder: Path, name: str, etcd: list[Etcd]) -> None:
        super().__init__(folder, name)
        self.port, self.rest = free_port(), free_port()
        told = (_SHIPPED / "patroni.yml").read_text("utf-8").replace("name: NAME", f"name: {name}")
        told = told.replace("ADDRESS:8008", f"127.0.0.1:{self.rest}").replace("ADDRESS:5432", f"127.0.0.1:{self.port}")
        for number, one in enumerate(etcd, 1):
            told = told.replace(f"ETCD{number}:2379", f"127.0.0.1:{one.client}")
        told = told.replace("/var/lib/postgresql/15/main", f"{folder}/{name}")
        told = told.replace("/var/lib/postgresql/patroni.pgpass", f"{folder}/{name}.pgpass")
        # On one machine without certificates: everybody comes over loopback.
        told = told[: told.index("    - local all")] + "".join(
            f"    - {line}\n" for line in ("host replication all 127.0.0.1/32 trust", "host all all 127.0.0.1/32 trust")
        )
        told += f"  parameters:\n    unix_socket_directories: '{folder}'\n    fsync: 'off'\n"
        (folder / f"{name}.yml").write_text(told)

    def start(self) -> None:
        """Start Patroni, which starts PostgreSQL."""
        self.run([str(shutil.which("patroni")), str(self.folder / f"{self.name}.yml")], {})

    def kill(self) -> None:
        """Patroni and PostgreSQL together."""
        pid = self.folder / self.name / "postmaster.pid"
        number = int(pid.read_text().split()[0]) if pid.exists() else 0
        super().kill()
        if number:
            with suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)

    def says(self) -> dict[str, Any]:
        """What Patroni tells of itself."""
        told: dict[str, Any] = requests.get(f"http://127.0.0.1:{self.rest}/patroni", timeout=5).json()
        return told


class LookedAfter(House):
    """Three server processes behind nginx, on a cluster of three that promotes by itself."""

    def start_databases(self) -> str:
        """Start etcd and Patroni; the address of the one that takes writing."""
        folder = self.folder / "postgres"
        self.etcd = [Etcd(folder, f"etcd{number}") for number in (1, 2, 3)]
        cluster = ",".join(f"{one.name}=http://127.0.0.1:{one.peer}" for one in self.etcd)
        for one in self.etcd:
            self.ends.callback(one.kill)
            one.start(cluster)
        self.machines = [Patroni(folder, name, self.etcd) for name in _MACHINES]
        for machine in self.machines:
            self.ends.callback(machine.kill)
            machine.start()
        until("a leader with a synchronous standby and a third machine", self._is_whole)
        hosts = "&".join(f"host=127.0.0.1:{machine.port}" for machine in self.machines)
        return f"postgresql+psycopg://postgres@/postgres?{hosts}&target_session_attrs=read-write"

    def lose_the_primary(self) -> None:
        """The leading machine is gone; nobody is told."""
        self.lost = next(machine for machine in self.machines if _leads(machine.says()))
        self.lost.kill()

    def comes_back(self) -> None:
        """The lost machine is switched on again; it follows."""
        self.lost.start()
        until("the lost machine follows the new leader", self._is_whole)

    def _is_whole(self) -> bool:
        told = [machine.says() for machine in self.machines]
        standbys = [one["sync_state"] for leader in told if _leads(leader) for one in leader["replication"]]
        return sorted(standbys) == ["async", "sync"]


def _leads(told: Mapping[str, Any]) -> bool:
    return told["role"] in ("master", "primary") and told["state"] == "running"
