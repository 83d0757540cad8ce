"""CancelToken: how the user's wish to stop reaches whatever is running."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pgbackup_gui.core.errors import Cancelled


class CancelToken:
    """Set once from any thread; asked, waited for or reacted to by the one that works."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._hooks: list[Callable[[], None]] = []

    def cancel(self) -> None:
        """Ask to stop; runs the hooks that are in force, once."""
        with self._lock:
            self._event.set()
            hooks, self._hooks = self._hooks, []
        for hook in hooks:
            hook()

    @property
    def is_set(self) -> bool:
        """True when somebody asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raises Cancelled when somebody asked to stop."""
        if self.is_set:
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Wait up to `seconds`; raises Cancelled as soon as somebody asks to stop."""
        if self._event.wait(seconds):
            raise Cancelled

    @contextmanager
    def on_cancel(self, hook: Callable[[], None]) -> Iterator[None]:
        """While the block runs, `hook` is called (from the asking thread) on cancel."""
        with self._lock:
            self._hooks.append(hook)
        try:
            self.check()
            yield
        finally:
            with self._lock:
                if hook in self._hooks:
                    self._hooks.remove(hook)
