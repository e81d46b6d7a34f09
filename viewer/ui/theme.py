"""The looks put on the application: a palette and one style sheet, both made of tokens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from viewer import resources
from viewer.ui import fonts
from viewer.ui.tokens import COLOURS, DECK, RADIUS, SPACE, Colours, Scheme

SYSTEM = "system"
"""The choice that follows the desktop's light or dark."""


def scheme(choice: str) -> Scheme:
    """The scheme that a choice means now; a desktop that doesn't say is taken for light."""
    if choice in COLOURS:
        return choice
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def apply(application: QApplication, chosen: Scheme) -> None:
    """Dress the application, unless it wears that: every widget there is would be measured anew."""
    colours = COLOURS[chosen]
    sheet = _sheet(colours)
    if application.styleSheet() != sheet:
        application.setPalette(_palette(colours))
        application.setStyleSheet(sheet)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window, role.Button, role.AlternateBase, role.ToolTipBase), colours.window),
        ((role.Base,), colours.paper),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText), colours.ink),
        ((role.PlaceholderText,), colours.second),
        ((role.Highlight,), colours.selection),
        ((role.Link, role.LinkVisited, role.BrightText), colours.accent),
        ((role.Mid, role.Midlight, role.Dark, role.Light, role.Shadow), colours.hairline),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.hairline))
    return palette


def _sheet(c: Colours) -> str:
    s4, s8, _, s16 = SPACE[:4]
    px = fonts.scaled
    return f"""
QMainWindow, QDialog {{ background: {c.window}; }}
QMenuBar {{ background: {c.window}; padding: 2px {s8}px; }}
QMenuBar::item {{ padding: {s4}px {s8}px; border-radius: {RADIUS}px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.hover}; }}
QMenu {{ background: {c.paper}; border: 1px solid {c.hairline}; padding: {s4}px; }}
QMenu::item {{ padding: {s4}px {s16}px; border-radius: {RADIUS - 2}px; }}
QMenu::item:selected {{ background: {c.selection}; color: {c.ink}; }}
QMenu::item:disabled {{ color: {c.second}; }}
QMenu::separator {{ height: 1px; background: {c.hairline}; margin: {s4}px {s8}px; }}
QToolTip {{ background: {c.paper}; color: {c.ink}; border: 1px solid {c.hairline}; padding: {s4}px; }}
#topBar {{ background: {c.window}; border-bottom: 1px solid {c.hairline}; }}
#topBar QToolButton, #listHead QToolButton, #notice QToolButton, #findBar QToolButton {{
  border: none; border-radius: {RADIUS}px; padding: 6px; background: transparent; }}
#topBar QToolButton:hover, #listHead QToolButton:hover, #notice QToolButton:hover, #findBar QToolButton:hover {{
  background: {c.hover}; }}
QToolButton:focus, QPushButton:focus {{ outline: none; border: 1px solid {c.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
#searchBar, #findText, #fileFilter {{ background: {c.paper}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px;
  padding: 5px {s8}px; selection-background-color: {c.mark}; selection-color: {c.ink}; }}
#searchBar:focus, #findText:focus, #fileFilter:focus {{ border: 1px solid {c.accent}; }}
#issueTree {{ background: {c.window}; border: none; outline: none; padding: {s8}px 0; }}
#resultView {{ background: {c.paper}; border: none; outline: none; }}
#listPane {{ background: {c.paper}; border-left: 1px solid {c.hairline}; border-right: 1px solid {c.hairline}; }}
#listHead {{ background: {c.paper}; border-bottom: 1px solid {c.hairline}; }}
#listTitle {{ color: {c.ink}; font-weight: 600; padding: {s4}px 0 {s4}px {s16}px; }}
#listNote {{ color: {c.second}; padding: 0 {s16}px {s4}px {s16}px; }}
#listHead #wayBack {{ margin: 0 7px; }}
#listHead QToolButton {{ color: {c.second}; border: 1px solid transparent; }}
#listHead QToolButton:hover {{ color: {c.ink}; }}
#listHead QToolButton:focus {{ border: 1px solid {c.accent}; }}
#timeChip {{ background: {c.window}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px; }}
#timeChip[leads="true"] {{ background: {c.selection}; }}
#timeChip QToolButton {{ border: 1px solid transparent; border-radius: {RADIUS}px; padding: 4px {s4}px;
  background: transparent; }}
#timeChip QToolButton:hover {{ background: {c.hover}; }}
#timelineWindow {{ background: {c.paper}; }}
#listEmpty {{ color: {c.second}; padding: {SPACE[4]}px {s16}px; }}
#facetPane {{ background: {c.window}; border-left: 1px solid {c.hairline}; }}
#facetTitle {{ color: {c.ink}; font-weight: 600; }}
#facetNote, #whyLine, #noHitsTitle {{ color: {c.second}; }}
#facetTree {{ background: {c.window}; border: none; outline: none; padding: 0 0 {s8}px 0; }}
#pillRow {{ background: {c.paper}; border-bottom: 1px solid {c.hairline}; }}
#clearFilters {{ border: none; border-radius: {RADIUS}px; padding: 3px {s8}px; color: {c.accent}; }}
#clearFilters:hover {{ background: {c.hover}; }}
#whyLine {{ background: {c.paper}; padding: {s8}px {SPACE[4]}px {s4}px {SPACE[4]}px; }}
#noHits {{ background: {c.paper}; }}
#noHitsTitle {{ padding: 0 9px; }}
QPushButton[line="true"] {{ background: transparent; border: 1px solid transparent; text-align: left;
  padding: {s4}px {s8}px; color: {c.accent}; }}
QPushButton[line="true"]:hover {{ background: {c.hover}; }}
QPushButton[line="true"]:focus {{ border: 1px solid {c.accent}; }}
#articleReader {{ background: {c.paper}; border: none; border-bottom: 1px solid {c.hairline};
  selection-background-color: {c.selection}; selection-color: {c.ink}; }}
#emptyState, #emptyContent {{ background: {c.paper}; border: none; }}
#emptyTitle {{ font-size: {px(22)}px; color: {c.ink}; }}
#emptyText {{ color: {c.second}; font-size: {px(15)}px; }}
#emptyWay {{ color: {c.ink}; font-size: {px(DECK - 2)}px; font-weight: 600; }}
#emptySentence {{ color: {c.second}; }}
#preferenceArea, #preferenceContent {{ background: {c.paper}; border: none; }}
#preferenceArea {{ border-left: 1px solid {c.hairline}; }}
#preferencePage {{ color: {c.ink}; font-size: {px(DECK)}px; font-weight: 600; padding-bottom: {s4}px; }}
#preferenceTitle {{ color: {c.ink}; }}
#preferenceSentence, #preferencePath {{ color: {c.second}; }}
#preferenceLine {{ background: {c.hairline}; border: none; }}
#preferenceFoot {{ background: {c.window}; border-top: 1px solid {c.hairline};
  border-left: 1px solid {c.hairline}; }}
#preferenceNote {{ color: {c.accent}; }}
#pageList {{ background: {c.window}; border: none; outline: none; }}
#pageList::item {{ padding: 0 {s8}px; border-radius: {RADIUS}px; color: {c.ink}; border: 1px solid transparent; }}
#pageList::item:hover {{ background: {c.hover}; }}
#pageList::item:selected {{ background: {c.selection}; color: {c.ink}; }}
#pageList::item:focus {{ border: 1px solid {c.accent}; }}
#keyTable {{ background: {c.paper}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px; outline: none; }}
#keyTable:focus {{ border: 1px solid {c.accent}; }}
#keyTable::item {{ padding: 0 {s8}px; border: none; }}
#keyTable::item:selected {{ background: {c.selection}; }}
#notice {{ background: {c.window}; border-top: 1px solid {c.hairline}; }}
#findBar {{ background: {c.window}; border-bottom: 1px solid {c.hairline}; }}
#noticeDetails {{ background: {c.paper}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px; padding: {s8}px; }}
#runList {{ background: {c.window}; border: none; outline: none; padding: {s8}px 0; }}
#fileTable {{ background: {c.paper}; border: none; border-top: 1px solid {c.hairline}; outline: none; }}
#fileTable QHeaderView {{ background: {c.paper}; }}
#fileTable QHeaderView::section {{ background: {c.paper}; color: {c.second}; border: none;
  border-bottom: 1px solid {c.hairline}; padding: {s4}px {s8}px; }}
#fileTable QHeaderView::section:first, #mentionTable QHeaderView::section:first {{ padding-left: {s16}px; }}
#mentionTable {{ background: {c.paper}; border: none; border-top: 1px solid {c.hairline}; outline: none; }}
#fileDetails {{ background: {c.window}; border-top: 1px solid {c.hairline}; }}
#folderList {{ background: {c.paper}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px; outline: none;
  padding: {s4}px; }}
#folderList::item {{ padding: {s4}px {s8}px; color: {c.ink}; }}
#folderList::item:selected {{ background: {c.selection}; color: {c.ink}; }}
#noteList {{ background: {c.window}; border: none; outline: none; padding: 0 5px; }}
#noteList::item {{ padding: {s4}px {s8}px; border-radius: {RADIUS}px; color: {c.ink}; }}
#noteList::item:hover {{ background: {c.hover}; }}
#noteList::item:selected {{ background: {c.selection}; color: {c.ink}; }}
#sourceText, #versionText {{ background: {c.paper}; border-top: 1px solid {c.hairline};
  border-bottom: 1px solid {c.hairline}; selection-background-color: {c.selection}; selection-color: {c.ink}; }}
#paneTitle {{ color: {c.ink}; font-weight: 600; padding: 0 {s16}px; }}
#dictionaryText, #citationText {{ background: {c.paper}; border: 1px solid {c.hairline};
  border-radius: {RADIUS}px; padding: {s4}px;
  selection-background-color: {c.mark}; selection-color: {c.ink}; }}
#dictionaryText:focus, #citationText:focus {{ border: 1px solid {c.accent}; }}
#dictionaryCount, #citationNote, #firstNames, #previewNote {{ color: {c.second}; }}
#previewPages {{ background: {c.window}; border: none; border-top: 1px solid {c.hairline};
  border-bottom: 1px solid {c.hairline}; }}
#previewPages:focus {{ border-top: 1px solid {c.accent}; border-bottom: 1px solid {c.accent}; }}
#nameField {{ background: {c.paper}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px;
  padding: {s4}px {s8}px; }}
#nameField:hover {{ background: {c.hover}; }}
#nameField:focus {{ border: 1px solid {c.accent}; }}
#dictionaryFaults {{ color: {c.accent}; }}
#sectionTitle {{ color: {c.second}; font-weight: 600; padding-top: {s8}px; }}
#paneNote {{ color: {c.second}; padding: 0 {s16}px; }}
#paneEmpty {{ color: {c.second}; padding: {s8}px {s16}px; }}
#comparedName {{ color: {c.second}; padding: 0 {s8}px; }}
#comparedLikeness {{ color: {c.second}; }}
#aroundPane {{ background: {c.paper}; border: none; }}
#aroundSections, #aroundBody {{ background: {c.paper}; border: none; }}
#aroundStrip {{ border: none; border-radius: 0; padding: 6px {SPACE[4]}px; color: {c.second};
  background: transparent; text-align: left; }}
#aroundStrip:hover {{ background: {c.hover}; color: {c.ink}; }}
#aroundTitle {{ color: {c.second}; padding-top: {s4}px; }}
#aroundRow {{ color: {c.second}; }}
#aroundRow:focus {{ color: {c.ink}; }}
QStatusBar {{ background: {c.window}; border-top: 1px solid {c.hairline}; color: {c.second}; }}
QStatusBar QLabel {{ color: {c.second}; padding: 2px {s8}px; }}
QStatusBar::item {{ border: none; }}
QSplitter::handle {{ background: transparent; }}
QPushButton {{ background: {c.paper}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px;
  padding: 6px {s16}px; color: {c.ink}; }}
QPushButton[slim="true"] {{ padding: 4px {s8}px; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:disabled {{ color: {c.second}; }}
QPushButton[primary="true"] {{ background: {c.accent}; border: 1px solid {c.accent}; color: {c.on_accent}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {c.ink}; padding: 5px 15px; }}
QPushButton[primary="true"]:disabled {{ background: transparent; border: 1px solid {c.hairline}; color: {c.second}; }}
QProgressBar {{ background: {c.hairline}; border: none; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 2px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
#aboutWindow QTreeWidget::item {{ padding: {s4}px {s16}px; }}
#guideWindow {{ background: {c.window}; }}
#guideList {{ background: {c.window}; border: none; outline: none; padding: {s4}px 0; }}
#guideList::item {{ padding: {s4}px {s16}px; color: {c.ink}; }}
#guideList::item:hover {{ background: {c.hover}; }}
#guideList::item:selected {{ background: {c.selection}; color: {c.ink}; border-left: 3px solid {c.accent}; }}
#guidePage {{ background: {c.paper}; border: none; border-left: 1px solid {c.hairline};
  selection-background-color: {c.selection}; selection-color: {c.ink}; }}
#savedPane {{ background: {c.window}; border-top: 1px solid {c.hairline}; }}
#savedHead {{ border: none; border-radius: {RADIUS}px; color: {c.second}; background: transparent;
  padding: {s4}px {s8}px; }}
#savedHead:hover {{ background: {c.hover}; }}
#savedHead:focus {{ border: 1px solid {c.accent}; }}
#savedHint {{ color: {c.second}; padding: {s4}px {s16}px; }}
#savedView {{ background: {c.window}; border: none; outline: none; }}
#savedView:focus {{ background: {c.paper}; }}
#palette, #suggestions, #clipPopup {{ background: {c.paper}; border: 1px solid {c.second}; border-radius: {RADIUS}px; }}
#paletteField {{ border: none; background: {c.paper}; padding: {s8}px; font-size: {px(DECK - 2)}px; }}
#paletteField:focus {{ border: none; }}
#paletteNothing {{ color: {c.second}; padding: {s4}px {s8}px {s8}px {s8}px; }}
#offerList {{ background: {c.paper}; border: none; outline: none; }}
#diaryTable {{ background: {c.paper}; border: none; border-top: 1px solid {c.hairline};
  border-bottom: 1px solid {c.hairline}; outline: none; }}
#diaryTable QHeaderView::section:first {{ padding-left: {s16}px; }}
#diaryTable QHeaderView::section:last {{ padding-right: {s16}px; }}
#annotationStrip, #remarkLine {{ background: {c.paper}; border: none; }}
#remarkName {{ color: {c.second}; }}
#tagField, #remarkText {{ background: transparent; border: 1px solid transparent; padding: 3px {s8}px; }}
#tagField:hover, #remarkText:hover {{ background: {c.hover}; }}
#tagField:focus, #remarkText:focus {{ background: {c.paper}; border: 1px solid {c.accent}; }}
#tagOffer {{ background: {c.paper}; border: 1px solid {c.hairline}; outline: none; padding: {s4}px; }}
#notesButton, #highlightsButton, #noteAway, #tagGone, #tagHighlighted, #remarkAway {{
  border: 1px solid transparent; border-radius: {RADIUS}px; color: {c.second}; background: transparent;
  padding: 3px {s8}px; }}
#notesButton:hover, #highlightsButton:hover, #noteAway:hover, #tagGone:hover, #tagHighlighted:hover,
#remarkAway:hover {{ background: {c.hover}; }}
#notesButton:checked, #highlightsButton:checked {{ color: {c.accent}; }}
#notesButton:focus, #highlightsButton:focus, #noteAway:focus, #tagGone:focus, #tagHighlighted:focus,
#remarkAway:focus {{ border: 1px solid {c.accent}; }}
#highlightPane, #highlightView {{ background: {c.paper}; border: none; outline: none; }}
#highlightHint {{ color: {c.second}; padding: {s4}px {SPACE[4]}px; }}
#notePanel, #noteInner {{ background: {c.paper}; border: none; }}
#noteTimes {{ color: {c.second}; }}
#noteText {{ background: {c.window}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px;
  selection-background-color: {c.selection}; selection-color: {c.ink}; }}
#noteText:focus {{ border: 1px solid {c.accent}; }}
#tagPane, #folderPane {{ background: {c.window}; border-top: 1px solid {c.hairline}; }}
#tagHead, #folderHead {{ border: 1px solid transparent; border-radius: {RADIUS}px; color: {c.second};
  background: transparent; padding: {s4}px {s8}px; }}
#tagHead:hover, #folderHead:hover {{ background: {c.hover}; }}
#tagHead:focus, #folderHead:focus {{ border: 1px solid {c.accent}; }}
#tagHint, #folderHint {{ color: {c.second}; padding: {s4}px {s16}px; }}
#tagGone, #tagHighlighted {{ margin: 0 2px; }}
#tagView, #folderView {{ background: {c.window}; border: none; outline: none; }}
#tagView:focus, #folderView:focus {{ background: {c.paper}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {c.hairline}; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {c.second}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
#rehearsalFiles, #columnCells, #rehearsalFacts, #rehearsalText {{ background: {c.paper};
  border: 1px solid {c.hairline}; border-radius: {RADIUS}px; outline: none; }}
#rehearsalFiles:focus, #rehearsalFacts:focus, #rehearsalText:focus, QLineEdit:focus, QComboBox:focus {{
  border: 1px solid {c.accent}; }}
#columnCells {{ gridline-color: {c.hairline}; }}
#rehearsalFiles::item {{ padding: 0 {s4}px; border: none; }}
#rehearsalFacts, #rehearsalText {{ padding: {s4}px; selection-background-color: {c.mark};
  selection-color: {c.ink}; }}
#rehearsalSummary {{ font-size: {px(DECK - 2)}px; }}
#rehearsalName {{ font-weight: 600; }}
#rehearsalNote, #rehearsalPace {{ color: {c.second}; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: {c.paper}; color: {c.second}; border: none;
  border-bottom: 1px solid {c.hairline}; padding: {s4}px {s8}px; }}
QCheckBox {{ spacing: {s8}px; }}
QCheckBox::indicator, QTableView::indicator {{ width: 14px; height: 14px; border: 1px solid {c.second};
  border-radius: 3px; background: {c.paper}; }}
QCheckBox::indicator:checked, QTableView::indicator:checked {{ border: 1px solid {c.accent}; background: {c.accent};
  image: url("{resources.path("tick.svg").as_posix()}"); }}
QCheckBox:focus {{ color: {c.accent}; outline: none; }}
QLineEdit {{ background: {c.paper}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px;
  padding: {s4}px {s8}px; }}
QComboBox, QSpinBox {{ background: {c.paper}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px;
  padding: {s4}px {s8}px; }}
QComboBox:focus, QSpinBox:focus {{ border: 1px solid {c.accent}; }}
QComboBox:disabled, QSpinBox:disabled {{ background: transparent; color: {c.second}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ width: 0; height: 0; margin-right: {s8}px; border-left: 4px solid {c.paper};
  border-right: 4px solid {c.paper}; border-top: 5px solid {c.second}; }}
QComboBox QAbstractItemView {{ background: {c.paper}; border: 1px solid {c.hairline}; }}
"""
