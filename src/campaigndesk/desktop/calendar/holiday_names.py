"""Names of holidays in the window's language: in few of them the library has the names of other countries' days."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _n(text: str) -> str:
    """Marks a name for the translators (context `Holidays`); it is translated where it is shown."""
    return text


NAMES = (
    _n("All Saints' Day"),
    _n("All Souls' Day"),
    _n("Alphabet Day"),
    _n("Armistice Day"),
    _n("Assumption Day"),
    _n("Catholic Christmas Day"),
    _n("Catholic Easter"),
    _n("Catholic Easter Monday"),
    _n("Catholic Easter Sunday"),
    _n("Children's Day"),
    _n("Christmas Day"),
    _n("Christmas Day (by new style)"),
    _n("Christmas Day (by old style)"),
    _n("Christmas Eve"),
    _n("Constitution Day"),
    _n("Day of Dew and Saint John"),
    _n("Day of Family Sanctity and Respect for Parents"),
    _n("Day of Our Lady of the Seven Sorrows"),
    _n("Day of Rejoicing"),
    _n("Day of Remembrance and Victory over Nazism in World War II 1939-1945"),
    _n("Day of Remembrance for the Dead"),
    _n("Day of Restoration of Independence of Lithuania"),
    _n("Day of Restoration of the State of Lithuania"),
    _n("Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture"),
    _n("Day of Uprising Against Occupation"),
    _n("Day of Victory over Fascism"),
    _n("Day of defenders of Ukraine"),
    _n("Day of the Constitution of Ukraine"),
    _n("Day of the Establishment of the Slovak Republic"),
    _n("Dormition of the Mother of God"),
    _n("Easter"),
    _n("Easter Monday"),
    _n("Easter Sunday"),
    _n("Easter Sunday (Pascha)"),
    _n("Eid al-Adha"),
    _n("Eid al-Fitr"),
    _n("Election Day"),
    _n("Epiphany"),
    _n("Epiphany (Three Kings' Day and Orthodox Christmas)"),
    _n("Europe Day"),
    _n("Father's Day"),
    _n("Flag and Independence Day"),
    _n("Good Friday"),
    _n("Holiday of Svetitskhovloba, Robe of Jesus"),
    _n("Holy Saturday"),
    _n("Independence Day"),
    _n("Independence Restoration Day"),
    _n("Independence and Unity Day"),
    _n("Independent Czech State Restoration Day"),
    _n("Independent Czechoslovak State Day"),
    _n("International Children's Day"),
    _n("International Labor Day"),
    _n("International Women's Day"),
    _n("International Workers' Day"),
    _n("International Workers' Solidarity Day"),
    _n("Jan Hus Day"),
    _n("Labor Day"),
    _n("Labor Day and International Workers' Solidarity Day"),
    _n("Liberation Day"),
    _n("Macedonian Revolutionary Struggle Day"),
    _n("May Day"),
    _n("Midsummer Day"),
    _n("Mother Teresa Canonization Day"),
    _n("Mother's Day"),
    _n("National Day"),
    _n("National Language Day"),
    _n("National Unity Day"),
    _n("National Uprising Day"),
    _n("National Youth Day"),
    _n("New Year's Day"),
    _n("Njegos Day"),
    _n("Non-working day"),
    _n("Nowruz Day"),
    _n("Orthodox Christmas Day"),
    _n("Orthodox Easter"),
    _n("Orthodox Easter Sunday"),
    _n("Orthodox Good Friday"),
    _n("Pentecost"),
    _n("Prešeren's Day, the Slovenian Cultural Holiday"),
    _n("Public Holiday"),
    _n("Reformation Day"),
    _n("Republic Day"),
    _n("Republic of Moldova Independence Day"),
    _n("Saint Andrew's Day"),
    _n("Saint Clement of Ohrid Day"),
    _n("Saint George's Day"),
    _n("Saint George's Day, Day of the Bulgarian Army"),
    _n("Saint John the Baptist"),
    _n("Saints Cyril and Methodius Day"),
    _n("Second Day of Christmas"),
    _n("Slovak National Uprising Anniversary"),
    _n("Statehood Day"),
    _n("Struggle for Freedom and Democracy Day"),
    _n("Struggle for Freedom and Democracy Day and International Students' Day"),
    _n("Summer Day"),
    _n("Ukrainian Statehood Day"),
    _n("Unification Day"),
    _n("Unification of the Romanian Principalities Day"),
    _n("Victory Day"),
    _n("Victory Day and Commemoration of the heroes fallen for Independence of Fatherland"),
)
"""The holidays of the network's countries by the English names that the library gives them."""
NOTES = (
    _n("{0} (observed)"),
    _n("{0} (estimated)"),
    _n("{0} (observed, estimated)"),
)
"""What the library says of a day beside its name: kept on another day, or known only about."""


def holiday_name(english: str) -> str:
    """The name in the window's language; the English one where the library has learned of another day since."""
    for note in NOTES:
        name = english.removesuffix(note.removeprefix("{0}"))
        if name != english:
            return QCoreApplication.translate("Holidays", note).format(holiday_name(name))
    return QCoreApplication.translate("Holidays", english)
