"""S9 by another's eyes: testssl.sh (`apt-get install testssl.sh`) against `serve` with TLS, on this machine alone.

What it rates above a note is printed; what only a real name in the world could have is marked as the operator's.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from databases import Kept
from security.certificates import Authority
from security.served import prepare, served_from

_TOOL: Final = shutil.which("testssl") or shutil.which("testssl.sh")
_NOTES: Final = ("OK", "INFO", "DEBUG")
_OPERATORS: Final = frozenset({"cert_revocation", "DNS_CAArecord"})
"""Where the certificate's authority says which ones it took back, and which authorities the name's owner allows."""


def main(arguments: Sequence[str]) -> int:
    """Exit code 1 where testssl.sh rates anything above a note, 69 where it is not there."""
    argparse.ArgumentParser(prog="python tests/security tls", description=__doc__).parse_args(arguments)
    if _TOOL is None:
        print("testssl.sh is not here: apt-get install testssl.sh")
        return 69
    with tempfile.TemporaryDirectory(prefix="campaigndesk-tls-") as name:
        folder = Path(name)
        authority = Authority(folder, "ministry")
        certificate, key = authority.vouches("server", "localhost", "127.0.0.1")
        kept = Kept(folder / "data")
        prepare(kept)
        with served_from(kept, ("--certificate", certificate, "--key", key)) as served:
            told = _told(_TOOL, f"localhost:{served.house.port}", authority.path, folder / "told.json")
    found = [one for one in told if one["severity"] not in _NOTES]
    worse = [one for one in found if one["id"] not in _OPERATORS]
    for one in found:
        print(f"{one['severity']}: {one['id']}: {one['finding']}{'' if one in worse else ' (the operator)'}")
    rated = ", ".join(f"{number} {word}" for word, number in sorted(Counter(one["severity"] for one in told).items()))
    print(f"{len(told)} findings: {rated}")
    return 1 if worse or not told else 0


def _told(tool: str, address: str, authority: Path, path: Path) -> list[dict[str, Any]]:
    """What the tool says of this address, a finding each."""
    command = [
        tool,
        "--ip",
        "127.0.0.1",
        "--add-ca",
        str(authority),
        "--jsonfile",
        str(path),
        "--quiet",
        "--color",
        "0",
    ]
    subprocess.run([*command, address], capture_output=True, timeout=1_800, check=False)
    found: list[dict[str, Any]] = json.loads(path.read_text("utf-8")) if path.exists() else []
    return found
