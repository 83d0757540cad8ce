"""Carrying: turns a command for the far end of a route into the words to run here.

Never a TTY: its line ends ruin a dump. The far login shell sees one line, quoted for it.
"""

import shlex
from collections.abc import Mapping, Sequence

from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.reach.routes import Container, FarRoute, OverSsh, ServerTools, ssh_argument

CONNECT_SECONDS = 15
SILENCE_SECONDS = 15
SILENCES = 3
"""A connection that does not answer for `SILENCES` times `SILENCE_SECONDS` is given up."""

NEAR_VARIABLES = (
    "PATH",
    "USER",
    "LOGNAME",
    "SSH_AUTH_SOCK",
    "XDG_RUNTIME_DIR",
    "DOCKER_HOST",
    "DOCKER_CONTEXT",
    "DOCKER_CONFIG",
    "DOCKER_CERT_PATH",
    "DOCKER_TLS_VERIFY",
    "CONTAINER_HOST",
    "CONTAINER_CONNECTION",
)
"""What ssh and the container engines need to know of this session, besides what all get."""

_ALONE = ("ClearAllForwardings=yes", "RemoteCommand=none", "ForwardX11=no")
"""What the user's configuration may ask for and only a person's own terminal needs."""

_FAR_VARIABLES = ("LC_ALL", "LANGUAGE")


def far_environment(env: Mapping[str, str], *, passfile: str) -> dict[str, str]:
    """What a far program gets of its environment: PostgreSQL's variables and the language."""
    chosen = {
        name: value
        for name, value in env.items()
        if name.startswith("PG") or name in _FAR_VARIABLES
    }
    return chosen | {"PGPASSFILE": passfile} if passfile else chosen


def at_the_end(
    end: Container | ServerTools, words: Sequence[str], env: Mapping[str, str]
) -> tuple[str, ...]:
    """The words that run `words` at the end of a route, on the computer that it is on."""
    settings = tuple(f"{name}={value}" for name, value in env.items())
    if isinstance(end, Container):
        user = ("--user", end.user) if end.user else ()
        variables = (word for setting in settings for word in ("--env", setting))
        return (*end.engine, "exec", "--interactive", *user, *variables, end.name, *words)
    become = ("sudo", "-n", "-u", end.become, "--") if end.become else ()
    folder = (f"PATH={end.folder}:/usr/bin:/bin",) if end.folder else ()
    return (*become, "env", *folder, *settings, *words)


def over_ssh(destination: str, words: Sequence[str], options: Sequence[str]) -> tuple[str, ...]:
    """ssh's arguments that run `words` on a server."""
    alone = (word for option in _ALONE for word in ("-o", option))
    return ("-T", *alone, *options, "--", ssh_argument(destination), shlex.join(words))


def ssh_options(*, can_ask: bool, control: str) -> tuple[str, ...]:
    """Options of every ssh: no questions where nobody answers, no waiting for ever.

    `control` is where connections are shared; empty where they cannot be (Windows).
    """
    sharing = ("ControlMaster=auto", f"ControlPath={control}", "ControlPersist=60")
    options = (
        f"BatchMode={'no' if can_ask else 'yes'}",
        f"ConnectTimeout={CONNECT_SECONDS}",
        "NumberOfPasswordPrompts=1",
        f"ServerAliveInterval={SILENCE_SECONDS}",
        f"ServerAliveCountMax={SILENCES}",
        *(sharing if control else ()),
    )
    return tuple(word for option in options for word in ("-o", option))


def far_words(route: FarRoute, spec: CommandSpec, *, passfile: str) -> tuple[str, ...]:
    """The words that run `spec` at the end of `route`, for the computer the end is on."""
    end = route.inner if isinstance(route, OverSsh) else route
    env = far_environment(spec.env, passfile=passfile)
    return at_the_end(end, (str(spec.program), *spec.argv), env)
