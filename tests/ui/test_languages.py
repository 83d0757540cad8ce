"""The program speaks what was chosen, else what the system speaks; words, dates and sizes."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.settings import Language, Settings
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import ToolReport
from pgbackup_gui.ui import formats, languages
from pgbackup_gui.ui.dialogs.connection_fields import select
from pgbackup_gui.ui.dialogs.settings import SettingsDialog
from tests.ui.scripted_service import ScriptedService, as_service

WORDS = """
import sys
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pgbackup_gui.core.settings import Language
from pgbackup_gui.ui import formats, languages
app = QApplication(["pgbackup"])
print(languages.speak(app, Language(sys.argv[1]), draws=True).value)
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
print(box.buttons()[0].text())
print(QCoreApplication.translate("messages", "Backup"))
print(formats.size(1_234_567))
"""


def said(language: str, **environment: str) -> list[str]:
    """What a program of its own says: translators stay in the application they are put in."""
    done = subprocess.run(
        [sys.executable, "-c", WORDS, language],
        env=os.environ | {"PYTHONUTF8": "1"} | environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["de-Latn-AT", "de-AT", "de-Latn", "de"], Language.GERMAN),
        (["fr-CA"], Language.FRENCH),
        (["es-MX", "en"], Language.SPANISH),
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], Language.CHINESE),
        (["zh-Hans-SG"], Language.CHINESE),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], Language.ENGLISH),
        (["en-GB", "en", "de-DE", "de"], Language.ENGLISH),
        (["it-IT", "it", "fr-FR", "fr"], Language.FRENCH),
        (["nb-NO", "nb"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_first_language_of_the_user_that_we_speak(tags: list[str], language: Language) -> None:
    assert languages.wanted(tags) is language


@pytest.mark.parametrize(
    ("language", "system", "expected"),
    [
        (Language.SYSTEM, "it_IT", "it_IT"),
        (Language.GERMAN, "de_AT", "de_AT"),
        (Language.ENGLISH, "de_DE", "en_DE"),
        (Language.FRENCH, "de_CH", "fr_CH"),
        (Language.CHINESE, "de_DE", "zh_CN"),
        (Language.CHINESE, "zh_TW", "zh_CN"),
        (Language.GERMAN, "C", "de_DE"),
    ],
)
def test_dates_and_sizes_are_those_of_the_language_and_the_country(
    language: Language, system: str, expected: str
) -> None:
    assert languages.forms(language, QLocale(system)).name() == expected


@pytest.mark.parametrize(
    ("chosen", "cancel", "backup", "size"),
    [
        ("de", "Abbrechen", "Sicherung", "1,2 MB"),
        ("fr", "Annuler", "Sauvegarde", "1,2 Mo"),
        ("es", "Cancelar", "Copia de seguridad", "1,2 MB"),
        ("zh_CN", "取消", "备份", "1.2 MB"),
        ("en", "Cancel", "Backup", "1.2 MB"),
    ],
)
def test_the_whole_program_speaks_what_was_chosen(
    chosen: str, cancel: str, backup: str, size: str
) -> None:
    language, *words, shown = said(chosen)
    assert language == chosen
    assert words == [cancel, backup]
    assert (
        shown.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ") == size
    )


def test_the_system_decides_when_nothing_was_chosen() -> None:
    assert said("system", LC_ALL="de_CH.UTF-8")[:2] == ["de", "Abbrechen"]
    assert said("system", LC_ALL="en_US.UTF-8", LANGUAGE="it:fr:en")[:2] == ["fr", "Annuler"]


def test_qt_and_we_speak_the_same_language_or_english(
    monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication, tmp_path: Path
) -> None:
    """A package of Qt without its translations must not leave us half German."""
    monkeypatch.setattr(QLibraryInfo, "path", lambda _which: str(tmp_path))
    before = QLocale()
    assert languages.speak(qapp, Language.GERMAN, draws=True) is Language.ENGLISH
    QLocale.setDefault(before)
    assert QCoreApplication.translate("messages", "Backup") == "Backup"


def test_english_plurals_are_right_without_help(qapp: QCoreApplication) -> None:
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert formats.age(now.replace(hour=11), now) == "1 hour"
    assert formats.age(now.replace(hour=9), now) == "3 hours"


def settings_dialog(qtbot: QtBot, service: ScriptedService) -> SettingsDialog:
    service.answer(Kind.TOOLS, ToolReport((), ()))
    dialog = SettingsDialog(service=as_service(service))
    qtbot.addWidget(dialog)
    dialog.tabs.setCurrentWidget(dialog.general)
    dialog.open()
    return dialog


@pytest.fixture
def scripted(qtbot: QtBot) -> ScriptedService:
    return ScriptedService()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_language_is_chosen_by_its_own_name(qtbot: QtBot, scripted: ScriptedService) -> None:
    dialog = settings_dialog(qtbot, scripted)
    combo = dialog.general.language
    assert [combo.itemText(row) for row in range(combo.count())] == [
        "Like the system", "English", "Deutsch", "Français", "Español", "简体中文",
    ]  # fmt: skip
    select(combo, "zh_CN")
    dialog.accept()
    assert scripted.current_settings == Settings(language=Language.CHINESE)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_only_another_language_asks_for_a_restart(qtbot: QtBot, scripted: ScriptedService) -> None:
    dialog = settings_dialog(qtbot, scripted)
    assert not dialog.general.restart.isVisible()
    select(dialog.general.language, "fr")
    assert dialog.general.restart.isVisible()
    select(dialog.general.language, "system")
    assert not dialog.general.restart.isVisible()
