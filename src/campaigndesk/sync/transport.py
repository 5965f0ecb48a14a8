"""A session of `requests` for the desk: the system's certificates and proxies, one connection kept; why it failed."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.sync.problems import Unreachable

if TYPE_CHECKING:
    import requests

CONNECT_SECONDS = 5
READ_SECONDS = 30


def new_session(ca_file: Path | None = None) -> requests.Session:
    """A session that trusts what the system trusts, and `ca_file` (PEM) beside it. Raises InvalidInput."""
    # Imported here: both take longer to load than the first screen may.
    import requests
    import truststore
    from requests.adapters import HTTPAdapter

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file is not None:
        try:
            context.load_verify_locations(cafile=str(ca_file))
        except (OSError, ssl.SSLError) as error:
            raise InvalidInput(
                f"The certificate file {ca_file} cannot be read.", "Give a file with certificates in PEM form."
            ) from error

    class Adapter(HTTPAdapter):
        """Makes connections with the context above."""

        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, ssl_context=context, **kwargs)

        def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
            return super().proxy_manager_for(proxy, ssl_context=context, **kwargs)

    session = requests.Session()
    session.mount("https://", Adapter())
    session.headers["User-Agent"] = "campaigndesk"
    return session


def unreachable(server_url: str, error: Exception) -> Unreachable:
    """Why no answer came, in a sentence."""
    from requests import exceptions
    from urllib3.exceptions import HTTPError

    host = urlsplit(server_url).netloc
    if isinstance(error, exceptions.SSLError):
        return Unreachable(
            f"The certificate of {host} is not trusted on this laptop.",
            "Ask your administrator for the ministry's certificate, and give it with the server's address.",
        )
    if isinstance(error, exceptions.ProxyError):
        return Unreachable(
            f"The proxy on the way to {host} does not let the desk through.", "Check the proxy settings."
        )
    if isinstance(error, (exceptions.Timeout, TimeoutError)):
        return Unreachable(f"{host} did not answer in time.", "Your work is saved here and is sent later.")
    if isinstance(error, (exceptions.ChunkedEncodingError, exceptions.ContentDecodingError, HTTPError)):
        return Unreachable(f"The connection to {host} broke off.", "Your work is saved here and is sent later.")
    return Unreachable(f"{host} cannot be reached.", "Your work is saved here and is sent later.")
