"""The servers and sample data that the other tests stand on do what they promise."""

import logging
import os
from pathlib import Path

import psycopg
import pytest

from tests.support import check_system
from tests.support.binaries import PostgresMissingError, package_of, postgres_home
from tests.support.databases import Database, database_names, temporary_database
from tests.support.embedded_server import EmbeddedServer, ServerError
from tests.support.sample_data import fill_media_library, fill_rich, fingerprint
from tests.support.servers import Servers


def test_server_is_reachable_with_its_password(server: EmbeddedServer) -> None:
    with psycopg.connect(**server.connection_kwargs()) as connection:
        assert connection.info.server_version // 10000 == server.major


def test_server_refuses_a_wrong_password(server: EmbeddedServer) -> None:
    wrong = server.connection_kwargs()
    wrong["password"] = "wrong"
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(**wrong)


def test_socket_asks_for_no_password(server: EmbeddedServer) -> None:
    with psycopg.connect(
        host=str(server.socket_folder), port=server.port, user="postgres"
    ) as connection:
        assert connection.execute("SELECT current_user").fetchone() == ("postgres",)


@pytest.mark.parametrize("major", [14, 18])
def test_server_leaves_no_files(major: int) -> None:
    with EmbeddedServer(major) as server:
        base, pid = server.socket_folder, server.pid
        assert base.exists()
    assert not base.exists()
    assert not Path(f"/proc/{pid}").exists()


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_restarted_server_keeps_its_data_and_port(mode: str) -> None:
    with EmbeddedServer(18, settings={"work_mem": "5MB"}) as server:
        port = server.port
        with psycopg.connect(**server.connection_kwargs(), autocommit=True) as connection:
            connection.execute("CREATE DATABASE kept")
            connection.execute("CHECKPOINT")
        server.restart("fast" if mode == "fast" else "immediate")
        assert server.port == port
        with psycopg.connect(**server.connection_kwargs("kept")) as connection:
            assert connection.execute("SHOW work_mem").fetchone() == ("5MB",)


def test_server_that_cannot_start_says_why() -> None:
    server = EmbeddedServer(18, settings={"no_such_setting": "1"})
    try:
        with pytest.raises(ServerError, match="no_such_setting"):
            server.start()
    finally:
        server.close()


def test_failed_initdb_leaves_no_files() -> None:
    server = EmbeddedServer(18, locale="xx_XX.nonsense")
    with pytest.raises(ServerError, match="initdb"):
        server.start()
    with pytest.raises(ServerError, match="not been started"):
        assert server.socket_folder


def test_missing_version_says_how_to_get_it() -> None:
    with pytest.raises(PostgresMissingError, match="make postgres"):
        postgres_home(9)


def test_media_library_is_filled_and_always_the_same(database: Database) -> None:
    with temporary_database(database.server) as again, again.connect() as connection:
        fill_media_library(connection, items=50)
        assert fingerprint(connection) == database.fingerprint()
        row = connection.execute("SELECT count(*) FROM recently_added").fetchone()
    assert row == (45,)


def test_fingerprint_sees_one_changed_row(database: Database) -> None:
    before = database.fingerprint()
    with database.connect() as connection:
        connection.execute("UPDATE genres SET name_de = 'Lustspiel' WHERE name = 'Comedy'")
    after = database.fingerprint()
    assert {key for key in before if before[key] != after[key]} == {"table public.genres"}


def test_fingerprint_sees_sequences_and_large_objects(server: EmbeddedServer) -> None:
    with temporary_database(server) as made, made.connect() as connection:
        fill_rich(connection, rows=30)
        before = fingerprint(connection)
        connection.execute("SELECT nextval('shop.never_used')")
        connection.execute("SELECT lo_put(oid, 3, '\\x41') FROM pg_largeobject_metadata")
        after = fingerprint(connection)
    changed = {key.split()[0] for key in before if before[key] != after[key]}
    assert changed == {"sequence", "large"}


def test_renamed_databases_are_dropped_too(server: EmbeddedServer) -> None:
    with temporary_database(server) as made:
        with psycopg.connect(**server.connection_kwargs(), autocommit=True) as connection:
            connection.execute(f"ALTER DATABASE {made.name} RENAME TO {made.name}_before")
        assert database_names(server, prefix=made.name) == [f"{made.name}_before"]
    assert database_names(server, prefix=made.name) == []


def test_servers_start_once(servers: Servers) -> None:
    assert servers.get(18) is servers.get(18)


def test_home_is_isolated(isolated_home: Path, tmp_path: Path) -> None:
    assert Path.home() == isolated_home
    assert list(tmp_path.iterdir()) == []
    assert [name for name in os.environ if name in {"PGHOST", "PGPASSWORD", "PGPORT"}] == []


@pytest.mark.allow_log_errors
def test_logged_errors_can_be_allowed() -> None:
    logging.getLogger("anything").error("expected")


def test_missing_libraries_are_named_as_packages(tmp_path: Path) -> None:
    assert check_system.package_of("libEGL.so.1") == "libegl1"
    assert package_of("libssl.so.3") == "libssl3"
    assert check_system.missing_libraries([tmp_path / "absent.so"]) == []
    assert check_system.problems() == []
