"""Words for the past, those of a newer version included."""

import pytest

from pgbackup_gui.core.errors import Code
from pgbackup_gui.core.work.history import INTERRUPTED
from pgbackup_gui.core.work.job import Kind, Result
from pgbackup_gui.ui import messages, messages_history
from tests.ui.history_samples import CUT, operation


@pytest.mark.parametrize("result", [*Result, INTERRUPTED, None])
def test_every_end_has_a_word(result: str | None) -> None:
    assert messages_history.end_words(result).istitle()


def test_what_a_newer_version_wrote_is_shown_as_it_is() -> None:
    assert messages_history.end_words("odd") == "odd"
    assert messages_history.kind_words("odd") == "odd"
    assert messages_history.note_words("odd", ()) == "odd"


def test_kinds_are_called_as_everywhere() -> None:
    assert messages_history.kind_words("undo") == messages.kind_text(Kind.UNDO)


@pytest.mark.parametrize("code", list(Code))
def test_a_note_has_no_gap(code: Code) -> None:
    assert "{" not in messages_history.note_words(code.value, ())


def test_a_note_tells_why_and_who() -> None:
    assert messages_history.note_words(None, ()) == ""
    assert messages_history.note_words("cancelled", ()) == ""
    words = messages_history.note_words("folder-full", CUT)
    assert words == (
        "Not enough space for the backup. Disconnected: jellyfin (2), unnamed programs (1)"
    )


def test_restores_are_told_from_backups() -> None:
    kinds = [kind for kind in Kind if messages_history.is_restore(operation(1, kind.value))]
    assert kinds == [Kind.RESTORE, Kind.UNDO, Kind.DELETE_PREVIOUS, Kind.RECOVER]
