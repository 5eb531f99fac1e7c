/** The styles of a saved page: black on white, for A4 and Letter, serif for the words of the documents alone. */
export const workStyle = `
@page{margin:18mm 16mm}
*{box-sizing:border-box}
html{color-scheme:light;background:#fff;color:#000;font:11pt/1.45 "Libre Franklin","Helvetica Neue",Arial,sans-serif}
body{max-width:44rem;margin:0 auto;padding:1.5rem 1rem}
h1,h2,h3,p,ol,dl,dd,blockquote{margin:0;padding:0}
h1{font-size:20pt;line-height:1.15;letter-spacing:-.02em}
h2{font-size:14pt;line-height:1.2;margin-top:2rem;padding-top:.5rem;border-top:2pt solid #000;break-after:avoid}
h3{font-size:11.5pt;line-height:1.25;margin-top:1.25rem;break-after:avoid}
.head{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:flex-end;margin-top:1rem;font-size:10pt}
.name{flex:1 1 10rem;border-bottom:.75pt solid #000;padding-top:1rem}
.note,.result,footer{font-size:10pt}
.note{margin-top:1rem}
.result{margin-top:.25rem;break-after:avoid}
table{border-collapse:collapse;margin-top:1rem;font-size:10pt}
caption{text-align:start;font-size:9pt;color:#333}
th,td{text-align:start;padding:.125rem 1.5rem .125rem 0;border-top:.75pt solid #999;font-weight:400}
ol{list-style:none;counter-reset:n;margin-top:.375rem}
li{counter-increment:n;position:relative;padding:.375rem 0 .5rem 1.5rem;border-top:.75pt solid #999;font-size:9.5pt;line-height:1.38;break-inside:avoid-page}
li::before{content:counter(n);position:absolute;left:0;top:.375rem;font-weight:700}
.says{font-family:"Source Serif 4",Charter,Georgia,"Times New Roman",serif}
blockquote{font-size:10.5pt;line-height:1.35}
q::before,q::after{content:none}
.place,.about{font-size:8.5pt;color:#333}
.asks{margin-top:.375rem;font-weight:700;break-after:avoid}
.asks:first-child{margin-top:0}
dl{display:flex;flex-wrap:wrap;gap:0 1rem}
dl div{display:flex;flex-wrap:wrap;gap:0 .375rem}
dt{color:#333}
dd{font-weight:700}
.own{font-weight:400;white-space:pre-wrap;overflow-wrap:anywhere}
@media print,(min-width:40rem){.two{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:0 1.25rem}}
footer{margin-top:2rem;padding-top:.5rem;border-top:.75pt solid #000}
@media print{body{max-width:none;padding:0}}
`.trim();
