"""Servers that were really started, each kind of database, for checks from outside."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from databases import Cluster, Kept, running_cluster
from project_files import ROOT
from security.chromium import PROGRAM as CHROMIUM
from security.providers import MISSING as NO_PROVIDER
from security.served import Served, prepared_places, served_from

_numbers = itertools.count()
Starts = Callable[..., Served]
_MISSING = [name for name in ("nginx", "openssl") if shutil.which(name) is None]
_NO_HISTORY = shutil.which("git") is None or not (ROOT / ".git").exists() or (ROOT / ".git" / "shallow").exists()
_LEFT_OUT = {
    "test_behind_nginx.py": _MISSING,
    "test_web_browser.py": not CHROMIUM,
    "test_web_telephone.py": _MISSING or not CHROMIUM,
    "test_real_provider.py": NO_PROVIDER,
    "test_secrets_of_history.py": _NO_HISTORY,
}
collect_ignore = [name for name, missing in _LEFT_OUT.items() if missing]


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL of this run alone."""
    with running_cluster() as running:
        yield running


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory, cluster: Cluster) -> dict[str, Kept]:
    """A network with its people for each kind of database, to be copied."""
    return prepared_places(tmp_path_factory.mktemp("prepared"), cluster)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def served(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, prepared: dict[str, Kept]
) -> Iterator[Served]:
    """A server process for all tests of a module, on each kind of database: they leave its people as they are."""
    with served_from(_copied(prepared[request.param], tmp_path_factory.mktemp("served"))) as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def starts(request: pytest.FixtureRequest, tmp_path: Path, prepared: dict[str, Kept]) -> Iterator[Starts]:
    """Starts servers for one test alone, with options of `serve`: `starts("--trusted-proxy", "127.0.0.1")`."""
    with ExitStack() as running:

        def start(*options: object) -> Served:
            kept = _copied(prepared[request.param], tmp_path / f"place-{next(_numbers)}")
            return running.enter_context(served_from(kept, options))

        yield start


def _copied(prepared: Kept, folder: Path) -> Kept:
    folder.mkdir(exist_ok=True)
    name = f"campaigndesk_served_{next(_numbers)}" if prepared.cluster else ""
    kept = Kept(folder / "data", prepared.cluster, name)
    prepared.copied_to(kept)
    return kept


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was not run, and why."""
    if _MISSING:
        terminalreporter.write_line(f"What is behind a proxy was not tried: without {' and '.join(_MISSING)}")
    if CHROMIUM is None:
        terminalreporter.write_line("The web page was not tried in a browser: without chromium")
    if _NO_HISTORY:
        terminalreporter.write_line("No secret was sought in the history: without git, or not in a whole clone")
    if NO_PROVIDER:
        said = f"No real provider of OpenID Connect was tried: without {' and '.join(NO_PROVIDER)}"
        terminalreporter.write_line(f"{said} (see tests/security/providers.py)")
