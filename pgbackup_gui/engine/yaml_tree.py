"""YAML into a tree of plain text, built from the parser's events so that nothing explodes."""

from collections.abc import Iterator
from typing import Any

import yaml

from pgbackup_gui.core.reach.pasted_compose import Tree

MAX_EVENTS = 20_000
MAX_DEPTH = 40
MAX_MERGED = 20_000

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _TooMuchError(Exception):
    """More than any compose file holds."""


def read_tree(text: str) -> Tree:
    """The first document as mappings, lists and strings; None when it is none, or too much.

    No tag is resolved and nothing is constructed: `22:22` stays text, an alias is the same
    object again, and keys merged by `<<` are counted.
    """
    try:
        return _Builder(text).build()
    except (yaml.YAMLError, _TooMuchError, ValueError):
        return None


class _Builder:
    """One pass over the events; recursion ends at MAX_DEPTH."""

    def __init__(self, text: str) -> None:
        self._events: Iterator[Any] = yaml.parse(text, Loader=_LOADER)
        self._anchors: dict[str, Tree] = {}
        self._left = MAX_EVENTS
        self._merged = 0

    def build(self) -> Tree:
        while not isinstance(event := self._next(), yaml.StreamEndEvent):
            if isinstance(event, yaml.NodeEvent):
                return self._node(event, MAX_DEPTH)
        return None

    def _next(self) -> Any:
        self._left -= 1
        if self._left < 0:
            raise _TooMuchError
        return next(self._events)

    def _node(self, event: Any, depth: int) -> Tree:
        if isinstance(event, yaml.AliasEvent):
            return self._anchors.get(str(event.anchor))
        if depth == 0:
            raise _TooMuchError
        node: Tree
        if isinstance(event, yaml.ScalarEvent):
            node = _scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent):
            node = self._sequence(depth)
        else:
            node = self._mapping(depth)
        if event.anchor:
            self._anchors[event.anchor] = node
        return node

    def _sequence(self, depth: int) -> list[Tree]:
        items: list[Tree] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth - 1))
        return items

    def _mapping(self, depth: int) -> dict[str, Tree]:
        own: dict[str, Tree] = {}
        merged: dict[str, Tree] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth - 1)
            value = self._node(self._next(), depth - 1)
            if key == "<<":
                self._merge(merged, value)
            elif isinstance(key, str):
                own[key] = value
        return merged | own

    def _merge(self, into: dict[str, Tree], value: Tree) -> None:
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                self._merged += len(part)
                if self._merged > MAX_MERGED:
                    raise _TooMuchError
                for name, item in part.items():
                    into.setdefault(name, item)


def _scalar(event: Any) -> str | None:
    is_null = event.value in {"", "~", "null"} and not event.style
    return None if is_null else str(event.value)
