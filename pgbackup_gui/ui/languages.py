"""Which language the program speaks: its words, and the form of its dates and numbers."""

from collections.abc import Iterable
from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from pgbackup_gui.core.settings import Language

OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.SPANISH: "Español",
    Language.CHINESE: "简体中文",
}
"""Each language as those who speak it call it, so it is found when all else is foreign."""

_SIMPLIFIED = QLocale.Script.SimplifiedHanScript
_KNOWN = {QLocale(language.value).language(): language for language in OWN_NAMES}


def wanted(tags: Iterable[str]) -> Language:
    """The first of the user's languages (`de-AT`, `zh-Hans-CN`) that we speak, else English."""
    for tag in tags:
        locale = QLocale(tag)
        language = _KNOWN.get(locale.language(), Language.SYSTEM)
        # A bare `zh` ends the list of traditional writers as well.
        if language is Language.CHINESE and (tag == "zh" or locale.script() != _SIMPLIFIED):
            continue
        if language is not Language.SYSTEM:
            return language
    return Language.ENGLISH


def forms(language: Language, system: QLocale) -> QLocale:
    """How `language` writes dates and sizes where the user lives, as far as Qt knows it."""
    own = QLocale(language.value)
    is_same = (own.language(), own.script()) == (system.language(), system.script())
    if language is Language.SYSTEM or is_same:
        return system
    there = QLocale(own.language(), own.script(), system.territory())
    return there if there.territory() == system.territory() else own


def speak(app: QCoreApplication, language: Language, *, draws: bool) -> Language:
    """Translate from now on, and write dates and sizes that way; returns what is spoken.

    `draws`: the program has a window, so Qt's own words (Cancel, Select All) are needed too. A
    German "Abbrechen" beside an English "Delete it" helps nobody: it is both or neither.
    """
    system = QLocale.system()
    QLocale.setDefault(forms(language, system))
    spoken = wanted(system.uiLanguages()) if language is Language.SYSTEM else language
    if not _install(app, spoken, draws=draws):
        spoken = Language.ENGLISH
        _install(app, spoken, draws=draws)
    return spoken


def _install(app: QCoreApplication, language: Language, *, draws: bool) -> bool:
    """Everything that `language` needs, or nothing. English is in the sources but for plurals."""
    places = [("pgbackup", str(files("pgbackup_gui.resources") / "translations"))]
    if draws and language is not Language.ENGLISH:
        places.append(("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    translators = [QTranslator(app) for _ in places]
    for translator, (name, folder) in zip(translators, places, strict=True):
        # By name: a locale would be looked for in the user's other languages too, so that our
        # file and Qt's could turn out to be different ones.
        if not translator.load(f"{name}_{language.value}", folder):
            return False
    for translator in translators:
        app.installTranslator(translator)
    return True
