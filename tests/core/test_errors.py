"""The error tree: codes for the program, raw text for the expert, both in one exception."""

import pytest

from pgbackup_gui.core import errors
from pgbackup_gui.core.errors import AppError, Cancelled, Code, FolderError

KINDS = [
    kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, AppError)
]


def test_an_error_says_code_parameters_and_detail() -> None:
    error = FolderError(Code.FOLDER_FULL, detail="No space left", path="/b", free=5)
    assert error.params == {"path": "/b", "free": "5"}
    assert str(error) == "folder-full(path='/b', free='5'): No space left"
    assert str(Cancelled()) == "cancelled()"


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_default_code(kind: type[AppError]) -> None:
    assert kind().code is kind.default
    assert kind(Code.UNEXPECTED).code is Code.UNEXPECTED


def test_codes_are_stable_words() -> None:
    assert all(code.value == code.name.lower().replace("_", "-") for code in Code)


def test_the_tree_has_one_root() -> None:
    assert len(KINDS) == 10
    assert all(issubclass(kind, Exception) for kind in KINDS)
