"""S20 over the whole history: every line that any commit ever added, as detect-secrets (Apache-2.0) sees it.

What was looked at and is no secret stands in `data/no_secrets.txt`: the make, and the SHA-1 that the tool gives it.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from project_files import ROOT

_KNOWN: Final = Path(__file__).with_name("data") / "no_secrets.txt"


class Finding(NamedTuple):
    """What looks like a secret: its make, the tool's SHA-1 of it, and the file in which some commit had it."""

    make: str
    sha1: str
    path: str

    def known_as(self) -> str:
        """The line that says it is none."""
        return f"{self.make} {self.sha1}"


def main(arguments: Sequence[str]) -> int:
    """Exit code 1 where a line looks like a secret that nobody looked at."""
    parser = argparse.ArgumentParser(prog="python tests/security secrets", description=__doc__)
    parser.add_argument("--repository", type=Path, default=ROOT)
    parser.add_argument("--last", type=int, help="only so many commits")
    given = parser.parse_args(arguments)
    known = frozenset(_KNOWN.read_text("utf-8").splitlines())
    lines = added(given.repository, given.last)
    found = sorted(set(found_in(lines)))
    strange = [one for one in found if one.known_as() not in known]
    for one in strange:
        print(f"{one.known_as()}  {one.path}")
    count = sum(map(len, lines.values()))
    print(f"{count:,} lines of {len(lines):,} files; {len(found)} findings, {len(strange)} that nobody looked at")
    return 1 if strange or not lines else 0


def added(repository: Path, last: int | None = None) -> dict[str, list[str]]:
    """Path -> the lines that commits added there, each line once; of the last commits, or of all."""
    command = ["git", "-C", str(repository), "log", "-p", "-U0", "--no-color", "--no-ext-diff", "--no-renames", "-m"]
    some = ["-n", str(last)] if last else []
    told = subprocess.run([*command, *some, "--format=", "HEAD"], capture_output=True, check=False, timeout=600)
    if told.returncode:
        raise SystemExit(f"The history of {repository} cannot be read: {told.stderr.decode().strip()}")
    found: dict[str, list[str]] = {}
    seen, path = set[str](), ""
    for line in told.stdout.decode("utf-8", "replace").splitlines():
        if line.startswith("+++ "):
            path = line.removeprefix("+++ b/")
        elif line.startswith("+") and line not in seen:
            seen.add(line)
            found.setdefault(path, []).append(line[1:])
    return found


def found_in(lines: dict[str, list[str]]) -> Iterator[Finding]:
    """What the tool finds, with its own settings, in files of these names that hold these lines."""
    from detect_secrets.core.secrets_collection import SecretsCollection
    from detect_secrets.settings import default_settings

    with tempfile.TemporaryDirectory(prefix="campaigndesk-secrets-") as name, default_settings():
        secrets = SecretsCollection(root=name)
        for path in _laid_down(Path(name), lines):
            secrets.scan_file(path)
        for path, secret in secrets:
            yield Finding(secret.type, secret.secret_hash, path)


def _laid_down(folder: Path, lines: dict[str, list[str]]) -> Iterable[str]:
    for path, content in lines.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("\n".join(content) + "\n", "utf-8")
        yield path
