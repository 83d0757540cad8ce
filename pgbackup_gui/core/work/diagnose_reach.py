"""What ssh, docker, podman, sudo and a server's shell say when they cannot do their part.

Measured with OpenSSH 9.2, Docker 20.10 (engine) and 28.2 (client), Podman 4.3, sudo 1.9, bash,
dash, fish and busybox; what other versions say is from their sources.
"""

from collections.abc import Iterable

from pgbackup_gui.core.errors import AppError, Code, ReachError, ToolError
from pgbackup_gui.core.work.output import Ended, Outcome
from pgbackup_gui.core.work.rules import rule

_CUT_CODES = frozenset({129, 130, 137, 141, 143, 255})
"""A far program that a signal ended (128 and its number), or that ssh has lost (255, manual,
ssh(1)); PostgreSQL's own programs end with 0 to 3."""


def _missing(programs: str) -> str:
    """How a shell, env or sudo says that there is no such program."""
    program = rf"['‘\"]?(?:/\S*/)?(?:{programs})['’\"]?"
    return (
        rf"\b(?:command not found|unknown command): {program}\s*$"
        rf"|(?:^|: ){program}: (?:command )?(?:not found|no such file or directory)"
        rf"|{program} is not recognized as"
    )


_RULES = (
    rule(
        ReachError,
        Code.SSH_HOST_CHANGED,
        "REMOTE HOST IDENTIFICATION HAS CHANGED",
        "REVOKED HOST KEY DETECTED",
        r"^Host key for \S+ has changed",
    ),
    rule(
        ReachError,
        Code.SSH_HOST_UNKNOWN,
        r"^No .*host key is known for (?P<host>\S+)",
        "^Host key verification failed",
    ),
    rule(
        ReachError,
        Code.SSH_REFUSED,
        r"^(?:\S+: )?Permission denied \([\w,-]+\)",
        "^(?:Received disconnect .*)?Too many authentication failures",
        "^This account is currently not available",
        "^This service allows sftp connections only",
    ),
    rule(
        ReachError,
        Code.SSH_UNREACHABLE,
        r"(?:^|stderr=)ssh: connect to host (?P<host>\S+) port",
        r"(?:^|stderr=)ssh: Could not resolve hostname (?P<name>\S+?):",
        "^Connection timed out during banner exchange",
        "^(?:kex_exchange_identification|ssh_exchange_identification|banner exchange): ",
        r"^Connection to \S+ port \d+ timed out",
        r"^Connection (?:closed|reset) by \S+ port \d+",
        "^Unable to negotiate with ",
        "^stdio forwarding failed",
    ),
    rule(
        ReachError,
        Code.CONNECTION_LOST,
        r"^Connection to \S+ closed by remote host",
        "^client_loop: send disconnect",
        r"^Timeout, server \S+ not responding",
        "^Read from remote host ",
        "^ssh_dispatch_run_fatal: ",
        "^mux_client_request_session: ",
    ),
    rule(
        ReachError,
        Code.ENGINE_NOT_PERMITTED,
        "permission denied while trying to connect to the docker",
        r"dial unix \S+: connect: permission denied",
    ),
    rule(
        ReachError,
        Code.ENGINE_STOPPED,
        "^(?:ERROR: )?Cannot connect to the Docker daemon",
        "^failed to connect to the docker API",
        "^error during connect: ",
        "^Cannot connect to Podman",
        "unable to connect to Podman",
    ),
    rule(
        ToolError,
        Code.ENGINE_MISSING,
        _missing("docker|podman"),
        r"^Failed to initialize: .*context not found",
        r"service destination not found$",
    ),
    rule(
        ToolError,
        Code.FAR_TOOLS_MISSING,
        _missing("pg_dump|pg_restore|psql"),
        r'exec: "(?P<tool>[^"]+)": (?:executable file not found|stat .*no such file)',
    ),
    rule(
        ReachError,
        Code.CONTAINER_UNKNOWN,
        r"no such (?:container|object):? (?P<container>\S+)$",
        'no container with name or ID "(?P<named>.+?)" found',
    ),
    rule(
        ReachError,
        Code.CONTAINER_STOPPED,
        r"^Error response from daemon: .*Container \S+ is (?:not running|paused|restarting)",
        "container state improper",
    ),
    rule(
        ReachError,
        Code.SUDO_REFUSED,
        "^sudo: (?:a password|a terminal|interactive authentication) is required",
        "^sudo: no tty present",
        "^sudo: sorry, you must have a tty",
        "^sudo: unknown user",
        "^Sorry, user .* is not allowed to execute ",
        " is not in the sudoers file",
        " may not run sudo on ",
        _missing("sudo"),
    ),
)

_OTHER_NAMES = {"name": "host", "named": "container"}
"""A pattern names a group once, and two of its texts may tell the same."""


def cut_error(outcome: Outcome, **params: object) -> AppError | None:
    """Why a program that was carried elsewhere did not end by itself; None when it did.

    A connection that was cut often says nothing at all.
    """
    is_failed = outcome.ended is Ended.FAILED and outcome.code in _CUT_CODES
    if not (is_failed or outcome.ended is Ended.CRASHED):
        return None
    lost = ReachError(Code.CONNECTION_LOST, detail="\n".join(outcome.tail), **params)
    return reach_error(outcome.tail, **params) or lost


def reach_error(lines: Iterable[str], **params: object) -> AppError | None:
    """What stopped a command on its way to where it should run, if these lines tell.

    `params` win over what the texts say: a container is known by its name, not its number.
    """
    text = "\n".join(line for line in lines if line)
    for known in _RULES:
        if (found := known.names(text)) is not None:
            named = {_OTHER_NAMES.get(name, name): value for name, value in found.items()}
            given = {name: value for name, value in params.items() if value}
            return known.kind(known.code, detail=text, **{**named, **given})
    return None
