"""Profiles and settings on disk: TOML, written atomically, readable by the owner only."""

import logging
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomli_w

from pgbackup_gui.core import settings as settings_codec
from pgbackup_gui.core.backups.folder import folder_error
from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile, SslMode, validate
from pgbackup_gui.core.reach.route_rows import route_of, route_row
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.journal import sync_folder

_log = logging.getLogger(__name__)

_UNREADABLE = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)


def write_toml(file: Path, content: Mapping[str, Any]) -> None:
    """Replace `file` as a whole, or leave it as it was. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    try:
        with open(temporary, "wb", opener=_open_private) as stream:
            tomli_w.dump(content, stream)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(file.parent)


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class SettingsStore:
    """The settings file."""

    def __init__(self, *, file: Path) -> None:
        self._file = file

    def load(self) -> Settings:
        """The settings; an unreadable file or a bad value gives the default, logged."""
        try:
            text = self._file.read_text(encoding="utf-8")
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError) as error:
            _log.warning("settings not readable, defaults used: %s", error)
            return Settings()
        settings, refused = settings_codec.decode(text)
        if refused:
            _log.warning("settings not understood, defaults used: %s", ", ".join(refused))
        return settings

    def save(self, settings: Settings) -> None:
        """Store the settings. Raises OSError."""
        write_toml(self._file, settings_codec.encode(settings))


class ProfileBook:
    """The saved databases, in the order they were added."""

    def __init__(self, *, file: Path) -> None:
        self._file = file

    def all(self) -> tuple[Profile, ...]:
        """Every saved database.

        Raises:
            ProfileError: PROFILES_UNREADABLE; the file is never overwritten then.
        """
        try:
            text = self._file.read_text(encoding="utf-8")
            return tuple(_profile(row) for row in tomllib.loads(text).get("database", []))
        except FileNotFoundError:
            return ()
        except _UNREADABLE as error:
            raise ProfileError(
                Code.PROFILES_UNREADABLE, path=self._file, detail=str(error)
            ) from error

    def get(self, wanted: str) -> Profile:
        """The profile with this id or name.

        Raises:
            ProfileError: PROFILE_UNKNOWN.
        """
        profiles = self.all()
        for profile in profiles:
            if wanted == profile.id:
                return profile
        for profile in profiles:
            if wanted.casefold() == profile.name.casefold():
                return profile
        raise ProfileError(Code.PROFILE_UNKNOWN, name=wanted)

    def save(self, profile: Profile) -> None:
        """Add `profile`, or replace the one with its id; makes its folder.

        Raises:
            ProfileError: what is wrong with it, or FOLDER_MISSING when no folder can be made.
            FolderError: the list of databases cannot be written.
        """
        others = self.all()
        validate(profile, others)
        try:
            profile.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise ProfileError(
                Code.FOLDER_MISSING, path=profile.folder, detail=str(error)
            ) from error
        known = {other.id: other for other in others} | {profile.id: profile}
        self._write(tuple(known.values()))

    def remove(self, profile_id: str) -> None:
        """Forget a profile; its backups stay where they are. Raises AppError."""
        self._write(tuple(profile for profile in self.all() if profile.id != profile_id))

    def _write(self, profiles: tuple[Profile, ...]) -> None:
        try:
            write_toml(self._file, {"database": [_row(profile) for profile in profiles]})
        except OSError as error:
            raise folder_error(error, self._file.parent) from error


def _row(profile: Profile) -> dict[str, Any]:
    return {
        "id": profile.id,
        "name": profile.name,
        "host": profile.host,
        "port": profile.port,
        "dbname": profile.dbname,
        "user": profile.user,
        "sslmode": profile.sslmode.value,
        "password_policy": profile.password_policy.value,
        "folder": str(profile.folder),
        **({"route": route} if (route := route_row(profile.route)) else {}),
    }


def _profile(row: Mapping[str, Any]) -> Profile:
    return Profile(
        id=str(row["id"]),
        name=str(row["name"]),
        host=str(row["host"]),
        port=int(row["port"]),
        dbname=str(row["dbname"]),
        user=str(row["user"]),
        sslmode=SslMode(row["sslmode"]),
        password_policy=PasswordPolicy(row["password_policy"]),
        folder=Path(row["folder"]),
        route=route_of(row.get("route", {})),
    )
