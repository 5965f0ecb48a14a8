"""What the shipped systemd units let the server do: write where the set-up leads it, and nowhere else."""

import re
from pathlib import PurePosixPath

import pytest

from project_files import ROOT

SERVER = ROOT / "packaging" / "server"
UNITS = ("campaigndesk@.service", "campaigndesk-backup.service")


def values(unit: str, name: str) -> list[str]:
    text = (SERVER / "systemd" / unit).read_text("utf-8")
    return [word for line in re.findall(rf"^{name}=(.*)$", text, re.MULTILINE) for word in line.split()]


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_may_write_where_the_links_of_its_data_folder_lead(unit: str) -> None:
    guide = (SERVER / "README.md").read_text("utf-8")
    links = re.search(r"for shared in (.*?); do ln -s \.\./\$shared (\S+)/\$n/\$shared; done", guide)
    assert links is not None
    shared, above = links[1].split(), PurePosixPath(links[2])
    assert shared == ["media", "second-factors.key"]
    assert values(unit, "ProtectSystem") == ["strict"]
    assert str(above) in values(unit, "ReadWritePaths")
    assert any(word.startswith(f"{above}/") for word in values(unit, "ExecStart"))
