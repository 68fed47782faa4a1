#include "documents/report_html.h"

#include <array>

#include "documents/html_parts.h"
#include "documents/quote_html_styles.h"
#include "documents/report_chart.h"

namespace seatwise::ui {

namespace {

constexpr const char* reportStyles = R"css(
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

constexpr QSizeF chartSize(640, 300);
constexpr double chartText = 11;
constexpr std::array<const char*, 4> colours{"#2f6fe0", "#a85c00", "#178a63", "#b83280"};

QString of(const char* text)
{
    return QString::fromUtf8(text);
}

QString text(const ReportText& text)
{
    switch (text.kind) {
    case ReportText::Kind::heading:
        return element(QStringLiteral("h2"), isolated(text.text));
    case ReportText::Kind::subheading:
        return element(QStringLiteral("h3"), isolated(text.text));
    case ReportText::Kind::paragraph:
        return element(QStringLiteral("p"), isolated(text.text));
    case ReportText::Kind::note:
        break;
    }
    return element(QStringLiteral("p class=\"muted\""), isolated(text.text));
}

QString classesOf(bool isFigure, bool assumed)
{
    if (!isFigure && !assumed)
        return {};
    return QStringLiteral(" class=\"%1\"")
        .arg(isFigure && assumed ? QStringLiteral("figure assumed")
             : isFigure          ? QStringLiteral("figure")
                                 : QStringLiteral("assumed"));
}

QString row(const ReportTable& table, const ReportRow& row)
{
    if (row.isGroup)
        return element(QStringLiteral("tr class=\"group\""),
                       element(QStringLiteral("th scope=\"rowgroup\" colspan=\"%1\"").arg(table.columns.size()),
                               isolated(row.cells.front().text)));
    QString cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool isFigure = static_cast<int>(i) >= table.figuresFrom;
        const QString name = i == 0 ? QStringLiteral("th scope=\"row\"") : QStringLiteral("td");
        cells += element(name + classesOf(isFigure, row.cells[i].assumed), isolated(row.cells[i].text));
    }
    return element(QStringLiteral("tr"), cells);
}

QString table(const ReportTable& table)
{
    QString heads;
    for (int i = 0; i < table.columns.size(); ++i)
        heads += element(QStringLiteral("th scope=\"col\"") + classesOf(i >= table.figuresFrom, false),
                         isolated(table.columns[i]));
    QString rows;
    for (const ReportRow& each : table.rows)
        rows += row(table, each);
    const QString caption =
        table.caption.isEmpty() ? QString() : element(QStringLiteral("caption"), isolated(table.caption));
    return element(QStringLiteral("table"), caption +
                                                element(QStringLiteral("thead"), element(QStringLiteral("tr"), heads)) +
                                                element(QStringLiteral("tbody"), rows));
}

QString card(const ReportCard& card)
{
    QString entries;
    for (const ReportCard::Entry& entry : card.entries)
        entries += element(QStringLiteral("dt"), entry.label.toHtmlEscaped()) +
                   element(QStringLiteral("dd"), isolated(entry.text));
    const QString state = card.isSettled ? QStringLiteral("span class=\"settled\"") : QStringLiteral("span");
    return element(QStringLiteral("article"),
                   element(QStringLiteral("h3"), isolated(card.title) + element(state, card.state.toHtmlEscaped())) +
                       (entries.isEmpty() ? QString() : element(QStringLiteral("dl"), entries)));
}

QString curve(const DrawnChart::Curve& curve, std::size_t index)
{
    const QString colour = of(colours.at(index % colours.size()));
    QStringList lengths;
    for (const double length : curve.dashes)
        lengths += coordinate(length);
    const QString dashes =
        lengths.isEmpty() ? QString() : attribute(QStringLiteral("stroke-dasharray"), lengths.join(QLatin1Char(' ')));
    return polyline(curve.line, colour, QStringLiteral("2"), dashes) +
           polyline(curve.sample, colour, QStringLiteral("2"), dashes) +
           pictureText(curve.label.text, curve.label.at, curve.label.alignment, QStringLiteral("#1b222c"), chartText);
}

QString chart(const ReportChart& chart)
{
    const DrawnChart drawn = drawnChart(chart, chartSize, chartText);
    QString shapes =
        element(QStringLiteral("title"), (chart.title + QStringLiteral(". ") + chart.words).toHtmlEscaped());
    for (const QPolygonF& line : drawn.grid)
        shapes += polyline(line, QStringLiteral("#e4e9ef"), QStringLiteral("1"));
    for (const QPolygonF& line : drawn.marks)
        shapes += polyline(line, QStringLiteral("#59636f"), QStringLiteral("0.7"));
    for (const DrawnChart::Label& tick : drawn.ticks)
        shapes += pictureText(tick.text, tick.at, tick.alignment, QStringLiteral("#59636f"), chartText);
    for (const DrawnChart::Label& mark : drawn.markLabels)
        shapes += pictureText(mark.text, mark.at, mark.alignment, QStringLiteral("#1b222c"), chartText);
    for (std::size_t i = 0; i < drawn.curves.size(); ++i)
        shapes += curve(drawn.curves[i], i);
    return element(QStringLiteral("figure"),
                   element(QStringLiteral("svg class=\"curve\" role=\"img\" viewBox=\"0 0 %1 %2\"")
                               .arg(coordinate(drawn.size.width()), coordinate(drawn.size.height())),
                           shapes) +
                       element(QStringLiteral("figcaption class=\"muted\""), isolated(chart.words)));
}

struct ToHtml
{
    QString operator()(const ReportText& block) const { return text(block); }
    QString operator()(const ReportTable& block) const { return table(block); }
    QString operator()(const ReportCard& block) const { return card(block); }
    QString operator()(const ReportChart& block) const { return chart(block); }
};

} // namespace

QByteArray reportHtml(const Report& report)
{
    QString head = element(QStringLiteral("h1"), isolated(report.title));
    if (!report.mark.isEmpty())
        head += element(QStringLiteral("p class=\"mark\""), report.mark.toHtmlEscaped());
    for (const QString& line : report.lines)
        head += element(QStringLiteral("p class=\"muted\""), isolated(line));
    QString main;
    for (const ReportBlock& block : report.blocks)
        main += std::visit(ToHtml(), block);
    const QString body = element(QStringLiteral("header"), head) + element(QStringLiteral("main"), main) +
                         element(QStringLiteral("footer"), element(QStringLiteral("p"), isolated(report.foot)));
    return (QStringLiteral("<!DOCTYPE html>\n") +
            element(QStringLiteral("html") + attribute(QStringLiteral("lang"), report.language),
                    pageHead(report.title, of(quoteStyles) + of(reportStyles)) + element(QStringLiteral("body"), body)))
        .toUtf8();
}

} // namespace seatwise::ui
