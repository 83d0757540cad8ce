"""Containers as docker and podman tell of them."""

import json

from pgbackup_gui.core.reach.found import FoundContainer, Sibling


def inspected(
    name: str = "immich_postgres",
    image: str = "ghcr.io/immich-app/postgres:14-vectorchord0.4.3",
    *,
    env: tuple[str, ...] = ("PGDATA=/var/lib/postgresql/data",),
    project: str = "immich",
    service: str = "database",
    is_running: bool = True,
) -> str:
    """A line of `inspect` as our template makes it."""
    labels = {
        "com.docker.compose.project": project,
        "io.podman.compose.project": "",
        "com.docker.compose.service": service,
        "io.podman.compose.service": "",
        "com.docker.compose.project.config_files": "/srv/immich/compose.yml" if project else "",
    }
    config = {"Image": image, "Labels": labels, "Env": [*env, None]}
    return json.dumps({"Name": f"/{name}", "State": {"Running": is_running}, "Config": config})


def container(
    image: str = "postgres:18",
    *beside: str,
    dbname: str = "postgres",
    name: str = "database",
) -> FoundContainer:
    """A container, and others of the same project with the images `beside`."""
    siblings = tuple(Sibling(f"app-{at}", f"app{at}", it) for at, it in enumerate(beside))
    return FoundContainer(name, image, is_running=True, dbname=dbname, siblings=siblings)
