"""S6, S8, S24 by chance: requests out of the server's own OpenAPI document, with the token of each role.

Schemathesis makes them, good and bad; no answer may be a fault, and nobody gets one without proving who they are.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from databases import Kept
from security.served import PEOPLE, Served, prepare, served_from

_TOOL: Final = str(Path(sys.executable).parent / "st")
# Not whether answers are as described: the tool reads the pairs of the document (prefixItems) wrongly.
_CHECKS: Final = (
    "not_a_server_error", "ignored_auth", "use_after_free", "negative_data_rejection", "unsupported_method",
    "content_type_conformance",
)  # fmt: skip
# What ends the session would leave everything behind it to a stranger; a stream of news has no end; a scope may be any
# text, which the tool takes for wrong where it looks like a number.
_LEFT_OUT: Final = ("/v1/sessions/current", "/v1/events", "/v1/snapshot")


def main(arguments: Sequence[str]) -> int:
    """Try every role for its part of the minutes; exit code 1 where anything was found."""
    parser = argparse.ArgumentParser(prog="python tests/security api", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--examples", type=int, help="so many for each address, however long that takes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--person", action="append", choices=list(PEOPLE), help="these alone")
    given = parser.parse_args(arguments)
    people = given.person or list(PEOPLE)
    seconds = max(5, int(60 * given.minutes / len(people)))
    end = ("--max-examples", str(given.examples)) if given.examples else ("--max-time", str(seconds))
    with tempfile.TemporaryDirectory(prefix="campaigndesk-api-") as name:
        folder = Path(name)
        kept = Kept(folder / "data")
        prepare(kept)
        with served_from(kept) as served:
            failed = [email for email in people if not _tried(served, email, folder, end, given.seed)]
            faults = [line for line in served.words().splitlines() if json.loads(line)["level"] == "error"]
    found = f"found with {', '.join(failed) or 'nobody'}; faults: {len(faults)}"
    print(f"{len(people)} people, {' '.join(end)} each; {found}")
    print("\n".join(faults[:5]), end="")
    return 1 if failed or faults else 0


def _tried(served: Served, email: str, folder: Path, end: Sequence[str], seed: int) -> bool:
    """Whether nothing was found with this person's token, which has to be good to the end."""
    laptop = served.laptop(email)
    document = laptop.ask("GET", "/v1/openapi.json").json()
    (folder / "openapi.json").write_text(json.dumps(document), "utf-8")
    (folder / "schemathesis.toml").write_text(_known(served), "utf-8")
    left_out = [word for path in _LEFT_OUT for word in ("--exclude-path", path)]
    command = [
        _TOOL, "run", "openapi.json", "--url", served.url, "--header", f"Authorization: Bearer {laptop.token}",
        "--checks", ",".join(_CHECKS), "--phases", "coverage,fuzzing", *end, "--seed", str(seed),
        "--request-timeout", "20", "--continue-on-failure", "--no-color", *left_out,
    ]  # fmt: skip
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=3_600, check=False)
    cases = next((line.strip() for line in done.stdout.splitlines() if " generated, " in line), "no cases")
    print(f"{email}: {cases}", flush=True)
    if done.returncode:
        print(done.stdout[-4_000:], done.stderr[-2_000:])
    laptop.ask("GET", "/v1/devices")
    return done.returncode == 0 and "generated" in cases


def _known(served: Served) -> str:
    """Ids that exist, so that not every address answers that it knows none: a post of one country, another's laptop."""
    writer, other = served.laptop("ana@mfa.si"), served.laptop("gia@mfa.ge")
    post = writer.new_post(text="Known to its own country alone.")
    writer.round(post)
    return f'[parameters]\n"path.record" = "{post.record}"\n"path.device" = "{other.device}"\n'
