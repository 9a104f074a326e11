/**
 * The style of the page, in logical directions, so that a language from right to left needs no second one. Only `class`, never `style=`.
 *
 * On a screen a browser lays out no more than what is near the window (`content-visibility`): a case of 2,000 actors has 70,000 elements, of
 * which a choice of the reader dims most. Sections are a little wider than what is in them, so that this cuts no mark around it. Print is whole.
 */
export const style = `
:root{color-scheme:light;--ink:#1b1f24;--quiet:#57606a;--line:#d0d7de;--faint:#f4f6f8;--accent:#0b4f8a;--for:#0b6e4f;--against:#8a3b12;--sheet:#fff8e6}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-block-start:1rem}
body{margin:0;color:var(--ink);background:#fff;font:16px/1.55 system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic","Noto Sans Ethiopic","Noto Sans Tifinagh",sans-serif;overflow-wrap:anywhere}
body>header,main,body>footer,nav{max-inline-size:76rem;margin-inline:auto;padding-inline:1.25rem}
body>header{padding-block:2.2rem 1rem;border-block-end:3px solid var(--ink)}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
h1{font-size:1.9rem;margin:0 0 .3rem}
h2{font-size:1.4rem;margin:3rem 0 .8rem;padding-block-end:.3rem;border-block-end:1px solid var(--line)}
h3{font-size:1.1rem;margin:1.6rem 0 .5rem}
h4{font-size:.95rem;margin:1.1rem 0 .35rem}
p{margin:.5rem 0;max-inline-size:52rem}
a{color:var(--accent)}
a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible,[tabindex]:focus-visible{outline:3px solid #e08a00;outline-offset:2px}
code{font:.86em/1.4 ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:1rem;inset-block-start:.5rem;background:#fff;padding:.4rem .8rem;z-index:2}
.quiet,.id,.note,figcaption{color:var(--quiet)}
.id{font-size:.78rem}
.lead{font-size:1.05rem;font-weight:600}
nav ol{columns:3 14rem;margin:1rem 0;padding-inline-start:1.2rem;font-size:.92rem}
.tiles{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:.8rem 0}
.tiles li{background:var(--faint);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .8rem;font-variant-numeric:tabular-nums}
.tiles data{font-weight:600}
.roles{margin:.4rem 0}
.roles div{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.2rem 1rem;padding-block:.3rem;border-block-start:1px solid var(--line)}
.roles dt{font-weight:600}
.roles dd{margin:0}
.count{font-weight:400;color:var(--quiet)}
.wide{overflow-x:auto;margin-block:.8rem}
table{border-collapse:collapse;inline-size:100%;font-size:.92rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .7rem .45rem 0;border-block-end:1px solid var(--line);overflow-wrap:break-word}
:dir(rtl) th,:dir(rtl) td{padding:.45rem 0 .45rem .7rem}
thead th{font-size:.82rem;color:var(--quiet);font-weight:600;border-block-end:2px solid var(--line)}
tbody th{font-weight:600;min-inline-size:9rem}
.reason{inline-size:36%}
.number{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
td .id,th .id{display:block;font-weight:400}
.small{inline-size:auto;font-size:.86rem}
.small th{min-inline-size:0}
.caution{display:inline-block;border:1px solid #b08000;border-radius:1rem;padding:0 .55rem;font-size:.78rem;background:var(--sheet);white-space:nowrap;margin-block-end:.2rem}
.sheet{background:var(--sheet);border:1px solid #d9b44a;border-radius:.5rem;padding:.2rem 1.25rem 1rem;margin-block-start:3rem}
.sheet h2{margin-block-start:1rem;border-color:#d9b44a}
figure{margin:0}
.picture{overflow:auto;border:1px solid var(--line);border-radius:.4rem}
.picture svg{display:block;max-inline-size:100%;block-size:auto;min-inline-size:44rem;margin-inline:auto}
figcaption{font-size:.88rem;margin-block:.4rem}
.card{border:1px solid var(--line);border-inline-start:5px solid var(--line);border-radius:.4rem;padding:.3rem 1.25rem 1rem;margin-block:1.2rem}
.card[data-role]{border-inline-start-color:var(--accent)}
.card header h3{display:inline-block;margin:.7rem .6rem .1rem 0;font-size:1.2rem}
.card header p{margin:.1rem 0 .6rem}
.sum{font-variant-numeric:tabular-nums;background:var(--faint);padding:.35rem .7rem;border-radius:.3rem;max-inline-size:none}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 2rem}
.sides section:first-child h4{color:var(--for)}
.sides section:last-child h4{color:var(--against)}
.evidence{list-style:none;padding:0;margin:.2rem 0}
.evidence>li{padding-block:.35rem;border-block-start:1px solid var(--line);padding-inline-start:4.6rem;position:relative}
.evidence b{position:absolute;inset-inline-start:0;inline-size:4.1rem;text-align:end;white-space:nowrap;font-weight:600;font-variant-numeric:tabular-nums}
.evidence ul{margin:.25rem 0;padding-inline-start:1rem;font-size:.86rem;color:#333b44}
.evidence li li a{color:inherit;text-decoration-color:#aab4be;text-underline-offset:.2em}
td ul{margin:0;padding-inline-start:1.1rem}
small{display:block;font-size:.78rem;color:var(--quiet)}
small a{display:inline-block}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),auto));gap:0 2.5rem;justify-content:start;grid-auto-flow:row dense}
.facts h4{grid-column:1/-1;margin-block-end:.1rem}
.inline{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.2rem 0;grid-column:1/-1}
.others{list-style:none;padding:0;columns:4 13rem;font-size:.86rem}
.others li{break-inside:avoid;padding-block:.1rem}
.records{font-size:.84rem}
.records div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.2rem 1rem;border-block-end:1px solid var(--faint);padding-block:.15rem}
.records dt{font:.92em ui-monospace,"DejaVu Sans Mono",monospace}
.records dd,.facts-list dd{margin:0}
.records div:target,.card:target,.others li:target{background:var(--sheet)}
.facts-list div{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:1rem;padding-block:.2rem}
.tools{border:1px solid var(--line);border-radius:.4rem;padding:.4rem 1rem;background:var(--faint)}
.tools p{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;max-inline-size:none}
button,select,input{font:inherit;font-size:.92rem;padding:.3rem .6rem;border:1px solid #8c959f;border-radius:.3rem;background:#fff;color:inherit;max-inline-size:100%;min-block-size:2rem}
button{cursor:pointer}
button:disabled{color:#6e7781;cursor:default}
input[type=range]{padding:0;inline-size:12rem;flex:0 1 12rem;min-inline-size:4rem}
.bound{display:flex;align-items:center;gap:.5rem;max-inline-size:100%;white-space:nowrap}
.brush{direction:ltr;block-size:60px;background:#fff;border:1px solid var(--line);cursor:crosshair;touch-action:none}
.brush svg{display:block;inline-size:100%;block-size:100%}
.brush .bars{fill:#6e7781}.brush .window{fill:#0b4f8a;fill-opacity:.18}.brush .event{stroke:#c0392b;stroke-width:1.5px;vector-effect:non-scaling-stroke;fill:none}
.around{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1rem}
.around svg{max-block-size:26rem;inline-size:100%;background:#fff}
.around text{font-size:9px}.around .tie{stroke:#8c959f;stroke-width:.8;fill:none}.around .role{fill:#0b4f8a}.around .nobody{fill:#fff;stroke:#57606a}.around circle{cursor:pointer}
.around ul{margin:0;font-size:.88rem;max-block-size:26rem;overflow:auto}
.picture svg[data-marks=groups]{min-inline-size:90rem}
[data-marks=groups] [data-members][data-community]{cursor:pointer}[hidden]{display:none!important}
.dim{opacity:.12}
tr.dim,article.dim,li.dim{opacity:.3}
.pointed{outline:2px solid #e08a00;outline-offset:1px}
svg .pointed{stroke:#e08a00;stroke-width:3;outline:0}
.falls{outline:2px dashed #c0392b;outline-offset:1px}
svg .falls{stroke:#c0392b;stroke-width:4;outline:0}
body>footer{border-block-start:1px solid var(--line);margin-block-start:3rem;padding-block:1.2rem 3rem;color:var(--quiet);font-size:.88rem}
@media (max-width:40rem){body{font-size:15px}h1{font-size:1.5rem}.roles div,.records div,.facts-list div{grid-template-columns:1fr}.evidence>li{padding-inline-start:0}.evidence b{position:static;display:inline-block;inline-size:auto;text-align:start}.picture svg{min-inline-size:56rem}#route svg{min-inline-size:42rem}table:has(th:nth-child(4)){min-inline-size:38rem}table:has(th:nth-child(5)){min-inline-size:58rem}tbody th{position:sticky;inset-inline-start:0;background:#fff}.sheet tbody th{background:var(--sheet)}}
@media screen{main>section:not(.sheet){content-visibility:auto;contain-intrinsic-size:auto 60rem;margin-inline:-.5rem;padding-inline:.5rem}.card,.records div{content-visibility:auto;contain-intrinsic-size:auto 38rem}.records div{contain-intrinsic-size:auto 1.6rem}}
@media print{@page{margin:16mm 14mm}@page wide{size:landscape;margin:10mm 14mm}#network{page:wide}html{font-size:9.5pt}body{font-size:1rem;line-height:1.45}.skip,#tools,nav{display:none}body>header,main,body>footer{max-inline-size:none;padding-inline:0}h2,h3,h4{break-after:avoid}figure,tr,.evidence>li,.proposal,.records div{break-inside:avoid}table{font-size:.88rem}.reason{inline-size:30%}p,li,td,th{orphans:3;widows:3}.sides{grid-template-columns:1fr 1fr;gap:0 1.5rem}.evidence>li{padding-inline-start:4.7rem}.evidence b{inline-size:4.2rem}.facts{display:block}th,td{padding-inline-end:.4rem}tbody th{min-inline-size:4rem}.records div{grid-template-columns:7.5rem 1fr}.caution{white-space:normal}.card header{break-inside:avoid;break-after:avoid}.sheet{break-before:page;break-after:page}.picture{overflow:visible;border:0}.picture svg[data-picture]{min-inline-size:0;inline-size:100%;max-block-size:225mm}#network svg{max-block-size:150mm}.wide{overflow:visible}a{color:inherit;text-decoration:none}.dim,tr.dim,article.dim,li.dim{opacity:1}#network,#timeline,#route,#cards,#records{break-before:page}.others{columns:4}}
`;
