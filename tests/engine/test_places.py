"""Places: the app's own folders, and an environment that libpq cannot be misled by."""

import os
import sys
from pathlib import Path

import pytest

from pgbackup_gui.engine.places import find_bundled, find_places, forget_libpq_variables


def test_portable_use_keeps_everything_below_one_folder(tmp_path: Path) -> None:
    places = find_places(tmp_path)
    own = (
        places.profiles_file,
        places.settings_file,
        places.window_file,
        places.history_file,
        places.journals,
        places.log_file,
        places.default_backup_folder("Jellyfin"),
    )
    assert all(path.is_relative_to(tmp_path) for path in own)
    assert len(set(own)) == len(own)


def test_finding_places_makes_none(tmp_path: Path, isolated_home: Path) -> None:
    before = sorted(isolated_home.rglob("*"))
    find_places(tmp_path / "home")
    find_places(None)
    assert list(tmp_path.iterdir()) == []
    assert sorted(isolated_home.rglob("*")) == before


def test_folders_of_the_system_are_this_users(isolated_home: Path) -> None:
    places = find_places(None)
    for path in (places.config, places.state, places.logs, places.documents):
        assert path.is_relative_to(isolated_home)
    for path in (places.config, places.state, places.logs):
        assert "pgbackup_gui" in path.parts


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Jellyfin", "Jellyfin"),
        ("Immich (NAS)", "Immich _NAS_"),
        ("a/b\\c:d", "a_b_c_d"),
        ("../../etc", "_.._etc"),
        ("..", "database"),
        ("  ", "database"),
        ("Übersicht 1.2", "Übersicht 1.2"),
        ("dots...", "dots"),
    ],
)
def test_proposed_folder_bears_a_harmless_name(tmp_path: Path, name: str, folder: str) -> None:
    assert find_places(tmp_path).default_backup_folder(name).name == folder


def test_bundled_programs_lie_beside_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "pgbackup-gui"))
    (tmp_path / "pgtools").mkdir()
    assert find_bundled() == tmp_path / "pgtools"


def test_checkout_uses_what_was_fetched_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert find_bundled() is None
    (tmp_path / "postgres").mkdir()
    assert find_bundled() == tmp_path / "postgres"


def test_libpq_variables_are_dropped() -> None:
    environ = {"PGHOSTADDR": "192.0.2.1", "PGPASSWORD": "x", "PGBACKUP_HOME": "/h", "PATH": "/bin"}
    forget_libpq_variables(environ)
    assert environ == {"PGBACKUP_HOME": "/h", "PATH": "/bin"}


def test_where_the_users_services_are_is_kept() -> None:
    environ = {"PGSERVICEFILE": "/s", "PGSYSCONFDIR": "/etc/pg", "PGSERVICE": "x"}
    forget_libpq_variables(environ)
    assert environ == {"PGSERVICEFILE": "/s", "PGSYSCONFDIR": "/etc/pg"}


def test_this_processs_own_environment_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGSERVICE", "x")
    forget_libpq_variables()
    assert "PGSERVICE" not in os.environ
