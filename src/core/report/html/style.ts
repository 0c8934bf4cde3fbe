import { dark, light, lines, properties } from './palette.ts'

const looks = Object.entries(lines)
  .map(
    ([look, line]) =>
      `[data-look="${look}"]{--look:var(--${look});--look-bg:var(--${look}-bg);--line:${line}}`,
  )
  .join('\n')

/** The report's style sheet: light, dark, narrow, wide and paper. */
export const style = `
:root{color-scheme:light dark;${properties(light)};
--serif:"Source Serif 4","Source Serif Pro",Georgia,"Noto Serif","Liberation Serif",serif;
--sans:Inter,system-ui,"Noto Sans","Liberation Sans",sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}
${looks}

*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:24px}
body{margin:0;background:var(--desk);color:var(--ink);font:15px/1.55 var(--sans);overflow-wrap:anywhere}
body>header,main{width:min(760px,100% - 32px);margin-inline:auto}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,blockquote,figure{margin:0}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:3px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
code{font:12px/1.5 var(--mono)}
bdi{unicode-bidi:isolate}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
.skip{position:absolute;inset-inline-start:8px;top:-60px;z-index:1;padding:8px 14px;background:var(--paper);border-radius:4px}
.skip:focus{top:8px}
.meta,.facts,.state,.back,.eyebrow,.file,.address{color:var(--ink-2);font-size:13px}

.top{padding:48px 0 0}
.eyebrow{font-weight:600;letter-spacing:.06em;text-transform:uppercase;font-size:12px}
h1{font:600 34px/1.18 var(--serif);margin:6px 0 10px;text-wrap:balance}
nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;padding:0;margin-top:18px;border-block:1px solid var(--rule)}
nav a{display:inline-block;padding:9px 0;font-size:14px;text-decoration:none}
nav a:hover{text-decoration:underline}
main{padding-bottom:72px}
h2{font:600 22px/1.3 var(--serif);margin:44px 0 14px}
.empty{color:var(--ink-2)}

.chip{display:inline-block;border-radius:14px;padding:1px 10px;background:var(--look-bg);color:var(--look);font:600 13px/1.5 var(--sans)}
tbody .chip{text-decoration:underline var(--line) var(--look);text-decoration-skip-ink:none;text-underline-offset:4px;padding-bottom:5px}
.lead{font:18px/1.5 var(--serif);margin-bottom:14px}
.bar{display:block;border-radius:4px;overflow:hidden;margin-bottom:12px}
.bar rect{fill:var(--look);stroke:var(--desk);stroke-width:2px}
.bar text{fill:var(--paper);font:600 13px var(--sans)}
table{table-layout:fixed;width:100%;border-collapse:collapse;font-size:14px}
th,td{text-align:start;vertical-align:top;padding:8px 16px 8px 0;border-bottom:1px solid var(--rule)}
thead th{color:var(--ink-2);font-weight:600;font-size:13px;padding-block:4px}
th:first-child{width:27%}
tbody th{font-weight:400}
.count{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums;width:84px;padding-inline-end:24px}
tbody .count{padding-top:9px}
.checking{margin-top:22px}
.checking h3{font:600 15px/1.4 var(--sans);margin-bottom:6px}
.checking ul{padding-inline-start:20px}
.checking li{margin-bottom:3px}
.checking .meta{margin-top:8px}

.facts{margin:-8px 0 14px}
.paper{background:var(--paper);border:1px solid var(--rule);border-radius:3px;padding:44px 64px 48px;font:18px/1.78 var(--serif)}
.paper .title{font:600 28px/1.22 var(--serif);margin-bottom:8px;text-wrap:balance}
.paper *~.title{margin-top:32px}
.paper h4,.paper h5,.paper h6{font:600 20px/1.4 var(--serif);margin:26px 0 8px}
.paper h5,.paper h6{font-size:18px}
.paper p,.paper ul{margin-bottom:16px}
.paper p,.paper li{white-space:pre-line}
.paper ul{padding-inline-start:24px}
.paper li[data-depth="2"]{margin-inline-start:24px}
.paper li[data-depth="3"]{margin-inline-start:48px}
.paper li[data-depth="4"]{margin-inline-start:72px}
.paper blockquote{margin:0 0 16px;padding-inline-start:20px;border-inline-start:3px solid var(--rule)}
.paper .byline,.paper .caption{font:14px/1.5 var(--sans);color:var(--ink-2)}
.paper .row{font:14px/1.6 var(--sans);white-space:pre-wrap;tab-size:12;margin-bottom:0;padding:4px 0;border-bottom:1px solid var(--rule)}
.paper .row+:not(.row){margin-top:16px}
.paper>:last-child{margin-bottom:0}
mark{color:inherit;background:none}
.line{background:linear-gradient(to top,var(--look-bg) 84%,transparent 84%);text-decoration:underline var(--line) var(--look);text-decoration-skip-ink:none;text-underline-offset:4px;border-radius:2px;padding-block:1px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.line[data-lane="1"]{text-underline-offset:8px}
.line[data-lane="2"]{text-underline-offset:12px}
.line[data-lane="3"]{text-underline-offset:16px}
.start:target+.line,.start:target+.start+.line,.start:target+.start+.start+.line{outline:2px solid var(--accent);outline-offset:0}
.start{scroll-margin-top:30vh}
.number{white-space:nowrap;font:600 12px/1 var(--sans);vertical-align:super;color:var(--look);text-decoration:none;padding:2px 1px;border-radius:3px}
.number:hover{background:var(--look-bg);text-decoration:underline}

.card{background:var(--paper);border:1px solid var(--rule);border-inline-start:4px solid var(--look);border-radius:3px;padding:18px 24px 16px;margin-bottom:18px}
.card:target{outline:2px solid var(--accent);outline-offset:2px}
.card header{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:2px 16px;margin-bottom:12px}
.card h3{font:600 16px/1.5 var(--sans)}
.card h3 .chip{margin-inline-start:6px}
.card h4{font:600 13px/1.5 var(--sans);color:var(--ink-2);margin:16px 0 2px}
.claimed{font:19px/1.5 var(--serif);margin-bottom:4px}
.card p+p{margin-top:8px}
.card .back{margin-top:16px}
.state strong{color:var(--ink)}
.links{list-style:none;padding:0}
.links li{padding:8px 0}
.links li+li{border-top:1px solid var(--rule)}
.links blockquote{font:16px/1.55 var(--serif);margin-top:6px;padding-inline-start:14px;border-inline-start:2px solid var(--rule)}
.note{margin-top:6px}
.prose>*+*,.prose li>*{margin-top:8px}
.prose ul,.prose ol{padding-inline-start:24px}
.prose li+li,.prose li>ul,.prose li>ol{margin-top:3px}
.prose blockquote{padding-inline-start:14px;border-inline-start:2px solid var(--rule)}
.prose hr{border:0;border-top:1px solid var(--rule)}
.stance{font-weight:600;margin-inline-end:6px}
.source .meta{margin-inline-start:6px}

.sources{padding:0;list-style:none;counter-reset:source}
.sources>li{counter-increment:source;position:relative;padding:14px 0 14px 44px;border-bottom:1px solid var(--rule)}
.sources>li::before{content:"[" counter(source) "]";position:absolute;inset-inline-start:0;color:var(--ink-2);font-variant-numeric:tabular-nums}
.sources>li:target{outline:2px solid var(--accent);outline-offset:2px}
.name{font-weight:600}
.sources p+p{margin-top:2px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:8px 20px;font-size:14px}
dt{color:var(--ink-2)}
dd p+p{margin-top:6px}
.address+dl{margin-top:12px}

.masthead{font:600 17px/1.4 var(--serif);margin-bottom:14px}
.masthead img{display:block;max-width:260px;max-height:72px}
.filter{position:sticky;top:0;z-index:1;background:var(--desk);padding:8px 0 6px;margin-bottom:10px}
.filter[hidden],.card[hidden]{display:none}
.filter div{display:flex;flex-wrap:wrap;gap:6px}
.filter .meta{min-height:1.55em}
button{font:600 13px/1.5 var(--sans);color:var(--look,var(--ink));background:var(--paper);border:1px solid var(--ink-2);border-radius:14px;padding:3px 12px;cursor:pointer}
button[aria-pressed="true"]{background:var(--look-bg,var(--rule));border-color:currentColor;text-decoration:underline;text-underline-offset:4px}
.tally{font-weight:400;font-variant-numeric:tabular-nums}
.line.off{background:none;text-decoration:none}
.number.off{color:var(--ink-2);font-weight:400}
.card:focus{outline:2px solid var(--accent);outline-offset:2px}
.card,.sources>li{scroll-margin-top:96px}
.notes-title{font:600 15px/1.4 var(--sans);margin:22px 0 8px}
.notes{list-style:none;padding:0;font-size:14px}
.notes li{display:flex;gap:12px;padding:5px 0;border-bottom:1px solid var(--rule)}
.back-to{flex:none;min-width:26px;font-weight:600;text-align:end;font-variant-numeric:tabular-nums}
.body{min-width:0}
.dissent,.said{list-style:none;padding:0}
.dissent li{padding:4px 0}
.people{margin-top:14px}
.corrections,.unchecked{padding-inline:22px;font-size:14px}
.unchecked{columns:2 280px;column-gap:48px}
.unchecked li{break-inside:avoid}
.corrections li,.unchecked li{padding:5px 0}
.corrections p+p{margin-top:2px}
.label{display:inline-block;min-width:44px;color:var(--ink-2);font-size:13px}
del{text-decoration:line-through 1px}
ins{text-decoration:underline 1px;text-underline-offset:3px}

@media screen and (max-width:600px){
.top{padding-top:28px}
h1{font-size:27px}
.paper{margin-inline:-16px;border-inline:0;border-radius:0;padding:28px 20px 32px;font-size:17px}
.card{padding:16px 16px 14px}
.sources>li{padding-inline-start:36px}
dl{grid-template-columns:1fr;gap:0}
dd{margin-bottom:10px}
table,thead,tbody,tr,th,td{font-size:13.5px}
th,td{padding-inline-end:10px}
th:first-child{width:42%}
.count{width:62px;padding-inline-end:14px}
}

@media (max-width:600px),(max-height:540px){
.filter{position:static}
.card,.sources>li{scroll-margin-top:16px}
}

@media print{
@page{margin:18mm 16mm}
:root{--paper:#fff;--desk:#fff}
body{font-size:10.5pt}
body>header,main{width:auto}
.skip,nav,.filter,.notes li>.body>a:last-child{display:none}
.card[hidden]{display:block}
.line.off{text-decoration:underline var(--line) var(--look)}
.top{padding-top:0}
h1{font-size:22pt}
h2,h3,h4,h5,h6,.facts,.byline{break-after:avoid;break-inside:avoid}
h2{margin-top:28px}
p{orphans:3;widows:3}
.paper{border:0;padding:0;margin:0;font-size:11.5pt}
.line,.chip,.bar{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.line{background:var(--look-bg)}
.chip{border:1px solid currentColor}
.number{color:var(--ink)}
.card{padding:12px 16px;margin-bottom:12px}
.card header,.card header+.claimed,.claimed+.meta{break-after:avoid}
.card:not(.long){break-inside:avoid}
.card>.prose>p:first-child{break-before:avoid}
.people{break-before:avoid}
#record+dl{break-inside:avoid}
.unchecked{font-size:9pt}
.unchecked li{padding:2px 0}
.led::after{content:" (" attr(href) ")"}
.claimed,.card header,dt,dd,.links li,.notes li,.corrections li,.unchecked li,.sources>li,tr,.bar,.checking{break-inside:avoid}
.card .back:not(.gone){display:none}
.claimed{font-size:12.5pt}
a{color:inherit}
:target,.line{outline:none!important}
}
`
