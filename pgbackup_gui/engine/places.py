"""Places: the folders of the app's own files; and the process's environment made harmless."""

import os
import sys
from collections.abc import MutableMapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "pgbackup_gui"
HOME_VARIABLE = "PGBACKUP_HOME"


@dataclass(frozen=True, slots=True)
class Places:
    """Where settings, state and logs of this user lie."""

    config: Path
    state: Path
    logs: Path
    documents: Path

    @property
    def profiles_file(self) -> Path:
        """The saved databases."""
        return self.config / "databases.toml"

    @property
    def settings_file(self) -> Path:
        """The settings."""
        return self.config / "settings.toml"

    @property
    def window_file(self) -> Path:
        """The window's geometry."""
        return self.config / "window.ini"

    @property
    def history_file(self) -> Path:
        """What ran, and what is known of files."""
        return self.state / "history.sqlite3"

    @property
    def journals(self) -> Path:
        """The journals of restores."""
        return self.state / "restores"

    @property
    def pauses(self) -> Path:
        """What is to be started again after a restore."""
        return self.state / "paused-apps"

    @property
    def running(self) -> Path:
        """The marks of operations that run."""
        return self.state / "running"

    @property
    def log_file(self) -> Path:
        """Every line of every operation."""
        return self.logs / "pgbackup.log"

    def default_backup_folder(self, name: str) -> Path:
        """The folder proposed for the backups of the database saved as `name`."""
        safe = "".join(char if char.isalnum() or char in " -_." else "_" for char in name)
        return self.documents / "Database Backups" / (safe.strip(" .") or "database")


def find_places(home: Path | None) -> Places:
    """The system's folders for this user, or everything under `home` (portable use)."""
    if home:
        return Places(home / "config", home / "state", home / "logs", home)
    dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
    return Places(
        config=dirs.user_config_path,
        state=dirs.user_state_path,
        logs=dirs.user_log_path,
        documents=dirs.user_documents_path,
    )


def find_bundled() -> Path | None:
    """The folder with a folder per major of PostgreSQL's programs, if there is one.

    It lies among the installed program's files, which a frozen program knows as `_MEIPASS`;
    in a checkout it is what `make postgres` unpacked.
    """
    beside = Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent)) / "pgtools"
    folders = (beside, Path(sys.prefix) / "postgres")
    return next((folder for folder in folders if folder.is_dir()), None)


def forget_libpq_variables(environ: MutableMapping[str, str] = os.environ) -> None:
    """Drop every `PG*` variable, which libpq in this process would silently obey.

    PGHOSTADDR alone sends a login to another server than the one shown (measured). Where the
    user's services are is kept: without PGSERVICE libpq does not look there.
    """
    kept = (HOME_VARIABLE, "PGSERVICEFILE", "PGSYSCONFDIR")
    for name in [name for name in environ if name.startswith("PG") and name not in kept]:
        del environ[name]
