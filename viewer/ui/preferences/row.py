"""A setting on its page: its list of choices, its tick or its folder, and the way back to what it is by default."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QPushButton, QWidget

from viewer.ui.preferences.block import SIDE, Block
from viewer.ui.preferences.entries import Entry
from viewer.ui.settings import Settings


class Row(Block):
    """The row; what is chosen in it is set at once, and it shows what is set elsewhere."""

    def __init__(self, entry: Entry, settings: Settings, parent: QWidget) -> None:
        super().__init__(entry.title, entry.sentence, parent)
        self._entry, self._settings = entry, settings
        self.setObjectName(entry.setting.key)
        self._restore = QPushButton(self.tr("Restore default"), self)
        self._restore.setObjectName("preferenceRestore")
        self._restore.setProperty("line", "true")
        self._restore.setAccessibleName(self.tr("Restore the default of “{0}”").format(entry.title))
        self._restore.clicked.connect(lambda: settings.restore(entry.setting))
        # Its room stays when it goes: nothing on the page moves.
        policy = self._restore.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._restore.setSizePolicy(policy)
        self._control: QComboBox | QCheckBox | QPushButton = self._made()
        self._control.setAccessibleName(entry.title)
        self._control.setAccessibleDescription(entry.sentence)
        self.put_beside(self._control, self._restore)
        self.refresh()

    @property
    def key(self) -> str:
        """The setting's name in the file."""
        return self._entry.setting.key

    def refresh(self) -> None:
        """Show what is set now."""
        value, control = self._settings.of(self._entry.setting), self._control
        match control:
            case QComboBox():
                found = control.findData(value)
                control.setCurrentIndex(found if found >= 0 else control.findData(self._entry.setting.default))
            case QCheckBox():
                control.setChecked(bool(value))
            case _:
                self._path.setText(str(value or self._entry.usual))
        self._restore.setVisible(self._settings.is_changed(self._entry.setting))

    def _made(self) -> QComboBox | QCheckBox | QPushButton:
        if self._entry.choices:
            return self._box()
        if isinstance(self._entry.setting.default, bool):
            tick = QCheckBox(self)
            tick.clicked.connect(self._choose)
            return tick
        self._path = QLabel(self)
        self._path.setObjectName("preferencePath")
        self._path.setWordWrap(True)
        self.put_below(self._path)
        button = QPushButton(self.tr("Choose …"), self)
        button.clicked.connect(self._ask_folder)
        return button

    def _box(self) -> QComboBox:
        box = QComboBox(self)
        box.setFixedWidth(SIDE)
        for value, name in self._entry.choices.items():
            box.addItem(name, value)
        # A wheel that scrolls the page must not change what it comes across.
        box.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        box.activated.connect(lambda row: self._choose(box.itemData(row)))
        return box

    def _choose(self, value: str | int | float | bool) -> None:
        self._settings.choose(self._entry.setting, value)

    def _ask_folder(self) -> None:
        before = self._settings.of(self._entry.setting) or self._entry.usual
        name = QFileDialog.getExistingDirectory(self, self._entry.title, str(before))
        if name:
            self._choose(str(Path(name)))
