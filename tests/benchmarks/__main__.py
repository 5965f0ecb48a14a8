"""All figures of the README in one run: `python tests/benchmarks` on a quiet machine, about fifteen minutes.

It ends with one table of all figures, their bars, and whether they are met. `python tests/benchmarks sync` runs the
parts whose script has the word in its name, and no others.

`python tests/benchmarks load` loads the server for minutes instead and checks that nothing was lost.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
RUNS = (
    ("Counting characters", "bench_measure.py", ()),
    ("The server, with light laptops", "bench_server.py", ()),
    ("Two whole laptops and a server, 10,000 posts", "bench_sync.py", ("10000",)),
    ("Two whole laptops and a server, 100,000 posts", "bench_sync.py", ("100000",)),
    ("The laptop's store, 10,000 posts", "bench_laptop.py", ("10000",)),
    ("The laptop's store, 100,000 posts", "bench_laptop.py", ("100000",)),
    ("The window, 10,000 posts", "bench_desk.py", ("10000",)),
    ("The window, 100,000 posts", "bench_desk.py", ("100000",)),
    ("The window, 1,000,000 posts", "bench_desk.py", ("1000000",)),
    ("The page of approvers, 100,000 posts", "bench_page.py", ("100000",)),
    ("A web calendar beside it", "bench_web.py", ("10000",)),
)


def main() -> int:
    """Run each benchmark as a process of its own; exit code 1 where one failed."""
    if sys.argv[1:2] == ["load"]:
        sys.path[:0] = [str(HERE.parents[1] / "src"), str(HERE.parent)]
        os.environ["PYTHONPATH"] = str(HERE.parents[1] / "src")
        from benchmarks.bench_load import main as load

        return load(sys.argv[2:])
    python = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    print(f"{datetime.now(UTC):%Y-%m-%d}, {python}")
    # This file runs with its own folder as the place of modules, where `benchmarks` is not one.
    sys.path.insert(0, str(HERE.parent))
    from benchmarks import figures

    sources = os.pathsep.join([str(HERE.parents[1] / "src"), str(HERE.parent)])
    failed, wanted = [], sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="campaigndesk-figures-") as folder:
        kept = Path(folder) / "figures"
        kept.touch()
        for title, script, arguments in RUNS:
            if wanted and not any(word in script for word in wanted):
                continue
            print(f"\n## {title}", flush=True)
            of = {figures.FILE: str(kept), figures.PART: title, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": sources}
            command = [sys.executable, str(HERE / script), *arguments]
            if subprocess.run(command, env={**os.environ, **of}, check=False).returncode:
                failed.append(script)
        print("", *figures.table(kept.read_text("utf-8").splitlines()), sep="\n")
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
