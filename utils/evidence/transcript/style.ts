/** Inlined: the transcript needs nothing else. System fonts, paper white, A4. */
export const TRANSCRIPT_STYLE = `
:root { color-scheme: light; --ink: #16202b; --soft: #4b5866; --line: #c9d1d9; --mark: #ffe08a; --tint: #eef3f8; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 62rem; color: var(--ink); background: #fff;
  font: 0.95rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
p, dl, ul, h1, h2 { margin: 0; }
bdi, .words, dd { overflow-wrap: anywhere; }
.head { border: 2px solid var(--ink); border-radius: 0.4rem; padding: 0.7rem 1rem; margin-bottom: 1.2rem; }
.head strong { display: block; font-size: 1.1rem; }
dl + .note { margin-top: 0.6rem; }
h1 { font-size: 1.55rem; line-height: 1.25; }
h2 { font-size: 1.1rem; margin-bottom: 0.5rem; }
.meta { color: var(--soft); margin: 0.3rem 0 1.2rem; }
section { margin-bottom: 1.4rem; }
.summary { border-left: 0.4rem solid var(--ink); background: var(--tint); padding: 0.9rem 1.1rem;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.note { color: var(--soft); font-size: 0.85rem; }
dl { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: 0.35rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; min-width: 0; }
.key dt, .key dd { font-size: 1.05rem; }
.key { margin-bottom: 0.6rem; padding-bottom: 0.6rem; border-bottom: 1px solid var(--line); }
.summary .note { margin-top: 0.6rem; }
dd ul { list-style: none; padding: 0; }
.quote { font-weight: 600; }
dd li + li { margin-top: 0.15rem; }
.where, .sign { color: var(--soft); font-size: 0.85rem; }
.where bdi { white-space: nowrap; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.columns dl { grid-template-columns: minmax(7rem, 9rem) 1fr; }
.limits ul { padding-left: 1.2rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
caption { text-align: left; padding-bottom: 0.5rem; color: var(--soft); font-size: 0.85rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.5rem; border-top: 1px solid var(--line); }
thead th { border-top: 0; border-bottom: 2px solid var(--ink); font-size: 0.85rem; }
.number { width: 3.6rem; } .who { width: 9.5rem; } .when { width: 9.5rem; line-height: 1.3; }
tbody .number, tbody .when { font-variant-numeric: tabular-nums; font-size: 0.8rem; color: var(--soft); }
tbody .who { font-weight: 600; }
.who small, .when small { display: block; font-weight: 400; color: var(--soft); font-size: 0.78rem; }
.when strong { font-weight: 600; color: var(--ink); }
.day th { background: #fff; padding-top: 0.9rem; font-size: 0.9rem; }
.own { background: var(--tint); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.words { white-space: pre-wrap; }
.placeholder { font-style: italic; color: var(--soft); }
mark { background: var(--mark); color: inherit; font-weight: 600; padding: 0 0.1em; border-radius: 0.15em;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.gap td { border-block: 1px dashed var(--line); color: var(--soft); font-size: 0.82rem; font-style: italic; }
.invisible { border: 1px solid #8a2b1d; color: #8a2b1d; font: 0.7em/1 ui-monospace, monospace; padding: 0 0.2em;
  border-radius: 0.2em; }
.signs { list-style: none; padding: 0; margin-top: 0.25rem; font-size: 0.82rem; }
.signs li::before { content: "\\2192\\00a0"; }
.signs strong { font-weight: 600; }
footer { border-top: 1px solid var(--line); padding-top: 0.6rem; color: var(--soft); font-size: 0.8rem; }
@media (max-width: 48rem) { .columns { grid-template-columns: 1fr; } .when { width: 10rem; } .who { width: 6.5rem; } }
@media print {
  @page { size: A4; margin: 14mm 13mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
  html { font-size: 9.5pt; }
  body { padding: 0; max-width: none; font-size: 1rem; }
  thead { display: table-header-group; }
  tr, .head, dl > * { break-inside: avoid; }
  h2 { break-after: avoid; }
  .columns { grid-template-columns: 1fr 1fr; }
  .when { width: 9.5rem; } .who { width: 9.5rem; } .number { width: 2.8rem; }
  .day { break-after: avoid; }
}
`;
