"""Starts the server and stops it: one process on one data folder, ready when it says so."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Sequence
from ipaddress import ip_address, ip_network
from pathlib import Path
from types import FrameType
from typing import Final

import uvicorn
from filelock import FileLock, Timeout
from litestar.types import ASGIApp

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.server.app import make_app
from campaigndesk.server.noting import begin_to_note
from campaigndesk.server.office import Office, furnish
from campaigndesk.server.opening import open_database, private_folder
from campaigndesk.server.restoring import clear_cut, was_cut
from campaigndesk.server.thrift import settle_down
from campaigndesk.server.vouching import SignIn
from campaigndesk.server.watching import watch

_GRACE_SECONDS: Final = 1
_HIGHEST_PORT: Final = 65_535


class CannotServe(CampaignDeskError):
    """The server cannot start here."""

    code = "cannot_serve"


class _Server(uvicorn.Server):
    """Says when it is ready, and ends the open event streams as soon as it is asked to stop."""

    def __init__(self, config: uvicorn.Config, office: Office, address: str) -> None:
        super().__init__(config)
        self._office = office
        self._address = address

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen, then say where."""
        await super().startup(sockets)
        if self.started:
            self._watch = asyncio.create_task(watch(self._office))
            print(f"listening on {self._address}", flush=True)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams first, then wait a moment for requests that are under way."""
        self._office.news.stop()
        self._watch.cancel()
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop with exit code 0; a stream that stays open must not hold it up, and a second signal ends at once."""
        self.force_exit = self.should_exit
        self.should_exit = True
        self._office.news.stop()


def serve(
    data: Path,
    port: int,
    *,
    host: str = "127.0.0.1",
    database: str | None = None,
    certificate: Path | None = None,
    key: Path | None = None,
    proxies: Sequence[str] = (),
    pages: bool = True,
    provider: SignIn | None = None,
) -> None:
    """Serve until SIGTERM or SIGINT; port 0 takes a free one. Raises CampaignDeskError with what is in the way.

    `proxies`: addresses or networks whose word on who asks is taken. `pages`: whether there is a web page.
    `provider`: the ministry's own sign-in, where it has one; it needs the pages.
    """
    if provider is not None and not pages:
        raise CannotServe("The sign-in of the ministry comes back to the web page.", "Leave --no-web-page out.")
    for proxy in proxies:
        _refuse_no_address(proxy)
    if certificate is None and not proxies and not _of_this_machine(host):
        raise CannotServe(
            f"On {host} passwords and drafts could be read on the way.",
            "Give --certificate and --key, or name the proxy that has them: --trusted-proxy.",
        )
    private_folder(data)
    lock = FileLock(data / "server.lock", mode=0o600)
    listening = _listen(host, port)
    with listening:
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise CannotServe(
                f"Another server is running on the folder {data}.", "Stop it first, or choose another with --data."
            ) from None
        with lock:
            _refuse_half_restored(data, database)
            office = furnish(data, open_database(data, database), provider=provider)
            try:
                _run(office, make_app(office, pages=pages), listening, host, certificate, key, proxies)
            finally:
                office.close()


def _refuse_half_restored(data: Path, database: str | None) -> None:
    """A restore that was killed must be done again, not be followed by a server without records."""
    if was_cut(data, database):
        raise CannotServe(
            f"A restore into the folder {data} was cut before its end.", "Do it again: campaigndesk restore FILE."
        )
    clear_cut(data, whole=True)


def _run(
    office: Office,
    app: ASGIApp,
    listening: socket.socket,
    host: str,
    certificate: Path | None,
    key: Path | None,
    proxies: Sequence[str],
) -> None:
    scheme = "https" if certificate else "http"
    shown = f"[{host}]" if ":" in host else host
    config = uvicorn.Config(
        app,
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=bool(proxies),
        forwarded_allow_ips=list(proxies),
        # As the shipped proxy says it: a browser that was here once comes by no plain line again.
        headers=[("Strict-Transport-Security", "max-age=31536000")] if certificate else [],
        ssl_certfile=certificate,
        ssl_keyfile=key,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=_GRACE_SECONDS,
        lifespan="off",
    )
    try:
        config.load()
    except (OSError, ssl.SSLError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CannotServe(
            f"The certificate or its key cannot be used: {reason}.", "Give both as PEM files: --certificate and --key."
        ) from None
    if config.ssl:
        # The ways that are secret also to who records them and finds the key later (RFC 9325, 4.2).
        config.ssl.minimum_version = ssl.TLSVersion.TLSv1_2
        config.ssl.set_ciphers("ECDHE+AESGCM:ECDHE+CHACHA20")
    settle_down()
    begin_to_note()
    server = _Server(config, office, f"{scheme}://{shown}:{listening.getsockname()[1]}")
    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        runner.run(server.serve(sockets=[listening]))


def _refuse_no_address(proxy: str) -> None:
    try:
        ip_network(proxy)
    except ValueError:
        raise CannotServe(
            f"“{proxy}” is not the address of a proxy.", "Give it in figures, such as 127.0.0.1 or 10.0.3.0/24."
        ) from None


def _of_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _listen(host: str, port: int) -> socket.socket:
    if not 0 <= port <= _HIGHEST_PORT:
        raise CannotServe(f"There is no port {port}.", "Ports go from 1 to 65535; 0 takes a free one.")
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family, backlog=512)
    except OSError as error:
        reason = (error.strerror or str(error)).partition(" (")[0]
        raise CannotServe(
            f"The server cannot listen on {host}, port {port}: {reason}.",
            "Stop what uses the port, or choose another with --port (0 takes a free one).",
        ) from None
