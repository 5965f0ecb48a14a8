"""The files that campaigndesk brings along are found, or their absence is explained."""

import pytest

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.resources import resource_path, resource_text


def test_a_file_is_found() -> None:
    assert resource_path("channels.toml").is_file()
    assert "[channels.x.text]" in resource_text("channels.toml")


def test_a_missing_file_is_explained() -> None:
    with pytest.raises(CampaignDeskError, match=r"A file of campaigndesk is missing: nothing\.toml"):
        resource_path("nothing.toml")
