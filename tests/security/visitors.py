"""A person with a browser on the web page, seen as its requests and answers: cookies, forms, pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from html.parser import HTMLParser
from urllib.parse import urljoin

import requests

from campaigndesk.demo.phones import Phone
from security.served import PASSWORD, Served
from server.house import Laptop


@dataclass
class Form:
    """A form of a page: where it goes and what it carries already."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Form] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append(Form(given["action"]))
        elif tag in ("input", "textarea") and self.found:
            self.found[-1].fields[given["name"]] = given.get("value", "")


def forms_of(page: requests.Response) -> list[Form]:
    """The forms of a page in their order."""
    parser = _Forms()
    parser.feed(page.text)
    return parser.found


class Visitor:
    """A browser: what it keeps, and the telephone of its person where there is one."""

    def __init__(self, url: str, phone: Phone | None = None) -> None:
        self.url = url
        self.phone = phone
        self.line = requests.Session()

    def opens(self, path: str) -> requests.Response:
        """Open a page, following where it leads."""
        return self.line.get(urljoin(self.url, path), timeout=30)

    def sends(self, form: Form, **fields: str) -> requests.Response:
        """Fill a form in and send it, following where it leads."""
        return self.line.post(urljoin(self.url, form.action), data={**form.fields, **fields}, timeout=30)

    def signs_in(self, email: str, password: str = PASSWORD, code: str | None = None) -> requests.Response:
        """Sign in by the form, with the code of the moment where the person has a telephone."""
        (form,) = forms_of(self.opens("/m/sign-in"))
        code = (self.phone.code() if self.phone else "") if code is None else code
        return self.sends(form, email=email, password=password, code=code)

    def decides(self, post: str, verdict: str, **fields: str) -> requests.Response:
        """Open the post, and send the form of this verdict."""
        return self.sends(self.form_for(post, verdict), **{"code": self.phone.code() if self.phone else "", **fields})

    def form_for(self, post: str, verdict: str) -> Form:
        """The form of a verdict on the page of a post."""
        found = [form for form in forms_of(self.opens(f"/m/posts/{post}")) if form.fields.get("verdict") == verdict]
        assert len(found) == 1, f"no form to {verdict}"
        return found[0]


def phone_of(served: Served, email: str) -> Phone:
    """The telephone that this person sets up now."""
    laptop = served.laptop(email)
    phone = Phone(laptop.ask("POST", "/v1/second-factor/secret").json()["secret"], lambda: datetime.now(UTC))
    laptop.ask("POST", "/v1/second-factor", {"code": phone.code()})
    return phone


def approver(served: Served, email: str = "eva@mfa.si") -> Visitor:
    """An approver who signed in on the web page."""
    visitor = Visitor(served.url, phone_of(served, email))
    assert visitor.signs_in(email).url.endswith("/m/")
    return visitor


def fresh_code(served: Served, visitor: Visitor) -> str:
    """A code of the moment that was not used yet: the server forgets that it knows it, instead of half a minute."""
    with served.house.database.writing() as conn:
        conn.exec_driver_sql("UPDATE second_factor SET step = 0")
    assert visitor.phone is not None
    return visitor.phone.again()


def submitted(served: Served, scope: str = "network", **fields: object) -> tuple[Laptop, str]:
    """A post of Slovenia that waits for its approver, and the laptop of who wrote it."""
    ana = served.laptop("ana@mfa.si")
    made = ana.new_post(scope, **fields)
    ana.round(made)
    ana.all_rounds()
    sends(served, ana, made.record)
    return ana, made.record


def sends(served: Served, ana: Laptop, post: str) -> None:
    """The writer asks for approval of the post as it is."""
    digest = served.house.digest(ana.records[post], ana.records)
    (result,) = ana.round(ana.change("submit@1", post, {"digest": digest}))
    assert result.status == "applied", result
    ana.all_rounds()
