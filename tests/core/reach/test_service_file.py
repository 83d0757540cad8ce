"""The connection service file is read as libpq reads it."""

from pathlib import Path

import pytest

from pgbackup_gui.core.reach import pasted
from pgbackup_gui.core.reach.pasted import Remark, Remarked, Source
from pgbackup_gui.core.reach.profiles import SslMode
from pgbackup_gui.core.reach.service_file import MAX_SERVICES, read_services, service_files

TEXT = """\
# the servers at home
host=lost

[films]
host=nas
port=5433
  dbname=jellyfin
user=anna
password=a=b
host=later
# port=1
ldap://server/x?y=z

[empty]
no setting

[photos] and more
host=homeserver
[films]
host=other
"""

HOME = Path("/home/anna")
DEBIANS = Path("/etc/postgresql-common/pg_service.conf")


def test_services_are_read_in_order() -> None:
    found = read_services(TEXT)
    assert list(found) == ["films", "photos"]
    films = {"host": "nas", "port": "5433", "dbname": "jellyfin", "user": "anna", "password": "a=b"}
    assert found["films"] == films


@pytest.mark.parametrize("text", ["", "[", "[]\nhost=x", "host=x", "\0\n[a\0]"])
def test_what_names_no_service_has_none(text: str) -> None:
    assert read_services(text) == {}


def test_there_is_an_end_to_a_list() -> None:
    text = "".join(f"[{number}]\nhost=x\n" for number in range(MAX_SERVICES + 5))
    assert len(read_services(text)) == MAX_SERVICES


@pytest.mark.parametrize(
    ("environ", "home", "is_windows", "files"),
    [
        ({}, HOME, False, (HOME / ".pg_service.conf", DEBIANS)),
        ({"PGSERVICEFILE": "/s", "PGSYSCONFDIR": "/etc"}, HOME, False,
         (Path("/s"), Path("/etc/pg_service.conf"))),
        ({}, None, False, (DEBIANS,)),
        ({"APPDATA": "/roaming"}, HOME, True, (Path("/roaming/postgresql/.pg_service.conf"),)),
        ({}, HOME, True, (HOME / ".pg_service.conf",)),
    ],
)  # fmt: skip
def test_libpqs_places_are_looked_at(
    environ: dict[str, str], home: Path | None, *, is_windows: bool, files: tuple[Path, ...]
) -> None:
    assert service_files(environ, home, is_windows=is_windows) == files


def test_a_service_becomes_settings_and_a_password() -> None:
    keywords = {**read_services(TEXT)["films"], "sslmode": "require", "keepalives": "1"}
    settings, password = pasted.from_service(keywords)
    assert (settings.host, settings.port, settings.dbname) == ("nas", 5433, "jellyfin")
    assert (settings.source, settings.sslmode) == (Source.SERVICE, SslMode.REQUIRE)
    assert settings.remarks == (Remarked(Remark.LEFT_OUT, "keepalives"),)
    assert password == "a=b"
