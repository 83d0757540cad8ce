"""How much memory this process had at most since it was last asked."""

import os
from pathlib import Path

_STATUS, _CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")
_RESET_PEAK = "5"
"""Makes the peak what is in use now (proc_pid_clear_refs(5))."""


def can_tell() -> bool:
    """Whether this system tells."""
    return os.access(_CLEAR, os.W_OK)


def begin() -> float:
    """Start anew; returns the megabytes in use."""
    _CLEAR.write_text(_RESET_PEAK)
    return _field("VmRSS")


def peak() -> float:
    """Megabytes in use at most since `begin`."""
    return _field("VmHWM")


def _field(name: str) -> float:
    (line,) = (it for it in _STATUS.read_text().splitlines() if it.startswith(f"{name}:"))
    return int(line.split()[1]) * 1024 / 1e6
