#include "insights/model/insights_table.h"

#include <algorithm>

#include "calculator/model/drawn.h"
#include "insights/model/insights_texts.h"
#include "insights/model/retention_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

std::vector<std::string> utf8(const QStringList& texts)
{
    std::vector<std::string> made;
    std::ranges::transform(texts, std::back_inserter(made), &QString::toStdString);
    return made;
}

SheetTable sheet(const QString& name, const QStringList& heads)
{
    return {name.toStdString(), utf8(heads), {}};
}

SheetCell textCell(const QString& text)
{
    return {text.toStdString()};
}

SheetCell countCell(std::int64_t count)
{
    return {{}, static_cast<double>(count)};
}

/// In units of the currency; to its smallest unit where it is estimated too.
SheetCell amountCell(double amount, const Currency& currency)
{
    return {{}, amount, currency.exponent};
}

SheetCell percentCell(const std::optional<Percent>& percent)
{
    return percent ? SheetCell{{}, drawn(*percent), 2} : SheetCell{};
}

SheetTable movementSheet(const InsightsViewModel& model, const QLocale& locale)
{
    const Currency& currency = model.accounts().currency;
    QStringList heads = movementHeads();
    for (const auto fromEnd : {2, 1})
        heads[heads.size() - fromEnd] = InsightsWords::tr("%1, %").arg(heads[heads.size() - fromEnd]);
    SheetTable made = sheet(InsightsWords::tr("MRR movement"), heads);
    for (const MonthMovements& month : model.figures()->months) {
        std::vector<SheetCell> row{textCell(monthName(month.month, locale)), amountCell(drawn(month.start), currency)};
        for (const Movement movement : everyMovement)
            row.push_back(amountCell(drawn(amountOf(month, movement)), currency));
        row.push_back(amountCell(drawn(month.end), currency));
        row.push_back(countCell(month.customers));
        row.push_back(percentCell(netRetention(month)));
        row.push_back(percentCell(grossRetention(month)));
        made.rows.push_back(std::move(row));
    }
    return made;
}

SheetTable churnSheet(const InsightsViewModel& model)
{
    SheetTable made = sheet(InsightsWords::tr("Customers who left"),
                            {InsightsWords::tr("Customer"), InsightsWords::tr("Plan"), InsightsWords::tr("Seats"),
                             InsightsWords::tr("MRR"), InsightsWords::tr("Reason")});
    for (const Mover& mover : model.figures()->churned)
        made.rows.push_back({{mover.customer},
                             {mover.plan},
                             mover.seats > 0 ? countCell(mover.seats) : SheetCell{},
                             amountCell(drawn(mover.amount), model.accounts().currency),
                             {mover.reason}});
    return made;
}

SheetTable reasonSheet(const InsightsViewModel& model)
{
    SheetTable made = sheet(InsightsWords::tr("Why customers left"),
                            {InsightsWords::tr("Reason"), InsightsWords::tr("Customers"), InsightsWords::tr("MRR")});
    for (const ChurnReason& reason : model.figures()->reasons)
        made.rows.push_back(
            {reason.reason.empty() ? textCell(InsightsWords::tr("No reason given")) : SheetCell{reason.reason},
             countCell(reason.customers), amountCell(drawn(reason.amount), model.accounts().currency)});
    return made;
}

SheetTable keptSheet(const InsightsViewModel& model, const QLocale& locale)
{
    QStringList heads = cohortHeads();
    heads.back() = InsightsWords::tr("%1, %").arg(heads.back());
    SheetTable made = sheet(InsightsWords::tr("Customers kept"), heads);
    const std::vector<QStringList> texts = cohortRows(model, locale);
    for (const Cohort& cohort : model.figures()->retention.cohorts)
        for (std::size_t renewal = 0; renewal < cohort.survivors.size(); ++renewal)
            made.rows.push_back({textCell(texts[made.rows.size()].front()),
                                 countCell(static_cast<std::int64_t>(renewal)),
                                 countCell(cohort.survivors[renewal]),
                                 {{}, 100 * shareOf(cohort, renewal), 1}});
    return made;
}

SheetTable forecastSheet(const InsightsViewModel& model, const QLocale& locale)
{
    SheetTable made = sheet(InsightsWords::tr("Forecast of MRR"), outlookHeads());
    const auto& outlook = model.figures()->outlook;
    if (!outlook) {
        made.rows.push_back({textCell(problemText(outlook))});
        return made;
    }
    const Currency& currency = model.accounts().currency;
    for (const auto& [month, total, contracted] : outlook->months) {
        std::vector<SheetCell> row{textCell(monthName(month, locale))};
        for (const double figure : {total.mean, total.low80, total.high80, total.low95, total.high95})
            row.push_back(amountCell(figure, currency));
        row.push_back(contracted ? amountCell(*contracted, currency) : SheetCell{});
        made.rows.push_back(std::move(row));
    }
    return made;
}

} // namespace

std::string movementsAsCsv(const InsightsViewModel& model)
{
    const int decimals = model.accounts().currency.exponent;
    const auto percent = [](const std::optional<Percent>& rate) { return rate ? rate->toString(2) : std::string(); };
    std::string csv =
        "month,start,new,expansion,contraction,churn,reactivation,end,customers,nrr,grr,quick_ratio,currency,rules\n";
    for (const MonthMovements& month : model.figures()->months) {
        csv += toString(month.month);
        for (const Money amount : {month.start, month.signedUp, month.expansion, month.contraction, month.churn,
                                   month.reactivation, month.end})
            csv += ',' + amount.toString(decimals);
        const auto ratio = quickRatio(month);
        csv += ',' + std::to_string(month.customers) + ',' + percent(netRetention(month)) + ',' +
               percent(grossRetention(month)) + ',' + (ratio ? ratio->toString(2) : std::string()) + ',' +
               model.accounts().currency.code + ',' + std::string(toString(model.rules())) + '\n';
    }
    return csv;
}

std::vector<SheetTable> insightsSheets(const InsightsViewModel& model, const QLocale& locale)
{
    return {movementSheet(model, locale), churnSheet(model), reasonSheet(model), keptSheet(model, locale),
            forecastSheet(model, locale)};
}

} // namespace seatwise::ui
