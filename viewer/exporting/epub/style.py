"""How a book's pages look: only what readers' own settings don't, with colours that stay readable on dark pages."""

STYLE = """@charset "utf-8";
body { margin: 0 4%; line-height: 1.75; font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", serif; }
h1 { font-size: 1.55em; line-height: 1.35; margin: .3em 0; text-align: start; text-wrap: balance; break-after: avoid; }
h1.untitled { font-size: 1.1em; opacity: .75; }
h2 { font-size: 1.08em; margin: 1.3em 0 .5em; break-after: avoid; }
h1 a { color: inherit; text-decoration: none; }
p { margin: 0; text-indent: 2em; text-align: justify; widows: 2; orphans: 2; }
p.column, p.kicker { color: #c54a3a; margin: 1em 0 .2em; text-indent: 0; text-align: start; }
p.column { font-size: .9em; font-weight: bold; }
p.deck { font-size: 1.08em; text-indent: 0; text-align: start; opacity: .8; }
p.byline, p.credit { font-family: "LXGW WenKai", KaiTi, STKaiti, "Kaiti SC", serif; text-indent: 0; opacity: .8; }
p.byline { margin: .5em 0 1.4em; }
p.caption, p.credit, p.note, p.jump { font-size: .9em; text-indent: 0; margin: .3em 0; opacity: .8; }
p.source, p.tags { font-size: .82em; text-indent: 0; text-align: start; opacity: .7; }
p.source { margin: 2em 0 0; padding-top: .6em; border-top: 1px solid rgba(128, 128, 128, .5); }
p.reference { text-indent: -2.2em; margin: 0 0 .5em 2.2em; text-align: start; }
.dateline { font-weight: bold; }
.mark { font-size: .55em; vertical-align: super; margin-inline-start: .4em; }
aside { font-size: .9em; margin: 1em 0; padding-inline-start: 1em; border-inline-start: 3px solid #c54a3a; }
aside p { text-indent: 0; }
pre { font: inherit; font-size: .95em; white-space: pre-wrap; }
table { border-collapse: collapse; margin: .8em 0; font-size: .95em; line-height: 1.45; }
th, td { padding: .3em .9em .3em 0; text-align: start; vertical-align: top; }
th, td { border-bottom: 1px solid rgba(128, 128, 128, .5); }
thead th { border-top: 2px solid; }
mark { color: inherit; background: rgba(255, 208, 0, .38); }
mark.green { background: rgba(70, 190, 90, .32); }
mark.blue { background: rgba(60, 150, 255, .3); }
mark.red { background: rgba(255, 80, 80, .3); }
nav ol { padding-inline-start: 1.3em; list-style: none; }
nav a { color: inherit; text-decoration: none; }
nav > ol { padding-inline-start: 0; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 98vh; }
"""
