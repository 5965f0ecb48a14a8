"""Every cell of the table of rights is tried: who, from where, at which stage; what it does not name is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from campaigndesk.domain import lifting
from campaigndesk.domain.changes import _HANDLERS
from campaigndesk.domain.errors import InvalidInput, Refusal
from campaigndesk.domain.kinds import KINDS
from campaigndesk.domain.payloads import FORMS
from campaigndesk.domain.posts import ACTS
from campaigndesk.domain.records import Record
from campaigndesk.domain.rights_reading import STAGES as KNOWN_STAGES
from campaigndesk.domain.rights_reading import read_rights
from campaigndesk.domain.stages import WANTED
from domain.rights_world import tried
from rights_cells import STAGES, cells, document, kinds_and_acts, listed

DECLARED = Path(__file__).parent / "data" / "rights_cells.txt"
_OF_RIGHTS = {"not_yours", "not_your_field", "may_not_decide", "wrong_stage", "was_public", "published"}
BY_ROW = {(kind, act): [c for c in cells() if (c.kind, c.act) == (kind, act)] for kind, act in kinds_and_acts()}
# Acts that no screen offers on these kinds: a set that they do not have, a drawer that they are never kept in.
NOBODYS = {
    "amend": {
        "account",
        "coverage",
        "delegation",
        "event",
        "handle",
        "message",
        "network",
        "participation",
        "person",
        "result",
        "signing_key",
        "stop",
        "wording",
    },
    "set": {"stop"},
    "resolve": {"stop"},
    "delete": {"network", "person", "signing_key", "stop"},
    "share": {
        "account",
        "blackout",
        "delegation",
        "network",
        "person",
        "request",
        "result",
        "signing_key",
        "stop",
        "wording",
    },
}


@pytest.mark.parametrize(("kind", "act"), sorted(BY_ROW))
def test_each_cell_is_as_it_is_declared(kind: str, act: str) -> None:
    wrong = []
    for cell in BY_ROW[kind, act]:
        result = tried(cell)
        as_declared = isinstance(result, Record) if cell.allowed else isinstance(result, Refusal)
        # Who is outside does not even learn that the campaign is there.
        of_rights = _OF_RIGHTS | ({"no_such_record"} if act in lifting.ACTS else set())
        if not as_declared or (isinstance(result, Refusal) and result.code not in of_rights):
            wrong.append(f"{cell}: {'allowed' if cell.allowed else 'refused'} is declared, found {result}")
    assert wrong == []


def test_what_is_allowed_is_changed_only_knowingly() -> None:
    found = "\n".join(listed()) + "\n"
    assert found == DECLARED.read_text("utf-8"), (
        "resources/rights.toml allows something else than before. When that is meant: "
        "python tests/security cells > tests/domain/data/rights_cells.txt"
    )


def test_every_act_on_every_kind_of_record_has_a_row_or_is_known_to_be_nobodys() -> None:
    flow = {*ACTS, "hold", "release"}
    assert set(_HANDLERS) == set(FORMS)
    for kind in KINDS:
        acts = {act for act in _HANDLERS if lifting.OF.get(act, kind) == kind}
        acts -= flow if kind not in ("post", "campaign") else set(ACTS) if kind != "post" else set()
        missing = {act for act in acts if act not in document()["kinds"].get(kind, {})}
        assert missing == {act for act, kinds in NOBODYS.items() if kind in kinds}, kind


def test_every_act_that_waits_for_a_stage_has_its_words() -> None:
    assert set(document()["stages"]) == {*WANTED, "content", "decide"}
    assert KNOWN_STAGES == STAGES


@pytest.mark.parametrize(
    "text",
    [
        '[kinds.post]\ncreate = { owns = ["officer"] }',
        '[kinds.post]\ncreate = { own = ["oficer"] }',
        '[kinds.post.fields]\ntext = { own = ["everyone"] }',
        '[stages]\nsubmit = ["drafted"]',
        "[kinds.post",
    ],
)
def test_a_misspelt_word_in_the_table_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="table of rights"):
        read_rights(text)
