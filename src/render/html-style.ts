/** The report's whole style: light and dark by the reader's setting, narrow screens, paper. */
export const STYLE = `
:root{color-scheme:light dark;--fg:light-dark(#1c2127,#e9edf1);--soft:light-dark(#59636e,#9aa4ae);--bg:light-dark(#fff,#0f1318);--card:light-dark(#f6f8fa,#171c23);--line:light-dark(#d8dee4,#313943);--red:light-dark(#b3261e,#ff7b72);--amber:light-dark(#8a5a00,#e3b341);--green:light-dark(#1a7f37,#4ac26b);--blue:light-dark(#0757b8,#6cb6ff)}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:1120px;margin:0 auto;padding:24px 20px 64px}
h1{font-size:24px;line-height:1.3;margin:0 0 4px}
h2{font-size:18px;margin:36px 0 12px}
h3{font-size:15px;margin:0 0 4px}
p{margin:4px 0 10px}
a{color:var(--blue)}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--card);border-radius:4px;padding:1px 4px;unicode-bidi:isolate;white-space:pre-wrap}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:10px 12px;margin:8px 0 0;overflow:auto;white-space:pre-wrap}
pre code{background:none;padding:0}
.verdict{border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:8px;padding:18px 20px;background:var(--card)}
.verdict code{background:none;padding:0}
.fail{border-left-color:var(--red)}.incomplete,.warned{border-left-color:var(--amber)}.pass{border-left-color:var(--green)}
.soft{color:var(--soft)}
.numbers{display:flex;flex-wrap:wrap;gap:8px 28px;margin:14px 0 0;padding:0;list-style:none}
.numbers b{font-size:20px;display:block;line-height:1.2}
nav{margin:14px 0 0;display:flex;flex-wrap:wrap;gap:4px 16px}
.card{border:1px solid var(--line);border-radius:8px;padding:14px 16px;margin:0 0 12px}
.card.block{border-left:4px solid var(--red)}.card.gap{border-left:4px solid var(--amber)}
.wide{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%;font-size:14px}
th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:7px 10px;border-top:1px solid var(--line);min-width:64px}
th{border-top:0;background:var(--card);font-weight:600;white-space:nowrap}
td code{overflow-wrap:anywhere}td.text{min-width:200px}td.short{white-space:nowrap}td.name{min-width:140px}td.short code,td.name code{background:none;padding:0}
.badge{display:inline-block;border:1px solid currentColor;border-radius:10px;padding:0 8px;font-size:12px;white-space:nowrap}
.critical,.high,.unknown,.block-word,.bad{color:var(--red)}.moderate,.warn-word,.meh{color:var(--amber)}.low,.info{color:var(--soft)}.accept-word,.good{color:var(--green)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0}
dt{color:var(--soft)}dd{margin:0;min-width:0}
details>summary{cursor:pointer;font-weight:600;font-size:18px;margin:36px 0 12px}
ul.flat{margin:0;padding-left:18px}
@media(max-width:600px){main{padding:12px 12px 48px}h1{font-size:20px}dl{grid-template-columns:1fr}dt{margin-top:6px}}
@media print{:root{color-scheme:light}main{max-width:none;padding:0}.wide{overflow:visible}nav{display:none}.card,tr{break-inside:avoid}details>summary{list-style:none}details::details-content{content-visibility:visible;display:block}a{color:inherit}}
`.replaceAll('\n', '');
