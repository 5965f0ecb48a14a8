"""`campaigndesk serve`: the shared server, until it is stopped."""

from __future__ import annotations

import argparse
from pathlib import Path

from campaigndesk.commands.verbs import Exit


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
    )
    return Exit.DONE
