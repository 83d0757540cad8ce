"""Operations of the past, and what a report tells beside them."""

from datetime import datetime, timedelta
from pathlib import Path

from pgbackup_gui.core.reach.tools import BrokenTool, Place, Program, Source, Tool, Version
from pgbackup_gui.core.work.history import INTERRUPTED, Operation
from pgbackup_gui.core.work.plans import Sessions, ToolReport
from pgbackup_gui.core.work.report import ReportFacts
from tests.ui.samples import NEWEST

CUT = (Sessions("jellyfin", 2), Sessions("", 1))


def operation(
    number: int,
    kind: str,
    result: str | None = "done",
    *,
    code: str | None = None,
    seconds: int = 12,
    cut: tuple[Sessions, ...] = (),
) -> Operation:
    """The operation with this number; the higher, the later."""
    started = NEWEST + timedelta(hours=number)
    has_ended = result not in (None, INTERRUPTED)
    return Operation(
        id=number,
        kind=kind,
        profile_id="j",
        subject="jellyfin",
        pid=1,
        started=started,
        ended=_after(started, seconds) if has_ended else None,
        result=result,
        code=code,
        size=number * 1_000_000 if result == "done" else None,
        cut=cut,
        detail="pg_dump: error: no" if code else "",
    )


def _after(moment: datetime, seconds: int) -> datetime:
    return moment + timedelta(seconds=seconds)


PAST = (
    operation(7, "restore", cut=CUT),
    operation(6, "backup", None),
    operation(5, "backup", INTERRUPTED),
    operation(4, "undo", "failed", code="sessions-remain", cut=CUT[:1]),
    operation(3, "check", "cancelled", code="cancelled"),
    operation(2, "backup", "failed", code="folder-full", seconds=125),
    operation(1, "backup"),
)

FACTS = ReportFacts(
    versions=(("PG Backup", "1.0"), ("libpq", "18.6")),
    tools=ToolReport(
        (Tool(Program.PG_DUMP, Path("/opt/18/pg_dump"), Version(18, 6), Source.PATH),),
        (BrokenTool(Place(Program.PSQL, Path("/opt/psql"), Source.SETTINGS), "no\nlibpq"),),
    ),
    lines=("2026 app pg_dump --verbose", "2026 app pg_dump: failed, exit code 1"),
)
