#include "documents/html_styles.h"

namespace seatwise::ui {

namespace {

/// A total is no foot that printers repeat on every page.
const char* const styles = R"css(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 2rem auto; max-width: 50rem; padding: 0 1.5rem; color: #1b222c; background: #fff;
  font: 1rem/1.4 "Seatwise Sans", Inter, "Noto Sans", "Segoe UI", Arial, sans-serif; font-variant-numeric: tabular-nums; }
h1, h2, p, ul, dl, dd { margin: 0; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h1 span { display: block; font-size: .85rem; font-weight: normal; color: #59636f; }
h2 { margin: 1.8rem 0 .4rem; font-size: 1.05rem; }
.muted, dd { color: #59636f; }
.top, .sides { display: flex; flex-wrap: wrap; gap: 1.5rem; justify-content: space-between; }
.top > :last-child { text-align: right; margin-left: auto; }
.company { font-weight: bold; }
.logo { display: block; max-width: 200px; max-height: 48px; margin-bottom: .4rem; }
.mark { display: inline-block; margin: .3rem 0; padding: .1rem .6rem; border: 1px solid #7a4f00; border-radius: 4px;
  color: #7a4f00; background: #fff5dc; font-weight: bold; letter-spacing: .05em; }
.settled { border-color: #1b7a43; color: #1b7a43; background: none; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin-top: 1.6rem; }
.facts > div { flex: 1 1 12rem; }
dt { font-size: .75rem; letter-spacing: .05em; text-transform: uppercase; color: #59636f; }
dt + dd { font-weight: bold; color: #1b222c; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; font-size: .75rem; letter-spacing: .05em; text-transform: uppercase; color: #59636f; }
th, td { padding: .5rem 0 .5rem 1rem; text-align: right; vertical-align: top; border-bottom: 1px solid #dae0e8;
  font-weight: normal; }
td { white-space: nowrap; }
tbody th { text-align: left; padding-left: 0; overflow-wrap: anywhere; }
thead th { font-size: .75rem; letter-spacing: .05em; text-transform: uppercase; color: #59636f;
  border-bottom: 1px solid #1b222c; }
thead th:first-child { text-align: left; padding-left: 0; }
tfoot { display: table-row-group; }
tfoot th, tfoot td { border-bottom: 0; padding-top: .3rem; padding-bottom: .3rem; }
tfoot tr.total > * { font-weight: bold; font-size: 1.1rem; border-top: 1px solid #1b222c;
  border-bottom: 1px solid #dae0e8; }
.working { background: #f1f5fb; border-radius: 6px; padding: .9rem 1.1rem; margin-top: 1.8rem; font-size: .9rem; }
.working h2 { margin-top: 0; }
.working ul { padding: 0; list-style: none; }
.live input { font: inherit; width: 8rem; }
.live output { font-weight: bold; }
.sides > section { flex: 1 1 18rem; }
.sides p, .terms p { color: #59636f; font-size: .9rem; margin-bottom: .3rem; }
.curve { width: 100%; height: auto; }
.signatures { display: flex; gap: 2rem; margin-top: 5rem; }
.signatures p { flex: 1; border-top: 1px solid #1b222c; padding-top: .3rem; color: #59636f; font-size: .9rem; }
footer { display: flex; gap: 1.5rem; align-items: flex-end; justify-content: space-between; margin-top: 2.5rem;
  color: #59636f; font-size: .8rem; }
footer strong { color: #1b222c; }
.squares { width: 5rem; height: 5rem; flex: none; }
@page { margin: 16mm; }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
  thead { display: table-header-group; }
  tr, section, .signatures, footer { break-inside: avoid; }
  h2 { break-after: avoid; }
  .working, .mark { print-color-adjust: exact; }
}
)css";

/// What a report has in other ways than a letter: tables of texts, cards.
const char* const reportStyles = R"css(
body { max-width: 60rem; }
h3 { margin: 1.2rem 0 .3rem; font-size: 1rem; overflow-wrap: anywhere; }
p, dd { max-width: 50rem; }
table { margin-top: .6rem; font-size: .9rem; }
th, td, tbody td { text-align: left; white-space: normal; padding: .4rem .6rem .4rem 0; overflow-wrap: anywhere; }
.figure { text-align: right; }
tbody tr.group th { font-weight: bold; border-bottom: 1px solid #1b222c; padding-top: 1rem; }
.assumed { background: #fff5dc; font-style: italic; }
article { border-top: 1px solid #dae0e8; padding: .6rem 0; break-inside: avoid; }
article h3 { display: flex; gap: 1rem; justify-content: space-between; margin: 0 0 .2rem; }
article h3 span { flex: none; height: max-content; font-size: .75rem; padding: .05rem .5rem; border: 1px solid #7a4f00; border-radius: 4px;
  color: #7a4f00; background: #fff5dc; letter-spacing: .05em; }
article h3 span.settled { border-color: #0b6b43; color: #0b6b43; background: none; }
article dl { display: grid; grid-template-columns: 7rem 1fr; gap: .1rem 1rem; }
article dt, article dt + dd { font-size: .9rem; font-weight: normal; text-transform: none; letter-spacing: 0; }
article dd { font-size: .9rem; color: #1b222c; overflow-wrap: anywhere; }
)css";

} // namespace

QString htmlStyles(bool isLetter)
{
    return QString::fromUtf8(styles) + QString::fromUtf8(isLetter ? "" : reportStyles);
}

} // namespace seatwise::ui
