"""How a page of the guide looks: a style sheet for its HTML, made of tokens."""

from __future__ import annotations

from viewer.ui.tokens import COLOURS, DECK, HEADLINE, SMALL, SPACE, Scheme

_TEXT = 15
"""Pixels of the text of the guide, between that of lists and that of articles."""


def sheet(scheme: Scheme) -> str:
    """The style sheet in the colours of a scheme."""
    c = COLOURS[scheme]
    return f"""
body {{ color: {c.ink}; font-size: {_TEXT}px; }}
p, li {{ line-height: 125%; font-size: {_TEXT}px; margin-top: 0; margin-bottom: {SPACE[2]}px; }}
li {{ margin-bottom: 2px; }}
h1 {{ font-size: {HEADLINE}px; font-weight: 600; margin-top: 0; margin-bottom: {SPACE[3]}px; color: {c.ink}; }}
h2 {{ font-size: {DECK}px; font-weight: 600; margin-top: {SPACE[4]}px; margin-bottom: {SPACE[1]}px; color: {c.ink}; }}
a {{ color: {c.accent}; text-decoration: none; }}
code {{ background-color: {c.hover}; color: {c.ink}; font-size: {SMALL}px; }}
th {{ color: {c.second}; font-weight: 400; text-align: left; padding: {SPACE[0]}px {SPACE[3]}px {SPACE[0]}px 0; }}
td {{ padding: {SPACE[0]}px {SPACE[3]}px {SPACE[0]}px 0; font-size: {SMALL}px; line-height: 120%; }}
"""
