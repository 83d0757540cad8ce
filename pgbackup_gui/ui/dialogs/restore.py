"""RestoreDialog: the restore assistant, from what will happen to what was restored."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.plans import RestorePlan, RestoreRequest
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.announcing import announce
from pgbackup_gui.ui.dialogs import restore_stages, restore_words
from pgbackup_gui.ui.dialogs.restore_choice import RestoreChoice
from pgbackup_gui.ui.dialogs.restore_done import RestoreDone
from pgbackup_gui.ui.dialogs.restore_follow import RestoreFollow
from pgbackup_gui.ui.dialogs.restore_ready import RestoreReady
from pgbackup_gui.ui.dialogs.restore_running import RestoreRunning
from pgbackup_gui.ui.dialogs.restore_stages import Course
from pgbackup_gui.ui.dialogs.restore_what import RestoreWhat, is_foreign
from pgbackup_gui.ui.dialogs.steps import Steps
from pgbackup_gui.ui.dialogs.wrapping import set_width_in_letters

_WIDTH_IN_LETTERS = 112
_HEIGHT_IN_LINES = 37
_FRAME_IN_LINES = 3


class Page(IntEnum):
    """The pages, in order."""

    WHAT = 0
    WHERE = 1
    READY = 2
    RUNNING = 3
    DONE = 4


class RestoreDialog(QDialog):
    """Asks, shows and tells; what is asked for is done by whoever listens.

    Whoever does it calls `follow` with the number of the job.

    Signals:
        restore_requested(RestoreRequest): go.
        undo_requested(Profile, KeptDatabase): back to the database from before.
        delete_requested(Profile, KeptDatabase): delete that one; not yet confirmed.
    """

    restore_requested = Signal(object)
    undo_requested = Signal(object, object)
    delete_requested = Signal(object, object)

    def __init__(
        self,
        *,
        service: Service,
        profile: Profile,
        backup: Backup,
        others: Sequence[Profile] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._service = service
        self._backup = backup
        self._trusts = False
        self.setWindowTitle(self.tr("Restore “{name}”").format(name=profile.name))
        set_width_in_letters(self, _WIDTH_IN_LETTERS)
        self._make_pages(profile, others)
        self._make_buttons()
        self._lay_out()
        self._resize()
        self._connect_parts()
        self._show_page(Page.WHAT)
        self.ready.look(self.request, is_asked_for=False)

    @property
    def request(self) -> RestoreRequest:
        """What would be restored now."""
        return RestoreRequest(
            self.choice.profile,
            self._backup,
            self.choice.new_name,
            is_trusted=self._trusts,
            safety_backup=self.choice.safety_backup,
            method=self.choice.method,
        )

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return Page(self._stack.currentIndex())

    def follow(self, job: int, course: Course | None = None) -> None:
        """Show how the job with this number goes on, and how it ends."""
        course = course or restore_stages.of_restore(self._follow.request, self.ready.plan)
        self._follow.follow(job, course)
        self._show_page(Page.RUNNING)

    def reject(self) -> None:
        """Close; what runs goes on, and nothing else is begun."""
        self.ready.stop()
        super().reject()

    def _make_pages(self, profile: Profile, others: Sequence[Profile]) -> None:
        self.steps = Steps(self.tr("Pages of the restore"), self)
        self.steps.set_steps(
            (
                self.tr("What happens"),
                self.tr("Where to"),
                self.tr("Ready?"),
                self.tr("Restoring"),
                self.tr("Done"),
            )
        )
        self.what = RestoreWhat(profile=profile, backup=self._backup)
        self.choice = RestoreChoice(profile=profile, others=others)
        self.ready = RestoreReady(service=self._service, request=self.request)
        self.running = RestoreRunning()
        self.end = RestoreDone()
        self._follow = RestoreFollow(
            service=self._service,
            request=self.request,
            running=self.running,
            done=self.end,
            parent=self,
        )
        self._stack = QStackedWidget(self)
        for page in (self.what, self.choice, self.ready, self.running, self.end):
            self._stack.addWidget(_scrolling(page))

    def _resize(self) -> None:
        """As high as the longest page wants, as far as the screen has room for it."""
        metrics = self.fontMetrics()
        room = self.screen().availableSize().height() - metrics.height() * _FRAME_IN_LINES
        wanted = metrics.lineSpacing() * _HEIGHT_IN_LINES
        self.resize(self.minimumWidth(), min(wanted, room))

    def _make_buttons(self) -> None:
        self.back_button = self._button("restoreBackButton", "")
        self.verb_button = self._button("restoreNextButton", "")
        self.cancel_button = self._button("restoreCancelButton", "")

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.addWidget(self.steps)
        side.addStretch(1)
        self.steps.setFixedWidth(self.steps.width_of_texts())
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.VLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        top = QHBoxLayout()
        top.addLayout(side)
        top.addWidget(line)
        top.addWidget(self._stack, 1)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        for button in (self.back_button, self.verb_button, self.cancel_button):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(top, 1)
        layout.addLayout(bottom)

    def _connect_parts(self) -> None:
        self.choice.changed.connect(self._on_choice_changed)
        self.ready.changed.connect(self._on_ready_changed)
        self._follow.ended.connect(self._on_ended)
        self._follow.restore_requested.connect(self._ask)
        self._follow.undo_requested.connect(self.undo_requested)
        self._follow.delete_requested.connect(self.delete_requested)
        self.back_button.clicked.connect(self._on_back_clicked)
        self.verb_button.clicked.connect(self._on_verb_clicked)
        self.cancel_button.clicked.connect(self.reject)

    def _show_page(self, page: Page) -> None:
        self._stack.setCurrentIndex(page)
        has_stopped = self._follow.has_stopped and page is Page.DONE
        self.steps.show_current(Page.RUNNING if has_stopped else page, is_stopped=has_stopped)
        self._refresh()
        is_careful = page is Page.READY or (page is Page.WHAT and is_foreign(self._backup))
        default = self.verb_button if self.verb_button.isVisibleTo(self) else self.cancel_button
        default = self.cancel_button if is_careful else default
        for button in (self.verb_button, self.cancel_button):
            button.setDefault(button is default)
        default.setFocus()
        if page in (Page.WHERE, Page.READY, Page.RUNNING):
            titles = (self.what.title, self.choice.title, self.ready.question, self.running.title)
            announce(self, titles[page].text())

    def _refresh(self) -> None:
        """The buttons of the page, as far as is known now."""
        page = self.page
        has_failed = page is Page.DONE and self._follow.can_begin_anew
        is_asking = page <= Page.READY
        self.back_button.setVisible(page in (Page.WHERE, Page.READY) or has_failed)
        self.back_button.setText(self.tr("Try &again…") if has_failed else self.tr("&Back"))
        self.verb_button.setVisible(is_asking)
        self.cancel_button.setText(self.tr("Cancel") if is_asking else self.tr("Clos&e"))
        if page is Page.WHAT:
            foreign = self.tr("I trust this file")
            self.verb_button.setText(foreign if is_foreign(self._backup) else self.tr("&Next"))
            self.verb_button.setEnabled(True)
        elif page is Page.WHERE:
            self.verb_button.setText(self.tr("&Next"))
            self.verb_button.setEnabled(self.choice.problem() is None)
        elif page is Page.READY:
            plan = self.ready.plan
            self.verb_button.setText(restore_words.verb(self.request, plan))
            self.verb_button.setEnabled(self.ready.is_possible)
        is_sound = self.choice.problem() is None
        words = restore_words.consequence(self.request, self.ready.plan) if is_sound else ""
        self.choice.consequence.setText(words)

    def _on_verb_clicked(self) -> None:
        if self.page is Page.READY:
            self._go()
            return
        self._trusts = self._trusts or is_foreign(self._backup)
        if self.page is Page.WHERE:
            self.ready.attend(self.request)
        self._show_page(Page(self.page + 1))

    def _on_back_clicked(self) -> None:
        if self.page is Page.DONE:
            self._follow.forget()
            self.ready.look(self.request)
            self._show_page(Page.READY)
        else:
            self._show_page(Page(self.page - 1))

    def _go(self) -> None:
        """Ask for the restore, if it is possible."""
        if self.ready.is_possible:
            self._ask(replace(self.request, stop=self.ready.apps.stop))

    def _ask(self, request: RestoreRequest) -> None:
        self.ready.stop()
        self._trusts = request.is_trusted
        self._follow.request = request
        self.restore_requested.emit(request)

    def _on_choice_changed(self) -> None:
        if self.choice.problem() is None:
            self.ready.look_soon(self.request)
        else:
            self.ready.wait(self.request)

    def _on_ready_changed(self) -> None:
        plan: RestorePlan | None = self.ready.plan
        if plan is not None and restore_words.lacks_createdb(plan):
            self.choice.offer_in_place()
        self._refresh()

    def _on_ended(self) -> None:
        self._show_page(Page.DONE)


def _scrolling(page: QWidget) -> QScrollArea:
    """The page in a frame that scrolls where the screen is too small for it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # A word that cannot be broken must not push everything else out of sight.
    page.setMinimumWidth(1)
    area.setWidget(page)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
