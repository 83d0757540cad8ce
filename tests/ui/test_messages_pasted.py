"""Every remark on a pasted text has words."""

import pytest
from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.reach.pasted import Remark, Remarked
from pgbackup_gui.ui import messages_pasted
from tests.ui.test_messages import FORBIDDEN


@pytest.mark.parametrize("remark", Remark)
def test_every_remark_has_words(remark: Remark, qapp: QCoreApplication) -> None:
    words = messages_pasted.remark_text(Remarked(remark, "it"))
    assert words[0].isupper() or words[0] == "“"
    assert "{" not in words
    assert not FORBIDDEN.search(words)
