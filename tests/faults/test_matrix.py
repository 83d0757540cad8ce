"""The ledger counts right, and every row is tried by a test that exists."""

import re
from pathlib import Path

import pytest

from tests.faults.matrix import EVIDENCE, NOT_EVERYWHERE, ROWS, WANTED, Ledger, rows_of

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("test", sorted({test for tests in EVIDENCE.values() for test in tests}))
def test_evidence_exists(test: str) -> None:
    file, _, name = test.partition("::")
    text = (ROOT / file).read_text(encoding="utf-8")
    assert re.search(rf"def {name or 'test_'}", text)


def test_every_row_is_tried_by_some_test() -> None:
    texts = [path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py")]
    here = {int(row) for text in texts for row in re.findall(r"faults\.once\((\d+)\)", text)}
    assert here | set(EVIDENCE) == set(ROWS)


def test_document_has_every_row() -> None:
    text = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    assert {int(row) for row in re.findall(r"^\| *(\d+) \|", text, re.MULTILINE)} >= set(ROWS)


def test_attempt_that_fails_is_wrong_and_still_fails() -> None:
    ledger = Ledger()
    with ledger.once(1):
        pass
    with pytest.raises(AssertionError, match="lost"), ledger.once(1):
        raise AssertionError("lost")
    assert (ledger.tallies[1].tried, ledger.tallies[1].wrong) == (2, 1)


@pytest.mark.parametrize(
    ("untried", "wrong", "is_at_target"),
    [
        (set[int](), set[int](), True),
        (set(NOT_EVERYWHERE), set[int](), True),
        ({1}, set[int](), False),
        (set[int](), {7}, False),
    ],
)
def test_target_is_all_tried_and_none_wrong(
    untried: set[int], wrong: set[int], *, is_at_target: bool
) -> None:
    ledger = Ledger()
    for row in set(ROWS) - untried:
        ledger.tried(row, WANTED.get(row, 1), wrong=int(row in wrong))
    assert ledger.is_at_target is is_at_target


def test_evidence_is_found_by_the_name_of_a_test() -> None:
    killed = "tests/postgres/test_killed_restores.py"
    assert rows_of(f"{killed}::test_recovery_that_is_killed_twice_still_ends_well[x]") == [14, 16]
    assert rows_of("tests/postgres/test_check.py::test_whole_backup_passes") == []


def test_line_tells_row_counts_and_figures() -> None:
    ledger = Ledger()
    ledger.tried(17, 20)
    ledger.figure(17, "0.25 s")
    (line,) = [line for line in ledger.lines() if line.startswith(" 17 ")]
    assert re.search(r"clients .* 20 +0   0 of \d+ +\[0\.25 s\]$", line)


def test_line_tells_what_could_not_be_tried() -> None:
    ledger = Ledger()
    (without_system,) = [line for line in ledger.lines() if line.startswith(" 29 ")]
    assert without_system.endswith(f"[not tried here: {NOT_EVERYWHERE[29]}]")
    (missing,) = [line for line in ledger.lines() if line.startswith(" 30 ")]
    assert "not reached: tried 0 of 1" in missing
