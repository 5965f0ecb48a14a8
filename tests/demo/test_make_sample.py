"""The sample's workbook is made out of the Declaration, and always comes out the same."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from campaigndesk.domain.countries import LANGUAGES

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "make_sample.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    found = importlib.util.spec_from_file_location("make_sample", SCRIPT)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def declarations() -> dict[str, Any]:
    return {
        language: {
            "title": f"Title in {name}",
            "articles": {str(n): {"heading": f"Article {n}.", "text": f"Text {n} in {name}"} for n in range(1, 31)},
        }
        for language, name in LANGUAGES.items()
    }


def test_the_same_texts_make_the_same_workbook_to_the_byte(
    script: ModuleType, declarations: dict[str, Any], tmp_path: Path
) -> None:
    first, second = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    assert script.write(declarations, first) == script.write(declarations, second) == 2_232
    assert first.read_bytes() == second.read_bytes()


def test_it_says_how_it_is_used(script: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert script.main([]) == 2
    assert "UDHR.json" in capsys.readouterr().err
