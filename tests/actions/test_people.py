"""Who is in the network: people are added once, get roles and lose them, and nobody shuts themselves out."""

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.people import add_person, give_role, let_act, take_role
from campaigndesk.actions.undoing import redo, undo
from campaigndesk.domain.errors import InvalidInput, Refused
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.meta import save_meta
from campaigndesk.store.records import save_record


def put(desk: Desk, person: str, *roles: list[str]) -> None:
    with desk.store.writing() as conn:
        fields = {"name": person.title(), "email": f"{person}@example.org", "roles": list(roles), "active": True}
        stamp = Stamp(f"{person}-made", "adam", "2026-11-01T08:00:00Z")
        save_record(conn, Record(person, "person", NETWORK, stamp, fields))


@pytest.fixture
def adam(desk: Desk) -> Desk:
    """The desk with Adam at it, who administers the network; Ben is an officer."""
    put(desk, "adam", ["administrator", "*"])
    put(desk, "ben", ["officer", "SI"])
    with desk.store.writing() as conn:
        save_meta(conn, {"person": "adam"})
    return desk


def test_a_role_is_given_taken_back_and_given_again(adam: Desk) -> None:
    both = [["officer", "SI"], ["approver", "SI"]]
    assert give_role(adam, "ben", "approver", "SI").get("roles") == both
    undo(adam)
    assert adam.find("ben").get("roles") == both[:1]
    redo(adam)
    assert adam.find("ben").get("roles") == both
    assert take_role(adam, "ben", "officer", "SI").get("roles") == both[1:]
    undo(adam)
    assert adam.find("ben").get("roles") == both


def test_a_role_that_is_held_already_is_not_written_again(adam: Desk) -> None:
    before = adam.find("ben")
    assert give_role(adam, "ben", "officer", "SI") == before
    assert not adam.done


def test_who_is_shut_out_holds_no_role_until_let_in_again(adam: Desk) -> None:
    let_act(adam, "ben", False)
    with adam.store.reading() as conn:
        assert "ben" not in adam.look(conn).people("officer", "SI")
    undo(adam)
    with adam.store.reading() as conn:
        assert "ben" in adam.look(conn).people("officer", "SI")


def test_nobody_shuts_themselves_out(adam: Desk) -> None:
    with pytest.raises(InvalidInput, match="shuts themselves out"):
        let_act(adam, "adam", False)
    with pytest.raises(InvalidInput, match="away from themselves"):
        take_role(adam, "adam", "administrator")


def test_a_new_person_has_an_address_of_their_own(adam: Desk) -> None:
    made = add_person(adam, name=" Eva Kos ", email=" Eva@MFA.si", role="approver", country="SI")
    assert (made.get("name"), made.get("email"), made.get("roles")) == ("Eva Kos", "eva@mfa.si", [["approver", "SI"]])
    with pytest.raises(InvalidInput, match="already"):
        add_person(adam, name="Another", email="EVA@mfa.si", role="officer", country="SI")
    for wrong in ("", "eva", "@mfa.si", "eva@", "eva kos@mfa.si", "a@b@c"):
        with pytest.raises(InvalidInput, match="no e-mail address"):
            add_person(adam, name="Eva", email=wrong, role="officer", country="SI")
    with pytest.raises(InvalidInput, match="needs a name"):
        add_person(adam, name=" ", email="x@mfa.si", role="officer", country="SI")


@pytest.mark.parametrize(
    ("role", "country", "why"),
    [("officer", "*", "for a country"), ("coordinator", "SI", "whole network"), ("king", "SI", "no role “king”")],
)
def test_a_role_is_held_where_it_can_be(adam: Desk, role: str, country: str, why: str) -> None:
    with pytest.raises(InvalidInput, match=why):
        give_role(adam, "ben", role, country)


def test_who_administers_nothing_gives_no_roles_and_adds_nobody(desk: Desk) -> None:
    put(desk, "ben", ["officer", "SI"])
    with pytest.raises(Refused, match="administrators of the network"):
        give_role(desk, "ben", "approver", "SI")
    with pytest.raises(Refused):
        let_act(desk, "ben", False)
    with pytest.raises(Refused):
        add_person(desk, name="Eva", email="eva@mfa.si", role="officer", country="SI")
