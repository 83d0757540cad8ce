"""What was found becomes a saved database."""

from dataclasses import replace
from pathlib import Path

from pgbackup_gui.core.errors import Code, ReachError
from pgbackup_gui.core.reach.finding import (
    Found,
    FoundDatabase,
    FoundState,
    Looked,
    LookedAt,
    free_name,
)
from pgbackup_gui.core.reach.known_apps import KnownApp
from pgbackup_gui.core.reach.profiles import PasswordPolicy, validate
from pgbackup_gui.core.reach.routes import Container, OverSsh, ServerTools
from tests.core.reach.container_samples import container

IMMICH = KnownApp("immich", "Immich", ("immich-app/immich-server",), ("immich",))
ROUTE = OverSsh("nas", Container(("docker",), "database"))
FOUND = FoundDatabase("immich", "postgres", ROUTE, 7, container=container(), app=IMMICH)
OWN = FoundDatabase("books", "postgres", OverSsh("nas", ServerTools("postgres")), 7)


def test_it_can_be_saved_as_it_was_found() -> None:
    profile = validate(FOUND.to_profile("Immich", Path("/backups/Immich")))
    assert (profile.dbname, profile.user, profile.route) == ("immich", "postgres", ROUTE)
    assert (profile.host, profile.password_policy) == ("", PasswordPolicy.ASK)


def test_what_is_in_the_list_is_known() -> None:
    profile = FOUND.to_profile("Any name", Path("/backups"))
    assert FOUND.is_saved([OWN.to_profile("Books", Path("/backups")), profile])
    assert not replace(FOUND, dbname="other").is_saved([profile])
    assert not OWN.is_saved([profile])


def test_what_somebody_would_want() -> None:
    assert FOUND.is_likely
    assert not replace(FOUND, dbname="postgres").is_likely
    assert replace(FOUND, dbname="postgres", is_only=True).is_likely
    assert not replace(FOUND, state=FoundState.STOPPED).is_likely


def test_names_are_the_apps_and_never_used_twice() -> None:
    taken: list[str] = []
    for _ in range(5):
        taken.append(free_name(FOUND, "nas", taken))
    assert taken == ["Immich", "Immich (immich)", "Immich (database)", "Immich (2)", "Immich (3)"]


def test_without_an_app_the_database_has_its_own_name() -> None:
    assert free_name(OWN, "nas", ["BOOKS", "books (books)"]) == "books (nas)"


def test_problems_are_what_failed() -> None:
    error = ReachError(Code.ENGINE_NOT_PERMITTED)
    looked = (Looked(LookedAt.PLACE, "nas"), Looked(LookedAt.ENGINE, "docker", error=error))
    assert Found("nas", (), looked).problems == (error,)
