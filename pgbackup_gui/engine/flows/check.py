"""Check: read a backup in full and compare it with what was recorded of it."""

from collections.abc import Callable
from dataclasses import dataclass

from pgbackup_gui.core.backups import archive
from pgbackup_gui.core.backups.archive import TableOfContents
from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.folder import load_manifest, sha256_of
from pgbackup_gui.core.backups.manifest import Manifest
from pgbackup_gui.core.errors import Code, FileError, FolderError
from pgbackup_gui.core.reach.tools import Tool, Version
from pgbackup_gui.core.work.progress import Progress, Step
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
        """Hash, compare, read.

        Raises:
            FileError: BACKUP_CHANGED, BACKUP_DAMAGED, NOT_A_BACKUP, BACKUP_UNKNOWN, NOT_TRUSTED.
            ToolError: no program that can read it.
        """
        path = self.backup.path
        try:
            self.programs.context.report(Progress(Step.HASH, 0.0))
            sha256 = sha256_of(path, self.programs.hashing(path))
            manifest = load_manifest(path)
            self._compare(sha256, manifest)
            toc = archive.read_toc(path)
            self._count(toc, manifest)
            self.programs.context.report(Progress(Step.VERIFY))
            self._read(toc, is_ours=self.is_known(sha256))
        except FileNotFoundError as error:
            raise FileError(Code.BACKUP_UNKNOWN, name=path.name, path=path) from error
        except OSError as error:
            raise FolderError(Code.FOLDER_FAILED, path=path, detail=str(error)) from error
        return Checked(toc, manifest, sha256)

    def _compare(self, sha256: str, manifest: Manifest | None) -> None:
        known = {value for value in (manifest and manifest.sha256, self.recorded) if value}
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

    def _read(self, toc: TableOfContents, *, is_ours: bool) -> None:
        """Reading our own header bytes is safe; running a program on a foreign file is not.

        A crafted file runs code in pg_restore before the fix for CVE-2026-116314.
        """
        version = toc.header.tool_version or self.backup.server_version or Version(0)
        reader = self.choose_reader(version)
        if not (is_ours or self.is_trusted or reader.version.reads_foreign_files):
            raise FileError(
                Code.NOT_TRUSTED, name=self.backup.path.name, path=self.backup.path,
                version=reader.version,
            )  # fmt: skip
        self.programs.read_whole(reader, self.backup.path)
