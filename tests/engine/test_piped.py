"""Piped: a program that is talked to; it never outlives us."""

import os
import sys
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import Code, ToolError
from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.engine import piped


def spec(script: str) -> CommandSpec:
    return CommandSpec(Path("/bin/sh"), ("-c", script), {"PATH": os.defpath}, "sh")


def test_talks_and_ends_with_its_input() -> None:
    program = piped.start(spec('read -r line; echo "heard $line"; cat >/dev/null'))
    program.send("this\n")
    assert program.stdout.readline() == b"heard this\n"
    assert not program.has_ended
    program.end(10)
    program.close()
    assert program.has_ended


def test_one_that_does_not_end_is_killed_with_its_children() -> None:
    program = piped.start(spec("sleep 600 & echo $!; wait"))
    child = int(program.stdout.readline())
    program.end(0.1)
    assert program.child.returncode != 0
    assert program.stdout.read() == b""  # the last one that could write is gone
    program.close()
    if sys.platform == "linux":
        state = Path(f"/proc/{child}/stat")
        assert not state.exists() or state.read_text().split()[2] in "ZX"
    program.kill()  # once more does no harm


def test_program_that_is_not_there() -> None:
    with pytest.raises(ToolError) as caught:
        piped.start(CommandSpec(Path("/nonexistent/ssh"), (), {}, "ssh"))
    assert caught.value.code is Code.TOOL_BROKEN
