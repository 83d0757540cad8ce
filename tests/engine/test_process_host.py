"""ProcessHost: what workers run, on the thread that steps it."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.work.output import Ended, Stream
from pgbackup_gui.engine.process_host import ProcessHost
from tests.support.processes import Run, is_alive, python_child

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(60)]


def run_in_threads(host: ProcessHost, *runs: Callable[[], Run]) -> list[Run]:
    """What the runs of as many workers came to; the host is stepped here."""
    done: list[Run] = []
    threads = [threading.Thread(target=lambda run=run: done.append(run())) for run in runs]
    for thread in threads:
        thread.start()
    host.step_until_ended(threads)
    return done


def test_output_and_outcome_reach_the_worker() -> None:
    host = ProcessHost()
    code = "import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)"
    (run,) = run_in_threads(host, lambda: Run(python_child(code), host=host))
    assert (run.texts(), run.texts(Stream.STDERR)) == (["out"], ["err"])
    assert (run.outcome.ended, run.outcome.code) == (Ended.FAILED, 3)


def test_two_run_at_the_same_time(tmp_path: Path) -> None:
    """One waits for the other, so both can only end when they run at once."""
    host, fifo = ProcessHost(), tmp_path / "fifo"
    os.mkfifo(fifo)
    codes = (f"print(open({str(fifo)!r}).read())", f"open({str(fifo)!r}, 'w').write('met')")
    runs = run_in_threads(
        host,
        *(lambda code=code: Run(python_child(code), host=host, limit=30) for code in codes),
    )
    assert sorted(run.texts() for run in runs) == [[], ["met"]]


def test_much_output_arrives_whole() -> None:
    host = ProcessHost()
    code = "for n in range(200_000): print(n)"
    (run,) = run_in_threads(host, lambda: Run(python_child(code), host=host))
    assert run.texts() == [str(number) for number in range(200_000)]


def test_missing_program_is_told() -> None:
    host = ProcessHost()
    spec = CommandSpec(Path("/nowhere/pg_dump"), (), {}, "missing")
    (run,) = run_in_threads(host, lambda: Run(spec, host=host))
    assert run.outcome.ended is Ended.NOT_STARTED
    assert run.outcome.tail[-1]


def test_limit_ends_it() -> None:
    host = ProcessHost()
    code = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
    (run,) = run_in_threads(host, lambda: Run(python_child(code), host=host, limit=0.5))
    assert run.outcome.ended is Ended.TIMED_OUT
    assert not is_alive(int(run.texts()[0]))


def test_password_reaches_the_program_and_is_forgotten() -> None:
    host = ProcessHost()
    child = host.child(python_child("import os; print(os.environ['PGPASSWORD'])"), "geheim")
    thread = threading.Thread(target=child.start)
    thread.start()
    host.step_until_ended([thread])
    assert child.password is None
    while not child.wait(10):
        host.step()
    assert child.take() == [(Stream.STDOUT, b"geheim\n")]
