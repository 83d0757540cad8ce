"""Real ssh asks this program, which shows its window and tells ssh what was answered."""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pgbackup_gui.core.errors import Code, ReachError
from pgbackup_gui.core.work import diagnose
from pgbackup_gui.engine.askpass import askpass_environment, askpass_program
from tests.support import answering
from tests.support.check_system import program
from tests.support.sshd import Sshd, what_sshd_lacks

PASSPHRASE = "open  sesame ü"


class Asking:
    """An sshd, and an ssh whose questions are answered."""

    def __init__(self, sshd: Sshd, folder: Path) -> None:
        self.sshd = sshd
        self._asked = folder / "asked"
        self._home = folder / "home"
        self._asker = folder / "asker"
        script = shlex.join((sys.executable, answering.__file__))
        self._asker.write_text(f'#!/bin/sh\nexec {script} "$@"\n', encoding="utf-8")
        self._asker.chmod(0o755)

    @property
    def asked(self) -> list[dict[str, str]]:
        """The questions so far."""
        if not self._asked.exists():
            return []
        return [json.loads(line) for line in self._asked.read_text("utf-8").splitlines()]

    def log_in(self, answer: str, *options: str) -> subprocess.CompletedProcess[str]:
        """Say hello over ssh, with this answer to whatever it asks."""
        env = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        env |= askpass_environment(self._asker, {**env, "PGBACKUP_HOME": str(self._home)})
        env |= {answering.ANSWER: answer, answering.ASKED: str(self._asked), "LC_ALL": "C"}
        ssh = str(self.sshd.bin_folder / "ssh")
        argv = [ssh, "-o", "ConnectTimeout=30", *options, "-T", "--", self.sshd.name, "echo hello"]
        return subprocess.run(
            argv, env=env, capture_output=True, text=True, check=False, timeout=100,
            stdin=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip


@pytest.fixture
def asking(tmp_path: Path) -> Iterator[Asking]:
    if lacks := what_sshd_lacks():
        pytest.skip(lacks)
    with Sshd() as sshd:
        yield Asking(sshd, tmp_path)


def code_of(ended: subprocess.CompletedProcess[Any]) -> Code:
    return diagnose.from_lines(ended.stderr.splitlines(), ReachError).code


def fingerprint(key: Path) -> str:
    words = subprocess.check_output([program("ssh-keygen"), "-lf", str(key)], text=True)
    return words.split()[1]


def test_a_server_that_is_not_known_yet_is_shown_and_accepted(asking: Asking) -> None:
    asking.sshd.forget_host()
    ended = asking.log_in("yes")
    assert (ended.stdout, ended.returncode) == ("hello\n", 0), ended.stderr
    (question,) = asking.asked
    assert question["asked"] == "host-key"
    assert question["key"] == fingerprint(asking.sshd.folder / "host_key.pub")
    assert asking.log_in("", "-o", "BatchMode=yes").stdout == "hello\n"


def test_no_means_that_nothing_is_sent(asking: Asking) -> None:
    asking.sshd.forget_host()
    ended = asking.log_in("")
    assert (ended.stdout, ended.returncode) == ("", 255)
    assert code_of(ended) is Code.SSH_HOST_UNKNOWN
    assert asking.sshd.known_hosts.read_text(encoding="utf-8") == ""


def test_a_changed_key_is_not_asked_about(asking: Asking) -> None:
    asking.sshd.change_host_key()
    ended = asking.log_in("yes")
    assert (ended.stdout, ended.returncode, asking.asked) == ("", 255, [])
    assert code_of(ended) is Code.SSH_HOST_CHANGED


@pytest.fixture
def locked(asking: Asking, tmp_path: Path) -> tuple[str, ...]:
    """Options that log in with a key that needs a passphrase, and with no other."""
    key = tmp_path / "locked key"
    argv = ["-q", "-t", "ed25519", "-a", "1", "-N", PASSPHRASE, "-f", str(key)]
    subprocess.run([program("ssh-keygen"), *argv], check=True)
    public = key.with_suffix(".pub").read_text(encoding="utf-8")
    (asking.sshd.folder / "authorized_keys").write_text(public, encoding="utf-8")
    return ("-o", f'IdentityFile="{key}"', "-o", "NumberOfPasswordPrompts=1")


def test_a_passphrase_is_handed_over_as_it_was_typed(
    asking: Asking, locked: tuple[str, ...], tmp_path: Path
) -> None:
    ended = asking.log_in(PASSPHRASE, *locked)
    assert (ended.stdout, ended.returncode) == ("hello\n", 0), ended.stderr
    (question,) = asking.asked
    assert (question["asked"], question["subject"]) == ("passphrase", str(tmp_path / "locked key"))


@pytest.mark.parametrize("answer", ["wrong", ""])
def test_without_the_passphrase_there_is_no_login(
    asking: Asking, locked: tuple[str, ...], answer: str
) -> None:
    ended = asking.log_in(answer, *locked)
    assert (ended.stdout, ended.returncode) == ("", 255)
    assert code_of(ended) is Code.SSH_REFUSED


def test_the_installed_program_answers_without_window_or_lock(tmp_path: Path) -> None:
    """A key that differs is refused before anything is shown, and nothing is left behind."""
    asker = askpass_program()
    assert asker is not None
    prompt = "the ED25519 host key for 'nas' differs from the key for the IP address '10.0.0.2'"
    home = tmp_path / "home"
    env = {**os.environ, "PGBACKUP_ASKPASS": "1", "PGBACKUP_HOME": str(home)}
    said = subprocess.check_output([str(asker), prompt], env=env, timeout=100)
    assert said == b"no\n"
    assert not home.exists()
