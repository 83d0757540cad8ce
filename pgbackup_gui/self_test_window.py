"""The self-test's look at the window: it opens, its icon is drawn, its languages load."""

import tempfile
import time
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator, qVersion
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from pgbackup_gui import app, loading
from pgbackup_gui.engine.self_test_facts import Facts, SelfTestError
from pgbackup_gui.engine.service import open_service

WAIT_SECONDS = 20.0
_ICON_SIDE = 64


def show(screenshot: Path | None) -> Facts:
    """Open the window on an empty home; saves its picture to `screenshot`.

    Raises:
        SelfTestError: naming what is not there.
    """
    application = app.make_application()
    app.draw_icon()
    with tempfile.TemporaryDirectory(prefix="pgbackup-") as home:
        service = open_service(Path(home))
        window = loading.make_window(service)
        try:
            window.show()
            _wait_until_painted(application, window)
            if screenshot and not window.grab().save(str(screenshot)):
                raise SelfTestError(f"{screenshot} could not be written")
            size = window.size()
        finally:
            window.close()
            service.shut_down()
    _require_icon(application)
    return {
        "qt": qVersion(),
        "platform": application.platformName(),
        "style": application.style().objectName(),
        "size": [size.width(), size.height()],
        "fonts": len(QFontDatabase.families()),
        "languages": _languages(),
    }


def _wait_until_painted(application: QApplication, window: QWidget) -> None:
    handle, until = window.windowHandle(), time.monotonic() + WAIT_SECONDS
    while not handle.isExposed():
        if time.monotonic() > until:
            raise SelfTestError("the window was not shown")
        application.processEvents()
    application.processEvents()


def _require_icon(application: QApplication) -> None:
    """Qt draws it from an SVG file: an installation without that part shows nothing."""
    image = application.windowIcon().pixmap(_ICON_SIDE, _ICON_SIDE).toImage()
    if image.isNull() or not image.pixelColor(image.width() // 2, image.height() // 2).alpha():
        raise SelfTestError("the icon is empty")


def _languages() -> list[str]:
    """The languages that the app brings; each must load, and Qt's own words with it."""
    ours = Path(str(files("pgbackup_gui.resources"))) / "translations"
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    languages = sorted(file.stem.removeprefix("pgbackup_") for file in ours.glob("pgbackup_*.qm"))
    wanted = [ours / f"pgbackup_{language}" for language in languages]
    wanted += [qt / f"qtbase_{language}" for language in languages if language != "en"]
    for file in wanted:
        if not QTranslator().load(str(file)):
            raise SelfTestError(f"{file}.qm does not load")
    return languages
