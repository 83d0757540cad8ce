"""The library of the pictures: several databases, each of which fares differently."""

import json
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import psycopg
from psycopg.sql import SQL, Identifier

from pgbackup_gui.core.backups.backup import Backup, Badge, file_name, key_of, manifest_path
from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.history import FileCheck, History
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.opening import open_operations
from pgbackup_gui.engine.operations import Operations
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.store import ProfileBook, SettingsStore
from tests.demo.world import World
from tests.support.sample_data import fill_media_library

OLD, EMPTY, FAILED = "Immich", "Paperless", "Nextcloud"
DAMAGED_DAYS, TESTED_DAYS = 9, 2
FOREIGN = "before the update.dump"
NEW_COMPUTER = "new computer"
"""The folder in the library's home where nothing is set up yet."""

_DAYS = (1, TESTED_DAYS, 3, 4, 5, 6, DAMAGED_DAYS, 16, 23, 30, 61)
_OLD_DAYS = 19
_FOREIGN_DAYS = 12
_ITEMS = 1500
_CLOSED_PORT = 1


@dataclass(frozen=True)
class Library:
    """A furnished world, and a copy of its files as they were then."""

    world: World
    saved: Path

    def reset(self) -> None:
        """As it was before the first picture: every look shows the same."""
        home = self.world.home
        shutil.rmtree(home)
        shutil.copytree(self.saved, home)
        with psycopg.connect(**self.world.server.connection_kwargs(), autocommit=True) as session:
            found = session.execute("SELECT datname FROM pg_database WHERE NOT datistemplate")
            for (name,) in found.fetchall():
                if "jellyfin_" in str(name):
                    drop = SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(str(name)))
                    session.execute(drop)


def furnish(world: World, saved: Path) -> Library:
    """Add databases and older backups, and keep a copy in `saved`, which must not exist yet."""
    profiles = [_add(world, name) for name in (OLD, EMPTY, FAILED)]
    operations = _operations(world, profiles)
    newest = operations.back_up(world.profile, JobContext()).value
    for days in _DAYS:
        _copy(newest, days)
    _damage(_path(newest, DAMAGED_DAYS))
    _call_tested(world, _path(newest, TESTED_DAYS))
    _add_foreign(newest)
    _age(operations.back_up(profiles[0], JobContext()).value, _OLD_DAYS)
    _age(operations.back_up(profiles[2], JobContext()).value, 1)
    with suppress(AppError):
        operations.back_up(replace(profiles[2], port=_CLOSED_PORT), JobContext())
    operations.log.close()
    shutil.copytree(world.home, saved)
    return Library(world, saved)


def _add(world: World, name: str) -> Profile:
    server, database = world.server, name.lower()
    with psycopg.connect(**server.connection_kwargs(), autocommit=True) as connection:
        connection.execute(SQL("CREATE DATABASE {}").format(Identifier(database)))
    with psycopg.connect(**server.connection_kwargs(database), autocommit=True) as connection:
        fill_media_library(connection, items=_ITEMS)
    folder = world.profile.folder.with_name(name)
    profile = Profile(
        name=name,
        host="localhost" if name == FAILED else server.host,
        port=server.port,
        dbname=database,
        user=server.user,
        folder=folder,
        password_policy=world.profile.password_policy,
    )
    ProfileBook(file=find_places(world.home).profiles_file).save(profile)
    return profile


def _operations(world: World, profiles: list[Profile]) -> Operations:
    places, secrets = find_places(world.home), SecretStore()
    for profile in (world.profile, *profiles):
        secrets.use_once(profile, world.server.password)
    return open_operations(
        places=places,
        secrets=secrets,
        settings=SettingsStore(file=places.settings_file),
        log=LogFile(file=places.log_file),
    )


def _taken(newest: Backup, days: int) -> datetime:
    """At night, as scheduled backups are."""
    return (newest.taken_at - timedelta(days=days)).replace(hour=3, minute=30, second=days % 60)


def _path(newest: Backup, days: int) -> Path:
    name = file_name(key_of(_taken(newest, days)), newest.database)
    return newest.path.with_name(name)


def _copy(newest: Backup, days: int) -> None:
    path = _path(newest, days)
    shutil.copy2(newest.path, path)
    recorded = json.loads(newest.manifest_path.read_text(encoding="utf-8"))
    recorded["taken_at"] = _taken(newest, days).isoformat()
    manifest_path(path).write_text(json.dumps(recorded), encoding="utf-8")


def _add_foreign(newest: Backup) -> None:
    path = newest.path.with_name(FOREIGN)
    shutil.copy2(newest.path, path)
    taken = _taken(newest, _FOREIGN_DAYS).timestamp()
    os.utime(path, (taken, taken))


def _age(newest: Backup, days: int) -> None:
    _copy(newest, days)
    newest.path.unlink()
    newest.manifest_path.unlink()


def _damage(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _call_tested(world: World, path: Path) -> None:
    status = path.stat()
    recorded = json.loads(manifest_path(path).read_text(encoding="utf-8"))
    History(file=find_places(world.home).history_file).record(
        FileCheck(
            path=path,
            size=status.st_size,
            modified=status.st_mtime_ns,
            sha256=recorded["sha256"],
            checked=datetime.fromisoformat(recorded["taken_at"]),
            verdict=Badge.RESTORE_TESTED.value,
        )
    )
