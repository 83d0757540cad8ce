"""The window's self-test: the shared checks, and one that shows the window."""

import importlib
from collections.abc import Sequence

from pgbackup_gui.engine import self_test
from pgbackup_gui.engine.self_test import Wishes
from pgbackup_gui.engine.self_test_facts import Checks, Facts


def main(arguments: Sequence[str]) -> int:
    """Try everything; returns 0 when all of it works, else 1."""
    return self_test.main(arguments, program="pgbackup-gui", window=_checks)


def _checks(wishes: Wishes) -> Checks:
    def window() -> Facts:
        # Loaded late: a Qt that does not load fails this check, not the whole test.
        module = importlib.import_module("pgbackup_gui.self_test_window")
        found: Facts = module.show(wishes.screenshot)
        return found

    return {"window": window}
