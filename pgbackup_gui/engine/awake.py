"""Keeps the computer from falling asleep while a long operation runs."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

_log = logging.getLogger(__name__)


@contextmanager
def kept_awake() -> Iterator[None]:
    """Ask the system not to sleep while the block runs; it goes on where none listens."""
    stack = ExitStack()
    try:
        # Lazily: only long operations need it, on their own thread.
        from wakepy import keep  # noqa: PLC0415

        mode = stack.enter_context(keep.running(on_fail="pass"))
        if not mode.active:
            _log.info("the system may fall asleep meanwhile: it offers no way to ask it not to")
    except Exception as error:
        _log.info("the system may fall asleep meanwhile: %s", error)
    try:
        yield
    finally:
        try:
            stack.close()
        except Exception as error:
            _log.info("the system was not told that it may sleep again: %s", error)
