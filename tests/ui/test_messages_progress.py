"""How much was written and how long it takes, in words that promise no more than is known."""

import pytest

from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.ui.messages_progress import amount_text


@pytest.mark.parametrize(
    ("seconds", "fraction", "text"),
    [
        (None, 0.5, ""),
        (60.0, None, ""),
        (3.0, 0.5, "a few seconds left"),
        (40.0, 0.1, "less than a minute left"),
        (70.0, 0.2, "about 1 minute left"),
        (70.0, 0.3, "1 minute left"),
        (130.0, 0.2, "about 2 minutes left"),
        (130.0, 0.3, "2 minutes left"),
        (3900.0, 0.2, "about 1 h 05 min left"),
        (3900.0, 0.3, "1 h 05 min left"),
    ],
)
def test_time_left(seconds: float | None, fraction: float | None, text: str) -> None:
    progress = Progress(Step.VERIFY, fraction, seconds_left=seconds)
    assert amount_text(progress) == text


def test_backup_writes_and_restore_loads() -> None:
    assert amount_text(Progress(Step.DUMP, None, "", 1_200_000_000)) == "1.2 GB written"
    loading = Progress(Step.LOAD, 0.3, "", 5_000_000, 70.0)
    assert amount_text(loading) == "5.0 MB loaded, 1 minute left"
