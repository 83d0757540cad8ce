"""What is left out of the bundle, and above all what is not."""

import re
import sys
from pathlib import Path

import pytest

from bundle import trim

LANGUAGES = frozenset({"de", "zh_CN"})
QT = "PySide6/Qt"

KEPT = (
    "libQt6Core.so.6",
    f"{QT}/lib/libQt6Widgets.so.6",
    f"{QT}/lib/libQt6Svg.so.6",
    f"{QT}/plugins/platforms/libqxcb.so",
    f"{QT}/plugins/platforms/libqwayland.so",
    f"{QT}/plugins/platforms/libqoffscreen.so",
    f"{QT}/plugins/imageformats/libqsvg.so",
    f"{QT}/plugins/imageformats/libqico.so",
    f"{QT}/plugins/iconengines/libqsvgicon.so",
    f"{QT}/plugins/platformthemes/libqxdgdesktopportal.so",
    f"{QT}/translations/qtbase_de.qm",
    f"{QT}/translations/qtbase_zh_CN.qm",
    "pgbackup_gui/resources/translations/pgbackup_fr.qm",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
    "psycopg_binary/pq.cpython-313-x86_64-linux-gnu.so",
    "libsqlite3.so.0",
    "libfontconfig.so.1",
    "libfreetype.so.6",
)
DROPPED = (
    "libQt6Quick.so.6",
    f"{QT}/lib/libQt6Qml.so.6",
    f"{QT}/lib/libQt6Pdf.so.6",
    "PySide6\\Qt6OpenGL.dll",
    "PySide6\\opengl32sw.dll",
    "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
    f"{QT}/plugins/platformthemes/libqgtk3.so",
    f"{QT}/plugins/platforms/libqeglfs.so",
    f"{QT}/plugins/imageformats/libqpdf.so",
    f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    f"{QT}/translations/qtbase_fr.qm",
    f"{QT}/translations/designer_de.qm",
    "libgtk-3.so.0",
    "libpangocairo-1.0.so.0",
)


@pytest.mark.parametrize("name", KEPT)
def test_what_the_program_loads_is_kept(name: str) -> None:
    assert not trim.is_unwanted(name, LANGUAGES)


@pytest.mark.parametrize("name", DROPPED)
def test_what_it_never_loads_is_left_out(name: str) -> None:
    assert trim.is_unwanted(name, LANGUAGES)


def test_entries_keep_their_order() -> None:
    entries = [("libQt6Svg.so.6", "from"), ("libQt6Qml.so.6", "from"), ("libz.so.1", "from")]
    assert trim.kept(entries, LANGUAGES) == [entries[0], entries[2]]


@pytest.mark.parametrize("name", ["sqlite3", "distutils", "setuptools", "PySide6.QtSvg", "ssl"])
def test_modules_that_are_needed_are_not_excluded(name: str) -> None:
    """The history is an SQLite file; PyInstaller's hooks stumble without the other two."""
    assert name not in trim.EXCLUDED_MODULES


def test_what_is_loaded_by_its_name_only_is_told_to_pyinstaller() -> None:
    package = Path(__file__).parents[2] / "pgbackup_gui"
    source = "".join(file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
    named = set(re.findall(r'import_module\("([\w.]+)"\)', source))
    foreign = {
        name
        for name in named
        if name.partition(".")[0] not in {"pgbackup_gui", "winreg", *sys.stdlib_module_names}
    }
    assert foreign <= set(trim.LATE_MODULES)
