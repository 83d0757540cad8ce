"""What a flood of 200,000 log lines a second costs the GUI thread between two events.

The program, the runner, the log file, the batches and the pane are the real ones. Measured
is the GUI thread's own CPU time between two beats of a 5 ms timer, so that neighbours on the
machine do not count.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.work.job import Done, JobContext, JobUpdate, Kind
from pgbackup_gui.core.work.output import Outcome, OutputLine
from pgbackup_gui.engine.job_runner import JobRunner
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.process import ProcessRunner
from pgbackup_gui.engine.process_host import ProcessHost
from pgbackup_gui.ui.panes.log_pane import LogPane
from tests.bench.row import Row

LINES = 200_000
ROUNDS = 5
TARGET_MILLISECONDS = 16.0
BEAT_MILLISECONDS = 5
FLOOD = f"""
import sys, time
start = time.perf_counter()
for tick in range(100):
    sys.stderr.write("".join(f"pg_dump: processing item {{n}}\\n" for n in range({LINES} // 100)))
    wait = start + (tick + 1) / 100 - time.perf_counter()
    if wait > 0:
        time.sleep(wait)
"""


class Beats:
    """The GUI thread's CPU milliseconds between two beats."""

    def __init__(self) -> None:
        self.milliseconds: list[float] = []
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        """Begin to measure."""
        self._last = time.thread_time()
        self._timer.start()

    def _on_beat(self) -> None:
        now = time.thread_time()
        self.milliseconds.append((now - self._last) * 1000)
        self._last = now


def measure() -> Iterator[Row]:
    """The rows of this benchmark."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        rounds = [_round(Path(folder) / f"{number}.log") for number in range(ROUNDS)]
    rate = statistics.median(LINES / seconds for _, _, seconds in rounds)
    longest = [max(beats) for beats, _, _ in rounds]
    yield Row(
        what=f"GUI work between two events, {LINES:,} lines a second",
        value=statistics.median(longest),
        target=TARGET_MILLISECONDS,
        unit="ms",
        note=f"rounds {', '.join(f'{value:.1f}' for value in longest)}; {rate:,.0f} lines/s taken",
    )
    missing = sum(LINES - written for _, written, _ in rounds)
    yield Row("lines missing in the log file", missing, 0, "lines")
    del application


def _round(file: Path) -> tuple[list[float], int, float]:
    """Beats, lines in the file, seconds."""
    log = LogFile(file=file)
    pane = LogPane(max_lines=5000)
    pane.resize(900, 600)
    pane.set_expanded(is_expanded=True)
    pane.show()
    host = ProcessHost()
    runner = JobRunner(host=host)
    runner.lines.connect(pane.show_lines)
    runner.updated.connect(_quit_at_end)
    beats = Beats()
    clock = QElapsedTimer()
    clock.start()
    beats.start()
    runner.start(Kind.BACK_UP, "bench", lambda context: _flood(context, log, host))
    QApplication.exec()
    seconds = clock.elapsed() / 1000
    runner.shut_down()
    log.close()
    pane.close()
    with file.open(encoding="utf-8") as lines:
        return beats.milliseconds, sum("processing item" in line for line in lines), seconds


def _flood(context: JobContext, log: LogFile, host: ProcessHost) -> Done[Outcome]:
    def on_line(line: OutputLine) -> None:
        log.write(line)
        context.line(line)

    spec = CommandSpec(Path(sys.executable), ("-c", FLOOD), {}, "flood")
    runner = ProcessRunner(host=host)
    return Done(runner.run(spec, on_line=on_line, cancel=context.cancel))


def _quit_at_end(update: JobUpdate) -> None:
    if update.result:
        QApplication.quit()
