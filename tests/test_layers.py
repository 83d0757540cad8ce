"""The house rules of the source: who may import whom, how late, and how large things get."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "pgbackup_gui"

MODULE_LINES, CLASS_LINES, FUNCTION_LINES, POSITIONAL_ARGUMENTS = 400, 250, 60, 5

MAY_IMPORT = {
    "core": {"core"},
    "engine": {"engine", "core", ""},
    "ui": {"ui", "engine", "core", ""},
    "cli": {"cli", "engine", "core", "ui", ""},
    "app": {"loading", "ui", "engine", "core", ""},
    "loading": {"ui", "engine", ""},
    "self_test": {"self_test_window", "engine", ""},
    "self_test_window": {"app", "loading", "engine", ""},
    "asking": {"ui", "engine", "core", ""},
    "__main__": {"app", "asking", "self_test", ""},
    "": set[str](),
}
"""Layer by layer; the empty name is the package itself, which holds the version."""

THIRD_PARTY = {
    "engine": {"PySide6", "psycopg", "keyring", "platformdirs", "tomli_w", "yaml", "wakepy"},
    "ui": {"PySide6"},
    "cli": {"PySide6"},
    "app": {"PySide6"},
    "loading": {"PySide6"},
    "self_test_window": {"PySide6"},
    "asking": {"PySide6"},
}
QT_FOR_ALL = {"PySide6.QtCore"}
QT_FOR_WINDOWS = {*QT_FOR_ALL, "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg"}
QT_FOR_ONE = {
    "pgbackup_gui.ui.reveal": {"PySide6.QtDBus"},
    "pgbackup_gui.ui.single_instance": {"PySide6.QtNetwork"},
}
"""What a single module talks to the system with."""

WORDS = (
    "pgbackup_gui.ui.messages",
    "pgbackup_gui.ui.formats",
    "pgbackup_gui.ui.languages",
    "pgbackup_gui.ui.report",
)
"""What the terminal shares with the window; nothing that draws."""

LATE_IMPORTS = {
    ("pgbackup_gui.__main__", "pgbackup_gui.app"): "--version needs no Qt",
    ("pgbackup_gui.__main__", "pgbackup_gui.asking"): "only ssh wants it",
    ("pgbackup_gui.__main__", "pgbackup_gui.self_test"): "seldom wanted",
    ("pgbackup_gui.cli.main", "pgbackup_gui.cli.run"): "--version needs no engine",
    ("pgbackup_gui.cli.main", "pgbackup_gui.engine.self_test"): "seldom wanted",
    ("pgbackup_gui.self_test", "pgbackup_gui.self_test_window"): "a broken Qt is to be reported",
    ("pgbackup_gui.engine.self_test", "pgbackup_gui.engine.self_test_parts"): "and a library",
    ("pgbackup_gui.engine.self_test", "pgbackup_gui.engine.self_test_server"): "likewise",
    ("pgbackup_gui.engine.pasting", "pgbackup_gui.engine.yaml_tree"): "seldom wanted",
    ("pgbackup_gui.engine.keeping", "pgbackup_gui.engine.settings_files"): "likewise",
    ("pgbackup_gui.engine.service", "pgbackup_gui.engine.opening"): "psycopg, off the GUI thread",
    ("pgbackup_gui.engine.secrets", "pgbackup_gui.engine.keyring_store"): "keyring is slow",
    ("pgbackup_gui.engine.toolbox", "winreg"): "exists on Windows only",
    ("pgbackup_gui.engine.awake", "wakepy"): "only long operations need it",
    ("pgbackup_gui.ui.reveal", "PySide6.QtDBus"): "few windows need the session's bus",
    ("pgbackup_gui.ui.single_instance", "PySide6.QtNetwork"): "not before the first paint",
    ("pgbackup_gui.app", "pgbackup_gui.core.errors"): "likewise",
    ("pgbackup_gui.app", "pgbackup_gui.loading"): "likewise",
    ("pgbackup_gui.app", "pgbackup_gui.ui.app_icon"): "likewise",
    ("pgbackup_gui.ui.main_window", "pgbackup_gui.ui.boxes"): "likewise",
    ("pgbackup_gui.ui.main_window", "pgbackup_gui.ui.theme"): "few want other colours",
    ("pgbackup_gui.ui.main_window", "pgbackup_gui.ui.window_contents"): "the first paint again",
    ("pgbackup_gui.ui.theme", "pgbackup_gui.ui.contrast"): "few desktops ask for contrast",
    ("pgbackup_gui.ui.theme", "pgbackup_gui.ui.outlined_style"): "likewise",
}
"""The only imports inside functions but for those of dialogs, and why."""

DIALOGS = "pgbackup_gui.ui.dialogs."


@dataclass(frozen=True)
class Import:
    """One import; `late` when it stands inside a function, `typing` when none but mypy sees it."""

    source: str
    target: str
    late: bool
    typing: bool


@cache
def _modules() -> dict[str, ast.Module]:
    """Every module of the package, parsed."""
    found = {}
    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"), str(path))
    return found


@cache
def _imports() -> tuple[Import, ...]:
    return tuple(found for name, tree in _modules().items() for found in _imports_in(name, tree))


def _imports_in(source: str, tree: ast.Module) -> Iterator[Import]:
    late = {node for body in _functions(tree) for node in ast.walk(body)}
    typing = {node for body in _for_typing(tree) for node in ast.walk(body)}
    for node in ast.walk(tree):
        for target in _targets(node):
            yield Import(source, target, late=node in late, typing=node in typing)


def _for_typing(tree: ast.Module) -> Iterator[ast.If]:
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield node


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


_IMPORTERS = ("import_module", "__import__")


def _targets(node: ast.AST) -> list[str]:
    """The modules that a statement or an `import_module("..")` names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        assert not node.level, f"relative import in line {node.lineno}"
        return sorted({_from(node.module or "", alias.name) for alias in node.names})
    if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(
        ("import_module", "__import__")
    ):
        assert isinstance(node.args[0], ast.Constant), "import_module takes a literal here"
        return [str(node.args[0].value)]
    return []


def _from(module: str, name: str) -> str:
    """`from package import module` means the module."""
    whole = f"{module}.{name}"
    is_qt = module == "PySide6"
    return whole if is_qt or whole in _modules() else module


def _layer(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def _is_words(module: str) -> bool:
    return module.startswith(WORDS)


def _told(found: Iterator[Import]) -> list[str]:
    return sorted({f"{one.source} imports {one.target}" for one in found})


def test_imports_run_downwards() -> None:
    ours = (one for one in _imports() if one.target.split(".")[0] == PACKAGE)
    wrong = (one for one in ours if _layer(one.target) not in MAY_IMPORT[_layer(one.source)])
    assert _told(wrong) == []


def test_every_import_of_ours_exists() -> None:
    ours = (one for one in _imports() if one.target.split(".")[0] == PACKAGE)
    assert _told(one for one in ours if one.target not in _modules()) == []


def test_the_terminal_shares_only_words_with_the_window() -> None:
    shared = (one for one in _imports() if _layer(one.target) == "ui")
    wrong = (
        one
        for one in shared
        if (_layer(one.source) == "cli" or _is_words(one.source)) and not _is_words(one.target)
    )
    assert _told(wrong) == []


def test_other_packages_only_where_they_belong() -> None:
    """Core has none at all; psycopg and keyring stay in the engine."""
    foreign = (
        one
        for one in _imports()
        if one.target.split(".")[0] not in {PACKAGE, *sys.stdlib_module_names}
    )
    wrong = (
        one
        for one in foreign
        if one.target.split(".")[0] not in THIRD_PARTY.get(_layer(one.source), set())
    )
    assert _told(wrong) == []


def test_only_the_window_draws() -> None:
    qt = (one for one in _imports() if one.target.startswith("PySide6"))
    wrong = (one for one in qt if one.target not in _qt_for(one.source))
    assert _told(wrong) == []


def _qt_for(module: str) -> set[str]:
    draws = _layer(module) in {"ui", "app", "asking", "self_test_window"} and not _is_words(module)
    return (QT_FOR_WINDOWS if draws else QT_FOR_ALL) | QT_FOR_ONE.get(module, set())


def test_imports_inside_functions_are_the_named_few() -> None:
    late = {(one.source, one.target) for one in _imports() if one.late and not _opens(one)}
    assert late == set(LATE_IMPORTS)


def test_dialogs_are_loaded_when_they_are_opened() -> None:
    """Neither the first paint nor the list of databases waits for any of them.

    Only `asking` has nothing to show but one.
    """
    opening = [one for one in _imports() if _opens(one)]
    assert opening
    assert _told(one for one in opening if not one.late and not one.typing) == []


def _opens(one: Import) -> bool:
    is_dialogs_own = one.source.startswith(DIALOGS) or _layer(one.source) == "asking"
    return one.target.startswith(DIALOGS) and not is_dialogs_own


def test_there_are_no_cycles() -> None:
    """Late imports and those for the type checker count too."""
    graph: dict[str, set[str]] = {name: set() for name in _modules()}
    for one in _imports():
        if one.target in graph and one.target != one.source:
            graph[one.source].add(one.target)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_no_module_is_a_drawer_for_everything() -> None:
    names = {name.rpartition(".")[2] for name in _modules()}
    assert names.isdisjoint({"utils", "util", "helpers", "helper", "common", "misc"})


def _length(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or 0) - node.lineno + 1


def test_modules_are_short() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in (ROOT / PACKAGE).rglob("*.py")
    }
    assert {name: lines for name, lines in lengths.items() if lines > MODULE_LINES} == {}


def test_classes_are_short() -> None:
    classes = (
        (f"{name}.{node.name}", _length(node))
        for name, tree in _modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    )
    assert {name: lines for name, lines in classes if lines > CLASS_LINES} == {}


def test_functions_are_short() -> None:
    functions = (
        (f"{name}.{node.name}", _length(node))
        for name, tree in _modules().items()
        for node in _functions(tree)
    )
    assert {name: lines for name, lines in functions if lines > FUNCTION_LINES} == {}


def test_functions_take_few_positional_arguments() -> None:
    functions = (
        (f"{name}.{node.name}", _positional(node.args))
        for name, tree in _modules().items()
        for node in _functions(tree)
    )
    assert {name: count for name, count in functions if count > POSITIONAL_ARGUMENTS} == {}


def _positional(arguments: ast.arguments) -> int:
    names = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
    return len([name for name in names if name not in {"self", "cls"}])


def _loaded_by(*arguments: str) -> set[str]:
    """The top-level packages and Qt modules that a fresh Python loads to run this."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    lines = (line for line in done.stderr.splitlines() if line.startswith("import time:"))
    names = {line.rpartition("|")[2].strip() for line in lines}
    assert PACKAGE in names
    return {name.split(".")[0] for name in names} | {name for name in names if "Qt" in name}


def _import_all(prefix: str) -> tuple[str, str]:
    names = [name for name in _modules() if name.startswith(f"{PACKAGE}.{prefix}")]
    assert names
    return "-c", "\n".join(f"import {name}" for name in names)


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [
        (_import_all("core"), {"PySide6", "psycopg", "keyring", "platformdirs", "tomli_w"}),
        (("-m", PACKAGE, "--version"), {"PySide6", "psycopg", "keyring"}),
        (("-m", f"{PACKAGE}.cli.main", "--version"), {"PySide6", "psycopg", "keyring"}),
        (_import_all("cli"), {"PySide6.QtGui", "PySide6.QtWidgets", "keyring"}),
        (_import_all("app"), {"psycopg", "keyring"}),
    ],
    ids=["core", "window --version", "terminal --version", "terminal", "window"],
)
def test_nothing_is_loaded_before_it_is_needed(
    arguments: tuple[str, ...], absent: set[str]
) -> None:
    assert _loaded_by(*arguments) & absent == set()
