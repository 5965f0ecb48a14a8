"""What can be wrong with a profile, each with a sentence for the person and what to do."""

from __future__ import annotations

from campaigndesk.domain.errors import CampaignDeskError


class ProfileProblem(CampaignDeskError):
    """The profile cannot be opened; nothing in it was changed."""

    code = "profile"


class ProfileInUse(ProfileProblem):
    """Another process works in the profile."""

    code = "profile_in_use"


class StoreTooNew(ProfileProblem):
    """The database was written by a newer version of the program."""

    code = "store_too_new"


class WrongKey(ProfileProblem):
    """The key does not open the database."""

    code = "wrong_key"


class NoKey(ProfileProblem):
    """No key can be had, and none may be made silently."""

    code = "no_key"


class StoreReadOnly(CampaignDeskError):
    """The profile lies where nothing can be written."""

    code = "store_read_only"


class StoreFull(CampaignDeskError):
    """The disk is full or failed; nothing was changed, and what was typed is still with the caller."""

    code = "store_full"


class StoreDamaged(CampaignDeskError):
    """The database was found damaged; it was set aside, unsent work was carried into a new one."""

    code = "store_damaged"


class StoreBusy(CampaignDeskError):
    """Another piece of work held the database too long."""

    code = "store_busy"
