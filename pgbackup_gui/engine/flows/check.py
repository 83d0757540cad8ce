"""Check: read a backup in full and compare it with what was recorded of it."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from pgbackup_gui.core.backups import archive
from pgbackup_gui.core.backups.archive import TableOfContents
from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.folder import load_manifest
from pgbackup_gui.core.backups.manifest import Manifest
from pgbackup_gui.core.errors import Code, FileError, FolderError, ToolError
from pgbackup_gui.core.reach.tools import Tool, Version
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.flows.hashing import hashed_beside
from pgbackup_gui.engine.flows.programs import Programs


@dataclass(frozen=True, slots=True)
class Checked:
    """A backup that was read in full and is whole."""

    toc: TableOfContents
    manifest: Manifest | None
    sha256: str


@dataclass(frozen=True)
class Check:
    """One check.

    Attributes:
        recorded: the SHA-256 in our own records, if they know the file.
        is_known: whether our own records know these very bytes, under whatever name.
        is_trusted: the user has said that a file we did not make is to be trusted.
    """

    backup: Backup
    choose_reader: Callable[[Version], Tool]
    programs: Programs
    recorded: str | None
    is_known: Callable[[str], bool]
    is_trusted: bool = False

    def run(self) -> Checked:
        """Hash and read side by side, and compare.

        Raises:
            FileError: BACKUP_CHANGED, BACKUP_DAMAGED, NOT_A_BACKUP, BACKUP_UNKNOWN, NOT_TRUSTED.
            ToolError: no program that can read it.
        """
        path = self.backup.path
        try:
            self.programs.context.report(Progress(Step.HASH, 0.0))
            manifest = load_manifest(path)
            with hashed_beside(path, self.programs.context) as sha256:
                toc = self._read_all(manifest, sha256)
                self.programs.context.report(Progress(Step.VERIFY, 1.0))
                return Checked(toc, manifest, sha256.result())
        except FileNotFoundError as error:
            raise FileError(Code.BACKUP_UNKNOWN, name=path.name, path=path) from error
        except OSError as error:
            raise FolderError(Code.FOLDER_FAILED, path=path, detail=str(error)) from error

    def _read_all(self, manifest: Manifest | None, sha256: Future[str]) -> TableOfContents:
        """That the bytes have changed says more than what cannot be read any more."""
        try:
            toc = archive.read_toc(self.backup.path)
            self._count(toc, manifest)
            self._read(toc, manifest, sha256)
        except (FileError, ToolError):
            self._compare(sha256.result(), manifest)
            raise
        self._compare(sha256.result(), manifest)
        return toc

    def _known(self, manifest: Manifest | None) -> set[str]:
        """Every hash that was recorded of this file."""
        return {value for value in (manifest and manifest.sha256, self.recorded) if value}

    def _compare(self, sha256: str, manifest: Manifest | None) -> None:
        known = self._known(manifest)
        if known and known != {sha256}:
            detail = f"SHA-256 now {sha256}, recorded {', '.join(sorted(known))}"
            raise FileError(
                Code.BACKUP_CHANGED, name=self.backup.path.name, path=self.backup.path,
                detail=detail,
            )  # fmt: skip

    def _count(self, toc: TableOfContents, manifest: Manifest | None) -> None:
        found = len(set(toc.names("TABLE DATA")))
        if manifest and manifest.entries != found:
            detail = f"{found} tables with data, {manifest.entries} expected"
            raise FileError(Code.BACKUP_DAMAGED, path=self.backup.path, detail=detail)

    def _read(self, toc: TableOfContents, manifest: Manifest | None, sha256: Future[str]) -> None:
        """Reading our own header bytes is safe; running a program on a foreign file is not.

        A crafted file runs code in pg_restore before the fix for CVE-2026-116314: such a program
        waits for the hash, which says whether the file is ours.
        """
        version = toc.header.tool_version or self.backup.server_version or Version(0)
        reader = self.choose_reader(version)
        is_safe = self.is_trusted or reader.version.reads_foreign_files
        if not (is_safe or self.is_known(sha256.result())):
            raise FileError(
                Code.NOT_TRUSTED, name=self.backup.path.name, path=self.backup.path,
                version=reader.version,
            )  # fmt: skip
        known = self._known(manifest)
        self.programs.read_whole(
            reader, self.backup.path, sha256, is_right=lambda it: known <= {it}
        )
