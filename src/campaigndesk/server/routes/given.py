"""What every handler can ask for by name."""

from __future__ import annotations

from typing import TypeAlias

from litestar.di import NamedDependency

from campaigndesk.server.access import Session
from campaigndesk.server.answers import AppRequest
from campaigndesk.server.office import Office

TheOffice: TypeAlias = NamedDependency[Office]
TheSession: TypeAlias = NamedDependency[Session]


def address_of(request: AppRequest) -> str:
    """The network address that a request came from; empty where it is not known."""
    return request.client.host if request.client else ""
