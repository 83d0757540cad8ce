"""Archives made by the real pg_dump, without the app."""

import os
import subprocess
from pathlib import Path

from tests.support.databases import Database


def pg_dump(database: Database, file: Path, *options: str, check: bool = True) -> Path:
    """Dump the database to `file` as a custom archive, with the server's own pg_dump."""
    kwargs = database.kwargs
    command = [
        str(database.server.bin_folder / "pg_dump"),
        "--format=custom",
        f"--file={file}",
        f"--host={kwargs['host']}",
        f"--port={kwargs['port']}",
        f"--username={kwargs['user']}",
        *options,
        database.name,
    ]
    env = {**os.environ, "PGPASSWORD": kwargs["password"]}
    subprocess.run(command, env=env, capture_output=True, check=check)
    return file
