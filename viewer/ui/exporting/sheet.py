"""The sheet before an export: what, in which format, as how many files, under which names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.exporting import naming, run
from viewer.exporting.formats import Format
from viewer.exporting.options import Options
from viewer.exporting.run import Split, Wish
from viewer.ui.asking_archive import Questions
from viewer.ui.counts import Counts
from viewer.ui.exporting import formats, looks, names, remembered, scopes
from viewer.ui.exporting.layout_choices import LayoutChoices
from viewer.ui.exporting.names import NameTemplate
from viewer.ui.exporting.scopes import Counted, Scope
from viewer.ui.settings import Settings
from viewer.ui.tokens import SPACE

_WIDTH = 620


class ExportSheet(QDialog):
    """The dialog; tells what is to be written once it is known where to, and of what a preview is wanted."""

    export_wanted = Signal(object)
    preview_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, archive: Path, offered: Sequence[Scope], settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportSheet")
        self.setWindowTitle(self.tr("Export"))
        self._offered, self._settings = offered, settings
        self._found: dict[str, Counted] = {}
        self._questions = Questions(archive, self)
        self._questions.failed.connect(self.failed)
        self._scope, self._format, self._split = QComboBox(self), QComboBox(self), QComboBox(self)
        self._layout = LayoutChoices(remembered.layout(settings), self)
        self._names = NameTemplate(settings.get("export/template", naming.TEMPLATE), self)
        self._look = QComboBox(self)
        self._marks = QCheckBox(self.tr("With tags, notes and highlights"), self)
        self._preview = QPushButton(self.tr("Preview …"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._export = QPushButton(self.tr("Export …"), self)
        self._form = QFormLayout()
        self._name()
        self._arrange()
        self._restore()
        self._connect()
        self._follow_format()
        for scope in offered:
            self._questions.ask(scope.key, partial(scopes.counted, scope=scope), partial(self._count, scope))

    # What it is made of

    def _name(self) -> None:
        for box, key, name in (
            (self._scope, "exportScope", self.tr("What")),
            (self._format, "exportFormat", self.tr("Format")),
            (self._split, "exportSplit", self.tr("Files")),
            (self._look, "exportLook", self.tr("Look")),
        ):
            box.setObjectName(key)
            box.setAccessibleName(name)
            # The sheet is as wide as it is, whatever a name in a box needs.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self._marks.setObjectName("exportMarks")
        self._preview.setObjectName("exportPreview")
        self._export.setObjectName("exportNow")
        self._export.setProperty("primary", "true")
        self._export.setDefault(True)
        for button in (self._preview, self._cancel):
            button.setAutoDefault(False)

    def _arrange(self) -> None:
        form = self._form
        form.setHorizontalSpacing(SPACE[3])
        form.setVerticalSpacing(SPACE[2])
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("What"), self._scope)
        form.addRow(self.tr("Format"), self._format)
        form.addRow(self.tr("Pages"), self._layout)
        form.addRow(self.tr("Look"), self._look)
        form.addRow(self.tr("Files"), self._split)
        form.addRow(self.tr("Names"), self._names)
        form.addRow("", self._marks)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE[1])
        foot.addWidget(self._preview)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[4])
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(foot)
        self.setMinimumWidth(min(_WIDTH, self.screen().availableSize().width() - SPACE[5]))

    def _connect(self) -> None:
        self._scope.currentIndexChanged.connect(self._follow_scope)
        self._format.currentIndexChanged.connect(self._follow_format)
        self._split.currentIndexChanged.connect(self._follow_split)
        self._names.changed.connect(self._ask_names)
        self._preview.clicked.connect(lambda: self.preview_wanted.emit(self._scope.currentData()))
        self._cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self._ask_where)

    def _restore(self) -> None:
        """Choose what was chosen the last time, as far as it is there."""
        for scope in self._offered:
            self._scope.addItem(scope.label, scope.key)
        formats.fill(self._format)
        for box, key, usual in ((self._scope, "export/scope", "article"), (self._format, "export/format", "pdf")):
            box.setCurrentIndex(max(box.findData(self._settings.get(key, usual)), box.findData(usual)))
        for name, words in looks.named().items():
            self._look.addItem(words, name)
        self._look.setCurrentIndex(self._look.findData(looks.chosen(self._settings)))
        self._marks.setChecked(self._settings.get("export/marks", False))

    # What follows from a choice

    def _count(self, scope: Scope, found: Counted) -> None:
        self._found[scope.key] = found
        self._scope.setItemText(self._scope.findData(scope.key), scopes.label(scope, found))
        if scope.key == self._scope.currentData():
            self._follow_scope()

    def _follow_scope(self) -> None:
        """Offer one file or several, as what is chosen allows."""
        found, before = self._here, self._split.currentData() or self._settings.get("export/split", "one")
        offered = _splits(found, self._made) if found else {}
        self._split.blockSignals(True)
        self._split.clear()
        for key, name in offered.items():
            self._split.addItem(name, key)
        self._split.setCurrentIndex(max(0, self._split.findData(before)))
        self._split.blockSignals(False)
        self._export.setEnabled(found is not None and bool(found.chosen.articles))
        self._layout.offer_contents(found is not None and len(found.chosen.articles) > 1)
        self._form.setRowVisible(self._split, len(offered) > 1)
        self._follow_split()

    def _follow_format(self) -> None:
        self._form.setRowVisible(self._layout, self._made.name == "pdf")
        self._preview.setVisible(self._made.name == "pdf")
        self._form.setRowVisible(self._marks, self._made.kind != "references")
        is_picture = self._made.kind == "picture"
        self._form.setRowVisible(self._look, is_picture)
        self._marks.setText(self.tr("With highlights") if is_picture else self.tr("With tags, notes and highlights"))
        self._follow_scope()

    def _follow_split(self) -> None:
        split = self._split.currentData()
        self._form.setRowVisible(self._names, split in ("article", "issue"))
        self._names.offer_template(split == "article")
        self._ask_names()
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown now."""
        column = self.layout()
        assert column is not None
        column.activate()
        self.resize(self.width(), column.totalHeightForWidth(self.width()))

    def _ask_names(self) -> None:
        found, split = self._here, self._split.currentData()
        if found is None or split not in ("article", "issue"):
            self._questions.leave("names")
            return
        wish = self._wish(found, Path(self._settings.get("export/folder", "") or Path.home()))
        files = len(found.chosen.articles) if split == "article" else found.issues
        self._questions.ask("names", lambda db: names.first(db, wish, files), self._names.show_names)

    # What comes of it

    @property
    def _here(self) -> Counted | None:
        return self._found.get(self._scope.currentData())

    @property
    def _made(self) -> Format:
        return run.format_named(self._format.currentData())

    def _wish(self, found: Counted, to: Path, *, overwrite: bool = False) -> Wish:
        split: Split = self._split.currentData()
        with_marks = self._marks.isChecked() and self._made.kind != "references"
        options = Options(layout=self._layout.chosen, picture=looks.LOOKS[self._look.currentData()])
        return Wish(found.chosen, self._made.name, to, split, self._names.template, overwrite, with_marks, options)

    def _ask_where(self) -> None:
        """Ask for the file or folder; without an answer the sheet stays."""
        found = self._here
        if found is None:
            return
        folder = self._settings.get("export/folder", "")
        if self._split.currentData() != "one":
            name = QFileDialog.getExistingDirectory(self, self.tr("Export into the folder"), folder)
            if name:
                self._want(self._wish(found, Path(name)), Path(name))
            return
        ending = self._made.extension
        proposed = str(Path(folder) / (naming.safe(found.chosen.title) + ending))
        kind = f"{formats.named(self._made)} (*{ending})"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), proposed, kind)
        if name:
            target = Path(name) if Path(name).suffix else Path(name + ending)
            # The file dialog has asked whether a file of the very name it gave may be written over.
            self._want(self._wish(found, target, overwrite=str(target) == name), target.parent)

    def _want(self, wish: Wish, folder: Path) -> None:
        self._settings.set("export/folder", str(folder))
        self._settings.set("export/scope", self._scope.currentData())
        self._settings.set("export/format", wish.format)
        self._settings.set("export/template", wish.template)
        if self._split.count() > 1:
            self._settings.set("export/split", wish.split)
        self._settings.set("export/marks", self._marks.isChecked())
        looks.choose(self._settings, self._look.currentData())
        remembered.keep_layout(self._settings, wish.options.layout)
        self.export_wanted.emit(wish)
        self.accept()

    def done(self, result: int) -> None:
        """Close, with nothing asked any more."""
        self._questions.stop()
        super().done(result)


def _splits(found: Counted, made: Format) -> dict[str, str]:
    """Into how many files something can be parted in a format: one, or a file for each article or issue."""
    counts = Counts()
    one = {"one": QCoreApplication.translate("exporting", "One file")}
    articles = {"article": counts.for_each_article(len(found.chosen.articles))}
    issues = {"issue": counts.for_each_issue(found.issues)}
    if made.of_an_issue:
        return issues if found.issues > 1 else one
    if len(found.chosen.articles) < 2:
        return one
    if made.of_an_article:
        return articles
    # A table has a row an article: a file for each would be a table no more.
    return one | ({} if made.kind == "data" else articles) | (issues if found.issues > 1 else {})
