"""BlockWatch: sees from a second session who stands in the way of a restore, and ends the wait."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.engine import glances, inventory
from pgbackup_gui.engine.database import Database, Server

POLL_SECONDS = 0.5


class BlockWatch:
    """Watches the session that calls itself `application`.

    `on_blocked` hears who is in the way, from the watching thread; `give_up` is called once
    when somebody has been in the way for `limit` seconds without a break.
    """

    def __init__(
        self,
        *,
        server: Server,
        application: str,
        limit: float,
        on_blocked: Callable[[str], None],
        give_up: Callable[[], None],
    ) -> None:
        self._server = server.for_cleanup()
        self._application = application
        self._limit = limit
        self._on_blocked = on_blocked
        self._give_up = give_up
        self._ended = threading.Event()
        self._since: float | None = None
        self.culprits = ""

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch while the block runs. `culprits` are named if it was given up."""
        thread = threading.Thread(target=self._watch, name="block-watch", daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._ended.set()
            thread.join()

    def _watch(self) -> None:
        while not self._ended.is_set():
            # A lost session is opened again: without a watch a restore could wait for ever.
            with suppress(AppError), self._server.maintenance(avoid="") as database:
                while not self._ended.wait(POLL_SECONDS):
                    self._look(database)
            self._ended.wait(POLL_SECONDS)

    def _look(self, database: Database) -> None:
        found = inventory.names(database, glances.blockers(self._application))
        if not found:
            self._since = None
            return
        names = ", ".join(found)
        if self._since is None:
            self._since = time.monotonic()
            self._on_blocked(names)
        elif time.monotonic() - self._since >= self._limit and not self.culprits:
            self.culprits = names
            self._give_up()
