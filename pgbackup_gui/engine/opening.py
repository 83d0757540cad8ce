"""Puts the engine together: the composition that window and terminal share."""

import os
from collections.abc import Mapping
from pathlib import Path

from pgbackup_gui.core.work.history import History
from pgbackup_gui.core.work.journal import JournalBook
from pgbackup_gui.core.work.pauses import PauseBook
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.near import Near
from pgbackup_gui.engine.operations import Operations
from pgbackup_gui.engine.parts import utc_now
from pgbackup_gui.engine.places import Places, find_bundled
from pgbackup_gui.engine.process import ProcessRunner
from pgbackup_gui.engine.process_host import ProcessHost
from pgbackup_gui.engine.reaching import Reaching
from pgbackup_gui.engine.recorder import Recorder
from pgbackup_gui.engine.running import RunningMarks
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.shelf import Shelf
from pgbackup_gui.engine.store import SettingsStore
from pgbackup_gui.engine.toolbox import Toolbox
from pgbackup_gui.engine.tunnel import Tunnels


def open_operations(
    *,
    places: Places,
    secrets: SecretStore,
    settings: SettingsStore,
    log: LogFile,
    environ: Mapping[str, str] | None = None,
    bundled: Path | None = None,
    host: ProcessHost | None = None,
    near: Near | None = None,
) -> Operations:
    """Operations on the files in `places`.

    `environ` and `bundled` stand in for this process's environment and the folder of
    bundled programs. `host` runs the programs when operations are called on worker threads.
    `near` stands in for what this computer has to reach servers with.
    """
    inherited = dict(os.environ if environ is None else environ)
    runner = ProcessRunner(host=host)
    near = near or Near(environ=inherited, can_ask=host is not None)
    history = History(file=places.history_file)
    return Operations(
        secrets=secrets,
        history=Recorder(history, RunningMarks(folder=places.running), log),
        book=JournalBook(folder=places.journals),
        pauses=PauseBook(folder=places.pauses),
        shelf=Shelf(history=history, clock=utc_now),
        toolbox=Toolbox(runner=runner, environ=inherited, bundled=bundled or find_bundled()),
        runner=runner,
        reaching=Reaching(near=near, tunnels=Tunnels(near=near), runner=runner),
        log=log,
        settings=settings.load,
        environ=inherited,
    )
