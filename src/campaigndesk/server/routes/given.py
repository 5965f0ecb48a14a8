"""What every handler can ask for by name."""

from __future__ import annotations

from typing import TypeAlias

from litestar.di import NamedDependency

from campaigndesk.server.access import Session
from campaigndesk.server.office import Office

TheOffice: TypeAlias = NamedDependency[Office]
TheSession: TypeAlias = NamedDependency[Session]
