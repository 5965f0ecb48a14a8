"""A session of `requests` set up for the desk: the system's certificates and proxies, one connection kept."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any

from campaigndesk.domain.errors import InvalidInput

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
