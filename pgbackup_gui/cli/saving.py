"""The commands on saved databases: add, list, remove."""

import argparse
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli.route_options import route_of
from pgbackup_gui.cli.session import Session, WrongUsage
from pgbackup_gui.core.errors import Code, ProfileError, SecretError
from pgbackup_gui.core.reach.pasted_address import PastedAddress, looks_like_uri, parse_uri
from pgbackup_gui.core.reach.profiles import (
    DEFAULT_PORT,
    PasswordPolicy,
    Profile,
    SslMode,
)
from pgbackup_gui.core.reach.routes import Route, is_far
from pgbackup_gui.core.work.job import JobResult, Note, Result

translate = QCoreApplication.translate

DEFAULT_HOST = "localhost"


def add(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Save a database, or change the one of that name."""
    given = _given(session, arguments)
    profile = _profile(session, given)
    password = _password(session, given, profile)
    session.profiles.save(profile)
    if given.saved and profile.password_policy is not PasswordPolicy.KEYRING:
        session.secrets.forget(given.saved)
    if password is None or _is_stored(session, profile, password):
        return JobResult(Result.DONE, profile)
    return JobResult(Result.NOTES, profile, (Note("password-not-stored"),))


def databases(session: Session, _: argparse.Namespace) -> JobResult:
    """List the saved databases."""
    return JobResult(Result.DONE, session.profiles.all())


def remove(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Forget a database; its backups stay."""
    profile = session.profiles.get(arguments.name)
    session.secrets.forget(profile)
    session.profiles.remove(profile.id)
    return JobResult(Result.DONE, profile)


@dataclass(frozen=True)
class _Given:
    """What was typed, else what the pasted address says, else what was saved."""

    typed: Mapping[str, object]
    pasted: PastedAddress
    saved: Profile | None

    def get(self, name: str, default: str = "") -> str:
        """The value of `name`, the same word here, in libpq and in `Profile`."""
        values = (self.typed.get(name), self.pasted.get(name), getattr(self.saved, name, None))
        return next((str(value) for value in values if value is not None), default)


def _given(session: Session, arguments: argparse.Namespace) -> _Given:
    typed = dict(vars(arguments))
    pasted = PastedAddress({})
    if typed["host"] and looks_like_uri(typed["host"]):
        pasted = parse_uri(typed.pop("host"))
    wanted = arguments.name.casefold() if arguments.replace else None
    saved = session.profiles.all()
    former = next((profile for profile in saved if profile.name.casefold() == wanted), None)
    return _Given(typed, pasted, former)


def _profile(session: Session, given: _Given) -> Profile:
    name, user, dbname = (given.get(field) for field in ("name", "user", "dbname"))
    if not (user and dbname):
        raise WrongUsage(translate("saving", "--user and --dbname are needed"))
    folder = given.get("folder") or str(session.places.default_backup_folder(name))
    route = route_of(given.typed, given.saved.route if given.saved else None)
    profile = Profile(
        name=name,
        host=given.get("host", "" if is_far(route) else DEFAULT_HOST),
        port=int(given.get("port") or DEFAULT_PORT),
        dbname=dbname,
        user=user,
        sslmode=_ssl_mode(given.get("sslmode", SslMode.PREFER)),
        # Path.expanduser raises for a user that does not exist.
        folder=Path(os.path.expanduser(folder)).absolute(),  # noqa: PTH111
        password_policy=PasswordPolicy(given.get("password_policy", _usual_policy(given, route))),
        route=route,
    )
    return replace(profile, id=given.saved.id) if given.saved else profile


def _usual_policy(given: _Given, route: Route) -> PasswordPolicy:
    """Where a server's own socket is, it seldom asks for a password."""
    is_needed = given.typed["password_stdin"] or given.pasted.get("password")
    return PasswordPolicy.KEYRING if is_needed or not is_far(route) else PasswordPolicy.ASK


def _ssl_mode(text: str) -> SslMode:
    try:
        return SslMode(text)
    except ValueError as error:
        raise ProfileError(Code.URI_INVALID) from error


def _password(session: Session, given: _Given, profile: Profile) -> str | None:
    """The password to store; None when there is none."""
    keeps = profile.password_policy is not PasswordPolicy.ASK
    if not given.typed["password_stdin"]:
        return given.pasted.get("password") if keeps else None
    if not keeps:
        text = translate("saving", "--password-stdin has no use with --password-policy ask")
        raise WrongUsage(text)
    password = session.ask_password(profile) if session.terminal.can_ask else _read_password()
    if not password:
        raise WrongUsage(translate("saving", "no password came from stdin"))
    return password


def _read_password() -> str:
    """All of stdin but the end of its line. Bytes: text would change a CR within it."""
    try:
        text = sys.stdin.buffer.read().decode() if sys.stdin else ""
    except UnicodeDecodeError:
        raise WrongUsage(translate("saving", "the password is not UTF-8 text")) from None
    if "\0" in text:
        raise WrongUsage(translate("saving", "a password cannot hold a NUL character"))
    return text.removesuffix("\n").removesuffix("\r")


def _is_stored(session: Session, profile: Profile, password: str) -> bool:
    try:
        return session.secrets.put(profile, password)
    except SecretError:
        return False
