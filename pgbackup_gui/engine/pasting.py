"""What a pasted text says about a database."""

import importlib

from pgbackup_gui.core.reach import pasted
from pgbackup_gui.core.reach.pasted import Pasted
from pgbackup_gui.core.reach.pasted_compose import Tree


def read_pasted(text: str, *, folder: str = "") -> Pasted:
    """The settings in `text`, found in a folder of that name, and the password.

    Raises ProfileError.
    """
    return pasted.read(text, _tree, folder=folder)


def _tree(text: str) -> Tree:
    # Loaded late: PyYAML is not needed to start.
    module = importlib.import_module("pgbackup_gui.engine.yaml_tree")
    tree: Tree = module.read_tree(text)
    return tree
