"""What the parser may be unsure of: a code each, with the sentence it is told in."""

from __future__ import annotations

from db.records import Jump, Warning

_SENTENCES = {
    "jump-unresolved": "“{printed}” of “{headline}” leads to another part that is not in the archive.",
    "jump-unresolved-untitled": "“{printed}” leads to another part that is not in the archive.",
    "weekday-differs": "“{printed}” is not the weekday of the date beside it.",
    "date-impossible": "“{printed}” is no day of the calendar.",
    "headline-missing": "“{printed}” begins an article without a headline.",
    "headline-unsure": "“{printed}” may head an article of its own or be a subheading.",
    "kicker-unsure": "“{printed}” may be a kicker above its headline, or the headline with a deck below it.",
    "page-unsure": "No page number is printed; the text was read as page {printed}.",
}
_LONGEST = 40


def warning(source: str, line: int, code: str, printed: str) -> Warning:
    """A warning about what is printed on a line."""
    return Warning(source, line, code, _SENTENCES[code].format(printed=printed[:_LONGEST]))


def unresolved_message(headline: str | None, jump: Jump) -> str:
    """The sentence about a jump whose other end is missing; the same again for the same jump."""
    printed = (jump.printed or f"{jump.direction} {jump.page}").split("\n")[0]
    code = "jump-unresolved" if headline else "jump-unresolved-untitled"
    return _SENTENCES[code].format(printed=printed, headline=headline)
