"""YAML becomes a tree of text, whatever is in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core.errors import ProfileError
from pgbackup_gui.core.reach.pasted import Remark, Source
from pgbackup_gui.core.reach.pasted_compose import Tree
from pgbackup_gui.engine.pasting import read_pasted
from pgbackup_gui.engine.yaml_tree import MAX_DEPTH, MAX_EVENTS, read_tree

IMMICH = """\
name: immich
services:
  immich-server:
    image: ghcr.io/immich-app/immich-server:${IMMICH_VERSION:-release}
    env_file: [.env]
    ports: ['2283:2283']
  database:
    container_name: immich_postgres
    image: ghcr.io/immich-app/postgres:14-vectorchord0.4.3@sha256:bcf63357191b
    environment: &env
      POSTGRES_PASSWORD: ${DB_PASSWORD}
      POSTGRES_USER: ${DB_USERNAME}
      POSTGRES_DB: ${DB_DATABASE_NAME}
      POSTGRES_INITDB_ARGS: '--data-checksums'
    volumes:
      - ${DB_DATA_LOCATION}:/var/lib/postgresql/data
"""
ENV = "DB_PASSWORD=photos\nDB_USERNAME=anna\nDB_DATABASE_NAME=immich\n"


def test_a_whole_compose_file_with_its_variables() -> None:
    settings, password = read_pasted(IMMICH + ENV)
    assert (settings.source, settings.user, settings.dbname) == (Source.COMPOSE, "anna", "immich")
    assert password == "photos"
    assert [it.remark for it in settings.remarks] == [Remark.PORT_NOT_PUBLISHED]


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a: 5432:5432\nb: yes\nc: 010", {"a": "5432:5432", "b": "yes", "c": "010"}),
        ("[a, ~, null, '', 'null']", ["a", None, None, "", "null"]),
        ("a: &x {k: v}\nb:\n  <<: *x\n  l: w", {"a": {"k": "v"}, "b": {"k": "v", "l": "w"}}),
        ("a: &x {k: 1}\nb: {<<: [*x, {k: 2, m: 3}], k: 0}",
         {"a": {"k": "1"}, "b": {"k": "0", "m": "3"}}),
        ("? [1]\n: 2", {}),
        ("!!python/object/apply:os.system [x]", ["x"]),
        ("a: &x [*x]", {"a": [None]}),
        ("", None),
        ("a: b: c", None),
        ("\tx: y", None),
        ("[" * (MAX_DEPTH + 2) + "]" * (MAX_DEPTH + 2), None),
        ("\n".join(["- x"] * MAX_EVENTS), None),
        ("- 1\n---\n- 2", ["1"]),
        ("\x07", None),
    ],
)  # fmt: skip
def test_trees(text: str, tree: Tree) -> None:
    assert read_tree(text) == tree


def test_a_bomb_of_aliases_is_small() -> None:
    lines = ["a0: &a0 {k: v}"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    assert read_tree("\n".join(lines)) is not None
    with pytest.raises(ProfileError):
        read_pasted("\n".join(lines))


def test_a_bomb_of_merges_is_refused() -> None:
    keys = ", ".join(f"k{n}: v" for n in range(1000))
    lines = [f"a0: &a0 {{{keys}}}"]
    lines += [f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 30)]
    assert read_tree("\n".join(lines)) is None


@given(st.text(alphabet="services:db[]{}&*<>-|'\"#%!?,@ \n\t\x00\x85ä1", max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    tree = read_tree(text)
    assert tree is None or isinstance(tree, dict | list | str)
