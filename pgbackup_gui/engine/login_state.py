"""Asks a server for the SQLSTATE of a refused login, which no driver for Python passes on.

A server speaks its own language (`Datenbank »x« existiert nicht`), so the text cannot be
relied on. libpq prints the bare SQLSTATE when its verbosity is PQERRORS_SQLSTATE (manual,
"Control Functions"), which can be set between PQconnectStart and the first poll (measured).
"""

import ctypes
import re
import select
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import psycopg
from psycopg import conninfo, pq

SECONDS = 10.0
_PQERRORS_SQLSTATE = 3
_STATE = re.compile(r"(?:FATAL|ERROR|PANIC):\s+([0-9A-Z]{5})\s*$")


def login_state(parameters: Mapping[str, str | int | None]) -> str | None:
    """The SQLSTATE with which the server refuses these libpq parameters, if it can be had.

    None when there is no answer, no refusal, or no way to reach the driver's libpq.
    """
    library = _libpq()
    if library is None:
        return None
    connection = pq.PGconn.connect_start(conninfo.make_conninfo("", **parameters).encode())
    try:
        # The protocol of psycopg.pq does not name it; the C implementation has it.
        library.PQsetErrorVerbosity(getattr(connection, "pgconn_ptr", None), _PQERRORS_SQLSTATE)
        _finish(connection)
        found = _STATE.search(connection.error_message.decode(errors="replace").strip())
        return found[1] if found else None
    except psycopg.Error:  # it failed before there was a socket to wait for
        return None
    finally:
        connection.finish()


def _finish(connection: pq.abc.PGconn) -> None:
    """Poll the connection to its end, or until the time is up."""
    deadline = time.monotonic() + SECONDS
    status = pq.PollingStatus.WRITING
    while status in (pq.PollingStatus.READING, pq.PollingStatus.WRITING):
        left = deadline - time.monotonic()
        if left <= 0 or connection.socket < 0:
            return
        waiting = [connection.socket]
        reads = waiting if status == pq.PollingStatus.READING else []
        writes = waiting if status == pq.PollingStatus.WRITING else []
        select.select(reads, writes, [], left)
        status = pq.PollingStatus(connection.connect_poll())


def _libpq() -> ctypes.CDLL | None:
    """The very libpq that psycopg has loaded: opening it again gives the same library."""
    for path in _candidates():
        try:
            library = ctypes.CDLL(str(path))
        except OSError:
            continue
        library.PQsetErrorVerbosity.argtypes = [ctypes.c_void_p, ctypes.c_int]
        return library
    return None


def _candidates() -> Iterator[Path]:
    """Where the wheels for Linux and Windows, and those for macOS, put their libraries."""
    package = Path(psycopg.__file__).parent.with_name("psycopg_binary")
    yield from package.with_name("psycopg_binary.libs").glob("libpq*")
    yield from (package / ".dylibs").glob("libpq*")
