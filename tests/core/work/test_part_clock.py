"""The parts of an operation, each with its seconds."""

from pgbackup_gui.core.backups.manifest import Taken
from pgbackup_gui.core.work.part_clock import PartClock


def test_a_part_takes_until_the_next_begins() -> None:
    moments = iter((10.0, 12.5, 12.5, 13.0))
    clock = PartClock(lambda: next(moments))
    clock.begin("")
    assert clock.taken() == ()
    clock.begin("hash")
    clock.end()
    clock.end()
    assert clock.taken() == (Taken("", 2.5), Taken("hash", 0.5))
    assert clock.taken(least=0.5) == (Taken("", 2.5),)
