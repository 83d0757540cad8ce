"""What can be known about the Mac's app without a Mac."""

import plistlib
import re
from pathlib import Path

import pytest

from bundle import mac_tools, macho
from bundle.client_tools import PROGRAMS
from tests.packaging.samples import mach_o

MAC = Path(__file__).parents[2] / "packaging" / "macos"
SYSTEM = "/usr/lib/libSystem.B.dylib"


def _write(file: Path, data: bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file


def test_info_says_what_macos_asks_for() -> None:
    info = plistlib.loads((MAC / "Info.plist").read_bytes())
    assert info["NSLocalNetworkUsageDescription"].startswith("PG Backup")
    assert info["NSHighResolutionCapable"] is True
    assert re.fullmatch(r"[A-Za-z0-9.-]+", info["CFBundleIdentifier"])
    (kind,) = info["CFBundleDocumentTypes"]
    assert kind["CFBundleTypeExtensions"] == ["backup"]
    assert macho.minimum_of_app() >= (13, 0)
    assert "CFBundleShortVersionString" not in info, "the version comes from the package"


def test_the_app_asks_for_as_little_as_it_can() -> None:
    """Each entitlement weakens the hardened runtime; debugging would end the notarisation."""
    asked = plistlib.loads((MAC / "entitlements.plist").read_bytes())
    assert set(asked) == {"com.apple.security.cs.allow-unsigned-executable-memory"}


def test_load_commands_are_read(tmp_path: Path) -> None:
    data = mach_o(SYSTEM, "@rpath/libpq.5.dylib", search_paths=("@loader_path/../lib",))
    needs = macho.read(_write(tmp_path / "psql", data))
    assert needs.libraries == (SYSTEM, "@rpath/libpq.5.dylib")
    assert needs.search_paths == ("@loader_path/../lib",)
    assert needs.minimum == (15, 0)


def test_a_whole_bundle_has_no_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = mach_o(SYSTEM, "@loader_path/../lib/libpq.5.dylib")
    _write(tmp_path / "18/bin/psql", program)
    _write(tmp_path / "18/lib/libpq.5.dylib", mach_o(SYSTEM, "@rpath/libpq.5.dylib"))
    _write(tmp_path / "licences/COPYRIGHT", b"no program")
    assert macho.main([str(tmp_path)]) == 0
    assert "every library" in capsys.readouterr().out


def test_a_library_that_is_missing_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(tmp_path / "bin/psql", mach_o("@rpath/libzstd.1.dylib", search_paths=("@loader_path",)))
    assert macho.main([str(tmp_path)]) == 1
    assert "bin/psql needs @rpath/libzstd.1.dylib" in capsys.readouterr().out


def test_a_library_of_the_build_machine_does_not_count(tmp_path: Path) -> None:
    outside = _write(tmp_path / "homebrew/lib/libssl.3.dylib", mach_o(SYSTEM))
    _write(tmp_path / "app/psql", mach_o(str(outside)))
    assert list(macho.problems(tmp_path / "app", (15, 0))) == [f"psql needs {outside}"]


def test_a_program_for_a_newer_macos_is_named(tmp_path: Path) -> None:
    _write(tmp_path / "psql", mach_o(SYSTEM, minimum=(26, 1)))
    assert list(macho.problems(tmp_path, (15, 0))) == ["psql needs macOS 26.1"]


def _homebrew(folder: Path) -> dict[int, Path]:
    """Two majors that share an OpenSSL, laid out as Homebrew does it."""
    openssl = _write(folder / "opt/openssl/lib/libssl.3.dylib", mach_o(SYSTEM))
    homes = {}
    for major in (17, 18):
        home = folder / f"opt/postgresql@{major}"
        libpq = _write(home / "lib/libpq.5.dylib", mach_o(SYSTEM, str(openssl)))
        for program in PROGRAMS:
            _write(home / "bin" / program, mach_o(SYSTEM, str(libpq), str(openssl)))
        homes[major] = home
    return homes


def test_libpq_stays_with_its_major_and_the_rest_is_shared(tmp_path: Path) -> None:
    into = tmp_path / "pgtools"
    plan = mac_tools.Plan(into)
    for major, home in _homebrew(tmp_path.resolve()).items():
        plan.add(major, home)
    targets = sorted(path.relative_to(into).as_posix() for path in plan.copies.values())
    assert [target for target in targets if "lib/" in target] == [
        "17/lib/libpq.5.dylib",
        "18/lib/libpq.5.dylib",
        "lib/libssl.3.dylib",
    ]
    ways = set(plan.renames[into / "18/bin/psql"].values())
    assert ways == {"@loader_path/../lib/libpq.5.dylib", "@loader_path/../../lib/libssl.3.dylib"}
    (way,) = plan.renames[into / "17/lib/libpq.5.dylib"].values()
    assert way == "@loader_path/../../lib/libssl.3.dylib"


def test_what_homebrew_lacks_stops_the_build(tmp_path: Path) -> None:
    for program in PROGRAMS:
        _write(tmp_path / "bin" / program, mach_o("/opt/nowhere/libpq.5.dylib"))
    with pytest.raises(mac_tools.UnresolvedError, match=r"libpq\.5\.dylib"):
        mac_tools.Plan(tmp_path / "pgtools").add(18, tmp_path)
