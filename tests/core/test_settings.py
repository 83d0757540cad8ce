"""Settings: each has a default, and a bad value costs only itself."""

from pathlib import Path

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core import settings
from pgbackup_gui.core.reach.tools import Overrides, Program
from pgbackup_gui.core.settings import Language, Settings, Theme

texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(
    st.builds(
        Settings,
        tool_folder=texts,
        pg_dump=texts,
        restore_jobs=st.integers(0, 8),
        log_lines=st.integers(100, 100_000),
        theme=st.sampled_from(Theme),
        language=st.sampled_from(Language),
        last_profile=texts,
    )
)
def test_settings_come_back(chosen: Settings) -> None:
    assert settings.decode(tomli_w.dumps(settings.encode(chosen))) == (chosen, ())


def test_defaults_are_not_written() -> None:
    assert settings.encode(Settings()) == {}
    assert settings.encode(Settings(theme=Theme.DARK)) == {"theme": "dark"}


@pytest.mark.parametrize(
    "text",
    [
        "restore_jobs = 9",
        "restore_jobs = -1",
        "restore_jobs = true",
        "restore_jobs = 2.0",
        "log_lines = 99",
        "log_lines = '500'",
        "theme = 'pink'",
        "theme = []",
        "language = 'klingon'",
        "pg_dump = 1",
        "last_profile = {}",
    ],
)
def test_a_bad_value_keeps_the_default_and_is_named(text: str) -> None:
    decoded, refused = settings.decode(f"psql = '/bin/psql'\n{text}")
    assert decoded == Settings(psql="/bin/psql")
    assert refused == (text.split(maxsplit=1)[0],)


@pytest.mark.parametrize("text", ["=", "a = [", f"a = {'[' * 100_000}"])
def test_a_broken_file_gives_defaults(text: str) -> None:
    assert settings.decode(text) == (Settings(), ("*",))


def test_unknown_keys_are_left_alone() -> None:
    assert settings.decode("from_the_future = 1") == (Settings(), ())


def test_overrides_name_what_is_set() -> None:
    assert Settings().overrides() == Overrides(None, {})
    chosen = Settings(tool_folder="/pg", psql="/bin/psql").overrides()
    assert chosen == Overrides(Path("/pg"), {Program.PSQL: Path("/bin/psql")})


@pytest.mark.parametrize(
    ("chosen", "cores", "jobs"), [(0, 1, 2), (0, 3, 3), (0, 16, 4), (7, 2, 7), (1, 8, 1)]
)
def test_parallel_jobs(chosen: int, cores: int, jobs: int) -> None:
    assert settings.restore_jobs(chosen, cores) == jobs
