"""How Chinese is typed on a Latin keyboard: pinyin without tones, whole and as initials."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=50_000)
def reading(text: str) -> tuple[str, str] | None:
    """Pinyin and initials of a folded text, as 高新技术 gaoxinjishu and gxjs; None where it holds no Chinese.

    Letters and digits stand for themselves, signs for nothing; ü is v.
    """
    # Loaded with its tables when first wanted: 30 MB.
    from pypinyin import lazy_pinyin

    whole, initials, is_chinese = "", "", False
    # What it can't read comes back as a list of characters, which its stubs don't know to be allowed.
    said_of = lazy_pinyin(text, errors=list)  # type: ignore[arg-type]
    for char, said in zip(text, said_of, strict=True):
        if said != char:
            whole, initials, is_chinese = whole + said, initials + said[0], True
        elif char.isalnum():
            whole, initials = whole + char, initials + char
    return (whole, initials) if is_chinese else None
