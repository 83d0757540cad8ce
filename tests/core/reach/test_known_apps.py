"""Whose database it is, and what that app needs besides."""

from pathlib import Path

import pytest

from pgbackup_gui.core.reach.known_apps import (
    KnownApp,
    read_apps,
    recognise,
    services_to_stop,
)
from tests.core.reach.container_samples import container

APPS = read_apps((Path(__file__).parents[3] / "resources/apps.toml").read_text(encoding="utf-8"))
ADDED = """
[[app]]
key = "wiki"
name = "Wiki.js"
images = ["requarks/wiki"]
databases = ["wiki"]
"""


def name_of(app: KnownApp | None) -> str:
    return app.name if app else ""


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.key)
def test_every_record_is_whole(app: KnownApp) -> None:
    assert app.key == app.key.lower().strip()
    assert app.name
    assert app.images
    assert app.databases
    assert app.also_save
    assert app.stop
    assert app.locale in {"", "C"}
    lists = (app.images, app.databases, app.also_save, app.stop, app.extensions)
    assert all(len(set(values)) == len(values) for values in lists)


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.key)
def test_every_record_is_recognised_by_each_of_its_marks(app: KnownApp) -> None:
    for dbname in app.databases:
        assert recognise(APPS, dbname) is app
        for image in app.images:
            assert recognise(APPS, dbname, container("postgres", f"docker.io/{image}:1")) is app


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.key)
def test_sentences_are_sentences(app: KnownApp) -> None:
    assert all(text.endswith(".") and text[0].isupper() for text in app.also_save)


def test_keys_and_names_are_used_once() -> None:
    assert len({app.key for app in APPS}) == len({app.name for app in APPS}) == len(APPS)


def test_a_record_is_all_that_an_app_needs() -> None:
    (app,) = read_apps(ADDED)
    assert app == KnownApp("wiki", "Wiki.js", ("requarks/wiki",), ("wiki",))


def test_a_field_that_is_misspelt_is_refused() -> None:
    with pytest.raises(TypeError, match="image"):
        read_apps(ADDED.replace("images", "image"))


@pytest.mark.parametrize(
    ("dbname", "image", "beside", "name"),
    [
        ("photos", "immich-app/postgres:14", ("ghcr.io/immich-app/immich-server",), "Immich"),
        ("postgres", "postgres", ("ghcr.io/immich-app/immich-server",), ""),
        ("nextcloud_database", "ghcr.io/nextcloud-releases/aio-postgresql", (), "Nextcloud AIO"),
        ("gitea", "postgres", ("codeberg.org/forgejo/forgejo:11",), "Forgejo"),
        ("radarr-log", "postgres", ("linuxserver/sonarr", "linuxserver/radarr"), "Radarr"),
        ("books", "postgres", ("linuxserver/sonarr", "linuxserver/radarr"), ""),
        ("immich", "postgres", ("linuxserver/sonarr", "linuxserver/radarr"), ""),
        ("immich", "postgres", ("redis:8",), "Immich"),
        ("books", "postgres", (), ""),
    ],
)  # fmt: skip
def test_who_it_belongs_to(dbname: str, image: str, beside: tuple[str, ...], name: str) -> None:
    made = "photos" if dbname == "photos" else "gitea" if dbname == "gitea" else "other"
    found = recognise(APPS, dbname, container(image, *beside, dbname=made))
    assert name_of(found) == name


def test_a_server_without_containers_is_known_by_names_alone() -> None:
    assert name_of(recognise(APPS, "synapse")) == "Synapse"
    assert recognise(APPS, "books") is None


def test_what_uses_the_database_is_stopped_and_nothing_else() -> None:
    images = ("ghcr.io/immich-app/immich-server:v2", "valkey/valkey:8", "postgres-exporter")
    there = container("postgres", *images, dbname="immich")
    immich = recognise(APPS, "immich", there)
    assert [it.service for it in services_to_stop(immich, there)] == ["app0"]
    assert [it.service for it in services_to_stop(None, there)] == ["app0", "app1", "app2"]
