"""Other processes of the app, for tests of what two of them do to each other."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_HOLD_LOCK = """
import sys
from pathlib import Path
from pgbackup_gui.core.backups.folder import BackupFolder
from pgbackup_gui.engine.locks import FolderLock
with FolderLock(BackupFolder(Path(sys.argv[1]))):
    print('held', flush=True)
    sys.stdin.read()
"""


@contextmanager
def lock_holder(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the folder's lock until its standard input is closed."""
    command = [sys.executable, "-c", _HOLD_LOCK, str(folder)]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            process.kill()
