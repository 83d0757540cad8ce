"""Report: a pytest plugin that counts the evidence of other tests and prints the table."""

import pytest

from tests.faults.matrix import EVIDENCE, Ledger, rows_of

LEDGER = pytest.StashKey[Ledger]()


class Report:
    """The ledger of a whole run of `make faults`."""

    def __init__(self) -> None:
        self.ledger = Ledger()

    def paths(self) -> list[str]:
        """What pytest is to collect: this folder, and the files with evidence."""
        files = {test.partition("::")[0] for tests in EVIDENCE.values() for test in tests}
        return ["tests/faults", *sorted(files)]

    def pytest_configure(self, config: pytest.Config) -> None:
        """Hands the ledger to the fixture."""
        config.stash[LEDGER] = self.ledger

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Leaves out the tests that are evidence for no row."""
        ours = [
            item
            for item in items
            if item.nodeid.startswith("tests/faults/") or rows_of(item.nodeid)
        ]
        config.hook.pytest_deselected(items=[item for item in items if item not in ours])
        items[:] = ours

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Each test that is evidence counts once; a failure anywhere in it is wrong."""
        if report.when != "call" and not report.failed:
            return
        for row in rows_of(report.nodeid):
            self.ledger.tried(row, int(report.when == "call"), int(report.failed))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """The table."""
        terminalreporter.write_line(f"row  {'what was tried':<66} tried wrong   target")
        for line in self.ledger.lines():
            terminalreporter.write_line(line)
