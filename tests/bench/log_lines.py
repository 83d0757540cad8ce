"""What a flood of 200,000 log lines a second costs the GUI thread between two events.

The program, the runner, the log file, the batches and the pane are the real ones. Measured
is the GUI thread's own CPU time between two beats of a 5 ms timer, so that neighbours on the
machine do not count.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.work.job import Done, JobContext, JobUpdate, Kind
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.engine.job_runner import JobRunner
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.process import ProcessRunner
from pgbackup_gui.engine.process_host import ProcessHost
from pgbackup_gui.ui.panes.log_pane import LogPane
from pgbackup_gui.ui.panes.progress_pane import ProgressPane
from tests.bench.row import Row

LINES = 200_000
ROUNDS = 5
TARGET_MILLISECONDS = 16.0
BEAT_MILLISECONDS = 5
FLOOD = """
import sys, time
start = time.perf_counter()
for tick in range({seconds} * 100):
    sys.stderr.write("".join(f"pg_dump: processing item {{n}}\\n" for n in range({lines} // 100)))
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
    beats, seconds = watched(flooding(log))
    log.close()
    with file.open(encoding="utf-8") as lines:
        return beats, sum("processing item" in line for line in lines), seconds


def watched(
    work: Callable[[JobContext, ProcessHost], Done[object]], *, kind: Kind = Kind.BACK_UP
) -> tuple[list[float], float]:
    """Do it on a worker thread, with its lines and progress shown; returns beats and seconds.

    Raises RuntimeError when it fails.
    """
    pane, progress = LogPane(max_lines=5000), ProgressPane()
    pane.resize(900, 600)
    pane.set_expanded(is_expanded=True)
    pane.show()
    progress.begin("bench")
    host = ProcessHost()
    runner = JobRunner(host=host)
    ended: list[JobUpdate] = []

    def on_updated(update: JobUpdate) -> None:
        if update.progress:
            progress.show_progress(update.progress)
        if update.result:
            ended.append(update)
            QApplication.quit()

    runner.lines.connect(pane.show_lines)
    runner.updated.connect(on_updated)
    beats = Beats()
    clock = QElapsedTimer()
    clock.start()
    beats.start()
    runner.start(kind, "bench", lambda context: work(context, host))
    QApplication.exec()
    seconds = clock.elapsed() / 1000
    runner.shut_down()
    pane.close()
    progress.finish()
    if (result := ended[0].result) and result.error:
        raise RuntimeError(result.error)
    return beats.milliseconds, seconds


def flooding(
    log: LogFile, *, seconds: int = 1, lines: int = LINES
) -> Callable[[JobContext, ProcessHost], Done[object]]:
    """Work that prints so many lines in each of so many seconds, if they are taken as fast."""

    def work(context: JobContext, host: ProcessHost) -> Done[object]:
        def on_line(line: OutputLine) -> None:
            log.write(line)
            context.line(line)

        program = FLOOD.format(lines=lines, seconds=seconds)
        spec = CommandSpec(Path(sys.executable), ("-c", program), {}, "flood")
        runner = ProcessRunner(host=host)
        return Done(runner.run(spec, on_line=on_line, cancel=context.cancel))

    return work
