"""Starts Campaign Desk, or its tests, on a machine that has only Python 3.11 or newer.

    python3 packaging/bootstrap.py demo          the sample campaign, from one laptop to another
    python3 packaging/bootstrap.py test [...]    the tests; what follows goes to pytest
    python3 packaging/bootstrap.py run           the desk
    python3 packaging/bootstrap.py serve [...]   the server
    python3 packaging/bootstrap.py VERB [...]    any other verb of the program: act, show, sync, import, ...

The first start makes .venv beside this folder and fills it from requirements.lock. Later ones only look whether
the lock, the Python and the place are still the same. When the set-up itself fails, the exit code says why:

    64  used wrongly            71  a system library, or Debian's package for venv, is missing
    69  no network              73  the disk is full, or the folder may not be written
    70  another failure         76  a package is not the one that the lock names
    78  Python is too old      130  interrupted
"""

import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from enum import IntEnum
from pathlib import Path

# This file is written in what Python 3.6 can read, or an old Python would never come to this sentence.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.stderr.write(
        "Campaign Desk needs Python 3.11 or newer, and this is Python {}.{}. Install a newer one and start it by "
        "its name, for example: python3.11 packaging/bootstrap.py demo\n".format(*sys.version_info[:2])
    )
    sys.exit(78)

from installers import (
    FAILED,
    STOPPED,
    WRONG_USE,
    CannotSetUpError,
    install_system_packages,
    problem_in,
    run,
    say,
)
from qt_libraries import ensure_qt

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RECORD = VENV / "campaigndesk.json"
VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"


class Screen(IntEnum):
    """How much of Qt a verb needs; each level includes the one before."""

    NONE = 0
    OFFSCREEN = 1
    WINDOW = 2


def main(arguments: Sequence[str]) -> int:
    """Set up what the verb needs, then become the program; returns only when that failed."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if arguments else WRONG_USE
    try:
        prepare(screen_for(arguments[0]))
    except CannotSetUpError as problem:
        say(str(problem))
        return problem.code
    except OSError as problem:
        say(f"{problem}\n\n{problem_in(str(problem))}")
        return problem_in(str(problem)).code
    except KeyboardInterrupt:
        say("\nInterrupted. The next start sets up again from the beginning.")
        return STOPPED
    return start(arguments[0], list(arguments[1:]))


def has_screen() -> bool:
    """Whether a window could be shown here."""
    always = os.name == "nt" or sys.platform == "darwin"
    return always or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def screen_for(verb: str) -> Screen:
    """What the verb draws on: a server or a script must not ask for the libraries of a window."""
    if verb in ("test", "screens") or (verb == "demo" and not has_screen()):
        return Screen.OFFSCREEN
    return Screen.WINDOW if verb in ("demo", "run") else Screen.NONE


def start(verb: str, rest: Sequence[str]) -> int:
    """Hand over to the program in .venv; Windows cannot replace a process, so there this one waits."""
    if screen_for(verb) is Screen.OFFSCREEN:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    command = [str(PYTHON), "-P", "-m", "campaigndesk", verb, *rest]
    if verb == "test":
        os.chdir(ROOT)
        command[3:] = ["pytest", *(rest[1:] if rest[:1] == ["--"] else rest)]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)


def prepare(screen: Screen) -> None:
    """Make .venv what the lock says and see that Qt starts; most often there is nothing to do."""
    if not LOCK.is_file():
        raise CannotSetUpError(FAILED, f"{LOCK} is missing. Get the project again, with all its files.")
    if is_ready(screen):
        return
    with alone():
        if not is_ready(Screen.NONE):
            fill()
        if not is_ready(screen):
            ensure_qt(PYTHON, screen.name.lower())
            note(made_of=fingerprint(), screen=screen)


def fingerprint() -> str:
    """What .venv is made of: the lock, this interpreter and this place."""
    made_of = (LOCK.read_bytes(), sys.version.encode(), sys.base_prefix.encode(), str(ROOT).encode())
    return hashlib.sha256(b"\0".join(made_of)).hexdigest()


def record() -> "dict[str, object]":
    """What the last set-up noted; empty when there was none, or when its note is torn."""
    try:
        found = json.loads(RECORD.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def note(**facts: object) -> None:
    """Remember how far the set-up came."""
    RECORD.write_text(json.dumps(facts), "utf-8")


def is_ready(screen: Screen) -> bool:
    """Whether .venv is complete, unchanged and checked for this screen."""
    found = record()
    checked = found.get("screen")
    same = found.get("made_of") == fingerprint() and PYTHON.exists()
    return same and isinstance(checked, int) and checked >= screen


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Let one start at a time write into .venv; the second one waits, and then finds it ready."""
    with LOCK.open("rb") as handle:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def fill() -> None:
    """Install the lock; whatever stops this half-way makes the next start begin afresh."""
    if "installing" in record() or not is_of_this_python():
        make_venv()
    note(installing=True)
    install()
    (site_packages() / "campaigndesk-source.pth").write_text(f"{ROOT / 'src'}\n", "utf-8")
    note(made_of=fingerprint(), screen=Screen.NONE)


def is_of_this_python() -> bool:
    """Whether .venv works, and runs on the interpreter that runs this."""
    if not PYTHON.exists():
        return False
    code, output = run([PYTHON, "-c", "import sys; print([sys.version, sys.base_prefix])"])
    return code == 0 and output.strip() == str([sys.version, sys.base_prefix])


def make_venv() -> None:
    """A new, empty .venv, without pip: uv needs none, and Debian's Python cannot give it at once."""
    import venv

    say(f"Making .venv with Python {VERSION} ...")
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        shutil.rmtree(VENV)
    venv.create(VENV, symlinks=os.name != "nt")


def site_packages() -> Path:
    """Where .venv keeps its packages."""
    return VENV / ("Lib" if os.name == "nt" else f"lib/python{VERSION}") / "site-packages"


def install() -> None:
    """Install the lock with uv where it is at hand, else with pip, whose own configuration holds."""
    count = len(re.findall(r"(?m)^[\w.-]+==", LOCK.read_text("utf-8")))
    strict = ["--require-hashes", "--only-binary", ":all:", "-r", LOCK]
    uv = shutil.which("uv")
    if uv:
        say(f"Installing up to {count} packages with uv ...")
        if run([uv, "pip", "install", "--python", PYTHON, *strict])[0] == 0:
            return
        say("uv could not do it. Trying pip, which may know another way to the packages.")
    ensure_pip()
    say(f"Installing up to {count} packages with pip; this takes a minute or two, once ...")
    # The lock is complete, so there is nothing to resolve; and Python compiles what it imports.
    quick = ["--no-deps", "--no-compile", "--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    code, output = run([PYTHON, "-m", "pip", "install", *quick, *strict], following="Collecting ")
    if code:
        problem = problem_in(output)
        told = "\n".join(line[:200] for line in output.strip().splitlines()[-3:])
        raise CannotSetUpError(problem.code, f"{told}\n\n{problem}")


def ensure_pip() -> None:
    """Give .venv its pip; Debian keeps that in a package of its own."""
    if run([PYTHON, "-m", "pip", "--version"])[0] == 0:
        return
    command = [PYTHON, "-m", "ensurepip", "--default-pip"]
    code, output = run(command)
    if code and "No module named ensurepip" in output:
        install_system_packages("Python's own module ensurepip is missing", {"apt-get": f"python{VERSION}-venv"})
        code, output = run(command)
    if code:
        raise problem_in(output)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
