"""Which addresses of a server are accepted: https, or plain http to this machine itself."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from campaigndesk.domain.errors import InvalidInput


def server_address(typed: str) -> str:
    """The address without a slash at its end; `https://` is added where no scheme was typed. Raises InvalidInput."""
    text = typed.strip()
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host, parts = "", urlsplit("")
    if not host or parts.scheme not in ("https", "http"):
        raise InvalidInput(f"“{typed}” is not the address of a server.", "Use one such as https://desk.example.org.")
    if parts.username or parts.query or parts.fragment:
        raise InvalidInput("The address of a server has no name, query or fragment.", "Leave them out.")
    if parts.scheme == "http" and not is_loopback(host):
        raise InvalidInput(
            f"“{typed}” is not encrypted: passwords and drafts could be read on the way.", "Use its https:// address."
        )
    return text.rstrip("/")


def is_loopback(host: str) -> bool:
    """Whether the host is this machine itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
