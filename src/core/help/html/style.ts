/** The page's own style: light and dark, from 320 px, printable; no font or picture from elsewhere. */
export const HELP_STYLE = `
:root{color-scheme:light dark;--text:#1b1b1b;--muted:#555;--line:#d0d0d0;--ground:#fff;--panel:#f5f6f8;--accent:#0b5a8f;--error:#b10e1c;--warning:#8a5000;--info:#33567a}
@media (prefers-color-scheme:dark){:root{--text:#ececec;--muted:#b4b4b4;--line:#4a4a4a;--ground:#1c1c1c;--panel:#272727;--accent:#7cc0f0;--error:#ff9aa2;--warning:#ffc266;--info:#a9cbf0}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--ground);color:var(--text);font:1rem/1.65 "Segoe UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere;text-spacing-trim:trim-start}
h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.3rem;margin-top:2.5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}h3{font-size:1.1rem;margin:2rem 0 .5rem}h4{font-size:1rem;margin:1rem 0 .25rem}
a{color:var(--accent)}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code,.slug{font-family:Consolas,Menlo,monospace;font-size:.9em}
nav ol,nav ul{padding-left:1.25rem}nav ul{columns:15rem;margin:.25rem 0}
.scroll{overflow-x:auto}.scroll table{min-width:36rem}thead th,.error,.warning,.info{white-space:nowrap}
/* What these columns say stands in each rule's own section too. */
@media (max-width:40rem){.scroll th[scope=row]{white-space:normal}.rules th[scope=row]{white-space:nowrap}.rules table{min-width:0}.rules :is(td,th):nth-child(n+4){display:none}}
table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}thead th{background:var(--panel)}th[scope=row]{font-weight:600;white-space:nowrap}
dl{margin:.5rem 0}dt{font-weight:600;margin-top:.5rem}dd{margin:0 0 0 1rem}
.error{color:var(--error);font-weight:600}.warning{color:var(--warning);font-weight:600}.info{color:var(--info);font-weight:600}
.muted{color:var(--muted)}
.example{background:var(--panel);border-left:.25rem solid var(--line);padding:.4rem .75rem;margin:.4rem 0}.failing{border-left-color:var(--error)}.passing{border-left-color:var(--accent)}
article{border-top:1px solid var(--line)}
@media (min-width:40rem){article dl{display:grid;grid-template-columns:6rem 1fr;gap:.15rem .5rem}article dt,article dd{margin:0}}
@page{margin:15mm}
@media print{.scroll{overflow:visible}.scroll table{min-width:0}:root{--text:#000;--muted:#333;--line:#999;--ground:#fff;--panel:#fff;--accent:#000;--error:#000;--warning:#000;--info:#000;color-scheme:light}body{max-width:none;padding:0;font-size:10pt}article,tr,.example{break-inside:avoid}h2,h3,h4{break-after:avoid}a{text-decoration:none}}
`.trim();
