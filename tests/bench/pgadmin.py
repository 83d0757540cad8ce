"""A peer: pgAdmin 4 from a virtual environment that has it; its start, and how it runs pg_dump."""

import shlex
import socket
import subprocess
import tempfile
import time
import urllib.request
from contextlib import closing
from pathlib import Path
from typing import IO

PACKAGE = "lib/python*/site-packages/pgadmin4"
EXECUTOR = f"{PACKAGE}/pgadmin/misc/bgprocess/process_executor.py"
PATIENCE_SECONDS = 120.0

_DESKTOP = """
import runpy, sys

package, folder, port = sys.argv[1:]
sys.path.insert(0, package)
import config

config.SERVER_MODE = config.UPGRADE_CHECK_ENABLED = config.MASTER_PASSWORD_REQUIRED = False
config.DEFAULT_SERVER, config.DEFAULT_SERVER_PORT = "127.0.0.1", int(port)
config.DATA_DIR, config.STORAGE_DIR = folder, folder + "/storage"
config.LOG_FILE, config.SQLITE_PATH = folder + "/log", folder + "/pgadmin.db"
config.SESSION_DB_PATH, config.AZURE_CREDENTIAL_CACHE_DIR = folder + "/sessions", folder + "/azure"
config.KERBEROS_CCACHE_DIR = folder + "/kerberos"
runpy.run_path(package + "/pgAdmin4.py", {"SERVER_MODE": False}, "__main__")
"""


class Desktop:
    """Starts pgAdmin's server as its desktop program does; its settings stay for the next time."""

    def __init__(self, venv: Path, folder: Path) -> None:
        self._python = venv / "bin" / "python"
        self._package = next(venv.glob(PACKAGE))
        self._folder = folder

    def seconds_to_first_page(self) -> float:
        """From the start of the process until the page that a browser then fills.

        Raises RuntimeError when it ends or takes too long.
        """
        with closing(socket.create_server(("127.0.0.1", 0))) as free:
            port = free.getsockname()[1]
        words = [
            str(self._python),
            "-c",
            _DESKTOP,
            str(self._package),
            str(self._folder),
            str(port),
        ]
        begun = time.monotonic()
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen(words, stdout=said, stderr=subprocess.STDOUT)
            try:
                while not _answers(f"http://127.0.0.1:{port}/browser/"):
                    self._check(process, begun, said)
                return time.monotonic() - begun
            finally:
                process.kill()
                process.wait()

    def _check(self, process: subprocess.Popen[bytes], begun: float, said: IO[bytes]) -> None:
        if process.poll() is not None or time.monotonic() - begun > PATIENCE_SECONDS:
            said.seek(0)
            raise RuntimeError(said.read().decode(errors="replace"))


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE_SECONDS):  # noqa: S310 - ours
            return True
    except OSError:
        time.sleep(0.05)
        return False


def wrapped(venv: Path, command: str, folder: Path) -> str:
    """A line that runs `command` as pgAdmin does, and waits until it says that it has ended.

    Raises StopIteration when the environment has no pgAdmin.
    """
    executor = next(venv.glob(EXECUTOR))
    python, place = shlex.quote(str(venv / "bin" / "python")), shlex.quote(str(folder) + ".d")
    return (
        f"rm -rf {place}; mkdir {place}; PROCID=bench OUTDIR={place}"
        f" {python} {shlex.quote(str(executor))} {command};"
        f" until grep -q exit_code {place}/status; do sleep 0.01; done"
    )
