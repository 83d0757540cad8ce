"""Backups read by the programs at the far end, as where this computer has none of its own."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.reach.routes import OverSsh, ServerTools
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.engine.flows import programs
from tests.reach.conftest import OpenWay
from tests.reach.ends import Ends
from tests.reach.ways import WAYS
from tests.support.programs import stand_in
from tests.support.strays import kill_strays
from tests.support.world import World

_TOOLS = next(way for way in WAYS if way.name == "ssh, server's tools")
_CONTAINER = next(way for way in WAYS if way.name == "container, podman")


@pytest.fixture
def world(open_way: OpenWay, tmp_path: Path) -> World:
    """A saved database behind ssh; this computer has no programs of PostgreSQL."""
    return without_programs(open_way(_TOOLS), tmp_path)


@dataclass(frozen=True)
class Endless:
    """A backup that the far pg_restore is to read for ever."""

    world: World
    backup: Backup

    def check(self, then: Callable[[], object]) -> AppError:
        """Why it could not be checked, when `then` happens while it is read."""
        context = replace(self.world.context(), line=_after_start(then))
        with pytest.raises(AppError) as caught:
            self.world.ops.check(self.world.profile, self.backup, context)
        return caught.value

    @property
    def badge(self) -> Badge:
        """What the list says of it."""
        return self.world.backups()[0].badge


@pytest.fixture
def endless(world: World, ends: Ends, tmp_path: Path) -> Iterator[Endless]:
    """A verified backup whose reading does not end by itself."""
    backup = world.back_up().value
    folder = tmp_path / "far"
    stand_in(ends.server.bin_folder / "pg_restore", folder, "exec sleep 300")
    for name in ("pg_dump", "psql"):
        (folder / name).symlink_to(ends.server.bin_folder / name)
    world.change(route=OverSsh(ends.sshd.name, ServerTools(folder=str(folder))))
    world.reopen()
    yield Endless(world, backup)
    assert world.backups()[0].badge is Badge.VERIFIED


def without_programs(world: World, folder: Path) -> World:
    """The same world on a computer without programs of PostgreSQL."""
    world.bundled = folder / "no programs"
    world.reopen()
    return world


def _after_start(then: Callable[[], object]) -> Callable[[OutputLine], None]:
    """Does something once, a moment after pg_restore was started."""

    def heard(line: OutputLine) -> None:
        if "pg_restore --format=custom" in line.text:
            threading.Timer(1.0, then).start()

    return heard


def test_backup_is_read_at_the_far_end(world: World) -> None:
    backup = world.back_up().value
    assert backup.badge is Badge.VERIFIED
    assert world.check(backup).value.sha256_known


def test_backup_is_read_in_the_container(open_way: OpenWay, tmp_path: Path) -> None:
    world = without_programs(open_way(_CONTAINER), tmp_path)
    assert world.check(world.back_up().value).value.sha256_known


def test_damaged_backup_is_found_at_the_far_end(world: World) -> None:
    backup = world.back_up().value
    backup.manifest_path.unlink()
    whole = backup.path.read_bytes()
    backup.path.write_bytes(whole[: len(whole) * 3 // 4])
    with pytest.raises(AppError) as caught:
        world.check(backup, is_trusted=True)
    assert caught.value.code in {Code.BACKUP_DAMAGED, Code.BACKUP_CHANGED}
    assert world.backups()[0].badge is Badge.DAMAGED


def test_cut_connection_is_no_damage(endless: Endless, ends: Ends) -> None:
    assert endless.check(ends.sshd.cut_connections).code is Code.CONNECTION_LOST


def test_killed_ssh_is_no_damage(endless: Endless) -> None:
    error = endless.check(lambda: kill_strays(endless.world.home, name="ssh"))
    assert error.code is Code.CONNECTION_LOST


def test_slow_connection_is_no_damage(endless: Endless, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "READ_SECONDS", 1.0)
    assert endless.check(lambda: None).code is Code.TOOL_HANGS
