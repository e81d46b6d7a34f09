"""Classes of questions, drawn from an archive's own texts, the same ones every time."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import cycle, islice

from db.archive import Database
from tests.benchmarks.search.asking import Both, Either, Question, Without, Words
from tests.benchmarks.search.entries import Entry, count, sampled
from tests.benchmarks.search.ours import Ours
from tests.benchmarks.search.peers.cutting import words_of_query

Classes = dict[str, list[Question]]
_EACH = 12
_RARE = 200
"""What fewer articles hold than this is rare."""
_SAMPLED = 800
_FREQUENT = 60
"""Words among which those that are in half of all articles are looked for, and those that come next."""
_SHORTEST_PART = 40
_MIXED = (
    "5G", "AI", "GDP", "3.5%", "C919", "2024年", "2020年", "5G 网络", "有关５Ｇ的", "DeepSeek-R1", "AI 正在", "第1",
    "增长了3.5%", "C919 客机", "2020年1月",
)  # fmt: skip
_HAN = re.compile("[\u4e00-\u9fff]+")


def classes(db: Database) -> Classes:
    """Questions by the names of their classes; a class without any is left out."""
    chance = random.Random(2020)
    sample = sampled(db, chance, _SAMPLED)
    words = _words(sample)
    ours, whole = Ours(db), count(db)
    totals = {word: ours.total(Question(Words(word))) for word in words[:_FREQUENT]}
    half = [word for word, total in totals.items() if total * 2 >= whole]
    common = [word for word, total in totals.items() if total * 2 < whole]
    found: Classes = {f"{length}-character": _asked(_cuts(sample, length, chance)) for length in (1, 2, 3, 4, 16)}
    found |= {
        "rare": _asked(_rare(ours, words[_FREQUENT:], chance)),
        "very common": _asked(common[:_EACH]),
        "in half of all": _asked(half[:_EACH]),
        "mixed": [each for each in _asked(_MIXED) if ours.total(each)],
        "boolean": _boolean([*half, *common], words[_FREQUENT : 10 * _FREQUENT] or words, chance),
        "filtered": _filtered([*half, *common], sample, chance),
    }
    return {name: questions for name, questions in found.items() if questions}


def _asked(texts: Iterable[str]) -> list[Question]:
    return [Question(Words(text)) for text in texts]


def _words(sample: Sequence[Entry]) -> list[str]:
    """Words of two Chinese characters and more, those in most articles first."""
    found: Counter[str] = Counter()
    for entry in sample:
        words = {word for part in entry.parts for word in words_of_query(part)}
        found.update(sorted(word for word in words if len(word) > 1 and _HAN.fullmatch(word)))
    return [word for word, _ in found.most_common()]


def _cuts(sample: Sequence[Entry], length: int, chance: random.Random) -> list[str]:
    """Stretches of paragraphs, wherever they begin; a single character is no sign."""
    parts = [part for entry in sample for part in entry.parts if len(part) > _SHORTEST_PART]
    found: list[str] = []
    while parts and len(found) < _EACH:
        part = chance.choice(parts)
        start = chance.randrange(len(part) - length)
        cut = part[start : start + length]
        if cut == cut.strip() and (length > 1 or cut.isalnum()):
            found.append(cut)
    return found


def _rare(ours: Ours, words: Sequence[str], chance: random.Random) -> list[str]:
    """Words that stand in some articles but few."""
    found = (word for word in chance.sample(words, len(words)) if ours.total(Question(Words(word))) < _RARE)
    return list(islice(found, _EACH))


def _boolean(common: Sequence[str], others: Sequence[str], chance: random.Random) -> list[Question]:
    """AND, OR, NOT and brackets, of words that are common and less so."""
    found: list[Question] = []
    for kind in islice(cycle(range(4)), _EACH + 2):
        a, b, c = (Words(word) for word in (chance.choice(common), *chance.choices(others, k=2)))
        found.append(
            Question((Both(a, b), Either(b, c), Without(a, b), Both(a, Without(Either(b, c), Words("的"))))[kind])
        )
    return found


def _filtered(common: Sequence[str], sample: Sequence[Entry], chance: random.Random) -> list[Question]:
    """Common words in a newspaper, a month, a column, or out of one."""
    columns = [entry for entry in sample if entry.column]
    found: list[Question] = []
    for kind in islice(cycle(range(4)), _EACH):
        one = chance.choice(columns or sample)
        newspaper, column = f'newspaper="{one.newspaper}"', f'column="{one.column}"'
        filters = (newspaper, f"date:{one.month}", column, f"-{newspaper}")
        found.append(Question(Words(chance.choice(common)), (filters[kind],)))
    return found
