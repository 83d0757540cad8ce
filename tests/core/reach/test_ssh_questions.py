"""ssh's prompts, as OpenSSH 9.2 said them, and what is asked in them."""

import pytest

from pgbackup_gui.core.reach.ssh_questions import Asked, SshQuestion, read_question

PRINT = "SHA256:5kwXUaJy7x9xLhRiAjIcZ+Jl38DQVIKb5HA836CLLMk"
UNKNOWN = (
    "The authenticity of host '{host}' can't be established.\n"
    f"ED25519 key fingerprint is {PRINT}.\n"
    "{known}"
    "Are you sure you want to continue connecting (yes/no/[fingerprint])? "
)
NO_OTHER = "This key is not known by any other names.\n"
OTHERS = (
    "This host key is known by the following other names/addresses:\n"
    "    ~/.ssh/known_hosts:1: nas.local\n    ~/.ssh/known_hosts:2: [hashed name]\n"
)


@pytest.mark.parametrize(
    ("host", "subject"),
    [
        ("nas (192.168.1.7)", "nas (192.168.1.7)"),
        ("192.168.1.7 (192.168.1.7)", "192.168.1.7"),
        ("[127.0.0.1]:2322 ([127.0.0.1]:2322)", "127.0.0.1:2322"),
        ("[nas.local]:2322 ([192.168.1.7]:2322)", "nas.local:2322 (192.168.1.7:2322)"),
        ("fe80::1%eth0 (fe80::1%eth0)", "fe80::1%eth0"),
        ("nas (<no hostip for proxy command>)", "nas (<no hostip for proxy command>)"),
    ],
)
def test_a_server_that_is_not_known_yet(host: str, subject: str) -> None:
    asked = read_question(UNKNOWN.format(host=host, known=NO_OTHER))
    assert asked == SshQuestion(
        Asked.HOST_KEY, asked.text, subject=subject, key="ED25519", fingerprint=PRINT
    )


def test_a_key_that_is_known_under_another_name() -> None:
    asked = read_question(UNKNOWN.format(host="nas (10.0.0.2)", known=OTHERS))
    assert asked.known_as == ("~/.ssh/known_hosts:1: nas.local ~/.ssh/known_hosts:2: [hashed name]")


def test_a_server_whose_key_cannot_be_read_from_the_prompt() -> None:
    asked = read_question("The authenticity of host 'nas (10.0.0.2)' can't be established.\n?")
    assert (asked.asked, asked.key, asked.fingerprint) == (Asked.HOST_KEY, "", "")


@pytest.mark.parametrize(
    ("prompt", "asked", "subject"),
    [
        ("Enter passphrase for key '/home/a/.ssh/id': ", Asked.PASSPHRASE, "/home/a/.ssh/id"),
        ("Enter passphrase for /home/a/.ssh/id: ", Asked.PASSPHRASE, "/home/a/.ssh/id"),
        ("pi@nas's password: ", Asked.PASSWORD, "pi@nas"),
        ("(pi@nas) Password: ", Asked.PASSWORD, "pi@nas"),
        ("(pi@nas) Verification code: ", Asked.OTHER, ""),
        ("Enter PIN for ED25519-SK key /home/a/.ssh/id: ", Asked.OTHER, ""),
        ("Please type 'yes', 'no' or the fingerprint: ", Asked.YES_NO, ""),
        ("Accept updated hostkeys? (yes/no): ", Asked.YES_NO, ""),
    ],
)
def test_other_questions(prompt: str, asked: Asked, subject: str) -> None:
    assert read_question(prompt) == SshQuestion(asked, prompt.strip(), subject=subject)


@pytest.mark.parametrize(("hint", "asked"), [("confirm", Asked.CONFIRM), ("none", Asked.NOTICE)])
def test_the_hint_says_that_no_secret_is_wanted(hint: str, asked: Asked) -> None:
    assert read_question("Allow use of key /home/a/.ssh/id?", hint).asked is asked


def test_a_changed_key_is_no_question() -> None:
    prompt = (
        "Warning: the ED25519 host key for 'nas' differs from the key for the IP address "
        "'10.0.0.2'\nAre you sure you want to continue connecting (yes/no)? "
    )
    assert read_question(prompt).asked is Asked.CHANGED_KEY
