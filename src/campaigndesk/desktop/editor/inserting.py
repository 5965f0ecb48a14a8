"""The insert helpers at work: hashtag groups, templates, handles behind an @, tags of the link."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from campaigndesk.actions import hashtag_groups, templates
from campaigndesk.desktop.editor.completing import Choice, Completing
from campaigndesk.desktop.editor.kept import KINDS, Kept, fits, name_of, read_kept
from campaigndesk.domain.folding import fold
from campaigndesk.domain.link_tags import tag_word
from campaigndesk.domain.records import Record

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed
    from campaigndesk.desktop.editor.view import EditorView


class Inserting(QObject):
    """Works for one editor view; what is kept is read when an editor first shows a post, and after it changed."""

    def __init__(self, view: EditorView) -> None:
        super().__init__(view)
        self._view = view
        self.kept: Kept | None = None
        self.handles = Completing(view.page.box, self.tr("Handles"), self._fitting)
        view.room.changed.connect(self._on_changed)
        view.acting.commands |= {
            "insert-hashtags": self._pick_hashtags,
            "keep-hashtags": self._keep_hashtags,
            "use-template": self._pick_template,
            "keep-template": self._keep_template,
            "insert-handle": self._pick_handle,
            "tag-link": self._tag_link,
        }

    def show(self) -> None:
        """Read what is kept, once."""
        if self.kept is None:
            self._read()

    def _read(self) -> None:
        self._view.room.read(read_kept, then=self._on_read, owner=self, key="kept")

    def _on_read(self, kept: Kept) -> None:
        self.kept = kept

    def _on_changed(self, changed: Changed) -> None:
        if self.kept is not None and changed.kinds & {*KINDS, "person", "network"}:
            self._read()

    def _may_write(self) -> bool:
        if self._view.lock.shut:
            self._view.room.say(self._view.lock.sentence)
        return not self._view.lock.shut

    def _pick(self, title: str, sentence: str, records: tuple[Record, ...], none: str,
              then: Callable[[Record], None]) -> None:  # fmt: skip
        from campaigndesk.desktop.editor.picking import PickDialog

        if self._may_write():
            PickDialog(self._view, title, sentence, records, none, then).open()

    def _pick_hashtags(self) -> None:
        groups = (self.kept or Kept()).groups
        none = self.tr("No group is kept yet. Write hashtags and keep them as a group, or make one in “Writing aids”.")
        sentence = self.tr("Which group of hashtags?")
        self._pick(self.tr("Hashtags"), sentence, groups, none, lambda group: self._add_tags(group.get("tags", ())))

    def _add_tags(self, tags: Any) -> None:
        fields = self._view.page.fields
        present = list(fields.value("hashtags"))
        folded = {fold(tag) for tag in present}
        wanted = [*present, *(tag for tag in tags if fold(tag) not in folded)]
        if wanted != present:
            fields.put("hashtags", wanted)
            fields.typed.emit("hashtags", wanted)
            self._view.saver.save()

    def _pick_template(self) -> None:
        post = self._view.on_screen()
        channel, language = str(post.get("channel", "")), str(post.get("language", ""))
        fitting = [t for t in (self.kept or Kept()).templates if t.get("channel") in (None, "", channel)]
        fitting.sort(key=lambda template: template.get("language") not in (None, "", language))
        none = self.tr("No template is kept for this channel. Keep a text as a template first.")
        sentence = self.tr("Its text is put in where the cursor stands; Ctrl+Z in the text takes it out again.")
        self._pick(self.tr("Start from a template"), sentence, tuple(fitting), none, self._use)

    def _use(self, template: Record) -> None:
        page = self._view.page
        before = page.box.text()[: page.box.place()[0]]
        apart = "\n\n" if before and not before[-1].isspace() else ""
        page.box.textCursor().insertText(f"{apart}{template.get('text', '')}")
        title = str(template.get("title") or "")
        if title and not page.fields.value("title"):
            page.fields.put("title", title)
            page.fields.typed.emit("title", title)
        self._add_tags(template.get("hashtags", ()))
        self._view.saver.save()
        page.box.setFocus()

    def _keep(self, title: str, sentence: str, then: Callable[[str, str, bool], None]) -> None:
        from campaigndesk.desktop.editor.insert_dialogs import KeepDialog

        own = str(self._view.on_screen().get("country", ""))
        countries = sorted((self.kept or Kept()).countries, key=lambda country: (country != own, country))
        KeepDialog(self._view, title, sentence, countries, then, self._view.on_screen().id).open()

    def _keep_hashtags(self) -> None:
        tags = list(self._view.page.fields.value("hashtags"))
        if not tags:
            self._view.room.say(self.tr("This post has no hashtags to keep."))
            return

        def keep(name: str, country: str, own: bool) -> None:
            self._act(partial(hashtag_groups.add_hashtag_group, name=name, country=country, tags=tags, own=own), name)

        sentence = self.tr("These are kept as a group: {0}").format(" ".join(f"#{tag}" for tag in tags))
        self._keep(self.tr("Keep the hashtags as a group"), sentence, keep)

    def _keep_template(self) -> None:
        post = self._view.on_screen()
        if not str(post.get("text", "")).strip():
            self._view.room.say(self.tr("There is no text to keep."))
            return
        fields: dict[str, Any] = {n: str(post.get(n) or "") for n in ("channel", "language", "title", "text")}
        tags = list(post.get("hashtags", ()))

        def keep(name: str, country: str, own: bool) -> None:
            add = partial(templates.add_template, name=name, country=country, hashtags=tags, own=own, **fields)
            self._act(add, name)

        sentence = self.tr("Text, title and hashtags are kept for posts on this channel, in this language.")
        self._keep(self.tr("Keep this text as a template"), sentence, keep)

    def _act(self, action: Callable[..., Any], name: str) -> None:
        room, said = self._view.room, self.tr("“{0}” is kept.").format(name)
        room.act(action, then=lambda _: room.say(said, True), owner=self._view)

    def _pick_handle(self) -> None:
        channel = str(self._view.on_screen().get("channel", ""))
        known = tuple(entry for entry in (self.kept or Kept()).handles if (entry.get("handles") or {}).get(channel))
        none = self.tr("The handle book knows nobody on this channel. Add them in “Writing aids”.")
        sentence = self.tr("Whose handle on this channel? Typing @ in the text offers them too.")
        self._pick(self.tr("Handle"), sentence, known, none, lambda entry: self._write(entry.get("handles")[channel]))

    def _write(self, words: str) -> None:
        box = self._view.page.box
        before = box.text()[: box.place()[0]]
        space = " " if before and not before[-1].isspace() else ""
        box.textCursor().insertText(f"{space}{words} ")
        box.setFocus()

    def _fitting(self, letters: str) -> list[Choice]:
        if self.kept is None or self._view.sheet is None:
            return []
        channel = str(self._view.on_screen().get("channel", ""))
        found = []
        for entry in self.kept.handles:
            handle = str((entry.get("handles") or {}).get(channel) or "")
            if handle and fold(handle) != fold(f"@{letters}") and fits(entry, letters):
                found.append(Choice(f"{name_of(entry)}  {handle}", handle))
        return found

    def _tag_link(self) -> None:
        from campaigndesk.desktop.editor.insert_dialogs import LinkDialog

        if not self._may_write():
            return
        view, post = self._view, self._view.on_screen()
        campaign = view.sheet.campaign if view.sheet else None
        named = str(campaign.get("tag") or campaign.get("title") or "") if campaign else ""
        usual = {
            "source": tag_word(str(post.get("channel", ""))),
            "medium": "social",
            "campaign": tag_word(named.lstrip("#")),
            "content": tag_word(f"{post.get('country', '')}-{post.get('language', '')}"),
        }
        LinkDialog(view, str(post.get("link") or ""), usual, self._use_link, post.id).open()

    def _use_link(self, link: str) -> None:
        fields = self._view.page.fields
        fields.put("link", link)
        fields.typed.emit("link", link)
        self._view.saver.save()
