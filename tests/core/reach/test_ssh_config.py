"""Which servers an ssh_config names."""

import pytest

from pgbackup_gui.core.reach import ssh_config
from pgbackup_gui.core.reach.ssh_config import host_names

_TEXT = """
# Host commented
Host nas nas.lan *.example !bad
  HostName 192.168.1.10
  User pi
host=pi4
\tHost "media box" shed#1 # a remark
Match host nas exec "true"
  User root
HostName elsewhere
Host *
  ForwardAgent no
Host nas later
"""


def nothing(_pattern: str) -> tuple[str, ...]:
    return ()


def test_names_come_in_order_and_once() -> None:
    found = host_names(_TEXT, nothing)
    assert found == ("nas", "nas.lan", "pi4", "media box", "shed#1", "later")


@pytest.mark.parametrize("text", ["", "Host", "Host *", "Host !nas", "Host -oProxyCommand=x", "="])
def test_what_names_no_server(text: str) -> None:
    assert host_names(text, nothing) == ()


def test_included_files_are_read_where_they_stand() -> None:
    files = {"a.conf": ("Host one",), "*.d": ("Host two\nInclude a.conf", "Host three")}
    text = "Include a.conf *.d\nHost four"
    found = host_names(text, lambda pattern: files.get(pattern, ()))
    assert found == ("one", "two", "three", "four")


def test_files_that_include_themselves_end() -> None:
    asked: list[str] = []

    def read(pattern: str) -> tuple[str, ...]:
        asked.append(pattern)
        return ("Host again\nInclude self self",)

    assert host_names("Include self", read) == ("again",)
    assert len(asked) == ssh_config.MAX_FILES


def test_a_text_without_end_is_cut() -> None:
    text = "\n".join(f"Host h{number}" for number in range(10_000))
    assert len(host_names(text, nothing)) == ssh_config.MAX_NAMES
