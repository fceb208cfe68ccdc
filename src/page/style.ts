/** Style of the page: light and dark by the reader's setting, and for print. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--dim:#57606a;--paper:#fff;--card:#f6f8fa;--line:#d0d7de;--edge:#868f99;--accent:#0b57a4;--mark:#ffe58a;--mark-ink:#1b1f24}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ec;--dim:#a3adb8;--paper:#14181d;--card:#1d232a;--line:#3a434d;--edge:#7d8792;--accent:#7db7ff;--mark:#6b5300;--mark-ink:#fff}}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.55 system-ui,"Segoe UI",Roboto,sans-serif;color:var(--ink);background:var(--paper)}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
header,main,footer{max-width:76rem;margin:0 auto;padding:1rem 1.25rem}
header p,footer p{margin:.1rem 0}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0 .25rem;overflow-wrap:anywhere}
.dim{color:var(--dim)}
.part{font-weight:600;border-left:4px solid var(--accent);padding-left:.6rem;margin:.6rem 0}
figure{margin:1.25rem 0 0}
figcaption{font-weight:600}
.chart{overflow-x:auto;padding:.25rem 0}
.chart svg{display:block}
.chart rect{fill:var(--accent)}
.chart text{fill:var(--dim);font-size:13px;text-anchor:middle;font-variant-numeric:tabular-nums}
summary{cursor:pointer}
table{border-collapse:collapse;margin:.5rem 0}
th,td{padding:.1rem .75rem .1rem 0;text-align:left;font-variant-numeric:tabular-nums}
td{text-align:right}
.columns{display:grid;grid-template-columns:17rem minmax(0,1fr);gap:2rem;align-items:start}
@media (max-width:50rem){.columns{grid-template-columns:minmax(0,1fr);gap:1rem}}
#status{font-weight:600;margin:0 0 .75rem}
.words{display:block;margin:0 0 1rem}
.words input{display:block;width:100%;font:inherit;padding:.35rem .5rem;border:1px solid var(--edge);border-radius:.4rem;background:var(--paper);color:inherit}
form summary{font-weight:600;margin:0 0 .5rem}
fieldset{border:1px solid var(--line);border-radius:.5rem;margin:0 0 1rem;padding:.5rem .75rem;max-height:18rem;min-width:0;overflow:auto}
legend{font-weight:600;padding:0 .25rem}
fieldset label{display:flex;gap:.5rem;align-items:baseline;padding:.15rem 0;cursor:pointer;overflow-wrap:anywhere}
fieldset .n{margin-left:auto;color:var(--dim);font-variant-numeric:tabular-nums}
button{font:inherit;padding:.4rem .8rem;border:1px solid var(--edge);border-radius:.4rem;background:var(--card);color:inherit;cursor:pointer}
ol.hits{list-style:none;margin:0;padding:0}
article{border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1.1rem;margin:0 0 1rem;background:var(--card)}
article h2{font-size:1.1rem;line-height:1.35;margin:0 0 .2rem;overflow-wrap:anywhere}
article p{margin:.3rem 0;overflow-wrap:anywhere}
blockquote{margin:.6rem 0;padding-left:.8rem;border-left:3px solid var(--line);overflow-wrap:anywhere}
mark{background:var(--mark);color:var(--mark-ink);padding:0 .1em;border-radius:.15em}
.source{font-size:.875rem;overflow-wrap:anywhere}
.proof{font-size:.875rem;color:var(--dim)}.proof p{overflow-wrap:anywhere}
[hidden]{display:none!important}
@page{margin:15mm}
@media print{:root{color-scheme:light;--ink:#000;--dim:#333;--paper:#fff;--card:#fff;--line:#999;--accent:#333;--mark:#ddd;--mark-ink:#000}
body{font-size:10.5pt}header,main,footer{max-width:none;padding-left:0;padding-right:0}
form,.skip,figure details,.proof summary{display:none}.proof::details-content{content-visibility:visible;display:block}.proof{font-size:8pt}.columns{display:block}article,figure{break-inside:avoid}article h2{break-after:avoid}.chart{overflow:visible}.chart svg{max-width:100%;height:auto}
mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}.chart rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
