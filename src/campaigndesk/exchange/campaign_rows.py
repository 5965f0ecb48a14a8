"""Rows of a plan that describe campaigns, accounts and messages, as records to make."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from campaigndesk.domain.countries import Country
from campaigndesk.domain.lines import PARTS, SENSITIVITIES, STATUSES
from campaigndesk.domain.records import NETWORK, Record, Value
from campaigndesk.exchange import cells
from campaigndesk.exchange.lines import Line
from campaigndesk.exchange.planned import Entry, Known, is_id, keyed_id


@dataclass
class Found:
    """What the rows read so far can be referred to by: the word in a cell (case folded) -> the record's id.

    `of_file`: ids of the campaigns that this file describes.
    """

    campaigns: dict[str, str] = field(default_factory=dict)
    of_file: list[str] = field(default_factory=list)
    messages: dict[tuple[str, str], str] = field(default_factory=dict)
    accounts: dict[tuple[str, str, str], str] = field(default_factory=dict)
    published: dict[str, list[Record]] = field(default_factory=dict)
    results: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def already(cls, known: Known) -> Found:
        """What is here before the file is read."""
        found = cls()
        for record in known.campaigns:
            for word in (record.id, record.get("tag", ""), record.get("title", "")):
                found.campaigns.setdefault(str(word).casefold(), record.id)
        for record in known.messages:
            for word in (record.id, record.get("title", "")):
                found.messages.setdefault((str(record.get("campaign")), str(word).casefold()), record.id)
        for record in known.accounts:
            place = str(record.get("country")), str(record.get("channel"))
            for word in (record.id, record.get("handle", ""), record.get("name", "")):
                found.accounts.setdefault((*place, str(word or record.id).casefold()), record.id)
        for record in known.results:
            found.results[str(record.get("about")), str(record.get("read_on"))] = record.id
        for record in known.published:
            for word in {record.id, plain_link(str(record.get("published")["link"]))} - {""}:
                found.published.setdefault(word, []).append(record)
        return found

    def campaign_for(self, line: Line, known: Known, *, needed: bool = False) -> str:
        """The id of the campaign that a row names; the only one of the file where it names none."""
        word = line.line("campaign").casefold()
        if not word:
            found = known.campaign or (self.of_file[0] if len(self.of_file) == 1 else "")
            if needed and not found:
                line.wrong("campaign", "It is empty, and the file does not describe exactly one campaign. Name one.")
            return found
        found = self.campaigns.get(word, "")
        if not found:
            line.wrong("campaign", f"There is no campaign “{cells.shown(word)}”. Give its key, tag or title.")
        return found


def campaign_entries(line: Line, known: Known, found: Found) -> list[Entry]:
    """The campaign of a row, with one participation for each partner, who is asked to answer."""
    title, lead = line.line("title", needed=True), line.take("lead country", cells.country, "", known.countries)
    starts, ends = line.take("start", cells.day, None), line.take("end", cells.day, None)
    if starts and ends and ends < starts:
        line.wrong("end", f"The campaign ends on {ends} before it starts on {starts}.")
    for column, day in (("start", starts), ("end", ends)):
        if day is None and not line.problems_of(column):
            line.wrong(column, "It is empty. Write it as 2026-12-10.")
    key = line.line("key")
    campaign_id = key if is_id(key) else keyed_id("campaign", *((key,) if key else (title, lead, str(starts))))
    fields: dict[str, Value] = {"title": title, "lead_country": lead, "starts_on": str(starts), "ends_on": str(ends)}
    fields |= {
        "tag": line.line("tag"),
        "colour": line.line("colour"),
        "hashtags": line.list("hashtags", cells.hashtags),
    }
    for name in ("objective", "audience", "strategy", "implementation", "scoring"):
        fields[name] = line.text(name)
    fields["language"] = line.take("language", cells.language, "") if line.raw("language") else "en"
    partners = [code for code in _countries(line, "partners", known.countries) if code != lead]
    fields["partners"] = partners
    for word in (key, fields["tag"], title, campaign_id):
        found.campaigns[word.casefold()] = campaign_id
    found.campaigns.pop("", None)
    found.of_file.append(campaign_id)
    made = [entry(line, "campaign", campaign_id, fields)]
    for code in partners:
        asked: dict[str, Value] = {"campaign": campaign_id, "country": code, "answer": "invited"}
        made.append(entry(line, "participation", keyed_id("participation", campaign_id, code), asked))
    return made


def plain_link(link: str) -> str:
    """A link without what differs by habit: scheme, www, the slash at the end, what is behind #, the host's case."""
    host, slash, path = re.sub("^https?://(www[.])?", "", link.strip().partition("#")[0], flags=re.I).partition("/")
    return f"{host.casefold()}{slash}{path}".rstrip("/")


def left_out(country: str, known: Known) -> bool:
    """Whether the row is of a country that was not asked for."""
    return bool(known.only and country) and country not in known.only


def account_entries(line: Line, known: Known, found: Found) -> list[Entry]:
    """The account of a row, unless one with this handle is here already; nothing for a country not asked for."""
    country = line.take("country", cells.country, "", known.countries)
    if left_out(country, known):
        return []
    channel = line.take("channel", cells.channel, "", known.channels)
    handle = line.line("handle", needed=True)
    words = (line.line("key"), handle, line.line("name"))
    here = found.accounts.get((country, channel, handle.casefold()))
    account_id = here or (words[0] if is_id(words[0]) else keyed_id("account", country, channel, handle))
    for word in filter(None, words):
        found.accounts[country, channel, word.casefold()] = account_id
    language = line.take("language", cells.language, "") if line.raw("language") else ""
    fields = {"country": country, "channel": channel, "name": words[2], "handle": handle, "language": language}
    return [entry(line, "account", account_id, fields)]


def message_entries(line: Line, known: Known, found: Found) -> list[Entry]:
    """The joint text of a row."""
    campaign = found.campaign_for(line, known, needed=True)
    key, title = line.line("key", needed=True), line.line("title", needed=True)
    message_id = key if is_id(key) else keyed_id("message", campaign, key)
    for word in (key, title):
        found.messages.setdefault((campaign, word.casefold()), message_id)
    fields = {
        "campaign": campaign,
        "title": title,
        "language": line.take("language", cells.language, "") if line.raw("language") else "en",
        "text": line.text("text", needed=True),
        "position": line.take("position", cells.number, None),
        "source": line.line("source"),
        "part": line.take("part", cells.word, "", PARTS),
        "status": line.take("status", cells.word, "", STATUSES),
        "owner": _owner(line, known),
        "valid_until": str(line.take("valid until", cells.day, None) or ""),
        "sensitivity": line.take("sensitivity", cells.word, "", SENSITIVITIES),
    }
    return [entry(line, "message", message_id, fields)]


def _owner(line: Line, known: Known) -> str:
    """The id of the person of that e-mail address, id or name."""
    word = line.line("owner")
    wanted = word.casefold()
    for name in ("email", "", "name") if word else ():
        found = [p.id for p in known.people if str(p.get(name) if name else p.id).casefold() == wanted]
        if len(found) == 1:
            return found[0]
    if word:
        line.wrong("owner", f"There is nobody “{cells.shown(word)}” in the network. Give an e-mail address.")
    return ""


def _countries(line: Line, column: str, known: Mapping[str, Country]) -> list[str]:
    codes = []
    for word in line.list(column, cells.words):
        try:
            codes.append(cells.country(word, known))
        except cells.BadCell as problem:
            line.wrong(column, str(problem))
    return codes


def entry(line: Line, kind: str, record_id: str, fields: dict[str, Value], scope: str = NETWORK) -> Entry:
    """The record of a row, without the fields that hold nothing."""
    filled = {name: value for name, value in fields.items() if value not in (None, "", [])}
    return Entry(kind, record_id, filled, line.sheet, line.row.number, scope)
