"""The texts to translate: as Python's own parser sees them, and as the .ts files hold them."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"

_FUNCTIONS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""What marks a text for translation, and the place of the text among the arguments."""
_COUNT_AFTER = 2


@dataclass(frozen=True)
class Call:
    """One call that marks a text; `text` is None when it is no literal."""

    place: str
    function: str
    context: str
    text: str | None
    is_plural: bool


@dataclass(frozen=True)
class Message:
    """One entry of a .ts file; a plural has several forms."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_plural: bool
    state: str


def calls() -> Iterator[Call]:
    """Every call of the package that marks a text."""
    for path in sorted((ROOT / "pgbackup_gui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from _calls(tree, path.relative_to(ROOT).as_posix(), "")


def _calls(node: ast.AST, file: str, owner: str) -> Iterator[Call]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            name = _name(child.func)
            # str.translate takes one argument, and is something else.
            if len(child.args) > _FUNCTIONS.get(name, len(child.args)):
                yield _call(child, name, f"{file}:{child.lineno}", owner)
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        yield from _calls(child, file, inner)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _call(node: ast.Call, name: str, place: str, owner: str) -> Call:
    index = _FUNCTIONS[name]
    context = owner if name == "tr" else _literal(node.args[0]) or ""
    is_plural = name != "QT_TRANSLATE_NOOP" and len(node.args) > index + _COUNT_AFTER
    return Call(place, name, context, _literal(node.args[index]), is_plural)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def messages(language: str) -> tuple[Message, ...]:
    """What `pgbackup_<language>.ts` holds."""
    root = ET.parse(TRANSLATIONS / f"pgbackup_{language}.ts").getroot()  # noqa: S314 - our own
    return tuple(
        _message(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    )


def _message(context: str, message: ET.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None
    is_plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return Message(
        context,
        message.findtext("source", ""),
        tuple(forms) if is_plural else (translation.text or "",),
        is_plural,
        translation.get("type", ""),
    )
