"""S20: what was once in the history is found there, also where a later commit took it out again."""

import subprocess
from pathlib import Path

import pytest

from security.secrets import main

MADE = "AKIA" + "Q7ZT0XK2MVB9LWR4"
"""No key of anybody's."""


def commits(repository: Path, content: str) -> None:
    """One more commit, after which the file holds this."""
    (repository / "settings.py").write_text(content, "utf-8")
    me = ("-c", "user.name=Ana", "-c", "user.email=ana@example.org")
    for words in (("add", "-A"), (*me, "commit", "-qm", "x")):
        subprocess.run(["git", "-C", str(repository), *words], check=True, timeout=60)


@pytest.mark.timeout(300)
def test_a_secret_that_was_taken_out_again_is_found_in_the_history(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True, timeout=60)
    commits(tmp_path, "port = 8383\n")
    assert main(["--repository", str(tmp_path)]) == 0
    commits(tmp_path, f'key = "{MADE}"\n')
    commits(tmp_path, "port = 8383\n")
    assert main(["--repository", str(tmp_path)]) == 1
    told = capsys.readouterr().out
    assert "AWS Access Key" in told
    assert "settings.py" in told
    assert MADE not in told
    assert main(["--repository", str(tmp_path), "--last", "1"]) == 0


@pytest.mark.timeout(600)
def test_the_newest_commits_of_the_project_hold_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--last", "8"]) == 0, capsys.readouterr().out
