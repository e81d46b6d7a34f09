"""Bytes read in each encoding that they may be in, weighed by how likely the text is that comes of it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.importing import likelihood
from viewer.importing.likelihood import Likelihood

SURE = 0.85
"""A confidence that needs no warning."""
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
"""Control characters that texts have no use for."""
SAMPLE = 32_768
"""Bytes that are weighed; as many again are taken from where those beyond ASCII begin."""

_HIGH = re.compile(b"[\x80-\xff]")
_CONTINUING = bytes(range(0x80, 0xC0))
"""Bytes that go on with a character in UTF-8."""
_KANA = re.compile("[\u3041-\u30ff]")
_FAMILIES: tuple[tuple[str, ...], ...] = (
    ("utf-8",), ("gb18030",), ("big5hkscs", "cp950"), ("utf-16-le",), ("utf-16-be",), ("hz",), ("cp932",), ("euc_jp",),
    ("cp949",), ("cp1252",),
)  # fmt: skip
"""Encodings that are tried; of those in a row the first that damages least stands for all."""
_TORN = ("gb18030", "big5hkscs", "cp950", "cp932", "euc_jp", "cp949")
"""Encodings of two bytes a character, whose reading goes wrong where a piece of a text begins inside a character."""
_FOREIGN = ("cp932", "euc_jp", "cp949", "cp1252")
"""What no Chinese newspaper is written in: it may be right, but it is told."""
_MOST_OF_FOREIGN = 0.8
_MOST_DAMAGE = 0.02
_MANY = 100
_FEW = 3
"""Damaged places that are no reason to doubt an encoding however short the text is."""
_GAIN = 3.0
"""For what hardly stands there by chance: a byte that goes on with a character in UTF-8, a syllable in Japanese."""
_DOUBT = 3.0
"""What the logarithms are divided by, for characters don't follow each other by chance; by trial on pieces of texts."""
_TORN_PENALTY = 5.0
_OPENING = 64
"""Bytes from which it shows whether a character was torn off before them."""
_FOREIGN_PENALTY = 12.0
_MEAN_OF_CHINESE = -7.8
_MEAN_OF_NONSENSE = -10.5


@dataclass(frozen=True, slots=True)
class Trial:
    """A sample read in an encoding, from its first byte or, where that belongs to a torn character, its second."""

    encoding: str
    skipped: int
    text: str
    torn: int
    """At how many of its ends a character is torn."""
    damaged: int
    """At how many places elsewhere no character is."""
    weight: Likelihood

    @property
    def total(self) -> float:
        """The logarithm of its likelihood; of two readings of the same bytes that of the right one is higher."""
        total = self.weight.total - _TORN_PENALTY * self.torn
        if self.encoding in ("utf-8", "hz"):
            total += _GAIN * (len(self.text.encode()) - len(self.text) - 2 * self.damaged)
        if self.encoding in ("cp932", "euc_jp"):
            total += _GAIN * len(_KANA.findall(self.text))
        return total - _FOREIGN_PENALTY if self.encoding in _FOREIGN else total

    @property
    def quality(self) -> float:
        """How much its characters are those of Chinese texts: 0 nonsense … 1."""
        if not self.weight.telling or (self.encoding == "utf-8" and not self.damaged):
            return 1.0
        share = (self.weight.mean - _MEAN_OF_NONSENSE) / (_MEAN_OF_CHINESE - _MEAN_OF_NONSENSE)
        return min(1.0, max(0.0, share))


def sample_of(data: bytes) -> bytes:
    """Some of the bytes, and if those beyond ASCII begin only after that some of those, from their line on."""
    head = data[:SAMPLE]
    if len(data) <= SAMPLE or _HIGH.search(head) or b"\x00" in head:
        return head
    beyond = _HIGH.search(data, SAMPLE)
    if beyond is None:
        return head
    line = data.rfind(b"\n", SAMPLE, beyond.start()) + 1 or beyond.start()
    return head + b"\n" + data[line : line + SAMPLE]


def trials_of(sample: bytes, decisive: bool = False) -> list[Trial]:
    """The readings of a sample that could be text, the likeliest first; one alone that decides it, if wanted."""
    found: list[Trial] = []
    for family in _FAMILIES:
        readings = [trial for encoding in family for trial in _readings(sample, encoding) if _is_text(trial)]
        if not readings:
            continue
        best = max(readings, key=lambda each: each.total)
        if decisive and _decides(best):
            return [best]
        found.append(best)
    return sorted(found, key=lambda each: -each.total)


def _decides(trial: Trial) -> bool:
    """Whether a reading is of so many so common characters that no other need be tried."""
    whole = trial.damaged == trial.torn == 0
    return whole and trial.weight.telling >= _MANY and trial.quality == 1 and trial.encoding not in _FOREIGN


def _readings(sample: bytes, encoding: str) -> Iterator[Trial]:
    """A sample as an encoding reads it, and without the bytes that may be left of a character torn off before it."""
    if encoding == "hz" and (b"~{" not in sample or _HIGH.search(sample)):
        return
    skips = {0}
    if encoding == "utf-8":
        skips = {len(sample[:3]) - len(sample[:3].lstrip(_CONTINUING))}
    elif encoding in _TORN and sample[0] >= 0x80 and _begins_torn(sample[:_OPENING], encoding):
        skips = {0, 1}
    for skipped in sorted(skips):
        yield trial_of(encoding, sample[skipped:].decode(encoding, "replace"), skipped)


def _begins_torn(opening: bytes, encoding: str) -> bool:
    """Whether a piece seems to begin inside a character, by more than its first one: that may be just a rare one."""
    as_it_is, without = (piece.decode(encoding, "replace")[1:] for piece in (opening, opening[1:]))
    return likelihood.of(without).total > likelihood.of(as_it_is).total


def trial_of(encoding: str, text: str, skipped: int = 0) -> Trial:
    """A text that an encoding gave, weighed."""
    whole = text.removesuffix("\ufffd")
    torn = bool(skipped) + (len(whole) < len(text))
    return Trial(encoding, skipped, text, torn, whole.count("\ufffd"), likelihood.of(whole))


def _is_text(trial: Trial) -> bool:
    if trial.damaged > _FEW + _MOST_DAMAGE * trial.weight.telling or looks_binary(trial.text):
        return False
    # Any bytes are UTF-16, mostly of rare characters.
    return trial.quality > 0 or not trial.encoding.startswith("utf-16")


def confidence(trial: Trial, trials: list[Trial]) -> float:
    """How sure a reading is: its share among all of them, and less if its characters are rare ones."""
    if not trial.weight.telling:
        return 1.0 if trial is trials[0] else 0.0
    shares = [math.exp(max(-500.0, (each.total - trials[0].total) / _DOUBT)) for each in trials]
    share = shares[trials.index(trial)] / sum(shares)
    sure = share * trial.quality
    return min(sure, _MOST_OF_FOREIGN) if trial.encoding in _FOREIGN else sure


def looks_binary(text: str) -> bool:
    """Whether a text holds more control characters than texts do; a padding of NULs at its end doesn't count."""
    head = text[:SAMPLE].rstrip("\x00")
    return len(CONTROLS.findall(head)) > len(head) / 100
