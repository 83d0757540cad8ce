"""A large database in a container: what the app's dump costs beside the same one in a shell."""

import multiprocessing
import shlex
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.reach.commands import ZSTD
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import Container
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.plans import RestoreRequest
from pgbackup_gui.engine.operations import Operations
from tests.bench.row import Row
from tests.reach.ends import Ends
from tests.reach.ways import WAYS, world_over
from tests.support.check_system import program
from tests.support.databases import Database
from tests.support.world import World, operations_for

BYTES = 1_000_000_000
ROUNDS = 3
RATIO = 1.05
MEGABYTES = 150
_ROW_BYTES = 1_000
_WAY = next(way for way in WAYS if way.name == "container, podman")


@dataclass(frozen=True)
class _Order:
    profile: Profile
    home: Path
    bundled: Path
    environ: Mapping[str, str]
    backup: Backup | None = None


@dataclass(frozen=True)
class _Figures:
    """Seconds of the dump alone, of the whole, and the most memory that was ever used."""

    dump: float
    whole: float
    megabytes: float


def measure(major: int) -> list[Row]:
    """The best of some rounds, taken in turns; needs about four times the size on the disk."""
    if lacking := _WAY.lacks():
        raise SystemExit(f"not measured: {lacking}")
    with (
        Ends(major) as ends,
        tempfile.TemporaryDirectory(prefix="pgb-bench-") as home,
        world_over(_WAY, ends, Path(home)) as world,
    ):
        _fill(world)
        rounds = [(_in_shell(world), _in_app(world)) for _ in range(ROUNDS)]
        restored = _in_a_process(world, world.backups()[0])
    shell = min(seconds for seconds, _ in rounds)
    app = min(figures.dump for _, figures in rounds)
    peak = max(figures.megabytes for _, figures in rounds)
    whole = min(figures.whole for _, figures in rounds)
    note = f"shell {shell:.1f} s, app {app:.1f} s, with its checks {whole:.1f} s"
    return [
        Row("dump of 1 GB in a container, beside a shell's", app / shell, RATIO, "times", note),
        Row("memory of the app while it backs up", peak, MEGABYTES, "MB"),
        Row("memory of the app while it restores", restored.megabytes, MEGABYTES, "MB"),
    ]


def _fill(world: World) -> None:
    """Text that compresses to about a half."""
    with world.server_connection() as admin:
        admin.execute("ALTER SYSTEM SET max_wal_size = '4GB'")
        admin.execute("SELECT pg_reload_conf()")
    with Database(world.server, world.profile.dbname).connect() as connection:
        connection.execute(
            "CREATE TABLE fat AS SELECT i, (SELECT string_agg(md5(random()::text || i || j), '')"
            " FROM generate_series(1, 30) AS j) AS text FROM generate_series(1, %s) AS i",
            [BYTES // _ROW_BYTES],
        )
        connection.execute("VACUUM ANALYZE fat")


def _in_shell(world: World) -> float:
    """What anybody would type."""
    route = world.profile.route
    assert isinstance(route, Container)
    words = [
        *(program("podman"), "exec", "-i", route.name, "pg_dump"),
        *("--format=custom", f"--compress={ZSTD}", f"--username={world.profile.user}"),
        f"--dbname=dbname='{_escaped(world.profile.dbname)}'",
    ]
    file = world.home / "shell.dump"
    began = time.monotonic()
    line = f"{shlex.join(words)} > {shlex.quote(str(file))}"
    subprocess.run(["sh", "-c", line], check=True, stdin=subprocess.DEVNULL)
    took = time.monotonic() - began
    file.unlink()
    return took


def _escaped(name: str) -> str:
    return name.replace("\\", "\\\\").replace("'", "\\'")


def _in_app(world: World) -> _Figures:
    figures = _in_a_process(world)
    for backup in world.backups()[1:]:
        backup.path.unlink()
        backup.manifest_path.unlink()
    return figures


def _in_a_process(world: World, backup: Backup | None = None) -> _Figures:
    """A backup, or the restore of one, by a program of its own."""
    order = _Order(world.profile, world.home, world.bundled, world.environ, backup)
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_run, (order,))


def _run(order: _Order) -> _Figures:
    application = QCoreApplication([])
    operations = operations_for(
        order.profile, None, order.home, bundled=order.bundled, environ=order.environ
    )
    reached: dict[str, float] = {}
    context = JobContext(reached=lambda step: reached.update({step: time.monotonic()}))
    began = time.monotonic()
    _work(operations, order, context)
    whole = time.monotonic() - began
    del application
    return _Figures(reached.get("B4", 0.0) - reached.get("B3", 0.0), whole, _peak())


def _work(operations: Operations, order: _Order, context: JobContext) -> None:
    if order.backup is None:
        operations.back_up(order.profile, context)
    else:
        operations.restore(RestoreRequest(order.profile, order.backup), context)


def _peak() -> float:
    """The most memory that this process ever had, in megabytes: proc(5)."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    (kilobytes,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return int(kilobytes) / 1000
