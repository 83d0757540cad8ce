"""The looks in which every screen is drawn."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pgbackup_gui.core.settings import Language, Theme
from pgbackup_gui.ui import languages
from pgbackup_gui.ui.theme import apply_theme, keep_contrast
from tests.support.contrasting import white_on_black
from tests.support.pseudo import PseudoTranslator


@dataclass(frozen=True)
class Look:
    """Colours, language, size and scale; each is drawn by a process of its own."""

    name: str
    theme: Theme = Theme.LIGHT
    language: Language = Language.ENGLISH
    is_pseudo: bool = False
    is_contrast: bool = False
    scale: int = 1
    size: tuple[int, int] = (1280, 720)

    def environment(self) -> dict[str, str]:
        """What Qt wants to know before it starts."""
        return {"QT_SCALE_FACTOR": str(self.scale), "LC_ALL": "C.UTF-8"}

    def speak(self, app: QApplication) -> None:
        """Before any widget is made."""
        languages.speak(app, self.language, draws=True)
        if self.is_pseudo:
            translator = PseudoTranslator()
            translator.setParent(app)
            app.installTranslator(translator)
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def paint(self, app: QApplication) -> None:
        """After the window was made, which paints as the settings say."""
        apply_theme(self.theme)
        if self.is_contrast:
            app.setPalette(white_on_black())
            keep_contrast()


LOOKS = (
    Look("light"),
    Look("dark", theme=Theme.DARK),
    Look("german", language=Language.GERMAN),
    Look("chinese", language=Language.CHINESE),
    Look("mirrored", is_pseudo=True),
    Look("double", scale=2),
    Look("contrast", is_contrast=True),
)
