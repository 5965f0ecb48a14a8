"""The languages of the window: which there are, which the system speaks, and their catalogues given to Qt."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from campaigndesk.desktop import sentences, words
from campaigndesk.resources import resource_path

LANGUAGES = (
    ("en", "English"),
    ("sq", "Shqip"),
    ("ka", "ქართული"),
    ("mk", "Македонски"),
    ("ro", "Română"),
    ("sl", "Slovenščina"),
    ("sr", "Српски"),
    ("sr-Latn", "Srpski (latinica)"),
    ("uk", "Українська"),
)
"""Codes (BCP 47) of the languages that the window speaks, each with the name it calls itself."""


class _Spoken:
    """What is installed in the application."""

    language = "en"
    translators: tuple[QTranslator, ...] = ()


def system_language() -> str:
    """The first language of the system that the window speaks, English where it speaks none."""
    known = {code for code, _ in LANGUAGES}
    for asked in QLocale.system().uiLanguages():
        parts = asked.replace("_", "-").split("-")
        for length in range(len(parts), 0, -1):
            if (code := "-".join(parts[:length])) in known:
                return code
    return "en"


def spoken() -> str:
    """The language in which texts are made now."""
    return _Spoken.language


def speak(language: str) -> None:
    """Use this language for every text that is made from now on; what stands already is not changed."""
    language = language if language in dict(LANGUAGES) else "en"
    app = QCoreApplication.instance()
    if app is None:
        return
    for translator in _Spoken.translators:
        app.removeTranslator(translator)
    code = language.replace("-", "_")
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = (_catalogue(f"qtbase_{code}", shipped), _catalogue(code, str(resource_path("translations"))))
    _Spoken.translators = tuple(filter(None, found))
    for translator in _Spoken.translators:
        app.installTranslator(translator)
    _Spoken.language = language
    QLocale.setDefault(words.speak(language))
    sentences.speak(language)


def _catalogue(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder, "", ".qm") else None
