"""Children that do not outlive the tests, even when these are killed."""

import ctypes
import signal
import sys
import threading
from collections.abc import Callable


def ends_with_us(ending: signal.Signals) -> Callable[[], None] | None:
    """Makes Linux send `ending` to a new process when this one is killed.

    Linux watches the thread that started the process, so only the main thread may ask for it.
    """
    if not sys.platform.startswith("linux"):
        return None
    if threading.current_thread() is not threading.main_thread():
        return None
    prctl = ctypes.CDLL(None).prctl
    set_parent_death_signal = 1
    return lambda: prctl(set_parent_death_signal, int(ending))
