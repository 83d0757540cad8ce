"""The ssh connection is cut at random moments: nothing false is listed, nothing is lost."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from pgbackup_gui.core.errors import AppError
from tests.reach.ends import Ends
from tests.reach.round import Round, counted_in, rows_in
from tests.support.strays import kill_strays

SEED = 6


@dataclass
class Cuts:
    """Cuts one way's ssh at random moments of a backup and of a restore.

    Every other cut ends the server's side, as a lost network does, the others ssh on this one.
    """

    round: Round
    ends: Ends
    codes: Counter[str] = field(default_factory=Counter)
    whole: int = 0

    def of_backups(self, times: int) -> str:
        """Cut so many backups; gives a line that tells what became of them."""
        self.round.back_up()
        took = _seconds(self.round.world.back_up)
        for moment in self._moments(times, took):
            self._cut_backup(moment)
        return self._told()

    def of_restores(self, times: int) -> str:
        """Cut so many restores, each then recovered and undone."""
        world = self.round.world
        took = _seconds(lambda: world.restore(self.round.backup))
        self.round.undo()
        for moment in self._moments(times, took):
            self._cut_restore(moment)
        return self._told()

    def _moments(self, times: int, took: float) -> list[float]:
        """A random moment in each of `times` equal parts of the time that it takes."""
        dice = random.Random(SEED)  # noqa: S311
        return [(number + dice.random()) / times * took for number in range(times)]

    def _cut_backup(self, moment: float) -> None:
        world = self.round.world
        before = world.backups()
        done = self._attempt(moment, world.back_up)
        listed = [backup for backup in world.backups() if backup not in before]
        assert len(listed) == done
        for backup in listed:
            assert world.check(backup).value.sha256_known
            assert counted_in(backup) == rows_in(self.round.old)
        world.recover()
        assert len(world.backups()) == len(before) + done
        assert not list(world.profile.folder.rglob("*.partial*"))
        self.round.assert_live(self.round.old, kept=0)

    def _cut_restore(self, moment: float) -> None:
        world = self.round.world
        done = self._attempt(moment, lambda: world.restore(self.round.backup))
        world.recover()
        assert world.recover() == ()
        kept = len(world.kept())
        assert kept or not done
        self.round.assert_live(self.round.new if kept else self.round.old, kept=kept)
        if kept:
            world.undo_only()
        self.round.forget()
        self.round.assert_live(self.round.old, kept=0)

    def _attempt(self, moment: float, work: Callable[[], object]) -> bool:
        """Whether the work succeeded although the connection was cut."""
        self.round.world.steps.append("start")
        is_odd = (self.whole + self.codes.total()) % 2
        with _later(moment, self._kill_ssh if is_odd else self.ends.sshd.cut_connections):
            try:
                work()
            except AppError as error:
                self.codes[f"{error.code.value} at {self.round.world.steps[-1]}"] += 1
                return False
        self.whole += 1
        return True

    def _kill_ssh(self) -> int:
        return kill_strays(self.round.world.home, name="ssh")

    def _told(self) -> str:
        """Counts of this series."""
        codes = ", ".join(f"{count} {code}" for code, count in self.codes.most_common())
        told = f"{self.codes.total()} refused ({codes}), {self.whole} whole"
        self.codes.clear()
        self.whole = 0
        return told


@contextmanager
def _later(seconds: float, cut: Callable[[], int]) -> Iterator[None]:
    """Cuts after a while, unless the block ends before."""
    timer = threading.Timer(seconds, cut)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def _seconds(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began
