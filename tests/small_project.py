"""A project of one file and one package, which the real bootstrap sets up without any network."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from project_files import ROOT

PROGRAM = """import json, os, sys
import greeting
print(json.dumps([sys.argv[1:], os.environ.get("QT_QPA_PLATFORM"), greeting.TEXT, os.getcwd()]))
sys.exit(7 if "fail" in sys.argv else 0)
"""
QT_STARTS = "class QApplication:\n    def __init__(self, words): pass\n"


@dataclass(frozen=True)
class Ended:
    """How a start ended: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def program(self) -> list[object]:
        """What the program saw: its arguments, Qt's platform, the package's text, the current folder."""
        seen: list[object] = json.loads(self.out)
        return seen


class SmallProject:
    """The files, the shelf of packages and the search path of one set-up."""

    def __init__(self, place: Path) -> None:
        self.root = place / "project"
        self.shelf = place / "shelf"
        self.programs = place / "programs"
        for folder in (self.root / "src" / "campaigndesk", self.shelf, self.programs):
            folder.mkdir(parents=True)
        shutil.copytree(ROOT / "packaging", self.root / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
        (self.root / "src" / "campaigndesk" / "__main__.py").write_text(PROGRAM)
        self.lock(text="hello")

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    def lock(self, text: str, version: str = "1.0", qt: str = QT_STARTS, digest: str = "") -> None:
        """Put a package on the shelf and lock it, with its own digest or a wrong one."""
        wheel = self.shelf / f"greeting-{version}-py3-none-any.whl"
        info = f"greeting-{version}.dist-info"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("greeting.py", f"TEXT = {text!r}\n")
            archive.writestr("PySide6/__init__.py", "")
            archive.writestr("PySide6/QtWidgets.py", qt)
            archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: greeting\nVersion: {version}\n")
            archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            archive.writestr(f"{info}/RECORD", "")
        digest = digest or hashlib.sha256(wheel.read_bytes()).hexdigest()
        lock = self.root / "packaging" / "requirements.lock"
        lock.write_text(f"greeting=={version} \\\n    --hash=sha256:{digest}\n")

    def add_program(self, name: str, script: str) -> None:
        """Put a shell script on the search path, which is empty otherwise."""
        program = self.programs / name
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)

    def begin(self, *words: str, **environment: str) -> "subprocess.Popen[str]":
        """Start the bootstrap, in a process group of its own."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_", "QT_"))}
        kept.pop("DISPLAY", None)
        kept.pop("WAYLAND_DISPLAY", None)
        of_test = {"PATH": str(self.programs), "PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1"}
        return subprocess.Popen(
            [sys.executable, self.root / "packaging" / "bootstrap.py", *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.root.parent,
            env=kept | of_test | {"PIP_FIND_LINKS": str(self.shelf)} | environment,
            start_new_session=True,
        )

    def start(self, *words: str, **environment: str) -> Ended:
        """Start the bootstrap and wait for its end."""
        return ended(self.begin(*words, **environment))


def ended(process: "subprocess.Popen[str]") -> Ended:
    """Wait for a start, at most two minutes."""
    try:
        out, err = process.communicate(timeout=120)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise
    return Ended(process.returncode, out, err)
