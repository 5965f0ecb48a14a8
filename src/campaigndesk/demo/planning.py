"""The first chapters: a network is made, Ljubljana imports the plan, and the others receive it."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from campaigndesk.actions.blackouts import add_blackout
from campaigndesk.actions.campaigns import answer_invitation
from campaigndesk.actions.coverage import set_coverage
from campaigndesk.demo.laptops import Laptop
from campaigndesk.demo.people import ANA, GIORGI, MARKO, NINO, PEOPLE, Person
from campaigndesk.demo.pictures import agenda, found, month, record
from campaigndesk.demo.processes import run_verb
from campaigndesk.demo.stage import Stage
from campaigndesk.demo.telling import Watch
from campaigndesk.domain import gates
from campaigndesk.exchange.coming_year import moved
from campaigndesk.exchange.entering import enter, judge_plan, known_here
from campaigndesk.exchange.plans import make_plan
from campaigndesk.exchange.reading import read_tables
from campaigndesk.resources import resource_path

LEAST_POSTS = 2_000


def make_network(stage: Stage) -> None:
    """The administrator's work, with the verb `admin`; then the server starts."""
    tell = stage.teller
    tell.step("An administrator makes the network and starts the server")
    data, watch = str(stage.folder / "server"), Watch()
    with tell.working("campaigndesk admin"):
        run_verb("admin", "--data", data, "network", "Human rights network")
        for person in PEOPLE:
            roles = [word for role in person.roles for word in ("--role", role)]
            words = ("admin", "--data", data, "person", person.email, person.name, *roles, "--password-stdin")
            run_verb(*words, given=person.password + "\n")
    tell.say(f"A network of sixteen countries and {len(PEOPLE)} people, in {watch}.")
    for person in PEOPLE:
        roles_told = "officer in all sixteen countries, lead in SI" if person is ANA else ", ".join(person.roles)
        tell.say(f"  {person.name}, {person.place}: {roles_told}")
    watch = Watch()
    stage.server.start()
    tell.say(f"The server runs as process {stage.server.number} at {stage.server.url} after {watch}.")


def join(stage: Stage, person: Person) -> Laptop:
    """Sign a new laptop in and fill it for the first time."""
    laptop, watch = stage.laptop(person), Watch()
    laptop.join(stage.server.url)
    laptop.sync()
    count = laptop.fingerprint()[0]
    stage.teller.say(
        f"{person.name} signs in on a new laptop in {person.place}: {count:,} records are here after {watch}."
    )
    return laptop


def import_plan(stage: Stage) -> None:
    """Ljubljana imports the workbook, sees what does not fit, and hands all of it in."""
    tell = stage.teller
    tell.step("Ljubljana imports the plan of the campaign “Human Rights Day”")
    tell.say(
        "A country's posts are made only by that country's people. Ana plans for all sixteen, so she holds the role of "
        "officer in each of them: a planning secretariat. She can approve nothing."
    )
    laptop = join(stage, ANA)
    tell.say(
        "The key of the laptop's database lies in a file of its profile here (--key-file), so that the demo leaves "
        "your keyring alone. A real profile keeps it in the keyring of the system."
    )
    workbook, watch = resource_path("demo/human-rights-day.xlsx"), Watch()
    with tell.working("importing the workbook"):
        tables = moved(read_tables(workbook), stage.day.year)
        plan = make_plan(tables, {}, known_here(laptop.desk))
        judged = judge_plan(laptop.desk, plan)
        tell.check(not plan.problems and not judged.problems, f"All {plan.rows:,} rows of {workbook.name} can be used.")
        enter(laptop.desk, judged)
    made = Counter(entry.kind for entry in judged.new)
    tell.check(
        made["post"] >= LEAST_POSTS,
        f"{made['post']:,} posts and {sum(made.values()) - made['post']} other records are made in one transaction; "
        f"reading, judging and indexing took {watch}.",
    )
    stage.campaign = next(entry.id for entry in judged.new if entry.kind == "campaign")
    again = judge_plan(laptop.desk, make_plan(tables, {}, known_here(laptop.desk)))
    tell.check(
        not again.new, f"Importing the same file again would make nothing: {len(again.here):,} are here already."
    )
    _tell_gates(stage, laptop)
    waiting, watch = laptop.counts.outbox, Watch()
    with tell.working("handing in"):
        report = laptop.sync()
    tell.check(report.sent == waiting, f"The server took {report.sent:,} changes in {watch}, each judged and ledgered.")
    tell.check(not report.refused and not report.conflicts, "None was refused, none is in conflict.")


def _tell_gates(stage: Stage, laptop: Laptop) -> None:
    """What the gates say of the plan, and the post that two people will shorten."""
    watch, longest = Watch(), ""
    posts = laptop.list("post")
    counted: Counter[str] = Counter()
    with laptop.store.reading() as conn:
        look = laptop.desk.look(conn)
        for post in posts:
            for finding in gates.check(post, look):
                if finding.code == "too_long":
                    counted[str(post.get("channel"))] += 1
                    longest = longest or f"{post.get('country')}, {post.get('channel')}: {finding.sentence}"
    told = ", ".join(f"{number} on {channel}" for channel, number in counted.most_common())
    tell = stage.teller
    tell.check(
        bool(counted), f"The gates read {len(posts):,} posts in {watch} and find texts too long for their channel:"
    )
    tell.say(f"  {told}")
    tell.say(f"  such as {longest}")


def keep_silence(stage: Stage, person: Person) -> None:
    """Georgia is silent on the eve of a vote, Serbia takes care on a day of mourning; both say what they plan."""
    desk = stage.laptop(person).desk
    if person is MARKO:
        day = (stage.day - timedelta(days=4)).isoformat()
        kept = {"occasion": "mourning", "reason": "The victims of a mine accident", "effect": "warn"}
    else:
        day = (stage.day + timedelta(days=8)).isoformat()
        kept = {"occasion": "election_silence", "reason": "The eve of local elections", "effect": "block"}
    add_blackout(
        desk, country=person.country, starts_on=day, ends_on=day, occasion=kept["occasion"], reason=kept["reason"],
        effect=kept["effect"],
    )  # fmt: skip
    used: dict[str, set[str]] = {}
    for post in stage.laptop(person).list("post"):
        used.setdefault(str(post.get("channel")), set()).add(str(post.get("country")))
    mine = sorted(channel for channel, countries in used.items() if person.country in countries)
    others = sorted(set(used) - set(mine))
    for channels, intent in ((mine, "planned"), (others[:1], "planned"), (others[1:], "not_planned")):
        if channels:
            set_coverage(desk, stage.campaign, person.country, channels, intent)


def receive_plan(stage: Stage) -> None:
    """Tbilisi and Belgrade fill their laptops, answer, and look at the calendar."""
    tell = stage.teller
    tell.step("Tbilisi and Belgrade receive it, and answer the invitation")
    for person in (NINO, MARKO):
        laptop = join(stage, person)
        keep_silence(stage, person)
        answer_invitation(laptop.desk, stage.campaign, person.country, "joined", officer=person.name)
        laptop.sync()
    join(stage, GIORGI)
    for laptop in stage.laptops.values():
        laptop.sync()
    answers = {p.get("country"): p.get("answer") for p in stage.laptop(ANA).list("participation")}
    joined = sorted(country for country, answer in answers.items() if answer == "joined")
    tell.check(joined == ["GE", "RS"], "Ljubljana sees that Georgia and Serbia have joined; 13 have not answered yet.")
    stage.agree("{laptops} laptops hold the same {records:,} records, to the letter ({digest}).")
    stage.pictures.take(stage.laptop(ANA), month(stage.day), record("campaign", stage.campaign, "campaigns"))
    stage.pictures.take(stage.laptop(MARKO), agenda(stage.day), found("слобода"))
