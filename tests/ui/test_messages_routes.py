"""Words for the way to a server: a command to copy only where it is known in full."""

import pytest

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.messages_routes import ROUTE_WORDS, helping_command


@pytest.mark.parametrize(
    ("error", "command"),
    [
        (AppError(Code.SSH_HOST_UNKNOWN, host="pi@nas"), "ssh pi@nas"),
        (AppError(Code.SSH_HOST_UNKNOWN), ""),
        (AppError(Code.ENGINE_NOT_PERMITTED), "sudo usermod -aG docker $USER"),
        (AppError(Code.CONTAINER_STOPPED, container="db"), "docker start db"),
        (AppError(Code.SSH_HOST_CHANGED, host="nas"), ""),
    ],
)
def test_a_command_that_helps(error: AppError, command: str) -> None:
    assert helping_command(error) == command


@pytest.mark.parametrize("code", ROUTE_WORDS)
def test_words_read_well_without_a_name(code: Code) -> None:
    text = messages.error_text(AppError(code))
    assert "…" not in text.message + text.action


def test_a_failure_that_leaves_an_app_stopped_says_how_to_start_it() -> None:
    error = AppError(Code.CONNECTION_LOST, server="nas")
    before = messages.error_text(error).message
    error.left_stopped = ("docker start a", "docker start b")
    assert messages.error_text(error).message == (
        f"{before} An app could not be started again; start it with: docker start a, docker start b"
    )


def test_a_changed_key_is_no_question() -> None:
    text = messages.error_text(AppError(Code.SSH_HOST_CHANGED, host="nas"))
    assert text.action.startswith("Do not go on")
    assert "nas" in text.message
