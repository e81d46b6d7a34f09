"""The address of an article's own page as a link may have it."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

_ILLEGAL = re.compile(r"[\x00-\x20\x7f\"<>\\^`{|}]+")
"""What no address holds as it is, after RFC 3986; letters of other scripts stay, after RFC 3987."""


def of(url: str | None) -> str:
    """The address, if it is one of the web; what a link could do else is no link, and empty."""
    address = _ILLEGAL.sub(lambda match: quote(match[0], safe=""), (url or "").strip())
    try:
        return address if urlsplit(address).scheme.lower() in ("http", "https") else ""
    except ValueError:
        return ""
