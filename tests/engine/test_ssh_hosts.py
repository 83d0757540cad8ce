"""The servers that the user's ssh knows are read from real files."""

import os
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import Code
from pgbackup_gui.engine.ssh_hosts import MAX_BYTES, ssh_hosts
from tests.support.window import Window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / ".ssh"
    made.mkdir()
    return made


def test_without_a_file_there_are_none(tmp_path: Path) -> None:
    assert ssh_hosts(tmp_path) == ()


def test_included_files_lie_beside_it_or_where_they_say(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere.conf"
    other.write_text("Host elsewhere", encoding="utf-8")
    (folder / "conf.d").mkdir()
    for name in ("b.conf", "a.conf", "c.txt"):
        (folder / "conf.d" / name).write_text(f"Host {name[0]}", encoding="utf-8")
    text = f"Include conf.d/*.conf {other} missing ~nobody-here/x\nHost nas"
    (folder / "config").write_text(text, encoding="utf-8")
    assert ssh_hosts(tmp_path) == ("a", "b", "elsewhere", "nas")


def test_what_is_no_text_is_read_as_far_as_it_goes(folder: Path, tmp_path: Path) -> None:
    (folder / "config").write_bytes(b"Host nas\xff\nHost pi\n")
    assert ssh_hosts(tmp_path)[-1] == "pi"


def test_what_is_no_file_is_left_alone(folder: Path, tmp_path: Path) -> None:
    (folder / "config").mkdir()
    assert ssh_hosts(tmp_path) == ()
    (folder / "config").rmdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "config")
        assert ssh_hosts(tmp_path) == ()


def test_a_file_without_end_is_cut(folder: Path, tmp_path: Path) -> None:
    (folder / "config").write_text("Host first\n" + " " * MAX_BYTES + "\nHost last")
    assert ssh_hosts(tmp_path) == ("first",)


def test_the_window_gets_the_names(window: Window, isolated_home: Path) -> None:
    (isolated_home / ".ssh").mkdir()
    (isolated_home / ".ssh" / "config").write_text("Host nas\nHost pi", encoding="utf-8")
    assert window.value(tuple, window.service.ssh_hosts()) == ("nas", "pi")


def test_the_window_may_ask_for_no_option(window: Window) -> None:
    assert window.code(window.service.find("-oProxyCommand=x")) is Code.SSH_HOST_INVALID
