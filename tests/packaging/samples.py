"""Small Mac and Windows programs, made byte by byte."""

import struct

LC_LOAD_DYLIB, LC_RPATH, LC_BUILD_VERSION = 0xC, 0x8000001C, 0x32
_MAGIC_64, _ARM64, _EXECUTE = 0xFEEDFACF, 0x0100000C, 2
_MACOS = 1


def mach_o(
    *libraries: str, search_paths: tuple[str, ...] = (), minimum: tuple[int, int] = (15, 0)
) -> bytes:
    """A program for a Mac that needs `libraries` and does nothing."""
    version = struct.pack("<IIII", _MACOS, minimum[0] << 16 | minimum[1] << 8, 15 << 16, 0)
    commands = [
        *(_named(LC_LOAD_DYLIB, name, struct.pack("<III", 2, 0, 0)) for name in libraries),
        *(_named(LC_RPATH, path, b"") for path in search_paths),
        struct.pack("<II", LC_BUILD_VERSION, 8 + len(version)) + version,
    ]
    body = b"".join(commands)
    head = (_MAGIC_64, _ARM64, 0, _EXECUTE, len(commands), len(body), 0, 0)
    return struct.pack("<8I", *head) + body


def _named(command: int, name: str, between: bytes) -> bytes:
    """A load command that ends with a text; `between` stands before it."""
    start = 12 + len(between)
    text = name.encode() + b"\0"
    text += bytes(-(start + len(text)) % 8)
    return struct.pack("<III", command, start + len(text), start) + between + text
