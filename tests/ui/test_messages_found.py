"""What was found, in words; and what apps need besides, in every language."""

from dataclasses import replace

import pytest

from pgbackup_gui.core.errors import Code, ReachError
from pgbackup_gui.core.reach.finding import FoundDatabase, FoundState, Looked, LookedAt
from pgbackup_gui.core.reach.known_apps import KnownApp
from pgbackup_gui.engine.apps import known_apps
from pgbackup_gui.ui import messages_apps, messages_found
from tests.ui import found_samples
from tests.ui.test_messages import FORBIDDEN

CLOSED = ReachError(Code.LOGIN_REFUSED, server="nas")
STOPPED = ReachError(Code.CONTAINER_STOPPED, container="db")
LOOKS = (
    Looked(LookedAt.PLACE, "nas"),
    Looked(LookedAt.ENGINE),
    Looked(LookedAt.ENGINE, "docker", 1),
    Looked(LookedAt.ENGINE, "sudo -n docker", 2),
    Looked(LookedAt.ENGINE, "podman", 3),
    Looked(LookedAt.CONTAINER, "db", 1),
    Looked(LookedAt.CONTAINER, "db", error=CLOSED),
    Looked(LookedAt.CONTAINER, "db", error=STOPPED),
    Looked(LookedAt.SERVER, "nas", 1),
    Looked(LookedAt.SERVER, "nas", error=CLOSED),
    Looked(LookedAt.DATABASES),
    Looked(LookedAt.DATABASES, count=2),
)


def test_every_look_has_words_of_its_own() -> None:
    texts = [messages_found.looked_text(look) for look in LOOKS]
    assert len(set(texts)) == len(texts)
    assert not any("{" in text or FORBIDDEN.search(text) for text in texts)


def test_an_engine_is_called_by_its_name() -> None:
    assert "Podman" in messages_found.looked_text(Looked(LookedAt.ENGINE, "podman", 1))
    odd = messages_found.looked_text(Looked(LookedAt.ENGINE, "sudo -n docker", 1))
    assert "Docker (sudo -n docker)" in odd


def test_what_failed_names_its_container() -> None:
    for error in (CLOSED, STOPPED):
        text = messages_found.looked_text(Looked(LookedAt.CONTAINER, "wiki", error=error))
        assert text.startswith("wiki")


def test_every_state_has_words() -> None:
    assert len({messages_found.state_text(state) for state in FoundState}) == len(FoundState)


def test_where_it_is() -> None:
    assert messages_found.where_text(found_samples.IMMICH) == "immich_postgres"
    assert "server" in messages_found.where_text(found_samples.BOOKS)
    assert messages_found.app_text(found_samples.BOOKS) == ""


def test_a_project_is_named_in_the_hint() -> None:
    found = samples_of_a_project()
    hint = messages_found.where_hint(found)
    assert "photos" in hint
    assert "database" in hint
    assert messages_found.where_hint(found_samples.BOOKS) == messages_found.where_text(
        found_samples.BOOKS
    )


def samples_of_a_project() -> FoundDatabase:
    container = found_samples.IMMICH.container
    assert container is not None
    named = replace(container, project="photos", service="database")
    return replace(found_samples.IMMICH, container=named)


def test_the_sentences_of_the_records_are_those_that_are_translated() -> None:
    written = {text for app in known_apps() for text in app.also_save}
    assert written == set(messages_apps.ALSO_SAVE)
    assert len(messages_apps.ALSO_SAVE) == len(written)


@pytest.mark.parametrize("app", known_apps(), ids=lambda app: app.key)
def test_what_an_app_needs_is_said_in_plain_words(app: KnownApp) -> None:
    texts = messages_apps.also_save_texts(app)
    assert texts
    assert not any(FORBIDDEN.search(text) for text in texts)
