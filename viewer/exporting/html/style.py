"""How a page looks: light or dark as the reader's system, wide with the contents beside the text, and on paper.

Of many articles a browser lays out those that are seen: 800 take it half the time.
"""

STYLE = """:root { color-scheme: light dark; --window: #f3f2ef; --paper: #fcfbf8; --ink: #1e1e1c; --second: #6b6962;
  --accent: #b3362b; --hair: #dbdad6; --yellow: #fff1a6; --green: #d3edc8; --blue: #d2e5f8; --red: #fadad3;
  --under-yellow: #a8810a; --under-green: #4e8f3a; --under-blue: #3d7fbf; --under-red: #c9543f; }
@media (prefers-color-scheme: dark) {
  :root { --window: #17181a; --paper: #1d1e21; --ink: #dad7cf; --second: #98958c; --accent: #e2725b; --hair: #303134;
    --yellow: #544813; --green: #274a2e; --blue: #213f5e; --red: #592e2c;
    --under-yellow: #c9a227; --under-green: #69a95c; --under-blue: #6a9fd8; --under-red: #db7a68; }
}
* { box-sizing: border-box; }
html { background: var(--paper); scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); overflow-wrap: anywhere; line-break: strict; text-autospace: normal;
  font: 17px/1.75 "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, serif; }
main, .references, .many > header, .many > nav { max-width: 39em; margin: 0 auto; padding: 0 1.5em; }
main { padding-top: 2.5em; padding-bottom: 4em; }
h1, h2, h3 { line-height: 1.35; text-wrap: balance; break-after: avoid; }
article h1, article h2 { font-size: 1.53em; margin: .15em 0 .3em; }
article .untitled { font-size: 1.15em; color: var(--second); }
.body h2, .body h3 { font-size: 1.06em; margin: 1.5em 0 .5em; }
.many > header { padding-top: 2.5em; }
.many > header h1 { font-size: 1.8em; margin: 0; }
.imprint { color: var(--second); margin: .4em 0 0; }
article:has(+ article), main:not(.paged) > article:has(+ .page) { border-bottom: 1px solid var(--hair);
  padding-bottom: 2.5em; margin-bottom: 2.5em; }
.page { height: 0; overflow: hidden; }
.paged .page { height: auto; color: var(--second); font-size: .88em; border-bottom: 2px solid var(--accent);
  margin: 3.5em 0 1.5em; padding-bottom: .2em; }
.paged .page:first-child { margin-top: 0; }
.column, .kicker { color: var(--accent); font-size: .9em; margin: 0 0 .2em; text-wrap: balance; }
.column { font-weight: 700; }
.deck { font-size: 1.06em; color: var(--second); margin: .3em 0; text-wrap: balance; }
.byline, .credit { font-family: "LXGW WenKai", KaiTi, STKaiti, "Kaiti SC", serif; color: var(--second); }
.byline { margin: .5em 0 0; }
.body { margin-top: 1.4em; }
.body p { margin: 0; text-indent: 2em; text-align: justify; text-wrap: pretty; widows: 2; orphans: 2; }
:lang(en) .body p { text-indent: 1.2em; text-align: start; hyphens: auto; }
.body .caption, .body .credit, .body .note, .body .jump { text-indent: 0; color: var(--second); font-size: .9em;
  margin: .4em 0; }
.dateline { font-weight: 700; }
pre { font: inherit; font-size: .95em; white-space: pre-wrap; margin: 1em 0; }
.body { overflow-x: auto; }
table { border-collapse: collapse; margin: 1em 0; font-size: .95em; line-height: 1.45;
  font-variant-numeric: tabular-nums; }
th, td { padding: .35em 1.2em .35em 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--hair); }
thead th { border-top: 2px solid var(--ink); border-bottom-color: var(--ink); }
mark { color: inherit; background: var(--yellow); padding: .1em 0; text-decoration: underline var(--under-yellow) 1.5px;
  text-underline-offset: .28em; text-decoration-skip-ink: none; }
mark.green { background: var(--green); text-decoration-color: var(--under-green); }
mark.blue { background: var(--blue); text-decoration-color: var(--under-blue); }
mark.red { background: var(--red); text-decoration-color: var(--under-red); }
aside { border-left: 3px solid var(--accent); padding: .1em 0 .1em 1em; margin: 1em 0; font-size: .94em; }
aside p { margin: 0; }
article footer { color: var(--second); font-size: .85em; margin-top: 2em; }
article footer p { margin: .2em 0; }
article footer aside { color: var(--ink); font-size: 1.08em; }
.noted { font-size: .55em; font-weight: 400; vertical-align: super; margin-left: .5em; }
time { color: var(--second); white-space: nowrap; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
.number, .noted, nav a { text-decoration: none; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
a:hover { text-decoration: underline; }
.many > .skip { position: absolute; left: -99em; width: auto; padding: .4em 1em; background: var(--window);
  z-index: 1; }
.many > .skip:focus { left: 0; }
nav h2, .references h2 { font-size: 1.06em; margin: 2em 0 .6em; }
nav ol { list-style: none; margin: 0; padding: 0; font-size: .95em; line-height: 1.5; }
nav li { margin: .35em 0; }
nav li li { padding-left: 1.1em; }
nav a { color: inherit; }
nav li:has(> ol) > a { color: var(--second); }
.references { padding-bottom: 4em; }
.reference { padding-left: 2.4em; text-indent: -2.4em; margin: 0 0 .5em; }
@media screen {
  .many article { content-visibility: auto; contain-intrinsic-size: auto 60em; }
}
@media screen and (min-width: 74em) {
  .many { display: grid; grid-template: auto 1fr auto / minmax(16em, 21em) minmax(0, 1fr); min-height: 100vh; }
  .many > * { grid-column: 2; width: 100%; }
  .many > nav { grid-column: 1; grid-row: 1 / span 3; position: sticky; top: 0; height: 100vh; overflow-y: auto;
    margin: 0; padding-bottom: 2em; background: var(--window); border-right: 1px solid var(--hair); }
}
@media print {
  :root { color-scheme: light; --window: #ffffff; --paper: #ffffff; --ink: #000000; --second: #444444;
    --accent: #8c2a22; --hair: #bbbbbb; --yellow: #fff1a6; --green: #d3edc8; --blue: #d2e5f8; --red: #fadad3;
    --under-yellow: #a8810a; --under-green: #4e8f3a; --under-blue: #3d7fbf; --under-red: #c9543f; }
  body { font-size: 10.5pt; line-height: 1.6; }
  main, .references, .many > header, .many > nav { max-width: none; padding: 0; }
  .many > main, .references { padding-top: 2em; }
  .many > .skip { display: none; }
  nav > ol { columns: 2; column-gap: 2em; }
  nav li { break-inside: avoid; }
  nav li:has(> ol) { break-inside: auto; }
  article:has(+ article), main:not(.paged) > article:has(+ .page) { padding-bottom: 1.2em; margin-bottom: 1.4em; }
  .paged .page { margin: 2em 0 1em; break-after: avoid; }
  .body { margin-top: .9em; overflow: visible; }
  article footer { margin-top: 1em; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  article header, aside, table, tr { break-inside: avoid; }
  article header { break-after: avoid; }
  article footer { break-before: avoid; }
  .source a { color: inherit; text-decoration: none; }
  .source a::after { content: " " attr(href); }
  @page { margin: 22mm 20mm; }
}
"""
