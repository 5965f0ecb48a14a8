"""All figures of the README in one run: `python tests/benchmarks` on a quiet machine, about fifteen minutes.

`python tests/benchmarks load` loads the server for minutes instead and checks that nothing was lost.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
RUNS = (
    ("Counting characters", "bench_measure.py", ()),
    ("The server, with light laptops", "bench_server.py", ()),
    ("Two whole laptops and a server", "bench_sync.py", ("10000", "100000")),
    ("The laptop's store, 10,000 posts", "bench_laptop.py", ("10000",)),
    ("The laptop's store, 100,000 posts", "bench_laptop.py", ("100000",)),
    ("The window, 10,000 posts", "bench_desk.py", ("10000",)),
    ("The window, 100,000 posts", "bench_desk.py", ("100000",)),
    ("The window, 1,000,000 posts", "bench_desk.py", ("1000000",)),
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
    source = str(HERE.parents[1] / "src")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": source}
    failed = []
    for title, script, arguments in RUNS:
        print(f"\n## {title}", flush=True)
        if subprocess.run([sys.executable, str(HERE / script), *arguments], env=environment, check=False).returncode:
            failed.append(script)
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
