"""What is found on a computer: with real containers and a real ssh, and where something fails."""

import json

import pytest

from pgbackup_gui.core.errors import AppError, Code, ReachError, ToolError
from pgbackup_gui.core.reach.finding import Found, FoundState, LookedAt
from pgbackup_gui.core.reach.routes import Container, Direct
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.apps import known_apps
from pgbackup_gui.engine.discovery import Discovery
from pgbackup_gui.engine.questions import Words
from tests.core.reach.container_samples import inspected

ID, OTHER_ID = "0123456789ab", "ba9876543210"
MISSING = ToolError(Code.ENGINE_MISSING)
REFUSED = ReachError(Code.CONNECTION_REFUSED)

type Said = str | AppError


def listing(*names: str, socket: str = "") -> str:
    databases = [{"name": name, "size": 7} for name in names]
    text = json.dumps({"user": "anna", "port": 5432, "databases": databases})
    return f"{socket}\n{text}" if socket else text


class Told:
    """A computer that answers each question by the longest beginning that fits it.

    Containers of which nothing is said run something else.
    """

    def __init__(self, answers: dict[str, Said], destination: str = "") -> None:
        self.destination = destination
        self._answers = answers
        self.asked: list[str] = []

    def ask(self, words: Words, **_options: object) -> str:
        line = " ".join(words)
        self.asked.append(line)
        fitting = [it for it in self._answers if line.startswith(it)]
        otherwise: Said = "" if " inspect " in line else MISSING
        said = self._answers[max(fitting, key=len)] if fitting else otherwise
        if isinstance(said, AppError):
            raise said
        return said


def look(answers: dict[str, Said]) -> Found:
    return Discovery(shell=Told(answers), apps=known_apps(), report=lambda _: None).run()


def errors(found: Found) -> list[Code]:
    return [error.code for error in found.problems]


def engines(found: Found) -> list[tuple[str, int]]:
    looks = [it for it in found.looked if it.what is LookedAt.ENGINE and it.error is None]
    return [(it.subject, it.count) for it in looks]


def test_a_computer_with_nothing() -> None:
    found = look({})
    assert (found.databases, found.problems) == ((), ())
    assert [it.what for it in found.looked] == [LookedAt.ENGINE, LookedAt.DATABASES]


def test_steps_are_told_as_they_begin() -> None:
    heard: list[Progress] = []
    Discovery(shell=Told({}), apps=(), report=heard.append).run()
    assert [it.step for it in heard] == [Step.REACH, Step.CONTAINERS, Step.DATABASES]


def test_an_app_in_docker() -> None:
    found = look(
        {
            "docker ps": ID,
            "docker inspect": inspected(env=("POSTGRES_DB=immich",)),
            "docker exec immich_postgres psql": listing("immich", "postgres"),
        }
    )
    immich, maintenance = found.databases
    assert immich.app is not None
    assert (immich.app.key, maintenance.app) == ("immich", None)
    assert (immich.size, immich.route) == (7, Container(("docker",), "immich_postgres"))
    assert (immich.is_likely, maintenance.is_likely) == (True, False)


def test_a_container_that_keeps_us_out_does_not_stop_the_rest() -> None:
    found = look(
        {
            "docker ps": f"{ID}\n{OTHER_ID}",
            "docker inspect": f"{inspected('one')}\n{inspected('two')}",
            "docker exec one": ReachError(Code.LOGIN_REFUSED),
            "docker exec two": listing("books"),
        }
    )
    assert [(it.dbname, it.state) for it in found.databases] == [
        ("postgres", FoundState.CLOSED),
        ("books", FoundState.READY),
    ]
    assert errors(found) == [Code.LOGIN_REFUSED]


def test_an_answer_that_is_none_is_told() -> None:
    found = look({"docker ps": ID, "docker inspect": inspected(), "docker exec": "Segfault"})
    assert [it.state for it in found.databases] == [FoundState.CLOSED]
    assert found.problems[0].detail == "Segfault"


def test_a_stopped_container_is_not_asked() -> None:
    answers: dict[str, Said] = {
        "docker ps": ID,
        "docker inspect": inspected(is_running=False),
    }
    shell = Told(answers)
    found = Discovery(shell=shell, apps=known_apps(), report=lambda _: None).run()
    assert [it.state for it in found.databases] == [FoundState.STOPPED]
    assert not any("exec" in line for line in shell.asked)
    assert found.problems == ()


def test_the_name_that_the_image_made_is_asked_where_there_is_no_other() -> None:
    found = look(
        {
            "docker ps": ID,
            "docker inspect": inspected(env=("POSTGRES_USER=anna",)),
            "docker exec": ReachError(Code.NO_SUCH_DATABASE),
            "docker exec immich_postgres psql --no-psqlrc --quiet --no-align --tuples-only "
            "--no-password --username=anna --dbname=dbname='anna'": listing("anna"),
        }
    )
    assert [it.dbname for it in found.databases] == ["anna"]


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (Code.ENGINE_NOT_PERMITTED, [Code.ENGINE_NOT_PERMITTED]),
        (Code.ENGINE_STOPPED, [Code.ENGINE_STOPPED]),
        (Code.ENGINE_MISSING, []),
    ],
)
def test_a_docker_that_does_not_answer(code: Code, told: list[Code]) -> None:
    assert errors(look({"docker ps": ReachError(code)})) == told


def test_a_docker_that_does_not_run_is_no_news_beside_podman() -> None:
    found = look({"docker ps": ReachError(Code.ENGINE_STOPPED), "podman ps": ID})
    assert errors(found) == []
    assert engines(found) == [("podman", 1)]


def test_sudo_is_tried_where_docker_refuses() -> None:
    found = look({"docker ps": ReachError(Code.ENGINE_NOT_PERMITTED), "sudo -n docker ps": ID})
    assert (engines(found), errors(found)) == ([("sudo -n docker", 1)], [])


def test_a_nas_hides_its_docker() -> None:
    assert engines(look({"/usr/local/bin/docker ps": ID})) == [("/usr/local/bin/docker", 1)]


def test_podman_that_calls_itself_docker_is_told_once() -> None:
    assert engines(look({"docker ps": ID, "podman ps": ID})) == [("docker", 1)]


def test_containers_of_roots_podman() -> None:
    found = look({"podman ps": "", "sudo -n podman ps": ID})
    assert engines(found) == [("podman", 0), ("sudo -n podman", 1)]


def test_other_contexts_of_docker() -> None:
    found = look(
        {
            "docker ps": ID,
            "docker context ls": "default true\nrootless false\nodd$ false\nbroken false\n",
            "docker --context rootless ps": OTHER_ID,
            "docker --context broken ps": ReachError(Code.SSH_UNREACHABLE),
        }
    )
    assert engines(found) == [("docker", 1), ("docker --context rootless", 1)]
    assert errors(found) == [Code.SSH_UNREACHABLE]


def test_an_engine_that_lists_but_does_not_tell() -> None:
    found = look({"docker ps": ID, "docker inspect": ReachError(Code.CONTAINER_UNKNOWN)})
    assert errors(found) == [Code.CONTAINER_UNKNOWN]


def test_the_computers_own_server_goes_by_its_socket() -> None:
    found = look({"psql": listing("synapse", socket="/run/postgresql")})
    (one,) = found.databases
    assert (one.route, one.host, one.user) == (Direct(), "/run/postgresql", "anna")
    assert one.app is not None
    assert one.app.key == "synapse"


def test_the_newest_psql_is_asked_where_no_path_has_one() -> None:
    folder = "/usr/lib/postgresql/{}/bin"
    places = "\n".join(f"{folder.format(major)}/psql" for major in (9, 18, 17))
    newest = f"{folder.format(18)}/psql"
    found = look({"sh -c ls -d": places, newest: listing("books", socket="/run")})
    assert [it.dbname for it in found.databases] == ["books"]


@pytest.mark.parametrize(
    ("error", "told"), [(REFUSED, []), (ReachError(Code.LOGIN_REFUSED), [Code.LOGIN_REFUSED])]
)
def test_a_server_that_is_not_there_is_no_news(error: AppError, told: list[Code]) -> None:
    assert errors(look({"psql": error})) == told
