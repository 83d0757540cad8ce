"""`python -m tests.faults` tries the fault matrix at full counts and prints the table.

The exit code is 0 only if every row was tried and nothing was lost or wrongly reported.
"""

import os
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]


def main(arguments: list[str]) -> int:
    """Runs all rows on the named major versions, or on all of them."""
    os.chdir(_ROOT)
    os.environ.setdefault("PGBACKUP_FAULTS", "full")
    os.environ["PGBACKUP_TEST_MAJORS"] = " ".join(arguments) or "14 15 16 17 18"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.faults.report import Report  # noqa: PLC0415 - reads the environment

    report = Report()
    patience = ("--timeout=1800", "--override-ini=faulthandler_timeout=1800")
    code = pytest.main(["-q", *patience, *report.paths()], plugins=[report])
    return int(code) or (0 if report.ledger.is_at_target else 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
