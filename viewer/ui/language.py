"""The language of the window: translations put in place, and dates as it writes them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from viewer import resources

SYSTEM = "system"
LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
_WEEKDAYS = "一二三四五六日"
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def chosen(setting: str) -> str:
    """The language that a setting means: itself, or the system's, English where we don't speak that."""
    if setting in LANGUAGES:
        return setting
    return of_locale(QLocale.system())


def of_locale(locale: QLocale) -> str:
    """The language of ours that fits a locale, English where we don't speak its."""
    if locale.language() != QLocale.Language.Chinese:
        return "en"
    return "zh_TW" if locale.script() == QLocale.Script.TraditionalChineseScript else "zh_CN"


def install(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Put the translators of a language in place and give them back; the caller keeps and removes them."""
    QLocale.setDefault(QLocale(language))
    translators = []
    folders = (resources.path("translations"), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in zip(("baoku", "qtbase"), folders, strict=True):
        translator = QTranslator()
        if translator.load(f"{name}_{language}", str(folder)):
            application.installTranslator(translator)
            translators.append(translator)
    return translators


def of_guide() -> str:
    """The language in which the user's guide is shown: that of the window."""
    return QLocale().name() if is_chinese() else "en"


def say(sentence: str) -> str:
    """A sentence of viewer.messages in the language of the window."""
    return QCoreApplication.translate("messages", sentence)


def is_chinese() -> bool:
    """Whether the window speaks Chinese."""
    return QLocale().language() == QLocale.Language.Chinese


def day(value: date | None) -> str:
    """2031年3月10日 星期一, or 10 Mar 2031."""
    if value is None:
        return ""
    if is_chinese():
        return f"{value.year}年{value.month}月{value.day}日 星期{_WEEKDAYS[value.weekday()]}"
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def short_day(value: date) -> str:
    """2031年3月10日, or 10 Mar 2031."""
    return day(value).split(" 星期")[0]


def day_of_month(value: date) -> str:
    """Where year and month are said already: 10日 周一, or Mon 10."""
    if is_chinese():
        week = "週" if QLocale().script() == QLocale.Script.TraditionalChineseScript else "周"
        return f"{value.day}日 {week}{_WEEKDAYS[value.weekday()]}"
    return f"{_DAYS[value.weekday()]} {value.day}"


def moment(utc: str | None) -> str:
    """A time kept in ISO 8601, as the clock on the wall had it: 2031年3月10日 09:30, or 10 Mar 2031, 09:30."""
    if utc is None:
        return ""
    local = datetime.fromisoformat(utc).astimezone()
    named = day(local.date())
    return f"{named.partition(' ')[0]} {local:%H:%M}" if is_chinese() else f"{named}, {local:%H:%M}"


def where(newspaper: str, printed: date | None, label: str | None, *more: str) -> str:
    """山海新报 · 2031年3月10日 · 1版, as far as that is known, with what else is to be said."""
    known = (newspaper, short_day(printed) if printed else "", page(label) if label else "", *more)
    return " · ".join(part for part in known if part)


def page(label: str) -> str:
    """1版, or p. 1."""
    return f"{label}版" if is_chinese() else f"p. {label}"


def year(number: int) -> str:
    """2031年, or 2031."""
    return f"{number}年" if is_chinese() else str(number)


def month(number: int) -> str:
    """A month below its year: 3月, or Mar."""
    return f"{number}月" if is_chinese() else _MONTHS[number - 1]


def month_of_year(value: date) -> str:
    """2031年3月, or Mar 2031."""
    return f"{value.year}年{value.month}月" if is_chinese() else f"{_MONTHS[value.month - 1]} {value.year}"
