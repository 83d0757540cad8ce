"""A report tells all that is known, section by section, and nothing twice."""

from pgbackup_gui.core.errors import Code, DumpError
from pgbackup_gui.core.work.plans import ToolReport
from pgbackup_gui.core.work.report import ReportFacts
from pgbackup_gui.ui import report
from tests.ui.history_samples import CUT, FACTS, operation


def test_report_of_an_error() -> None:
    error = DumpError(Code.TABLE_LOCKED, detail="raw\ntext", table="public.items")
    problem = report.of_error(error, what="backup", lines=("one", "two"))
    assert report.report_text(problem, FACTS) == (
        "## PG Backup report\n"
        "operation: backup\ncode: table-locked\nclass: DumpError\ntable: public.items\n\n"
        "## Raw text\nraw\ntext\n\n"
        "## Versions\nPG Backup: 1.0\nlibpq: 18.6\n\n"
        "## PostgreSQL programs\n"
        "pg_dump 18.6 (path): /opt/18/pg_dump\n"
        "psql (settings): /opt/psql does not run: no libpq\n\n"
        "## Last lines\none\ntwo\n"
    )


def test_report_of_the_past_has_the_lines_of_the_log() -> None:
    past = operation(4, "undo", "failed", code="sessions-remain", cut=CUT)
    text = report.report_text(report.of_operation(past), FACTS)
    head = "operation: undo\nsubject: jellyfin\nstarted: 2026-11-21T07:30:00+00:00\n"
    assert head in text
    assert "outcome: failed\ncode: sessions-remain\ndisconnected: jellyfin (2), ? (1)\n" in text
    assert text.endswith("exit code 1\n")


def test_report_of_what_still_runs_on_a_bare_computer() -> None:
    bare = ReportFacts((), ToolReport((), ()))
    text = report.report_text(report.of_operation(operation(1, "backup", None)), bare)
    assert "outcome: running" in text
    assert "## PostgreSQL programs\nnone found\n\n## Last lines\nnone\n" in text
