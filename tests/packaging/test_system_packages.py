"""What the system misses: root on Debian gets it, everybody else gets the exact line to type."""

import sys

import pytest

from small_project import SmallProject

NO_EGL = "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')\n"
ONLY_AFTER_APT = f"""import os
if not os.path.exists(os.environ["PATH"].split(":")[0] + "/installed"):
    {NO_EGL}
class QApplication:
    def __init__(self, words): pass
"""
WRITE_DOWN = 'echo "$0 $*" >> "$(/usr/bin/dirname "$0")/typed"'


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> SmallProject:
    """A project whose Qt lacks a library until apt has run."""
    project = SmallProject(tmp_path_factory.mktemp("libraries"))
    project.lock(text="hello", qt=ONLY_AFTER_APT)
    return project


@pytest.fixture(autouse=True)
def no_programs(project: SmallProject) -> None:
    """An empty search path at the beginning of each test."""
    for program in project.programs.iterdir():
        program.unlink()


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch, project: SmallProject) -> None:
    """A person who is not root, whoever runs these tests."""
    site = project.programs.parent / "nobody"
    site.mkdir(exist_ok=True)
    (site / "sitecustomize.py").write_text("import os\nos.geteuid = lambda: 1000\n")
    monkeypatch.setenv("PYTHONPATH", str(site))


@pytest.fixture
def root(monkeypatch: pytest.MonkeyPatch, project: SmallProject) -> None:
    """Root, whoever runs these tests."""
    site = project.programs.parent / "root"
    site.mkdir(exist_ok=True)
    (site / "sitecustomize.py").write_text("import os\nos.geteuid = lambda: 0\n")
    monkeypatch.setenv("PYTHONPATH", str(site))


@pytest.mark.usefixtures("nobody")
@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "    sudo apt-get install -y libgl1 libegl1 "),
        ("dnf", "    sudo dnf install -y mesa-libGL mesa-libEGL "),
        ("pacman", "    sudo pacman -S --needed libglvnd "),
    ],
)
def test_a_person_without_rights_is_told_what_to_type(project: SmallProject, manager: str, line: str) -> None:
    project.add_program(manager, WRITE_DOWN)
    start = project.start("demo")
    assert start.code == 71
    assert "Qt needs libEGL.so.1, which is missing here. Type this line, then start again:" in start.err
    assert line in start.err
    assert not (project.programs / "typed").exists()


@pytest.mark.usefixtures("nobody")
def test_an_unknown_system_is_told_the_name_of_the_library(project: SmallProject) -> None:
    start = project.start("demo")
    assert start.code == 71
    assert "Qt needs libEGL.so.1, which is missing here. Install it with your system's package manager" in start.err


@pytest.mark.usefixtures("nobody")
def test_a_server_asks_for_no_library_of_a_window(project: SmallProject) -> None:
    assert project.start("serve").code == 0


@pytest.mark.usefixtures("root")
def test_root_on_debian_gets_the_libraries_and_then_the_program(project: SmallProject) -> None:
    project.add_program("apt-get", f'{WRITE_DOWN}; [ "$1" = update ] || : > "$(/usr/bin/dirname "$0")/installed"')
    start = project.start("demo")
    assert start.code == 0, start.err
    typed = (project.programs / "typed").read_text().splitlines()
    assert [line.split()[1] for line in typed] == ["update", "install"]
    assert "libegl1" in typed[1]
    assert "--no-install-recommends" in typed[1]


@pytest.mark.usefixtures("root")
def test_a_failing_apt_is_quoted(project: SmallProject) -> None:
    project.lock(text="hello", version="1.1", qt=NO_EGL)
    project.add_program("apt-get", "echo E: Could not get lock; exit 100")
    start = project.start("demo")
    assert start.code == 71
    assert "E: Could not get lock" in start.err
    assert "this line failed:\n\n    apt-get install -y libgl1 " in start.err


@pytest.mark.usefixtures("root")
def test_a_qt_that_stays_broken_is_quoted(project: SmallProject) -> None:
    project.lock(text="hello", version="1.2", qt="raise ImportError('no Qt for this processor')\n")
    start = project.start("demo")
    assert start.code == 71
    assert "Qt does not start here: ImportError: no Qt for this processor" in start.err


@pytest.mark.usefixtures("root")
def test_debian_s_missing_venv_module_is_installed_by_its_name(project: SmallProject) -> None:
    project.lock(text="hello", version="1.3")
    hidden = project.programs.parent / "root" / "ensurepip.py"
    hidden.write_text("raise ModuleNotFoundError('No module named ensurepip')\n")
    pip = next((project.venv / "lib").glob("python*/site-packages/pip/__main__.py"))
    pip.rename(pip.with_suffix(".away"))
    project.add_program(
        "apt-get", f'{WRITE_DOWN}; [ "$1" = update ] || /bin/mv {pip.with_suffix(".away")} {pip}; /bin/rm -f {hidden}'
    )
    start = project.start("serve")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert f"Installing python{version}-venv" in start.err
    assert start.code == 0, start.err
