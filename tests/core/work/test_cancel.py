"""CancelToken: the wish to stop arrives, once, wherever the work is."""

import threading

import pytest

from pgbackup_gui.core.errors import Cancelled
from pgbackup_gui.core.work.cancel import CancelToken


def test_nothing_happens_until_asked() -> None:
    token = CancelToken()
    token.check()
    token.wait(0)
    assert not token.is_set


def test_every_way_to_ask_raises_afterwards() -> None:
    token = CancelToken()
    token.cancel()
    assert token.is_set
    with pytest.raises(Cancelled):
        token.check()
    with pytest.raises(Cancelled):
        token.wait(60)
    with pytest.raises(Cancelled), token.on_cancel(token.check):
        pytest.fail("the block ran")


def test_hooks_run_once_while_they_are_in_force() -> None:
    token, calls = CancelToken(), list[str]()
    with token.on_cancel(lambda: calls.append("over")):
        pass
    inner = token.on_cancel(lambda: calls.append("inner"))
    with token.on_cancel(lambda: calls.append("outer")), inner:
        token.cancel()
        token.cancel()
    assert calls == ["outer", "inner"]


def test_a_hook_set_after_the_wish_is_not_run() -> None:
    token, calls = CancelToken(), list[str]()
    token.cancel()
    with pytest.raises(Cancelled), token.on_cancel(lambda: calls.append("late")):
        pytest.fail("the block ran")
    assert calls == []


def test_a_hook_goes_even_when_the_block_fails() -> None:
    token, calls = CancelToken(), list[str]()
    with pytest.raises(ValueError, match="x"), token.on_cancel(lambda: calls.append("hook")):
        raise ValueError("x")
    token.cancel()
    assert calls == []


def test_waiting_ends_at_once_from_another_thread() -> None:
    token, ended = CancelToken(), threading.Event()

    def work() -> None:
        with pytest.raises(Cancelled):
            token.wait(60)
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    token.cancel()
    assert ended.wait(10)
    thread.join()
