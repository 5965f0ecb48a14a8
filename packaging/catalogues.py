"""The catalogues of Qt Linguist in `resources/translations`: read, written in one order, and made into .qm files."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path

import PySide6

from translatable import ROOT, Message

FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "ka": 2, "mk": 3, "ro": 3, "sl": 4, "sq": 2, "sr": 3, "sr_Latn": 3, "uk": 3}
"""Languages with a catalogue, and how many forms by number each has."""
BY_HAND = ("ka", "mk", "ro", "sl", "sq", "sr", "uk")
"""English says only the forms by number; Serbian in Latin script is made out of the Cyrillic one."""

Words = dict[Message, tuple[str, ...]]

_TWO = {"Љ": "Lj", "Њ": "Nj", "Џ": "Dž", "љ": "lj", "њ": "nj", "џ": "dž"}
_ONE = dict(zip(
    "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчш",
    "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčš",
    strict=True,
))  # fmt: skip
_LETTERS = _TWO | _ONE


def in_latin(text: str) -> str:
    """Serbian in Latin script; a capital of two letters is written whole where the word is in capitals."""
    made = []
    for place, letter in enumerate(text):
        latin = _LETTERS.get(letter, letter)
        near = text[place + 1 : place + 2] or text[place - 1 : place]
        made.append(latin.upper() if letter in "ЉЊЏ" and near.isalpha() and near.isupper() else latin)
    return "".join(made)


def path_of(language: str) -> Path:
    """The catalogue of a language."""
    return FOLDER / f"{language}.ts"


def read(language: str) -> Words:
    """What the catalogue says; an unfinished text has no words."""
    path = path_of(language)
    found: Words = {}
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            key = Message(name, message.findtext("source", ""), message.findtext("comment", ""), plural)
            said = message.find("translation")
            if said is None or said.get("type") == "unfinished":
                found[key] = ()
            elif plural:
                found[key] = tuple(form.text or "" for form in said.iter("numerusform"))
            else:
                found[key] = (said.text or "",)
    return found


def write(language: str, words: Mapping[Message, tuple[str, ...]]) -> None:
    """Write the catalogue, always in the same order, without places that would change with every line of code."""
    root = ET.Element("TS", version="2.1", language=language)
    contexts: dict[str, ET.Element] = {}
    for message in sorted(words):
        context = contexts.get(message.context)
        if context is None:
            context = contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = message.context
        entry = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
        ET.SubElement(entry, "source").text = message.source
        if message.comment:
            ET.SubElement(entry, "comment").text = message.comment
        said = ET.SubElement(entry, "translation")
        forms = words[message]
        if not forms:
            said.set("type", "unfinished")
        elif message.plural:
            for form in forms:
                ET.SubElement(said, "numerusform").text = form
        else:
            said.text = forms[0]
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    path_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def compile_all() -> None:
    """Make the .qm files, with the lrelease that PySide6 brings; needed only where catalogues are changed."""
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    for language in FORMS:
        target = FOLDER / f"{language}.qm"
        subprocess.run([tool, "-silent", path_of(language), "-qm", target], check=True)


def fault(message: Message, forms: tuple[str, ...], language: str) -> str:
    """What is wrong with a translation, empty where nothing is."""
    wanted = FORMS[language] if message.plural else 1
    if len(forms) != wanted:
        return f"{len(forms)} forms, {wanted} wanted"
    for form in forms:
        if set(re.findall(r"\{\w+\}", message.source)) != set(re.findall(r"\{\w+\}", form)):
            return "other places for values"
        if "%n" in form and "%n" not in message.source:
            return "a number that is not in the English words"
        if sorted(re.findall(r"%\d", message.source)) != sorted(re.findall(r"%\d", form)):
            return "other places for Qt's values"
        if message.source.endswith("…") != form.endswith("…") or not form.strip():
            return "no ellipsis, or one too many, or nothing"
        if len(re.findall(r"&\w", message.source)) != len(re.findall(r"&\w", form)):
            return "another number of & marks"
        if [message.source.startswith(" "), message.source.endswith(" ")] != [form.startswith(" "), form.endswith(" ")]:
            return "other spaces at the ends"
    if message.plural and "%n" in message.source and "%n" not in forms[-1]:
        return "no number"
    return ""
