"""Clients that speak one version of TLS, or one cipher, alone: what a server takes is seen by who comes in."""

from __future__ import annotations

import socket
import ssl
import warnings
from pathlib import Path

_VERSIONS = (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3)
_ANY = "ALL:COMPLEMENTOFALL:@SECLEVEL=0"
_FRESH, _PROVED = ("kx-ecdhe", "kx-dhe"), ("auth-rsa", "auth-ecdsa")


def ways(port: int, authority: Path) -> list[str]:
    """The versions that a server on this port takes."""
    return [found for version in _VERSIONS if (found := spoken(port, authority, version))]


def weak_ciphers(port: int, authority: Path) -> list[str]:
    """The ciphers of TLS 1.2 that it takes and should not: without fresh keys, a proof of who it is, or AEAD."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_ciphers(_ANY)
    known = [cipher for cipher in context.get_ciphers() if cipher["kea"] != "kx-any"]
    weak = [str(one["name"]) for one in known if not (one["aead"] and one["kea"] in _FRESH and one["auth"] in _PROVED)]
    return [name for name in weak if spoken(port, authority, ssl.TLSVersion.TLSv1_2, f"{name}:@SECLEVEL=0")]


def spoken(port: int, authority: Path, version: ssl.TLSVersion, ciphers: str = _ANY) -> str:
    """The version agreed on with a client that speaks this one alone; empty where there is no agreement."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cafile=authority)
    # The client's own floor must not be what refuses.
    context.set_ciphers(ciphers)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = version
    try:
        with (
            socket.create_connection(("127.0.0.1", port), timeout=10) as line,
            context.wrap_socket(line, server_hostname="localhost") as tls,
        ):
            return str(tls.version())
    except (ssl.SSLError, ConnectionResetError):
        return ""
