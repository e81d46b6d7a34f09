"""What one window does with tags and notes: below the article, in the list and in the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db import aside
from db.annotations import Note, Overview, Renamed, Tagged, notes_of, tags_of
from db.records import Asked, Filter
from db.search import filters
from viewer import messages
from viewer.ui import language
from viewer.ui.annotations import rescue
from viewer.ui.annotations.keeping import Keeping
from viewer.ui.tokens import Scheme

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow

_SHOWN = "view/notes"


class Annotating(QObject):
    """Connects the panes of tags and notes to each other, to the search and to what writes them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._strip, self._notes, self._pane = window.frame.strip, window.frame.notes, window.frame.tags
        self.keeping = Keeping(window.path, self)
        self._article: int | None = None
        self._gone: int | None = None
        self._was_delayed = False
        self._connect_panes()
        self._connect_keeping()
        for changed in (window.importing.finished, window.importing.undone, window.upkeep.reindexed):
            changed.connect(lambda _=None: self.keeping.read())
        window.finding.asked.connect(self._show_asked)
        window.finding.left.connect(lambda: self._pane.show_chosen(None))
        self._strip.notes.setChecked(window.settings.get(_SHOWN, False))
        self.keeping.read()
        self._tell_rescued()

    def _connect_panes(self) -> None:
        strip, notes, pane, keeping = self._strip, self._notes, self._pane, self.keeping
        for tags in (strip.tag_chosen, pane.chosen):
            tags.connect(lambda name: self._window.finding.ask(Asked("", (_filter(name),), "date")))
        strip.tag_added.connect(lambda name: keeping.tag(self._read(), name))
        strip.tag_removed.connect(lambda name: keeping.untag(self._read(), name))
        strip.notes_toggled.connect(self.show_notes)
        notes.text_meant.connect(keeping.write)
        notes.text_meant.connect(lambda *_: strip.count_notes(notes.count))
        notes.removed.connect(keeping.remove_note)
        notes.left.connect(self._leave_notes)
        strip.left.connect(self._window.frame.reader.setFocus)
        pane.renamed.connect(keeping.rename)
        pane.removed.connect(keeping.remove_tag)
        pane.gone_wanted.connect(self._tell_gone)

    def _connect_keeping(self) -> None:
        keeping = self.keeping
        keeping.overviewed.connect(self._show_overview)
        keeping.tags_changed.connect(self._show_tags)
        keeping.untagged.connect(self._say_untagged)
        keeping.tag_removed.connect(self._say_untagged)
        keeping.renamed.connect(self._say_renamed)
        keeping.note_written.connect(self._notes.show_times)
        keeping.note_removed.connect(self._say_note_removed)
        keeping.note_put_back.connect(self._renew_notes)
        keeping.delayed.connect(self._say_delayed)
        keeping.caught_up.connect(self._say_caught_up)
        keeping.failed.connect(self._say_failed)

    def show(self, article: int | None) -> None:
        """Show the tags and notes of what is read now; None for nothing."""
        strip, notes = self._strip, self._notes
        if article is None:
            notes.flush()
            strip.hide()
        elif article != self._article or not notes.is_written_in:
            notes.show_notes(article, self.keeping.drafts(article, notes_of(self._window.db, article)))
            strip.count_notes(notes.count)
        notes.setVisible(article is not None and strip.notes.isChecked())
        self._article = article
        self._show_tags()

    def show_notes(self, shown: bool) -> None:
        """Unfold the notes, ready to write one where there is none, or fold them away."""
        self._strip.notes.setChecked(shown)
        self._window.settings.set(_SHOWN, shown)
        self._notes.setVisible(shown and self._article is not None)
        if shown and not self._notes.count:
            self._notes.write_new()

    def add_tag(self) -> None:
        """Go to the field for another tag."""
        self._window.frame.focus_on("reader")
        self._strip.field.setFocus()

    def add_note(self) -> None:
        """Go to a new note."""
        self._window.frame.focus_on("reader")
        self.show_notes(True)
        self._notes.write_new()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        for pane in (self._strip, self._pane):
            pane.dress(scheme)

    def finish(self) -> None:
        """Have all that was typed written: the window goes."""
        self._notes.flush()
        self._article = None
        self.keeping.finish()

    def _read(self) -> list[int]:
        return [] if self._article is None else [self._article]

    def _show_tags(self) -> None:
        if self._article is not None:
            self._strip.show_tags(tags_of(self._window.db, self._article))

    def _renew_notes(self, article: int) -> None:
        if article == self._article:
            self._notes.flush()
            self._notes.show_notes(article, self.keeping.drafts(article, notes_of(self._window.db, article)))
            self._strip.count_notes(self._notes.count)

    def _leave_notes(self) -> None:
        if not self._notes.count:
            self.show_notes(False)
        self._window.frame.reader.setFocus()

    def _show_overview(self, there: Overview, gone: int) -> None:
        self._pane.show_tags(there.tags, gone)
        self._strip.field.offer([tag.name for tag in self._pane.tags])
        self._window.frame.result_model.show_annotated(there.tagged, there.noted)
        if self._gone is not None and gone > self._gone:
            count = gone - self._gone
            self._window.tell(self.tr("Annotations of %Ln article(s) are kept until they come again.", "", count))
        self._gone = gone
        self._show_asked(self._window.finding.now)

    def _show_asked(self, asked: Asked | None) -> None:
        only = filters.read(asked.filters[0]) if asked and not asked.text and len(asked.filters) == 1 else None
        self._pane.show_chosen(only.value if only and only.field == "tag" and not only.excluded else None)

    def _say_untagged(self, taken: Tagged) -> None:
        said = self.tr("Tag “{0}” taken from %Ln article(s).", "", len(taken.articles)).format(taken.name)
        self._window.frame.notice.say_undoable(said, lambda: self.keeping.put_back(taken))
        self._search_again(taken.name)

    def _say_renamed(self, renamed: Renamed) -> None:
        # The names that are listed are those of before.
        merged = renamed.name in {tag.name for tag in self._pane.tags}
        said = self.tr("Tag “{0}” is one with “{1}” now.") if merged else self.tr("Tag “{0}” is called “{1}” now.")
        self._window.frame.notice.say_undoable(
            said.format(renamed.before.name, renamed.name), lambda: self.keeping.rename_back(renamed)
        )
        now, old = self._window.finding.now, _filter(renamed.before.name)
        if now is not None and old in now.filters:
            self._window.finding.widen(old)
            self._window.finding.narrow(_filter(renamed.name))

    def _search_again(self, name: str) -> None:
        now = self._window.finding.now
        if now is not None and _filter(name) in now.filters:
            self._window.finding.again()

    def _say_note_removed(self, note: Note) -> None:
        self._strip.count_notes(self._notes.count)
        said = self.tr("A note was removed.")
        self._window.frame.notice.say_undoable(said, lambda: self.keeping.put_note_back(note))

    def _say_delayed(self) -> None:
        self._was_delayed = True
        self._window.tell(self.tr("The archive is being written: tags and notes wait for it and are not lost."))

    def _say_caught_up(self) -> None:
        if self._was_delayed:
            self._was_delayed = False
            self._window.tell(self.tr("What had waited is written."))

    def _say_failed(self, error: Exception, text: str) -> None:
        """Say what went wrong; a text that couldn't be written is shown, so that it can be copied."""
        if text:
            self._window.frame.notice.say(messages.sentence(error, language.say, language.day), text)
        else:
            self._window.tell_error(error)

    def _tell_gone(self) -> None:
        """Show what is kept of articles that are gone."""
        kept = aside.kept(self._window.db)
        lines = []
        for each in kept:
            lines.append(" · ".join(part for part in (language.day(each.date), each.newspaper, each.title) if part))
            lines += [
                f"    {line}" for line in (", ".join(each.tags), *each.notes, *each.highlights, *each.folders) if line
            ]
        said = self.tr("Annotations of %Ln article(s) are kept until they come again.", "", len(kept))
        self._window.frame.notice.say(said, "\n".join(lines))

    def _tell_rescued(self) -> None:
        try:
            rescued = rescue.taken()
        except OSError as error:
            self._window.tell_error(error)
            return
        if rescued is not None:
            said = self.tr("Notes that could not be written into the archive are in {0}.").format(rescued[0])
            self._window.frame.notice.say(said, rescued[1])


def _filter(name: str) -> str:
    return filters.written(Filter("tag", name))
