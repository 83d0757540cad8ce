"""The version stands in one place, and everything else takes it from there."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import pgbackup_gui
from bundle import version

ROOT = Path(__file__).parents[2]
TEXTS = {".py", ".md", ".toml", ".yml", ".sh", ".nsi", ".spec", ".plist", ".desktop", ".xml"}


def test_it_is_read_from_the_package() -> None:
    assert version.read() == pgbackup_gui.__version__


@pytest.mark.parametrize(("tag", "code"), [("v{}", 0), ("{}", 1), ("v{}.1", 1), ("v0", 1)])
def test_a_tag_that_differs_is_refused(
    tag: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert version.main(["--tag", tag.format(version.read())]) == code
    assert bool(capsys.readouterr().err) is bool(code)


@pytest.mark.parametrize(("text", "four"), [("1.2.3", (1, 2, 3, 0)), ("2.0.10rc1", (2, 0, 10, 0))])
def test_windows_wants_four_numbers(text: str, four: tuple[int, ...]) -> None:
    assert version.numbers(text) == four


def test_what_is_no_version_is_refused() -> None:
    with pytest.raises(ValueError, match="next"):
        version.numbers("next")


def test_windows_shows_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "resource.txt"
    assert version.main(["--windows", str(file), "--numbers"]) == 0
    assert f'"ProductVersion", "{version.read()}"' in file.read_text(encoding="utf-8")
    assert capsys.readouterr().out.count(".") == 3


def _ours() -> Iterator[Path]:
    """Every text of ours that could tell a version."""
    for folder in ("packaging", ".github", "pgbackup_gui", "docs"):
        files = (ROOT / folder).rglob("*")
        yield from (file for file in files if file.suffix in TEXTS)
    yield from (file for file in ROOT.iterdir() if file.suffix in TEXTS)


def test_no_other_file_of_ours_has_it() -> None:
    """Only records of the past do: the changelog, the list of releases, what was measured."""
    records = {
        "CHANGELOG.md",
        "docs/performance.md",
        "packaging/linux/pgbackup_gui.metainfo.xml",
    }
    literal = re.compile(rf"(?<![\d.]){re.escape(version.read())}(?![\d.])")
    holders = {
        file.relative_to(ROOT).as_posix()
        for file in _ours()
        if literal.search(file.read_text(encoding="utf-8"))
    }
    assert holders - records == {"pgbackup_gui/__init__.py"}


def test_the_build_takes_it_from_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" in project["project"]["dynamic"]
    assert "version" not in project["project"]
