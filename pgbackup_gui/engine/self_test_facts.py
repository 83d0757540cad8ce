"""What the checks of the self-test share."""

import sys
from collections.abc import Callable, Mapping

type Facts = Mapping[str, object]
type Checks = Mapping[str, Callable[[], Facts]]


class SelfTestError(Exception):
    """The installation lacks something, or does not do what it must."""


def is_frozen() -> bool:
    """True in an installed program, false when it runs from its sources."""
    return bool(getattr(sys, "frozen", False))
