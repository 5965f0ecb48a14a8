"""A laptop looks at the server's history itself: one that lost its end or became another is not followed."""

import pytest

from campaigndesk.protocol.messages import Head
from campaigndesk.sync.problems import ServerProblem
from campaigndesk.sync.witnessing import refuse_other_history

SEEN = Head(7, "a" * 64)


@pytest.mark.parametrize("told", [Head(6, "a" * 64), Head(7, "b" * 64), Head(0, "0" * 64)])
def test_an_end_before_what_was_seen_or_another_one_is_refused(told: Head) -> None:
    with pytest.raises(ServerProblem) as caught:
        refuse_other_history(SEEN, told)
    assert caught.value.code == "history_fork"


@pytest.mark.parametrize("told", [SEEN, Head(8, "b" * 64)])
def test_the_same_head_or_one_that_goes_on_is_followed(told: Head) -> None:
    refuse_other_history(SEEN, told)
    refuse_other_history(None, told)
