"""Keeping: what the service keeps for the window: saved databases, passwords, settings."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.engine.places import Places
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.store import ProfileBook, SettingsStore

if TYPE_CHECKING:
    from pgbackup_gui.core.reach.pasted import Pasted


class Keeping(QObject):
    """The small files that are read and written at once, without a job."""

    def __init__(
        self, *, places: Places, secrets: SecretStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._secrets = secrets
        self._profiles = ProfileBook(file=places.profiles_file)
        self._settings = SettingsStore(file=places.settings_file)

    def profiles(self) -> tuple[Profile, ...]:
        """The saved databases. Raises ProfileError when the file cannot be read."""
        return self._profiles.all()

    def save_profile(self, profile: Profile, *, password: str | None = None) -> None:
        """Add or replace by id; `password` None leaves it as stored.

        Raises:
            ProfileError: what is wrong with it.
            SecretError: the profile is saved, its password is not.
        """
        former = next((p for p in self._profiles.all() if p.id == profile.id), None)
        self._profiles.save(profile)
        if former:
            self._secrets.change_policy(former, profile)
        if password is not None:
            self._secrets.put(profile, password)

    def remove_profile(self, profile_id: str) -> None:
        """Forget a database and its password; the backups stay."""
        profile = self._profiles.get(profile_id)
        self._secrets.forget(profile)
        self._profiles.remove(profile_id)

    def use_password(self, profile: Profile, password: str) -> None:
        """Keep a password until the app quits, and in the keyring if the policy says so."""
        self._secrets.put(profile, password)

    def keyring_available(self) -> bool:
        """False while the keyring was not probed yet, or cannot be used."""
        return self._secrets.known_to_work

    def probe_keyring(self) -> None:
        """Find out, in the background, whether the keyring can be used."""
        threading.Thread(target=self._secrets.keyring, daemon=True).start()

    def settings_in(self, file: Path) -> "Pasted":
        """What a compose file or another file of settings says. Raises ProfileError."""
        # Late, as below: no start needs it, and it reads a dozen patterns.
        from pgbackup_gui.engine.settings_files import read_settings_file  # noqa: PLC0415

        return read_settings_file(file)

    def login_services(self) -> tuple[str, ...]:
        """The names of the services that libpq of this user knows."""
        from pgbackup_gui.engine.settings_files import read_service_files  # noqa: PLC0415

        return tuple(read_service_files())

    def login_service(self, name: str) -> "Pasted":
        """What a service says. Raises ProfileError when it is there no more."""
        from pgbackup_gui.engine.settings_files import read_service  # noqa: PLC0415

        return read_service(name)

    def settings(self) -> Settings:
        """The settings."""
        return self._settings.load()

    def save_settings(self, settings: Settings) -> None:
        """Store the settings. Raises OSError."""
        self._settings.save(settings)
