"""What ssh asks of its user: reads the prompts of OpenSSH (readpass.c, sshconnect*.c)."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Asked(StrEnum):
    """What kind of question it is.

    HOST_KEY and YES_NO are answered by a word, CONFIRM by going on or not; NOTICE by nothing.
    CHANGED_KEY is none that a user should be asked.
    """

    HOST_KEY = "host-key"
    CHANGED_KEY = "changed-key"
    YES_NO = "yes-no"
    CONFIRM = "confirm"
    NOTICE = "notice"
    PASSPHRASE = "passphrase"  # noqa: S105 - a kind of question
    PASSWORD = "password"  # noqa: S105 - a kind of question
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SshQuestion:
    """One question.

    Attributes:
        subject: the server, the user at it, or the file of the key.
        key: what kind of key the server shows, and `fingerprint` what it is known by.
        known_as: where the same key is known already, as ssh says it.
        text: the prompt itself.
    """

    asked: Asked
    text: str
    subject: str = ""
    key: str = ""
    fingerprint: str = ""
    known_as: str = ""


_HOST = re.compile(r"The authenticity of host '(?P<host>[^']+)' can't be established")
_WITH_PORT = re.compile(r"\[([^\]:]+)\]:(\d+)")
_KEY = re.compile(r"^(?P<key>\S+) key fingerprint is (?P<print>\S+?)\.?$", re.MULTILINE)
_KNOWN_AS = re.compile(r"other names/addresses:\n(?P<names>(?:[ \t]+\S.*\n?)+)")
_CHANGED = re.compile(r"HOST IDENTIFICATION HAS CHANGED|differs from the key for the IP address")
_PASSPHRASE = re.compile(r"^Enter passphrase for (?:key )?'?(?P<file>.+?)'?: ?$")
_PASSWORD = re.compile(r"^(?P<user>\S+)'s password: ?$|^\((?P<asker>\S+@\S+)\) Password: ?$")
_YES_NO = re.compile(r"\(yes/no|Please type 'yes'")
_HINTS = {"confirm": Asked.CONFIRM, "none": Asked.NOTICE}


def read_question(prompt: str, hint: str = "") -> SshQuestion:
    """What `prompt` asks; `hint` is ssh's SSH_ASKPASS_PROMPT (manual, ssh(1))."""
    text = prompt.strip()
    if _CHANGED.search(text):
        return SshQuestion(Asked.CHANGED_KEY, text)
    if (asked := _HINTS.get(hint)) is not None:
        return SshQuestion(asked, text)
    if found := _HOST.search(text):
        return _host_key(text, found["host"])
    if _YES_NO.search(text):
        return SshQuestion(Asked.YES_NO, text)
    return _secret(text)


def _host_key(text: str, host: str) -> SshQuestion:
    """The name, and the address if that is another; ssh writes `[host]:port`."""
    host = _WITH_PORT.sub(r"\1:\2", host)
    name, _, address = host.partition(" (")
    key, names = _KEY.search(text), _KNOWN_AS.search(text)
    return SshQuestion(
        Asked.HOST_KEY,
        text,
        subject=name if address == f"{name})" else host,
        key=key["key"] if key else "",
        fingerprint=key["print"] if key else "",
        known_as=" ".join(names["names"].split()) if names else "",
    )


def _secret(text: str) -> SshQuestion:
    if found := _PASSPHRASE.match(text):
        return SshQuestion(Asked.PASSPHRASE, text, subject=found["file"])
    if found := _PASSWORD.match(text):
        return SshQuestion(Asked.PASSWORD, text, subject=found["user"] or found["asker"])
    return SshQuestion(Asked.OTHER, text)
