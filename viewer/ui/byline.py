"""The signs that newspapers print before a byline; the window leaves them out."""

from __future__ import annotations

SIGNS = "►▶▷□■☉●◆◇▲△★☆◎○▪ \u3000"
