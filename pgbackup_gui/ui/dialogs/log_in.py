"""Asks for a password that a dialog's question to the server needs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pgbackup_gui.core.errors import AppError, Code, SecretError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui import boxes
from pgbackup_gui.ui.dialogs.password import PasswordDialog

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service

_ASKS_PASSWORD = (Code.PASSWORD_NEEDED, Code.LOGIN_REFUSED)


def ask_password_for(
    error: AppError,
    *,
    service: "Service",
    profile: Profile,
    then: Callable[[], None],
    parent: QWidget,
) -> None:
    """If it is a password that is missing, ask for it, keep it, and run `then`."""
    if error.code not in _ASKS_PASSWORD:
        return

    def keep(password: str) -> None:
        try:
            service.use_password(profile, password)
        except SecretError as refused:
            # It was not stored, but it is known until the app quits.
            boxes.show_error(parent, refused, service=service)
        then()

    dialog = PasswordDialog(
        profile=profile,
        keyring_available=service.keyring_available(),
        refused=error.code is Code.LOGIN_REFUSED,
        parent=parent,
    )
    dialog.given.connect(keep)
    dialog.open()
