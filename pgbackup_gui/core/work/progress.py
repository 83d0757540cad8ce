"""Progress: what an operation does now, how far it is as a whole, and how long it still takes."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """What an operation is doing, in the order of the design's steps."""

    PREFLIGHT = "preflight"
    SNAPSHOT = "snapshot"
    DUMP = "dump"
    VERIFY = "verify"
    PUBLISH = "publish"
    HASH = "hash"
    CREATE = "create"
    LOAD = "load"
    BLOCKED = "blocked"
    COMPARE = "compare"
    CARRY = "carry"
    PAUSE = "pause"
    SWAP = "swap"
    DROP = "drop"
    RECOVER = "recover"
    REACH = "reach"
    CONTAINERS = "containers"
    DATABASES = "databases"


@dataclass(frozen=True, slots=True)
class Progress:
    """One report.

    Attributes:
        fraction: 0 to 1, None when it cannot be told. A flow tells how far its step is; what
            the window and the terminal hear is how far the whole operation is.
        bytes_done: written so far.
        seconds_left: only when it can be trusted.
        link_rate: bytes a second, when nothing but the network makes it take so long.
    """

    step: Step
    fraction: float | None = None
    subject: str = ""
    bytes_done: int | None = None
    seconds_left: float | None = None
    link_rate: float | None = None


Report = Callable[[Progress], None]
