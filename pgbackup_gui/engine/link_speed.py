"""Measures what the way to the server can carry, as a slow network is worth a word."""

import time
from collections.abc import Callable

from psycopg.sql import Composable

from pgbackup_gui.core.errors import AppError, Cancelled
from pgbackup_gui.core.work.link import FAST
from pgbackup_gui.engine.database import Database

_FIRST_BYTES = 64 * 1024
_MOST_BYTES = 4 * 1024 * 1024
_LONG_SECONDS = 0.15


def link_speed(database: Database, carry: Callable[[int], Composable]) -> float | None:
    """Bytes a second of `carry`, `download` or `upload`; None when it cannot be told.

    Takes a few milliseconds on a fast link, half a second on one of 100 Mbit/s.

    Raises:
        Cancelled: the user asked to stop.
    """
    try:
        return _measured(database, carry)
    except Cancelled:
        raise
    except AppError:
        return None


def _measured(database: Database, carry: Callable[[int], Composable]) -> float:
    trip = min(_seconds(database, carry(1)) for _ in range(2))
    size = _FIRST_BYTES
    while True:
        seconds = max(_seconds(database, carry(size)) - trip, 1e-6)
        is_clear = seconds > _LONG_SECONDS or size / seconds > 2 * FAST
        if is_clear or size == _MOST_BYTES:
            return size / seconds
        size *= 4


def _seconds(database: Database, statement: Composable) -> float:
    begun = time.monotonic()
    database.rows(statement)
    return time.monotonic() - begun
