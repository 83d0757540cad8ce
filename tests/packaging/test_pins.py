"""Everything that is fetched is pinned by hash, and the same for tests and for users."""

import re
from pathlib import Path

import pytest
import yaml

from pgbackup_gui.engine import self_test_parts
from tests.support import binaries

ROOT = Path(__file__).parents[2]
REQUIREMENTS = ROOT / "requirements"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def _pins(name: str) -> dict[str, str]:
    text = (REQUIREMENTS / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^(\S+)==([^\s\\;]+)", text, re.MULTILINE))


def test_users_get_what_was_tested() -> None:
    runtime, package, dev = (_pins(f"{name}.txt") for name in ("runtime", "package", "dev"))
    assert runtime.items() <= package.items()
    shared = package.keys() & dev.keys()
    assert {name: package[name] for name in shared} == {name: dev[name] for name in shared}


def test_the_bundle_has_every_major_that_the_app_serves() -> None:
    assert tuple(self_test_parts.MAJORS) == binaries.MAJORS


@pytest.mark.parametrize(
    "file", sorted([*REQUIREMENTS.glob("*.txt"), ROOT / "packaging/windows/wine-python.txt"])
)
def test_every_pin_has_a_hash_and_no_registry(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_workflows_may_only_read_unless_they_draft_a_release(file: Path) -> None:
    workflow = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    writers = [name for name, job in workflow["jobs"].items() if "permissions" in job]
    assert writers == (["draft"] if file.stem == "release" else [])


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_workflows_run_only_scripts_that_exist(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    scripts = re.findall(r"(packaging/[\w/]+\.sh|\.ci/\w+)", text)
    assert [name for name in scripts if not (ROOT / name).is_file()] == []


def test_a_release_is_tested_packaged_and_only_then_drafted() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text("utf-8"))
    jobs = workflow["jobs"]
    assert set(jobs["draft"]["needs"]) == {"test", "package"}
    assert jobs["test"]["needs"] == jobs["package"]["needs"] == "version"
    assert any("--tag" in step.get("run", "") for step in jobs["version"]["steps"])
    assert any("--draft" in step.get("run", "") for step in jobs["draft"]["steps"])


def test_signing_happens_only_with_its_secrets() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/package.yml").read_text("utf-8"))
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    guarded = [step for step in steps if step.get("name") in {"Certificate", "Notarise"}]
    assert len(guarded) == 3
    assert all(step["if"] == "env.SIGN == 'true'" for step in guarded)
