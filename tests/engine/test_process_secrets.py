"""ProcessRunner's children know what they may know: a bare environment, and the password."""

import hashlib
import json
import os

import pytest

from pgbackup_gui.core.reach.commands import child_environment
from pgbackup_gui.core.work.output import Redactor
from tests.support.processes import Run, python_child

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(60, method="thread")]

SHOW_ENVIRONMENT = "import json, os; print(json.dumps(dict(os.environ)))"


def environment_of(run: Run) -> dict[str, str]:
    found: dict[str, str] = json.loads(run.texts()[0])
    return found


def test_environment_is_the_allowed_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOSTADDR", "192.0.2.1")
    monkeypatch.setenv("LD_PRELOAD_OF_SOMEBODY", "x")
    env = child_environment(os.environ, operation="backup")
    run = Run(python_child(SHOW_ENVIRONMENT, env=env), password="a secret")
    assert environment_of(run) == {**env, "PGPASSWORD": Redactor.MASK}
    assert {name for name in env if name.startswith("PG")} == {
        "PGAPPNAME",
        "PGCLIENTENCODING",
        "PGCONNECT_TIMEOUT",
        "PGPASSFILE",
        "PGSERVICEFILE",
    }


def test_without_a_password_there_is_no_variable_for_it() -> None:
    env = {"LC_ALL": "C"}
    assert environment_of(Run(python_child(SHOW_ENVIRONMENT, env=env))) == env


def test_empty_environment_inherits_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGUSER", "somebody")
    found = environment_of(Run(python_child(SHOW_ENVIRONMENT)))
    assert set(found) <= {"LC_CTYPE"}  # Python sets that one itself


PRINT_PASSWORD = """
import hashlib, os
password = os.environb[b'PGPASSWORD']
print(hashlib.sha256(password).hexdigest(), flush=True)
for fd in (1, 2):
    os.write(fd, b'connecting with ' + password + b' to a server\\n' + password)
"""


@pytest.mark.parametrize(
    "password",
    [
        "plain",
        "quo'te\"s\\",
        "two\nlines",
        "three\r\nlines\nhere",
        "pässwörd \U0001f511",
        "x" * 2000,
    ],
)
def test_password_reaches_the_child_and_no_line(password: str) -> None:
    run = Run(python_child(PRINT_PASSWORD), password=password)
    assert run.texts()[0] == hashlib.sha256(password.encode()).hexdigest()
    shown = "\n".join([*(line.text for line in run.lines[1:]), *run.outcome.tail])
    assert not [part for part in (password, *password.split()) if part in shown]
    assert Redactor.MASK in shown
