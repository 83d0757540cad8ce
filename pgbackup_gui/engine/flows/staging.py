"""Staging: a database made like another, loaded from a backup and compared with its record."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from pgbackup_gui.core.backups.manifest import Contents, DatabaseProperties, compare
from pgbackup_gui.core.errors import AppError, Cancelled, Code, RestoreError
from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Choice
from pgbackup_gui.core.work import diagnose
from pgbackup_gui.core.work.job import Note
from pgbackup_gui.core.work.journal import SwapJournal
from pgbackup_gui.core.work.link import LinkUse
from pgbackup_gui.core.work.output import Ended, OutputLine, Severity
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.core.work.progress_entries import EntryProgress
from pgbackup_gui.core.work.progress_plan import restore_entries
from pgbackup_gui.engine import glances, inventory, statements
from pgbackup_gui.engine.database import Database, Server
from pgbackup_gui.engine.flows.check import Checked
from pgbackup_gui.engine.flows.far_runs import far_copy
from pgbackup_gui.engine.flows.programs import Programs
from pgbackup_gui.engine.inventory import DatabaseFacts
from pgbackup_gui.engine.link_speed import link_speed
from pgbackup_gui.engine.progress_reports import ticking
from pgbackup_gui.engine.progress_tracking import LOAD_SECONDS, Tracking
from pgbackup_gui.engine.progress_watch import ServerWatch

_VERBOSE = re.compile(r"pg_restore: (?!error|warning|detail|hint|fatal)")
"""A remark on progress; whatever else pg_restore says is kept to be judged."""

_DIFFERENCES_SHOWN = 50

_FIRST_WITH_STRATEGIES = 15
"""The first version in which CREATE DATABASE has a strategy (manual, release notes of 15)."""


@dataclass(frozen=True)
class Staging:
    """Loads one backup into databases of one server."""

    profile: Profile
    server: Server
    archive: Path
    programs: Programs
    jobs: int

    def properties(
        self, admin: Database, checked: Checked, facts: DatabaseFacts | None
    ) -> DatabaseProperties:
        """The live database's properties win, then the manifest's, then this server's."""
        if facts:
            return facts.properties
        if checked.manifest:
            return checked.manifest.properties
        own = inventory.database_facts(admin, "template0")
        assert own is not None  # noqa: S101 - every server has template0
        return DatabaseProperties(
            owner=self.profile.user,
            encoding=own.properties.encoding,
            collate=own.properties.collate,
            ctype=own.properties.ctype,
            locale_provider=own.properties.locale_provider,
            locale=own.properties.locale,
            icu_rules=own.properties.icu_rules,
        )

    def create(
        self, admin: Database, journal: SwapJournal, properties: DatabaseProperties
    ) -> SwapJournal:
        """Make the incoming database; returns the journal that knows its oid."""
        has_strategies = inventory.server_facts(admin).version.major >= _FIRST_WITH_STRATEGIES
        statement = statements.create_database(
            journal.incoming, properties, has_strategies=has_strategies
        )
        admin.run(statement)
        created = inventory.database_facts(admin, journal.incoming)
        assert created is not None  # noqa: S101 - created one statement ago
        return replace(journal, incoming_oid=created.oid)

    def load(self, choice: Choice, dbname: str, checked: Checked) -> tuple[Note, ...]:
        """Run pg_restore and judge every error line; the exit code is not enough."""
        tool = choice.tools.pg_restore
        jobs = commands.jobs_for(tool.version, choice.server, self.jobs)
        with far_copy(self.server, self.programs, tool, self.archive, jobs=jobs) as copy:
            spec = commands.pg_restore(
                tool,
                self.profile,
                self.archive,
                dbname,
                jobs=jobs,
                inherited=self.programs.inherited,
                far_copy=copy,
            )
            return self.run(spec, dbname, checked)

    def run(self, spec: CommandSpec, dbname: str, checked: Checked) -> tuple[Note, ...]:
        """Run this pg_restore and judge what it says."""
        complaints: list[str] = []

        def on_line(line: OutputLine) -> None:
            self.programs.context.line(line)
            if line.severity is not Severity.INFO or not _VERBOSE.match(line.text):
                complaints.append(line.text)

        outcome = self.programs.track(spec, self._tracking(spec, dbname, checked), on_line=on_line)
        verdict = diagnose.judge_restore(complaints, outcome.code)
        if outcome.ended is not Ended.SUCCEEDED or not verdict.is_clean:
            lines = verdict.errors or outcome.tail
            raise diagnose.from_lines(lines, RestoreError, database=dbname)
        return tuple(Note("harmless-line", text) for text in verdict.harmless)

    def _tracking(self, spec: CommandSpec, dbname: str, checked: Checked) -> Tracking:
        return Tracking(
            step=Step.LOAD,
            entries=EntryProgress(restore_entries(checked.toc, checked.manifest)),
            watch=ServerWatch(server=self.server, application=spec.env["PGAPPNAME"], dbname=dbname),
            report=self.programs.context.report,
            limit=LOAD_SECONDS,
            link=LinkUse(None if spec.is_far else self._link_speed(dbname)),
        )

    def _link_speed(self, dbname: str) -> float | None:
        try:
            with self.server.connect(dbname) as database:
                return link_speed(database, glances.upload)
        except Cancelled:
            raise
        except AppError:
            return None  # if there is anything to say, pg_restore will

    def compare(self, dbname: str, checked: Checked) -> Contents:
        """What arrived must be what was dumped. Without a manifest, every table must be there."""
        report = self.programs.context.report
        with self.server.connect(dbname) as staging, ticking(report, Step.COMPARE):
            staging.run(statements.ANALYZE)
            found = inventory.contents(staging)
            invalid = inventory.names(staging, statements.INVALID_INDEXES)
        wrong = [f"{name}: invalid index" for name in invalid]
        if checked.manifest:
            wrong += [
                f"{item.what}: {item.found} instead of {item.expected}"
                for item in compare(checked.manifest.contents, found)
            ]
        else:
            arrived = {table.full_name for table in found.tables}
            wrong += [f"{n}: missing" for n in checked.toc.names("TABLE") if n not in arrived]
        if wrong:
            detail = "\n".join(wrong[:_DIFFERENCES_SHOWN])
            raise RestoreError(Code.RESTORE_DIFFERS, count=len(wrong), detail=detail)
        return found
