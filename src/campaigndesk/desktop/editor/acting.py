"""What the editor's buttons do: each saves what is typed first, then asks what it must, then acts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from campaigndesk.actions import approving, blackouts, comments, drafting, scheduling, settling
from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.editor.dialogs import HandOverDialog, PublishedDialog, ReasonDialog
from campaigndesk.desktop.editor.looking_back import look_back
from campaigndesk.desktop.editor.making import bring_back, copy_of, settle_with
from campaigndesk.desktop.editor.noticing import Answers, Contested
from campaigndesk.desktop.editor.reconciling import Clash, put_value
from campaigndesk.desktop.editor.sheet import Sheet
from campaigndesk.desktop.editor.thread_offer import offer_thread, part_here
from campaigndesk.desktop.editor.thumbnails import Thumbnails
from campaigndesk.domain.gates import public_text
from campaigndesk.domain.records import Record, Value
from campaigndesk.domain.thread_parts import thread_parts

if TYPE_CHECKING:
    from campaigndesk.desktop.editor.view import EditorView

translate = QCoreApplication.translate


class Acting:
    """Works for one editor view."""

    def __init__(self, view: EditorView) -> None:
        self._view = view
        self.commands: dict[str, Callable[[], None]] = {}
        """Commands of the menus (`desktop.commands`, place `editor`), each entered by the part that does it."""
        self.commands["split-thread"] = lambda: offer_thread(view)
        self.commands["thread-break"] = lambda: part_here(view)

    def connect_page(self) -> None:
        """Let the parts of the page act."""
        page = self._view.page
        page.source.translated.connect(self._on_translated)
        page.counter.split.connect(lambda: offer_thread(self._view))
        Thumbnails(self._view.room, page.preview, page.preview.PICTURE)

    def answers(self) -> Answers:
        """What the buttons above the text do."""
        return Answers(
            keep_mine=self._keep_mine,
            take_theirs=self._take_theirs,
            compare=lambda: self._view.room.lead("conflicts", self._id),
            unlock=self._view.unlock,
            try_again=lambda: self._view.saver.save(),
            new_post=self._new_post,
            bring_back=lambda: self._act(bring_back, self._id, said=translate("Editor", "The post is back.")),
            text=lambda: self._view.page.box.text(),
            settle=self._settle,
        )

    def do(self, act: str) -> None:
        """Do an act by its name, as the head of the editor asks for it."""
        sheet = self._view.sheet
        if sheet is None:
            return
        if self._view.saver.save_now() is not None and act != "history":
            return
        if act in ("request_changes", "withdraw", "hold", "override"):
            self._with_reason(act, sheet)
        elif act in ("history", "hand_over", "publish", "delete"):
            asking: dict[str, Callable[[Sheet], None]] = {
                "history": lambda sheet: look_back(self._view, sheet),
                "hand_over": self._hand_over,
                "publish": self._publish,
                "delete": self._delete,
            }
            asking[act](sheet)
        else:
            self._at_once(act, sheet)

    def command(self, name: str) -> None:
        """Do a command of the menus; one that nobody entered is none for this post."""
        done = self.commands.get(name)
        if done is not None:
            done()

    @property
    def _id(self) -> str:
        assert self._view.sheet is not None  # noqa: S101
        return self._view.sheet.post.id

    def _act(self, action: Callable[..., Any], *arguments: Any, said: str = "", undo: bool = False) -> None:
        room = self._view.room

        def done(_: Any) -> None:
            if said:
                room.say(said, undo)
            self._view.read_again()

        room.act(action, *arguments, then=done, owner=self._view)

    def _write(self, field: str, value: Any) -> None:
        self._act(drafting.revise_post, self._id, {field: value})

    def _on_translated(self, base: str) -> None:
        said = QCoreApplication.translate("Acting", "The translation is marked as up to date.")
        self._act(drafting.revise_post, self._id, {"source_revision": base}, said=said, undo=True)

    def _at_once(self, act: str, sheet: Sheet) -> None:
        post = sheet.post.id
        plain: dict[str, tuple[Callable[..., Any], tuple[Any, ...], str, bool]] = {
            "submit": (approving.submit_post, (post,), translate("Editor", "Sent for approval."), True),
            "approve": (approving.approve_post, (post, sheet.digest), translate("Editor", "Approved."), False),
            "schedule": (scheduling.schedule_post, (post,), translate("Editor", "Scheduled."), True),
            "reopen": (approving.reopen_post, (post,), translate("Editor", "It is a draft again."), True),
            "unschedule": (scheduling.unschedule_post, (post,), translate("Editor", "Taken off the schedule."), True),
            "release": (scheduling.release_record, (post,), translate("Editor", "The hold is released."), True),
            "enforce": (blackouts.enforce_blackout, (post,), translate("Editor", "The blackout holds again."), True),
            "crisis": (drafting.revise_post, (post, {"crisis": True}), translate("Editor", "Marked as crisis."), True),
            "no_crisis": (
                drafting.revise_post,
                (post, {"crisis": False}),
                translate("Editor", "The crisis mark is gone."),
                True,
            ),
            "share": (drafting.share_post, (post,), translate("Editor", "Shared with the network."), True),
            "keep": (drafting.keep_to_ministry, (post,), translate("Editor", "Kept to your ministry."), True),
        }
        action, arguments, said, undo = plain[act]
        self._act(action, *arguments, said=said, undo=undo)

    def _with_reason(self, act: str, sheet: Sheet) -> None:
        post, digest = sheet.post.id, sheet.digest
        asking: dict[str, tuple[str, str, str, Callable[[str], None]]] = {
            "request_changes": (
                translate("Editor", "Request changes"),
                translate("Editor", "What should change? The writers will read it."),
                translate("Editor", "Request changes"),
                lambda why: self._act(
                    approving.request_changes, post, digest, why, said=translate("Editor", "Changes are requested.")
                ),
            ),
            "withdraw": (
                translate("Editor", "Withdraw"),
                translate("Editor", "Why is this post taken out of the campaign? Its text stays readable."),
                translate("Editor", "Withdraw the post"),
                lambda why: self._act(
                    approving.withdraw_post, post, why, said=translate("Editor", "The post is withdrawn."), undo=True
                ),
            ),
            "override": (
                translate("Editor", "Override the blackout"),
                translate("Editor", "Why does this go out all the same? The reason is kept in the post."),
                translate("Editor", "Override the blackout"),
                lambda why: self._act(
                    blackouts.override_blackout,
                    post,
                    why,
                    said=translate("Editor", "The blackout is overridden."),
                    undo=True,
                ),
            ),
            "hold": (
                translate("Editor", "Put on hold"),
                translate("Editor", "Why must nothing of this post go out for now?"),
                translate("Editor", "Put on hold"),
                lambda why: self._act(
                    scheduling.hold_record, post, why, said=translate("Editor", "The post is on hold."), undo=True
                ),
            ),
        }
        ReasonDialog(self._view, *asking[act], post).open()

    def _hand_over(self, sheet: Sheet) -> None:
        post = sheet.post.id

        def hand(person: str, note: str) -> None:
            name = sheet.names.get(person, translate("Editor", "a colleague"))
            if note:
                self._act(comments.comment_on, post, note)
            self._act(
                drafting.revise_post,
                post,
                {"owner": person},
                said=translate("Editor", "Handed over to {0}.").format(name),
                undo=not note,
            )

        owner = str(sheet.post.get("owner") or sheet.author.person)
        HandOverDialog(self._view, sheet.colleagues, owner, hand, post).open()

    def _publish(self, sheet: Sheet) -> None:
        rule = sheet.look.rule(str(sheet.post.get("channel", "")))
        whole = public_text(sheet.post)
        texts = [part.text for part in thread_parts(whole, rule)] if rule else [whole]
        address = rule.compose.url if rule else ""
        if "{instance}" in address:
            address = ""
        address = address.replace("{text}", quote(texts[0])).replace("{url}", quote(str(sheet.post.get("link", ""))))
        said = translate("Editor", "Marked as published.")
        PublishedDialog(
            self._view,
            rule.name if rule else translate("Editor", "the channel"),
            texts,
            address,
            lambda link: self._act(scheduling.confirm_published, sheet.post.id, link, said=said),
            sheet.post.id,
        ).open()

    def _delete(self, sheet: Sheet) -> None:
        ask(
            self._view,
            translate("Editor", "Delete this post?"),
            translate("Editor", "Its text stays in the history, and it can be brought back."),
            translate("Editor", "Delete"),
            translate("Editor", "Keep it"),
            lambda: self._act(
                drafting.delete_post, sheet.post.id, said=translate("Editor", "The post is deleted."), undo=True
            ),
        )

    def _keep_mine(self, clash: Clash) -> None:
        view = self._view
        if view.sheet is None:
            return
        post, keeper = view.sheet.post, view.saver.keeper
        if clash.copy:
            view.saver.save()
            self._act(
                settle_with,
                post.id,
                clash.field,
                "mine",
                said=translate("Editor", "Your text stands; theirs is in the history."),
            )
        else:
            keeper.rest_on(clash.field, post.base(clash.field), post.get(clash.field))
            view.saver.type(clash.field, clash.mine if clash.field != "text" else view.page.box.text())
            view.saver.save()

    def _take_theirs(self, clash: Clash) -> None:
        view = self._view
        if view.sheet is None:
            return
        post, keeper = view.sheet.post, view.saver.keeper
        keeper.forget(clash.field)
        keeper.rest_on(clash.field, post.base(clash.field), post.get(clash.field))
        put_value(view.page, clash.field, post)
        if clash.copy:
            self._act(
                settle_with,
                post.id,
                clash.field,
                "theirs",
                said=translate("Editor", "Their text stands; yours is in the history."),
            )
        else:
            view.read_again()

    def _settle(self, contest: Contested, value: Value) -> None:
        copy = contest.copy
        arguments = (self._id, copy.field, [copy.change], value, contest.base)
        words = translate("Editor", "Settled; the other text is in the history.")
        self._act(settling.settle_conflict, *arguments, said=words, undo=value != contest.stands)

    def _new_post(self, text: str) -> None:
        sheet, room = self._view.sheet, self._view.room
        if sheet is None:
            return
        post = sheet.post

        def opened(record: Record) -> None:
            room.say(translate("Editor", "A new post with this text."))
            room.open(record.id)

        room.act(partial(copy_of, post=post, text=text), then=opened, owner=self._view)
