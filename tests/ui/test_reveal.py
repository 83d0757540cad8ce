"""A file is shown in its folder; where no file manager can be asked, the folder is opened."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.reveal import Command, Revealer, command_for


class Opened(QObject):
    """Stands where the desktop would open a folder."""

    def __init__(self) -> None:
        super().__init__()
        self.folders: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.folders.append(Path(url.toLocalFile()))


@pytest.fixture
def opened(qapp: object) -> Iterator[Opened]:
    opened = Opened()
    # The signature asks for bytes, which PySide 6.12 then refuses.
    QDesktopServices.setUrlHandler("file", opened, "open")  # type: ignore[arg-type]
    yield opened
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a backup.backup"


def test_without_a_file_manager_the_folder_is_opened(
    opened: Opened, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.setattr(sys, "platform", "linux")
    Revealer().show(file)
    qtbot.waitUntil(lambda: opened.folders == [file.parent])


def test_other_systems_have_a_program_for_it(file: Path) -> None:
    windows, mac = command_for("win32", file), command_for("darwin", file)
    assert windows == Command("explorer.exe", native=f'/select,"{file}"')
    assert mac == Command("/usr/bin/open", ("-R", str(file)))
    assert command_for("linux", file) is None
