"""The query language on one sheet, as Help shows it: what can be typed, what it finds, with examples to try."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.tokens import SPACE


def forms() -> tuple[tuple[str, str], ...]:
    """Examples of the language and what each finds, in the language of the window."""
    translate = QCoreApplication.translate
    return (
        (
            "高新技术",
            translate("LanguageSheet", "These characters, one after the other, in traditional or simplified form."),
        ),
        ("高新 园区", translate("LanguageSheet", "Both, anywhere in the article.")),
        (
            '"高新技术"',
            translate("LanguageSheet", "Exactly this; “” and 「」 do the same. Words are never cut from it."),
        ),
        (
            "高新 OR 园区",
            translate("LanguageSheet", "Either. AND, OR and NOT are written in capitals, also full-width."),
        ),
        ("高新 -园区", translate("LanguageSheet", "The first without the second; NOT does the same.")),
        ("（高新 OR 园区） 投资", translate("LanguageSheet", "Brackets hold together, also full-width ones.")),
        (
            "高新 NEAR/5 园区",
            translate("LanguageSheet", "Not more than five characters apart, in either order; NEAR alone: ten."),
        ),
        ("deep*", translate("LanguageSheet", "Words that begin so. Without the star Latin words are whole.")),
        ("标题:高新", translate("LanguageSheet", "In headline, kicker or deck (title:).")),
        ("作者:张伟", translate("LanguageSheet", "In the byline, or a person named with the article (author:).")),
        ("栏目:要闻", translate("LanguageSheet", "In the column’s name (column:); 栏目=要闻 wants just this name.")),
        ("版:1", translate("LanguageSheet", "On this page (page:); 版:A* on all pages of a section.")),
        ("报纸:导报", translate("LanguageSheet", "In newspapers whose name holds this (newspaper:).")),
        (
            "类型:图片",
            translate("LanguageSheet", "文章, 图片, 启事, 更正, 编者按, 导读 … (kind: article, photo, notice …)."),
        ),
        (
            "日期:2025-02",
            translate("LanguageSheet", "A year, month or day (date:); 2025-02-01..2025-02-17 a stretch of time."),
        ),
        (
            "日期:去年",
            translate(
                "LanguageSheet", "Also 今年, 上个月, 本周, 昨天, 最近30天 (last-year, this-month, yesterday, last30d)."
            ),
        ),
        (
            "标签:待查 批注:核实",
            translate("LanguageSheet", "With your tag, with a note that holds this (tag:, note:)."),
        ),
        (
            "划线:黄色 划线:潮汐",
            translate(
                "LanguageSheet", "With a highlight of yours of this colour, or that holds this; any by * (highlight:)."
            ),
        ),
        (
            "剪报夹:潮汐",
            translate("LanguageSheet", "In this clippings folder of yours (folder:)."),
        ),
    )


class LanguageSheet(QDialog):
    """Stands beside the window; tells the example that is to be tried."""

    example_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("languageSheet")
        self.setWindowTitle(self.tr("Search language"))
        self.resize(620, 640)
        said = QLabel(
            self.tr(
                "Any text can be searched: what is not understood as a sign of this language is taken as mere "
                "characters, and the line above the hits says so. Choose an example to try it."
            ),
            self,
        )
        said.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[3])
        for widget in (said, self._sheet(), buttons):
            column.addWidget(widget)

    def _sheet(self) -> QWidget:
        sheet = QWidget(self)
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, SPACE[2], 0)
        grid.setHorizontalSpacing(SPACE[4])
        grid.setVerticalSpacing(SPACE[1])
        grid.setColumnStretch(1, 1)
        for row, (example, meaning) in enumerate(forms()):
            button = QPushButton(example, sheet)
            button.setObjectName("example")
            button.setAccessibleName(self.tr("Search for {0}").format(example))
            button.clicked.connect(lambda _, text=example: self.example_chosen.emit(text))
            told = QLabel(meaning, sheet)
            told.setWordWrap(True)
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(told, row, 1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        return area
