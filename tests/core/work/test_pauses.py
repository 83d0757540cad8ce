"""What was stopped is remembered, and an unreadable memory is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.pauses import Pause, PauseBook

PAUSE = Pause("abc", "id", "pi@nas", ("sudo", "-n", "docker"), ("immich_server", "immich_ml"))


@pytest.fixture
def book(tmp_path: Path) -> PauseBook:
    return PauseBook(folder=tmp_path / "paused")


def test_nothing_was_stopped_yet(book: PauseBook) -> None:
    assert book.all() == ()


def test_what_was_stopped_is_remembered_until_it_runs_again(book: PauseBook) -> None:
    other = replace(PAUSE, mark="def", names=("radarr",))
    assert [book.write(pause) for pause in (PAUSE, other)] == [PAUSE, other]
    assert book.all() == (PAUSE, other)
    book.remove(PAUSE)
    book.remove(PAUSE)
    assert book.all() == (other,)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"mark": 1}', '{"engine": 5, "names": []}'])
def test_a_file_that_cannot_be_read_is_told(book: PauseBook, tmp_path: Path, text: str) -> None:
    book.write(PAUSE)
    (tmp_path / "paused" / "abc.json").write_text(text, encoding="utf-8")
    with pytest.raises(AppError) as told:
        book.all()
    assert told.value.code is Code.RECOVERY_BLOCKED
    assert told.value.params["path"].endswith("abc.json")
