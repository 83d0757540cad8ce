"""What a backup of 5,000 tables costs the GUI thread: two lines and more for each of them."""

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pgbackup_gui.core.work.job import Done, JobContext
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.opening import open_operations
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.process_host import ProcessHost
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.store import SettingsStore
from tests.bench.log_lines import TARGET_MILLISECONDS, watched
from tests.bench.options import Options
from tests.bench.row import Row
from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.programs import only
from tests.support.world import profile_for

TABLES = 5000
AT_ONCE = 500
"""Tables made in one transaction: each of them takes locks."""

MAKE = """
DO $$ BEGIN FOR n IN {first} .. {last} LOOP
    EXECUTE format('CREATE TABLE table_%s (id int PRIMARY KEY, name text)', n);
    EXECUTE format('INSERT INTO table_%s SELECT i, md5(i::text) FROM generate_series(1, 5) i', n);
END LOOP; END $$
"""


def measure(server: EmbeddedServer, options: Options) -> Iterator[Row]:
    """The row of this benchmark."""
    application = QApplication.instance() or QApplication([])
    with temporary_database(server) as database, tempfile.TemporaryDirectory() as home:
        with database.connect() as connection:
            for first in range(1, TABLES + 1, AT_ONCE):
                last = first + AT_ONCE - 1
                connection.execute(MAKE.format(first=first, last=last).encode())
        rounds = [_round(database, Path(home) / str(number)) for number in range(options.runs)]
    longest = [max(beats) for beats, _ in rounds]
    note = (
        f"rounds {', '.join(f'{value:.1f}' for value in longest)};"
        f" {statistics.median(seconds for _, seconds in rounds):.1f} s a backup"
    )
    yield Row(
        f"GUI work between two events, backup of {TABLES:,} tables",
        statistics.median(longest), TARGET_MILLISECONDS, "ms", note,
    )  # fmt: skip
    del application


def _round(database: Database, home: Path) -> tuple[list[float], float]:
    """Beats and seconds of one backup."""
    home.mkdir()
    profile = profile_for(database.server, database.name, home)
    profile.folder.mkdir()
    secrets = SecretStore()
    secrets.use_once(profile, database.server.password)
    places = find_places(home)
    log = LogFile(file=places.log_file)

    def back_up(context: JobContext, host: ProcessHost) -> Done[object]:
        operations = open_operations(
            places=places,
            secrets=secrets,
            settings=SettingsStore(file=places.settings_file),
            log=log,
            environ={"PATH": ""},
            bundled=only(database.server.major, home / "programs", home=database.server.home),
            host=host,
        )
        return Done(operations.back_up(profile, context).value)

    try:
        return watched(back_up)
    finally:
        log.close()
