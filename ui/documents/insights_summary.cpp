#include "documents/insights_summary.h"

#include <algorithm>
#include <cmath>

#include "charts/money_ticks.h"
#include "documents/pdf.h"
#include "insights/model/insights_plots.h"
#include "insights/model/insights_texts.h"
#include "insights/model/retention_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t maxMonthsPrinted = 12;
constexpr std::size_t maxReasonsPrinted = 5;
constexpr int ticksOfOutlook = 5;

TableBlock tableOf(const QStringList& columns)
{
    TableBlock table;
    table.columns = columns;
    table.figuresFrom = 1;
    return table;
}

void addRow(TableBlock& table, const QStringList& cells)
{
    TableRow row;
    for (const QString& cell : cells)
        row.cells.emplace_back(literal(cell.toStdString()));
    table.rows.push_back(std::move(row));
}

void addFigures(Document& document, const InsightsViewModel& model)
{
    TableBlock table = tableOf({PaperWords::tr("Figure"), PaperWords::tr("Value"), PaperWords::tr("What it is")});
    table.figuresFrom = 99;
    table.shares = {0.22, 0.2, 0.58};
    for (const Tile& tile : tilesOf(model, document.locale))
        addRow(table, {tile.title, tile.value, tile.detail});
    document.add(std::move(table));
}

void addMovements(Document& document, const InsightsViewModel& model)
{
    constexpr qsizetype withoutRates = 9;
    TableBlock table = tableOf(movementHeads().mid(0, withoutRates));
    table.shares.assign(withoutRates, 0.11);
    table.shares.front() = 0.12;
    std::vector<QStringList> rows = movementRows(model, document.locale);
    if (rows.size() > maxMonthsPrinted)
        rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(maxMonthsPrinted));
    for (const QStringList& row : rows)
        addRow(table, row.mid(0, withoutRates));
    document.addHeading(InsightsWords::tr("MRR movement"));
    document.add(std::move(table));
}

void addReasons(Document& document, const InsightsViewModel& model)
{
    TableBlock table = tableOf({InsightsWords::tr("Reason"), InsightsWords::tr("Customers"), InsightsWords::tr("MRR")});
    const std::vector<QStringList> rows = reasonRows(model, document.locale);
    for (std::size_t i = 0; i < std::min(rows.size(), maxReasonsPrinted); ++i)
        addRow(table, rows[i]);
    document.addHeading(InsightsWords::tr("Why customers left"));
    table.shares = {0.6, 0.2, 0.2};
    document.add(std::move(table));
    document.addParagraph(churnLine(model, document.locale));
}

void addOutlook(Document& document, const InsightsViewModel& model)
{
    document.addHeading(InsightsWords::tr("Forecast of MRR"));
    const InsightsFigures& figures = *model.figures();
    if (figures.outlook) {
        ChartBlock chart{InsightsWords::tr("Forecast of MRR"), outlookLine(model, document.locale), {}, {}, {}};
        for (OutlookCurve& curve : outlookCurves(model))
            if (curve.kind != OutlookCurve::Kind::range80)
                chart.curves.push_back({curve.name, std::move(curve.points)});
        std::vector<double> months;
        std::vector<double> amounts;
        for (const ChartBlock::Curve& curve : chart.curves)
            for (const QPointF& point : curve.points) {
                months.push_back(point.x());
                amounts.push_back(point.y());
            }
        const Month first = figures.all.front().month;
        chart.x = {rangeOf(months, false), {}, [first, locale = document.locale](double place) {
                       return monthName(first + std::chrono::months{std::lround(place)}, locale);
                   }};
        const auto& seen = chart.curves.front().points;
        chart.x.ticks = {seen.front().x(), seen.back().x(), chart.x.range.high};
        chart.y = {
            rangeOf(amounts, false).widened(0.05, 0.05), {}, moneyTicks(model.accounts().currency, document.locale)};
        chart.y.ticks = ticksOf(chart.y.range, ticksOfOutlook);
        document.blocks.emplace_back(std::move(chart)); // with its words
    }
    document.addNote(hindsightLine(model, document.locale) + QStringLiteral(". ") +
                     groundsLine(model, document.locale));
}

} // namespace

Document insightsSummary(const InsightsViewModel& model, const QLocale& locale, const QString& madeOn)
{
    Document document = inLanguageSpoken(locale);
    document.form = Document::Form::summary;
    document.name = PaperWords::tr("What the prices did");
    document.title = PaperWords::tr("What the prices did · %1").arg(spanLine(model, locale));
    document.foot = PaperWords::tr("%1. Made on %2. Taxes, one-time fees and trials are left out.")
                        .arg(ruleName(model.rules()), madeOn);
    addFigures(document, model);
    document.addNote(ruleLines(model.rules(), locale).join(QStringLiteral(". ")) + QLatin1Char('.'));
    addMovements(document, model);
    addOutlook(document, model);
    document.addHeading(InsightsWords::tr("Customers kept"));
    document.addParagraph(retentionLine(model, locale));
    addReasons(document, model);
    return document;
}

PdfDocument insightsSummaryPdf(const InsightsViewModel& model, const QLocale& locale, const QString& madeOn)
{
    if (!model.hasAccounts() || !model.figures())
        return {};
    const bool inches = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return pdfOf(insightsSummary(model, locale, madeOn), inches ? Paper::letter : Paper::a4);
}

} // namespace seatwise::ui
