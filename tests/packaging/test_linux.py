"""Desktop file, metainfo and icons: what a Linux desktop reads."""

import configparser
import struct
import xml.etree.ElementTree as ET  # our own files
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from bundle import deb, icons

LINUX = Path(__file__).parents[2] / "packaging" / "linux"


@pytest.fixture
def desktop() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "pgbackup_gui.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_starts_an_installed_program(desktop: configparser.SectionProxy) -> None:
    program = desktop["Exec"].split()[0]
    assert program in deb.PROGRAMS
    assert desktop["TryExec"] == program
    assert desktop["Terminal"] == "false"


def test_the_window_is_grouped_under_the_menu_entry(desktop: configparser.SectionProxy) -> None:
    """The app names its desktop file to Qt; Wayland and X11 find the icon by that."""
    source = (LINUX.parents[1] / "pgbackup_gui" / "app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{desktop["StartupWMClass"]}")' in source
    assert desktop["Icon"] == desktop["StartupWMClass"]


def test_metainfo_belongs_to_the_menu_entry() -> None:
    root = ET.parse(LINUX / "pgbackup_gui.metainfo.xml").getroot()  # noqa: S314 - our own
    assert root.findtext("launchable") == "pgbackup_gui.desktop"
    assert root.findtext("project_license") == "MIT"
    assert {one.text for one in root.iter("binary")} == set(deb.PROGRAMS)


def test_icons_hold_every_size(tmp_path: Path, qapp: object) -> None:
    icons.make(tmp_path)
    image = QImage(str(tmp_path / "256.png"))
    assert image.width() == 256
    assert image.pixelColor(128, 128).alpha() == 255
    assert image.pixelColor(0, 0).alpha() == 0
    assert QImage(str(tmp_path / "pgbackup.ico")).width() in icons.ICO_SIDES
    assert _icns_types((tmp_path / "pgbackup.icns").read_bytes()) == list(icons.ICNS_TYPES)


def _icns_types(data: bytes) -> list[str]:
    magic, length = struct.unpack_from(">4sI", data)
    assert magic == b"icns"
    assert length == len(data)
    types, at = [], 8
    while at < len(data):
        kind, size = struct.unpack_from(">4sI", data, at)
        types.append(kind.decode())
        assert data[at + 8 : at + 12] == b"\x89PNG"
        at += size
    return types
