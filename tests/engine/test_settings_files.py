"""Files of settings are read with what belongs to them, and never without end."""

from pathlib import Path

import pytest

from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach.pasted import MAX_TEXT, Source
from pgbackup_gui.engine.settings_files import (
    read_service,
    read_service_files,
    read_settings_file,
)

COMPOSE = """\
services:
  database:
    image: postgres:18
    environment:
      POSTGRES_USER: ${DB_USER:-postgres}
      POSTGRES_PASSWORD: ${DB_PASSWORD}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Immich App"
    made.mkdir()
    (made / "compose.yml").write_text(COMPOSE)
    return made


def test_the_folder_names_the_container(folder: Path) -> None:
    settings, password = read_settings_file(folder / "compose.yml")
    assert (settings.source, settings.container) == (Source.COMPOSE, "immichapp-database-1")
    assert (settings.user, password) == ("postgres", None)


def test_the_env_file_beside_it_is_read_as_compose_does(folder: Path) -> None:
    text = "COMPOSE_PROJECT_NAME=photos\nDB_USER=anna\nDB_PASSWORD=geheim\n"
    (folder / ".env").write_text("\ufeff" + text)
    settings, password = read_settings_file(folder / "compose.yml")
    assert (settings.container, settings.user) == ("photos-database-1", "anna")
    assert password == "geheim"


def test_another_file_stands_alone(folder: Path) -> None:
    (folder / ".env").write_text("DB_HOST=elsewhere")
    (folder / "stack.env").write_text("DB_HOST=nas\nDB_NAME=films")
    settings, _ = read_settings_file(folder / "stack.env")
    assert (settings.host, settings.dbname, settings.container) == ("nas", "films", None)


@pytest.mark.parametrize("name", ["missing.yml", ".", "large.env", "empty.env"])
def test_what_cannot_be_read_is_refused(folder: Path, name: str) -> None:
    (folder / "empty.env").touch()
    (folder / "large.env").write_text("DB_HOST=nas\n" + "#" * MAX_TEXT)
    with pytest.raises(ProfileError) as caught:
        read_settings_file(folder / name)
    assert caught.value.code is Code.PASTED_UNKNOWN


def test_the_users_own_services_win(tmp_path: Path) -> None:
    mine, common = tmp_path / "mine", tmp_path / "pg_service.conf"
    mine.write_text("[films]\nhost=nas\n")
    common.write_text("[films]\nhost=other\n[photos]\nhost=photos\n")
    found = read_service_files({"PGSERVICEFILE": str(mine), "PGSYSCONFDIR": str(tmp_path)})
    assert {name: it["host"] for name, it in found.items()} == {"films": "nas", "photos": "photos"}


def test_a_service_is_read_when_it_is_chosen(tmp_path: Path) -> None:
    file = tmp_path / "services"
    file.write_text("[films]\nhost=nas\npassword=geheim\n")
    environ = {"PGSERVICEFILE": str(file), "PGSYSCONFDIR": str(tmp_path)}
    settings, password = read_service("films", environ)
    assert (settings.host, password) == ("nas", "geheim")
    with pytest.raises(ProfileError):
        read_service("photos", environ)


def test_no_file_no_service(tmp_path: Path) -> None:
    assert read_service_files({"PGSERVICEFILE": "/none", "PGSYSCONFDIR": str(tmp_path)}) == {}
