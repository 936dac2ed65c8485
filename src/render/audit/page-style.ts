/** Rows as cards, each cell under its column's name. */
const cards = (table: string, more: string): string => {
  const of = (part: string): string => (table === 'table' ? part : `${table} ${part}`);
  const { tbody, tr, td, thead } = { tbody: of('tbody'), tr: of('tr'), td: of('td'), thead: of('thead') };
  return `${table},${tbody},${tr},${td}{display:block}${thead}{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}${tr}{border:1px solid var(--line);border-radius:6px;margin:8px 0;padding:4px 0}${td}{border:0;padding:4px 10px}${td}::before{content:attr(data-column);display:block;color:var(--soft);font-size:12px}${more}`;
};

/** The style of an audit's page: light and dark, paper, and screens of 320 pixels. Contrasts are those of WCAG AA. */
export const PAGE_STYLE = `:root{color-scheme:light dark;--fg:#1c2127;--soft:#59636e;--bg:#ffffff;--card:#f6f8fa;--line:#d8dee4;--red:#b3261e;--amber:#7d5100;--green:#14692f;--blue:#0757b8}
@media (prefers-color-scheme:dark){:root{--fg:#e9edf1;--soft:#9aa4ae;--bg:#0f1318;--card:#171c23;--line:#313943;--red:#ff7b72;--amber:#e3b341;--green:#4ac26b;--blue:#6cb6ff}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK JP","Hiragino Sans","Yu Gothic UI",sans-serif;overflow-wrap:anywhere}
main{max-width:1240px;margin:0 auto;padding:24px 20px 64px}h1{font-size:24px;line-height:1.3;margin:0 0 4px}h2{font-size:18px;margin:36px 0 8px}h3{font-size:15px;margin:20px 0 4px}p{margin:4px 0 10px}a{color:var(--blue)}
.soft{color:var(--soft)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--card);border-radius:4px;padding:1px 4px;unicode-bidi:isolate;white-space:pre-wrap}
.lead{list-style:none;margin:14px 0;padding:0}.lead li{border-left:4px solid var(--line);background:var(--card);border-radius:4px;padding:8px 12px;margin:6px 0;font-weight:600}.lead .good{border-color:var(--green)}.lead .meh{border-color:var(--amber)}.lead .bad{border-color:var(--red)}
table{width:100%;border-collapse:collapse;margin:8px 0 12px;font-size:14px}th,td{text-align:left;vertical-align:top;padding:7px 10px;border-bottom:1px solid var(--line)}th{background:var(--card);font-weight:600;overflow-wrap:normal;hyphens:auto}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.badge{white-space:nowrap;font-weight:600}.badge.good{color:var(--green)}.badge.meh{color:var(--amber)}.badge.bad{color:var(--red)}.badge.soft{color:var(--soft)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,560px),1fr));gap:14px;align-items:start;margin:14px 0}figure{margin:0;overflow-x:auto;border:1px solid var(--line);border-radius:6px}svg.chart{display:block;width:100%;min-width:560px;height:auto}
details{border:1px solid var(--line);border-radius:6px;margin:8px 0;padding:0 12px}summary{cursor:pointer;padding:9px 0;font-weight:600}
@media (min-width:761px){td.words{min-width:5em}td.words:nth-child(2){min-width:14em}td.words:last-child{min-width:8em}}
@media (max-width:760px){main{padding:16px 12px 48px}${cards('table', 'td.number{text-align:left}')}}
@media (max-width:1200px){${cards('.many', '.many td.number{text-align:left}')}.many tr{display:grid;grid-template-columns:repeat(4,1fr)}.many td:nth-child(2),.many td:last-child{grid-column:span 3}.many td:nth-child(3){grid-column:1/-1}}
@media (max-width:760px){.many tr{grid-template-columns:repeat(2,1fr)}.many td:nth-child(-n+3),.many td:nth-last-child(-n+2){grid-column:1/-1}}
@media print{body{background:#fff;color:#000}tr,figure{break-inside:avoid}details{border:0}}`;
