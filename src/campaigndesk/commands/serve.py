"""`campaigndesk serve`: the shared server, until it is stopped."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput

if TYPE_CHECKING:
    from campaigndesk.server.providers import Provider


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the data is, and where to listen."""
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the server's folder")
    parser.add_argument("--port", type=int, default=8383, help="8383; 0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="127.0.0.1: this machine only")
    parser.add_argument("--database", metavar="URL", help="postgresql+psycopg://... instead of a file in the folder")
    parser.add_argument("--certificate", type=Path, metavar="PEM", help="serve with TLS")
    parser.add_argument("--key", type=Path, metavar="PEM", help="the key of the certificate")
    parser.add_argument(
        "--trusted-proxy", action="append", default=[], metavar="ADDRESS",
        help="a proxy whose X-Forwarded-For says who asks; without it that header is ignored",
    )  # fmt: skip
    parser.add_argument(
        "--no-web-page", action="store_true", help="laptops alone: no page on which approvers decide in a browser"
    )
    parser.add_argument("--oidc-issuer", default="", metavar="URL", help="the ministry's own sign-in (OpenID Connect)")
    parser.add_argument("--oidc-client", default="", metavar="ID", help="what this server is called there")
    parser.add_argument("--oidc-secret-file", type=Path, metavar="FILE", help="the secret of that client, in a file")
    parser.add_argument(
        "--oidc-second-factor", action="append", default=[], metavar="VALUE",
        help="a value of acr or amr that stands in for our second factor; without it ours is asked for",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="errors as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Serve until SIGTERM or SIGINT; says `listening on URL` on standard output when it is ready."""
    from campaigndesk.server.running import serve

    serve(
        arguments.data,
        arguments.port,
        host=arguments.host,
        database=arguments.database,
        certificate=arguments.certificate,
        key=arguments.key,
        proxies=arguments.trusted_proxy,
        pages=not arguments.no_web_page,
        provider=_provider(arguments),
    )
    return Exit.DONE


def _provider(given: argparse.Namespace) -> Provider | None:
    """The ministry's own sign-in, where it is named. Raises InvalidInput where only a part of it is."""
    if not (given.oidc_issuer or given.oidc_client or given.oidc_secret_file):
        return None
    if not (given.oidc_issuer and given.oidc_client and given.oidc_secret_file):
        raise InvalidInput(
            "The ministry's sign-in is named in part.", "Give --oidc-issuer, --oidc-client and --oidc-secret-file."
        )
    try:
        secret = given.oidc_secret_file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(f"The file {given.oidc_secret_file} cannot be read: {error}.", "Name another.") from None
    from campaigndesk.server.providers import Provider

    return Provider(given.oidc_issuer, given.oidc_client, secret, frozenset(given.oidc_second_factor))
