"""A backup is whole, says what is in it, and leaves nothing else."""

import hashlib
import re
import stat
import threading
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.job import Note
from pgbackup_gui.core.work.output import Stream
from pgbackup_gui.core.work.progress import Step
from tests.support.databases import Database
from tests.support.programs import only, stand_in
from tests.support.sample_data import fill_rich
from tests.support.servers import Servers
from tests.support.world import World, manifest_of

BACKUP_STEPS = ("B0", "B1", "B2", "B3", "B4", "B5", "B6")


def test_backup_is_named_by_time_and_database(newest_world: World) -> None:
    backup = newest_world.back_up().value
    assert re.fullmatch(rf"\d{{14}}_{newest_world.profile.dbname}\.backup", backup.path.name)
    assert backup.path.parent == newest_world.profile.folder
    assert backup.manifest_path.name == backup.path.name + ".json"


def test_backup_is_listed_as_verified(world: World) -> None:
    backup = world.back_up().value
    assert backup.badge is Badge.VERIFIED
    assert world.backups() == (backup,)
    assert backup.made_by.startswith("PG Backup")
    assert backup.database == world.profile.dbname
    assert backup.server_version is not None
    assert str(backup.server_version) == world.server.version


def test_warnings_are_told_and_the_backup_counts(newest_world: World, tmp_path: Path) -> None:
    then = 'echo "pg_dump: warning: something odd" >&2; exec REAL "$@"'
    script = stand_in(newest_world.server.bin_folder / "pg_dump", tmp_path / "stand-in", then)
    newest_world.use_settings(Settings(pg_dump=str(script)))
    done = newest_world.back_up()
    assert done.notes == (Note("warning", "pg_dump: warning: something odd"),)
    assert done.value.badge is Badge.VERIFIED


def test_backup_is_readable_by_its_owner_only(newest_world: World) -> None:
    backup = newest_world.back_up().value
    for path in (backup.path, backup.manifest_path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_backup_leaves_no_partial_file(newest_world: World) -> None:
    backup = newest_world.back_up().value
    assert set(newest_world.files()) == {backup.path.name, backup.manifest_path.name}


def test_backup_records_its_sha256_and_size(newest_world: World) -> None:
    backup = newest_world.back_up().value
    data = backup.path.read_bytes()
    record = manifest_of(backup)
    assert record.sha256 == hashlib.sha256(data).hexdigest()
    assert record.size == backup.size == len(data)


def test_backup_runs_through_its_steps_in_order(newest_world: World) -> None:
    newest_world.back_up()
    assert tuple(newest_world.steps) == BACKUP_STEPS
    steps = list(dict.fromkeys(report.step for report in newest_world.progress))
    assert steps == [Step.PREFLIGHT, Step.SNAPSHOT, Step.DUMP, Step.HASH, Step.VERIFY, Step.PUBLISH]


def test_progress_names_tables_and_never_goes_back(world: World) -> None:
    world.back_up()
    fractions = [item.fraction for item in world.progress if item.fraction is not None]
    assert fractions
    assert fractions == sorted(fractions)
    assert "public.media_items" in {item.subject for item in world.progress}


def test_every_line_is_told_and_logged_without_the_password(newest_world: World) -> None:
    newest_world.back_up()
    assert any(line.stream is Stream.STDERR for line in newest_world.lines)
    log = newest_world.log()
    assert all(line.text in log for line in newest_world.lines)
    assert newest_world.server.password not in log


def test_backup_is_in_the_history(newest_world: World) -> None:
    backup = newest_world.back_up().value
    (operation,) = newest_world.ops.history.operations()
    assert (operation.kind, operation.result) == ("backup", "done")
    assert (operation.subject, operation.size) == (newest_world.profile.dbname, backup.size)
    assert operation.code is None
    assert operation.ended is not None


def test_backups_in_one_second_get_names_of_their_own(newest_world: World) -> None:
    first, second = newest_world.back_up().value, newest_world.back_up().value
    assert [backup.key for backup in newest_world.backups()] == [second.key, first.key]
    assert second.key > first.key


def test_newer_tools_are_noted(world: World, tmp_path: Path, servers: Servers) -> None:
    world.bundled = only(18, tmp_path / "tools")
    world.reopen()
    notes = world.back_up().notes
    is_newest = world.server.major == 18
    assert notes == (() if is_newest else (Note("tools-newer", servers.get(18).version),))


def test_manifest_counts_every_table(world: World, database: Database) -> None:
    record = manifest_of(world.back_up().value)
    with database.connect() as connection:
        counted = {table.name: _rows(connection, table.name) for table in record.contents.tables}
    assert {table.name: table.rows for table in record.contents.tables} == counted
    assert counted["media_items"] == 50
    assert record.entries == len(counted)


def test_manifest_knows_sequences_and_large_objects(world: World, database: Database) -> None:
    with database.connect() as connection:
        connection.execute("SELECT nextval('scan_number'), lo_from_bytea(0, 'one')")
        connection.execute("SELECT lo_from_bytea(0, 'two')")
        (last,) = connection.execute("SELECT last_value FROM scan_number").fetchone() or ()
    contents = manifest_of(world.back_up().value).contents
    assert contents.large_objects == 2
    assert {item.name: item.last for item in contents.sequences}["scan_number"] == last


def test_restored_sequence_is_not_behind_its_rows(world: World, database: Database) -> None:
    ended = threading.Event()
    writer = threading.Thread(target=_write_until, args=(database, ended))
    writer.start()
    try:
        backup = world.back_up().value
    finally:
        ended.set()
        writer.join()
    world.restore(backup)
    with database.connect() as connection:
        connection.execute("INSERT INTO genres (name, name_de) VALUES ('after restore', '')")


def test_manifest_knows_the_properties(world: World, database: Database) -> None:
    name = sql.Identifier(database.name)
    with database.connect() as connection:
        connection.execute(sql.SQL("COMMENT ON DATABASE {} IS 'films'").format(name))
        connection.execute(sql.SQL("ALTER DATABASE {} SET work_mem TO '7MB'").format(name))
        connection.execute("CREATE EXTENSION citext")
    record = manifest_of(world.back_up().value)
    assert record.properties.comment == "films"
    assert [(item.name, item.value) for item in record.properties.settings] == [("work_mem", "7MB")]
    assert record.properties.encoding == "UTF8"
    assert record.properties.owner == "postgres"
    assert record.extensions == ("citext",)


def test_manifest_of_the_rich_fixture_names_its_roles(world: World, database: Database) -> None:
    with database.connect() as connection:
        fill_rich(connection, rows=20)
    record = manifest_of(world.back_up().value)
    assert {"app_owner", "app_reader"} <= set(record.roles)
    tables = {table.full_name: table.rows for table in record.contents.tables}
    assert tables['shop.Odd "name" with spaces'] == 2
    assert tables["shop.two\nlines"] == 1
    assert tables["shop.sale_rest"] > 0


def test_manifest_and_command_hold_no_password(newest_world: World) -> None:
    backup = newest_world.back_up().value
    text = backup.manifest_path.read_text(encoding="utf-8")
    assert newest_world.server.password not in text
    assert "--no-password" in manifest_of(backup).command


def test_empty_database_can_be_backed_up_and_restored(world: World, database: Database) -> None:
    with database.connect() as connection:
        connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    backup = world.back_up().value
    assert manifest_of(backup).entries == 0
    assert world.restore(backup).value.after.tables == ()


@pytest.mark.parametrize("rich", [False, True], ids=["media", "rich"])
def test_counts_are_those_of_the_dump_while_others_write(
    world: World, database: Database, rich: bool
) -> None:
    with database.connect() as connection:
        if rich:
            fill_rich(connection, rows=20)
    ended = threading.Event()
    writer = threading.Thread(target=_write_until, args=(database, ended))
    writer.start()
    try:
        backup = world.back_up().value
    finally:
        ended.set()
        writer.join()
    report = world.restore(backup, beside=f"{database.name} beside").value
    recorded = manifest_of(backup).contents
    assert [table.rows for table in report.after.tables] == [t.rows for t in recorded.tables]
    assert [item.name for item in recorded.sequences if not item.exact] == ["genres_id_seq"]


def _write_until(database: Database, ended: threading.Event) -> None:
    with database.connect() as connection:
        while not ended.is_set():
            connection.execute("INSERT INTO genres (name, name_de) VALUES (random()::text, '')")


def _rows(connection: psycopg.Connection[tuple[object, ...]], table: str) -> object:
    query = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))
    (count,) = connection.execute(query).fetchone() or (None,)
    return count
