"""Puts into the profile form what was pasted, dropped or chosen."""

from typing import Protocol

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox

from pgbackup_gui.core.reach.pasted import PastedSettings
from pgbackup_gui.core.reach.pasted_address import PastedAddress
from pgbackup_gui.core.reach.profiles import DEFAULT_PORT, SslMode
from pgbackup_gui.ui.dialogs.connection_fields import DatabaseField, HostLine, select
from pgbackup_gui.ui.dialogs.password_field import PasswordField
from pgbackup_gui.ui.dialogs.profile_reach import FAR, OVER_SSH, Reach
from pgbackup_gui.ui.dialogs.reach_fields import ReachFields


class Inputs(Protocol):
    """The inputs of the form that can be filled."""

    reach: ReachFields
    host: HostLine
    port: QSpinBox
    database: DatabaseField
    user: QLineEdit
    password_field: PasswordField
    sslmode: QComboBox


def fill(form: Inputs, found: PastedSettings, password: str | None) -> None:
    """Put in what was found; what was not found stays."""
    _choose_way(form, found)
    if found.host:
        form.host.setText(found.host)
        form.host.setCursorPosition(0)
        form.port.setValue(found.port or DEFAULT_PORT)
    elif found.port:
        form.port.setValue(found.port)
    if found.dbname:
        form.database.set_name(found.dbname)
    form.user.setText(found.user or form.user.text())
    if password:
        form.password_field.set_text(password)
    if found.sslmode is not None:
        select(form.sslmode, found.sslmode.value)


def fill_address(form: Inputs, address: PastedAddress) -> None:
    """Put in a whole address that came in place of a host name."""
    form.host.setText(address.get("host") or "")
    form.port.setValue(int(address.get("port") or form.port.value()))
    form.database.set_name(address.get("dbname") or form.database.name)
    form.user.setText(address.get("user") or form.user.text())
    if password := address.get("password"):
        form.password_field.set_text(password)
    if (mode := address.get("sslmode")) in list(SslMode):
        select(form.sslmode, mode)


def _choose_way(form: Inputs, found: PastedSettings) -> None:
    """Into the container where there is no other way; a server that was named stays."""
    reach = form.reach.reach
    if found.container is not None:
        form.reach.choose(Reach.FAR_CONTAINER if reach in OVER_SSH else Reach.CONTAINER)
        if found.container:
            form.reach.container.setText(found.container)
    elif found.host and reach in FAR:
        form.reach.choose(Reach.ADDRESS)
