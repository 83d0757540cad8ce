"""Undo brings back what a restore has replaced; what is kept can be deleted."""

from datetime import UTC, datetime

import pytest

from pgbackup_gui.core.errors import Code, RestoreError
from pgbackup_gui.core.work.plans import KeptDatabase, KeptReason
from tests.postgres.conftest import on_newest
from tests.support.databases import Database
from tests.support.world import World


@pytest.fixture
def before(world: World, database: Database) -> dict[str, str]:
    """The contents that a restore has just replaced."""
    backup = world.back_up().value
    with database.connect() as connection:
        connection.execute("DELETE FROM activity_log; SELECT nextval('scan_number')")
    replaced = database.fingerprint()
    world.restore(backup)
    assert database.fingerprint() != replaced
    return replaced


def test_undo_brings_back_the_same_contents(
    world: World, database: Database, before: dict[str, str]
) -> None:
    report = world.undo_only()
    assert database.fingerprint() == before
    assert report.database == database.name
    assert report.kept is not None
    assert report.kept.reason is KeptReason.BEFORE_UNDO


def test_undo_can_be_undone_again_and_again(
    world: World, database: Database, before: dict[str, str]
) -> None:
    restored = database.fingerprint()
    seen = []
    for _ in range(4):
        world.undo_only()
        seen.append(database.fingerprint())
    assert seen == [before, restored] * 2
    assert len(world.side_databases()) == 1


@on_newest
def test_undo_within_one_second_finds_names_of_its_own(
    world: World, before: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    object.__setattr__(world.ops, "clock", lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    names = []
    for _ in range(3):
        world.undo_only()
        names += world.side_databases()
    stamps = [name.rpartition("_")[2] for name in names]
    assert stamps == ["20260102030405", "20260102030406", "20260102030405"]


@on_newest
def test_kept_database_is_listed_by_another_start(world: World, before: dict[str, str]) -> None:
    world.reopen()
    (kept,) = world.kept()
    assert kept.name in world.side_databases()
    assert kept.live == world.profile.dbname
    assert kept.size > 1_000_000
    assert kept.reason is KeptReason.BEFORE_RESTORE


@on_newest
def test_kept_database_lets_nobody_in(world: World, before: dict[str, str]) -> None:
    with world.server_connection() as connection:
        allowed = connection.execute(
            "SELECT datallowconn FROM pg_database WHERE datname = %s", [world.kept()[0].name]
        ).fetchall()
    assert allowed == [(False,)]


@on_newest
def test_two_restores_keep_two_databases_newest_first(world: World, before: dict[str, str]) -> None:
    world.restore(world.backups()[0])
    first, second = world.kept()
    assert first.kept_at > second.kept_at
    assert sorted((first.name, second.name)) == world.side_databases()


@on_newest
def test_deleted_kept_database_is_gone(world: World, before: dict[str, str]) -> None:
    (kept,) = world.kept()
    world.ops.delete_kept(world.profile, kept.journal_id, world.context())
    assert world.kept() == ()
    assert world.side_databases() == []


@on_newest
def test_kept_template_can_be_deleted(world: World, before: dict[str, str]) -> None:
    (kept,) = world.kept()
    world.execute(f'ALTER DATABASE "{kept.name}" IS_TEMPLATE true')
    world.ops.delete_kept(world.profile, kept.journal_id, world.context())
    assert world.side_databases() == []


def _delete(world: World, kept: KeptDatabase) -> None:
    world.ops.delete_kept(world.profile, kept.journal_id, world.context())


@on_newest
@pytest.mark.parametrize("act", [World.undo, _delete])
def test_what_is_no_longer_there_cannot_be_undone_or_deleted(
    world: World, database: Database, before: dict[str, str], act: object
) -> None:
    (kept,) = world.kept()
    _delete(world, kept)
    now = database.fingerprint()
    assert callable(act)
    with pytest.raises(RestoreError) as caught:
        act(world, kept)
    assert caught.value.code is Code.NOTHING_TO_UNDO
    assert database.fingerprint() == now


@on_newest
def test_stranger_under_the_kept_name_is_not_offered(world: World, before: dict[str, str]) -> None:
    (kept,) = world.kept()
    world.execute(f'DROP DATABASE "{kept.name}"')
    world.execute(f'CREATE DATABASE "{kept.name}"')
    assert world.kept() == ()


def test_undo_when_the_database_was_lost(
    world: World, database: Database, before: dict[str, str]
) -> None:
    (kept,) = world.kept()
    world.execute("DROP DATABASE {live} WITH (FORCE)")
    report = world.undo(kept)
    assert report.kept is None
    assert database.fingerprint() == before
    assert world.side_databases() == []
