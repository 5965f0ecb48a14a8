"""The wire as the laptop sees it: one method for each address of the server."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import urlsplit

import msgspec

from campaigndesk.protocol.access import (
    AcceptRequest,
    DeviceList,
    DeviceRequest,
    FactorRequest,
    FactorSecret,
    FactorState,
    InvitationReply,
    ProofReply,
    ProofRequest,
    ProviderRequest,
    RecoveryCodes,
)
from campaigndesk.protocol.media import MediaState
from campaigndesk.protocol.messages import (
    HelloReply,
    HelloRequest,
    SessionReply,
    SessionRequest,
    SyncReply,
    SyncRequest,
    VerifyReply,
    VerifyRequest,
)
from campaigndesk.sync.addresses import is_loopback, server_address
from campaigndesk.sync.answers import PART, lines_of, nonsense, read_answer, whole_body
from campaigndesk.sync.problems import Nonsense, ServerProblem, Unreachable
from campaigndesk.sync.transport import CONNECT_SECONDS, READ_SECONDS, new_session, unreachable

if TYPE_CHECKING:
    import requests

__all__ = ["Nonsense", "ServerProblem", "Unreachable", "Wire"]

T = TypeVar("T")

PACKED_FROM: Final = 8 * 1024
"""Bytes from which a request is packed with gzip; to this machine itself it never is: packing takes longer there."""
BYTES: Final = "application/octet-stream"
"""How media travel."""


class Wire:
    """A kept connection to one server, in the name of one device.

    Every method raises Unreachable (no answer), ServerProblem (a refusal) or Nonsense (not the server's answer).
    """

    def __init__(
        self,
        server_url: str,
        token: str = "",
        device: str = "",
        ca_file: Path | None = None,
        session: requests.Session | None = None,
    ) -> None:
        self.server_url = server_address(server_url)
        self.token = token
        self.device = device
        self.greeted: HelloReply | None = None
        self.greeted_on = ""
        # Whether the last look found no picture to send or to fetch: a round without news does not look again.
        self.media_level = False
        # Hashes of which the server has said since it was greeted that it has them.
        self.media_there: set[str] = set()
        self._ca_file = ca_file
        self._session = session
        self._local = is_loopback(urlsplit(self.server_url).hostname or "")

    def sign_in(self, request: SessionRequest) -> SessionReply:
        """Open a session with address and password."""
        return self._post("/v1/sessions", request, SessionReply)

    def accept_invitation(self, request: AcceptRequest) -> SessionReply:
        """Open a session with an invitation's one-time code, and set the password."""
        return self._post("/v1/sessions/accept", request, SessionReply)

    def sign_in_vouched(self, request: ProviderRequest) -> SessionReply:
        """Open a session with the one-time code that a browser brought from the ministry's own sign-in."""
        return self._post("/v1/sessions/provider", request, SessionReply)

    def has_provider(self, address: str) -> bool:
        """Whether the network has a ministry's own sign-in at this address of the server, for a browser."""
        with self._answer("GET", address.removeprefix(self.server_url)) as answer:
            return answer.status_code != 404

    def sign_out(self) -> None:
        """End this device's session."""
        self._delete("/v1/sessions/current")

    def factor_state(self) -> FactorState:
        """How it stands with the person's second factor."""
        with self._answer("GET", "/v1/second-factor") as answer:
            return read_answer(answer, whole_body(answer), FactorState)

    def new_factor(self) -> FactorSecret:
        """A new secret for the authenticator app."""
        return self._post("/v1/second-factor/secret", None, FactorSecret)

    def confirm_factor(self, request: FactorRequest) -> RecoveryCodes:
        """Have the app's codes asked for from now on."""
        return self._post("/v1/second-factor", request, RecoveryCodes)

    def prove(self, request: ProofRequest) -> ProofReply:
        """Prove afresh who acts on this device."""
        return self._post("/v1/proof", request, ProofReply)

    def devices(self, person: str = "") -> DeviceList:
        """The devices on which one is signed in; those of another person for an administrator."""
        with self._answer("GET", f"{_of(person)}/devices") as answer:
            return read_answer(answer, whole_body(answer), DeviceList)

    def revoke_device(self, device: str, person: str = "") -> None:
        """Revoke another device, of one's own or of a person; its copy is wiped when it comes next."""
        self._delete(f"{_of(person)}/devices/{device}")

    def invite(self, person: str) -> InvitationReply:
        """A code with which a person chooses a password, for an administrator."""
        return self._post(f"{_of(person)}/invitation", None, InvitationReply)

    def take_new_name(self, request: DeviceRequest) -> SessionReply:
        """A session under another device name."""
        return self._post("/v1/devices", request, SessionReply)

    def make_known(self, device: str) -> None:
        """Have the server know a device name as the person's, with no session under it."""
        reply = self.take_new_name(DeviceRequest(device))
        Wire(self.server_url, reply.token, device, self._ca_file, self._session).sign_out()

    def hello(self, request: HelloRequest) -> HelloReply:
        """Agree on a protocol and a history."""
        return self._post("/v1/hello", request, HelloReply)

    def sync(self, request: SyncRequest) -> SyncReply:
        """Hand in and take."""
        return self._post("/v1/sync", request, SyncReply)

    def verify(self, request: VerifyRequest) -> VerifyReply:
        """Compare what both sides hold."""
        return self._post("/v1/verify", request, VerifyReply)

    @contextmanager
    def snapshot(self, scopes: tuple[str, ...] = ()) -> Iterator[Iterator[bytes]]:
        """The lines of a first fill as they come; `scopes`: only those (all that the person may see if empty)."""
        query = [("scope", scope) for scope in scopes]
        with self._answer("GET", "/v1/snapshot", params=query) as answer:
            kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
            if answer.status_code != 200 or kind == "application/json":
                read_answer(answer, whole_body(answer), type(None))
            if kind not in ("application/x-ndjson", "application/jsonl", "application/json-lines"):
                raise nonsense(f"it is {kind or 'nothing'} where a stream of records was expected")
            yield lines_of(answer)

    @contextmanager
    def events(self, read_seconds: float) -> Iterator[Iterator[bytes]]:
        """The lines of the server's event stream as they come."""
        with self._answer("GET", "/v1/events", read_seconds=read_seconds, accept="text/event-stream") as answer:
            kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
            if answer.status_code != 200:
                read_answer(answer, whole_body(answer), type(None))
            if kind != "text/event-stream":
                raise nonsense(f"it is {kind or 'nothing'} where a stream of events was expected")
            yield answer.iter_lines(chunk_size=1)

    def medium_state(self, sha256: str) -> MediaState:
        """How many bytes of a medium the server has."""
        with self._answer("GET", f"/v1/media/{sha256}/state") as answer:
            return read_answer(answer, whole_body(answer), MediaState)

    def put_medium(self, sha256: str, offset: int, size: int, piece: bytes) -> MediaState:
        """Send bytes of a medium from an offset on; `size`: bytes of all of it."""
        headers = {"Content-Type": BYTES}
        params = {"offset": offset, "size": size}
        with self._answer("PUT", f"/v1/media/{sha256}", data=piece, headers=headers, params=params) as answer:
            return read_answer(answer, whole_body(answer), MediaState)

    @contextmanager
    def medium(self, sha256: str, offset: int) -> Iterator[Iterator[bytes]]:
        """The bytes of a medium from an offset on, as they come; their hash is for the caller to check."""
        with self._answer("GET", f"/v1/media/{sha256}", params={"offset": offset}, accept=BYTES) as answer:
            kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
            if answer.status_code != 200 or kind != BYTES:
                read_answer(answer, whole_body(answer), type(None))
                raise nonsense(f"it is {kind or 'nothing'} where a picture or film was expected")
            yield answer.iter_content(PART)

    def another(self) -> Wire:
        """The same wire with a connection of its own, for another thread."""
        return Wire(self.server_url, self.token, self.device, self._ca_file)

    def close(self) -> None:
        """Let the connection go."""
        if self._session is not None:
            self._session.close()

    def _delete(self, path: str) -> None:
        with self._answer("DELETE", path) as answer:
            body = whole_body(answer)
            if answer.status_code >= 400:
                read_answer(answer, body, type(None))

    def _post(self, path: str, request: Any, form: type[T]) -> T:
        body = msgspec.json.encode(request)
        headers = {"Content-Type": "application/json"}
        if len(body) >= PACKED_FROM and not self._local:
            body = gzip.compress(body, 1)
            headers["Content-Encoding"] = "gzip"
        with self._answer("POST", path, data=body, headers=headers) as answer:
            return read_answer(answer, whole_body(answer), form)

    @contextmanager
    def _answer(
        self,
        method: str,
        path: str,
        *,
        data: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        params: Any = None,
        read_seconds: float = READ_SECONDS,
        accept: str = "application/json",
    ) -> Iterator[requests.Response]:
        from requests.exceptions import RequestException

        if self._session is None:
            self._session = new_session(self._ca_file)
            # A proxy of the system is for the world outside; asking for it takes longer than a round on this machine.
            self._session.trust_env = not self._local
        sent = {
            "Accept": accept,
            "Accept-Encoding": "identity" if self._local or accept != "application/json" else "gzip",
            **(headers or {}),
        }
        if self.token:
            sent["Authorization"] = f"Bearer {self.token}"
        try:
            with self._session.request(
                method,
                self.server_url + path,
                data=data,
                headers=sent,
                params=params,
                timeout=(CONNECT_SECONDS, read_seconds),
                allow_redirects=False,
                stream=True,
            ) as answer:
                yield answer
        except RequestException as error:
            raise unreachable(self.server_url, error) from error
        except OSError as error:
            raise unreachable(self.server_url, error) from error


def _of(person: str) -> str:
    return f"/v1/people/{person}" if person else "/v1"
