"""A new address of the server or a new action of the desk says in resources/rights.toml for whom it is."""

from litestar.handlers import HTTPRouteHandler

from campaigndesk.actions.registry import ACTIONS
from campaigndesk.server.answers import is_half_signed_in
from campaigndesk.server.app import _HANDLERS, _PAGES
from rights_cells import document, kinds_and_acts


def test_every_address_of_the_server_has_a_row() -> None:
    handlers: dict[str, HTTPRouteHandler] = {
        f"{method} {path}": handler
        for handler in (*_HANDLERS, *_PAGES)
        for method in handler.http_methods
        for path in handler.paths
    }
    assert set(handlers) == set(document()["routes"])
    for name, handler in handlers.items():
        signed_in = "half" if is_half_signed_in(handler.opt) else "session"
        open_to = "anybody" if handler.opt.get("exclude_from_auth") else signed_in
        open_to = "browser" if handler.opt.get("browser") else open_to
        assert document()["routes"][name] == open_to, name


def test_every_action_has_a_row_and_names_changes_that_have_one() -> None:
    assert set(ACTIONS) == set(document()["actions"])
    named = {tuple(change.split()) for changes in document()["actions"].values() for change in changes}
    assert named <= set(kinds_and_acts())
