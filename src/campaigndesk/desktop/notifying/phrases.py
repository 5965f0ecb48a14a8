"""What is told, in words: never a word of the text itself, and under an embargo not even the title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.words import in_quotes
from campaigndesk.domain.countries import COUNTRIES

if TYPE_CHECKING:
    from campaigndesk.store.notices import Notice

MARKS = {
    "waits": ("in-review", "warning"),
    "changes": ("changes-requested", "stop"),
    "conflict": ("conflict", "stop"),
    "reminder": ("waiting", "warning"),
    "escalated": ("waiting", "stop"),
    "mention": ("comment", "accent"),
    "key": ("lock", "stop"),
    "stop": ("stopped", "stop"),
    "request": ("requests", "warning"),
    "answered": ("requests", "good"),
    "taken_back": ("requests", "secondary"),
    "review": ("narratives", "warning"),
}
"""Kind of notice -> icon and token of its colour."""


def kind_words(kind: str) -> str:
    """What a kind of notice is called in the settings and for a screen reader."""
    translate = QCoreApplication.translate
    known = {
        "waits": translate("Notices", "Something waits for my decision"),
        "changes": translate("Notices", "Changes were requested"),
        "conflict": translate("Notices", "A conflict with somebody"),
        "reminder": translate("Notices", "A reminder"),
        "escalated": translate("Notices", "Nobody decides on a post for three days"),
        "mention": translate("Notices", "Somebody mentions me"),
        "key": translate("Notices", "Another desk or the web page can sign in my name"),
        "stop": translate("Notices", "Publishing is stopped"),
        "request": translate("Notices", "Another country asks mine to carry something further"),
        "answered": translate("Notices", "A country answers a request of mine"),
        "taken_back": translate("Notices", "A request to my country is taken back"),
        "review": translate("Notices", "A narrative of mine is to be reviewed"),
    }
    return known.get(kind, kind)


def about_words(notice: Notice) -> str:
    """The record that it is about."""
    country = said(COUNTRIES[notice.country].name) if notice.country in COUNTRIES else notice.country
    translate = QCoreApplication.translate
    if notice.embargoed and notice.kind in ("request", "answered", "taken_back", "review"):
        return translate("Notices", "something under embargo ({0})").format(country)
    if notice.embargoed:
        return translate("Notices", "a post under embargo ({0})").format(country)
    return (
        f"{in_quotes(notice.title)} ({country})"
        if notice.title
        else translate("Notices", "a post of {0}").format(country)
    )


def sentence(notice: Notice, name: str) -> str:
    """The notice as a sentence; `name`: of the person who made it."""
    translate = QCoreApplication.translate
    known = {
        "waits": translate("Notices", "{0} asks for your decision on {1}."),
        "changes": translate("Notices", "{0} requests changes in {1}."),
        "conflict": translate("Notices", "You and {0} changed the same in {1}."),
        "reminder": translate("Notices", "{0} reminds you of {1}."),
        "escalated": translate("Notices", "Nobody has decided for three days on {1}, which {0} sent for approval."),
        "mention": translate("Notices", "{0} mentions you in a comment on {1}."),
        "key": translate(
            "Notices",
            "Another desk or the web page signs decisions in your name since then. If that is not you, revoke the key "
            "in the settings.",
        ),
        "stop": translate("Notices", "{0} stops publishing: {1}"),
        "request": translate("Notices", "{0} asks your country to carry further: {1}."),
        "answered": translate("Notices", "{0} answers your request {1}."),
        "taken_back": translate("Notices", "{0} takes back the request {1}."),
        "review": translate("Notices", "The day has come to review the narrative {1}."),
    }
    about = notice.title if notice.kind == "stop" and notice.title else about_words(notice)
    return known.get(notice.kind, "{1}").format(name, about)


def many(count: int) -> str:
    """Several at once, in one sentence."""
    return QCoreApplication.translate("Notices", "%n things wait for you.", "", count)
