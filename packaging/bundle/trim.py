"""Where PyInstaller takes too little, and where too much: rules by name.

Excluded modules do not take their plugins and libraries with them, so files are left out by
name after the analysis; the links to a library that is left out go too.
"""

import re

LATE_MODULES = ("psycopg_binary", "PySide6.QtDBus", "PySide6.QtNetwork")
"""Loaded by a text that PyInstaller does not read."""

EXCLUDED_MODULES = (
    "tkinter",
    "_tkinter",
    "unittest",
    "pydoc",
    "doctest",
    "pytest",
    "hypothesis",
    "mypy",
    "PIL",
    "numpy",
    "pip",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
)
"""Never distutils and setuptools: PyInstaller's own hooks alias them and then stumble."""

_QT_LIBRARIES = (
    r"Qt6?(Quick|Qml|QmlModels|QmlMeta|QmlWorkerScript|VirtualKeyboard\w*|Pdf|OpenGL"
    r"|OpenGLWidgets|EglFS\w*|EglFsKmsSupport|WlShellIntegration)(\.|\.so|\.dll|\.framework|$)"
)
_QT_PLUGINS = (
    r"plugins/(egldeviceintegrations|generic|networkinformation|qmltooling|tls|sqldrivers"
    r"|platformthemes/libqgtk3"
    r"|platforminputcontexts/\w*virtualkeyboard"
    r"|platforms/\w*(eglfs|linuxfb|vnc|vkkhrdisplay|minimal|direct2d|wayland-egl)"
    r"|imageformats/\w*(gif|jpeg|pdf|tga|wbmp|tiff|icns|webp))"
)
_SOFTWARE_OPENGL = r"(^|/)(opengl32sw|d3dcompiler_\d+)\.dll$"
_GTK = (
    r"(^|/)lib(gdk|gdk_pixbuf|gtk|pango|pangocairo|pangoft2|cairo|cairo-gobject|atk|thai|datrie"
    r"|fribidi|harfbuzz|graphite2|pixman|epoxy|atspi|cloudproviders|tracker)[-\w.]*\.so"
)
_UNWANTED = re.compile("|".join((_QT_LIBRARIES, _QT_PLUGINS, _SOFTWARE_OPENGL, _GTK)))

_TRANSLATION = re.compile(r"(^|/)translations/[^/]+\.qm$")
_OURS = re.compile(r"pgbackup_gui/resources/translations/")


def is_unwanted(name: str, languages: frozenset[str]) -> bool:
    """Whether the file that would be installed as `name` is left out.

    `languages` are those the app speaks: Qt's own words in another one would stand alone.
    """
    path = name.replace("\\", "/")
    if _TRANSLATION.search(path) and not _OURS.search(path):
        return not any(path.endswith(f"/qtbase_{language}.qm") for language in languages)
    return bool(_UNWANTED.search(path))


def kept[Entry: tuple[str, ...]](entries: list[Entry], languages: frozenset[str]) -> list[Entry]:
    """The entries of PyInstaller's list (name first) that are wanted."""
    return [entry for entry in entries if not is_unwanted(entry[0], languages)]
