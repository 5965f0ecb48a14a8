"""The countries a network starts with, with their languages and time zone; a network can have others."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """A country of the network: ISO 3166-1 code (XK for Kosovo), languages as BCP 47, IANA zone."""

    code: str
    name: str
    languages: tuple[str, ...]
    zone: str
    capital: str


COUNTRIES: dict[str, Country] = {
    country.code: country
    for country in (
        Country("AL", "Albania", ("sq",), "Europe/Tirane", "Tirana"),
        Country("BA", "Bosnia and Herzegovina", ("bs",), "Europe/Sarajevo", "Sarajevo"),
        Country("BG", "Bulgaria", ("bg",), "Europe/Sofia", "Sofia"),
        Country("CZ", "Czechia", ("cs",), "Europe/Prague", "Prague"),
        Country("EE", "Estonia", ("et",), "Europe/Tallinn", "Tallinn"),
        Country("GE", "Georgia", ("ka",), "Asia/Tbilisi", "Tbilisi"),
        Country("LT", "Lithuania", ("lt",), "Europe/Vilnius", "Vilnius"),
        Country("MD", "Moldova", ("ro",), "Europe/Chisinau", "Chișinău"),
        Country("ME", "Montenegro", ("cnr",), "Europe/Podgorica", "Podgorica"),
        Country("MK", "North Macedonia", ("mk",), "Europe/Skopje", "Skopje"),
        Country("RO", "Romania", ("ro",), "Europe/Bucharest", "Bucharest"),
        Country("RS", "Serbia", ("sr", "sr-Latn"), "Europe/Belgrade", "Belgrade"),
        Country("SI", "Slovenia", ("sl",), "Europe/Ljubljana", "Ljubljana"),
        Country("SK", "Slovakia", ("sk",), "Europe/Bratislava", "Bratislava"),
        Country("UA", "Ukraine", ("uk",), "Europe/Kyiv", "Kyiv"),
        Country("XK", "Kosovo", ("sq", "sr"), "Europe/Belgrade", "Pristina"),
    )
}

LANGUAGES: dict[str, str] = {
    "sq": "Albanian",
    "bs": "Bosnian",
    "bg": "Bulgarian",
    "cs": "Czech",
    "cnr": "Montenegrin",
    "en": "English",
    "et": "Estonian",
    "ka": "Georgian",
    "lt": "Lithuanian",
    "mk": "Macedonian",
    "ro": "Romanian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sr": "Serbian (Cyrillic)",
    "sr-Latn": "Serbian (Latin)",
    "uk": "Ukrainian",
}
"""Language codes (BCP 47) of the network with their English names."""
