"""Brings a record that was read anew onto the screen: field by field, never over what is being written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from campaigndesk.desktop.editor import fields
from campaigndesk.desktop.editor.keeper import Keeper, News, news_of, same
from campaigndesk.desktop.editor.page import Page
from campaigndesk.domain.records import Record, Value

TIME = ("proposed_at", "zone")


@dataclass(frozen=True, slots=True)
class Clash:
    """A field whose text on the screen and in the record went apart: `copy` where both are kept as a conflict."""

    field: str
    mine: Value
    theirs: Value
    by: str
    copy: str = ""


def shown_value(page: Page, name: str, post: Record) -> Value:
    """What stands on the screen for a field."""
    if name == "text":
        return page.box.text()
    if name in fields.NAMES:
        return page.fields.value(name)
    if name in page.media.boxes:
        return page.media.boxes[name].text()
    if name in TIME:
        return page.timing.kept[TIME.index(name)]
    return post.get(name)


def put_value(page: Page, name: str, post: Record) -> None:
    """Show a field as the record has it."""
    value = post.get(name)
    if name == "text":
        page.box.show_text(str(value or ""))
    elif name in fields.NAMES:
        page.fields.put(name, value)
    elif name in page.media.boxes:
        page.media.put(name, value)
    elif name in TIME:
        page.timing.show_time(str(post.get("proposed_at") or ""), str(post.get("zone") or ""))


def names_on(page: Page) -> tuple[str, ...]:
    """The fields on the screen."""
    return ("text", *fields.NAMES, *page.media.boxes, *TIME)


def busy_in(page: Page, name: str, post: Record, keeper: Keeper) -> bool:
    """Whether what the person wrote is not kept yet, or they are in the field and somebody else wrote it.

    What the person did elsewhere themselves, an undo for instance, is taken at once.
    """
    if name in keeper.pending():
        return True
    if post.stamp(name).by == keeper.person:
        return False
    if name in TIME:
        return page.timing.busy()
    if name == "text":
        return page.box.hasFocus() and page.box.written_in()
    widget = page.media.boxes.get(name) or page.fields.widget(name)
    return widget.hasFocus()


def reconcile(page: Page, post: Record, keeper: Keeper) -> Iterator[Clash]:
    """Take what others wrote where nobody writes here; yields the fields in which two texts went apart."""
    for name in names_on(page):
        shown = shown_value(page, name, post)
        base = keeper.base(name)
        news = news_of(post, name, base, shown, busy=busy_in(page, name, post, keeper))
        if news is News.TAKE:
            put_value(page, name, post)
        if news in (News.TAKE, News.NONE):
            keeper.rest_on(name, post.base(name), post.get(name))
        elif name == "hashtags":
            continue
        elif not same(shown, post.get(name)):
            copy = base if news is News.COPY else ""
            yield Clash(name, shown, post.get(name), post.stamp(name).by, copy)
