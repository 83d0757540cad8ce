"""Waiting for something that happens elsewhere, with an end."""

import threading
import time
from collections.abc import Callable

_STEP_S = 0.02


def wait_until(happened: Callable[[], object], *, seconds: float = 15.0) -> None:
    """Returns when `happened()` is true; fails the test after `seconds`."""
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not happened():
        assert time.monotonic() < deadline, "it did not happen in time"
        pause.wait(_STEP_S)
