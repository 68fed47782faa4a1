#include "calculator/model/scenario_comparison.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "calculator/model/call_sheet.h"
#include "calculator/model/comparison.h"
#include "calls/yearly_difference.h"
#include "pricing/monthly_difference.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// What a row shows of a price; nothing where it has none of it.
using Figure = std::function<std::optional<Money>(const Price& price)>;

QString noFigure()
{
    return QStringLiteral("—");
}

/// Why a scenario has no price as it stands; empty where it has.
QString problemOf(const CallTab& tab)
{
    return tab.problems.empty() ? QString() : toQString(tab.problems.front().error.message);
}

QString chargesInWords(const Price& price, const QLocale& locale)
{
    QStringList lines;
    for (const Line& line : price.lines())
        lines += CompareWords::tr("%1: %2").arg(toQString(line.description),
                                                formatMoney(line.amount, price.currency(), locale));
    for (const Discount& discount : price.discounts())
        lines += CompareWords::tr("%1: %2").arg(toQString(discount.description),
                                                QChar(0x2212) + formatMoney(discount.amount, price.currency(), locale));
    return lines.join(QLatin1Char('\n'));
}

class ScenarioRows
{
public:
    ScenarioRows(const CallTabs& call, const QLocale& locale)
        : tabs_(call.all())
        , locale_(locale)
    {
    }

    /// Of each scenario that has a price.
    template<class Cell>
    void add(const QString& title, Cell cell, bool isStrong = false)
    {
        ScenarioRow row{title, {}, isStrong};
        for (const CallTab& tab : tabs_) {
            const InNamesOf names(tab.state.book.get());
            row.cells += problemOf(tab).isEmpty() ? cell(tab) : noFigure();
        }
        rows_.push_back(std::move(row));
    }

    void addMoney(const QString& title, const Figure& figure)
    {
        add(title, [&](const CallTab& tab) {
            const auto amount = figure(tab.price);
            return amount ? formatMoney(*amount, tab.price.currency(), locale_) : noFigure();
        });
    }

    void addDifference(const QString& title, const Figure& figure)
    {
        add(title, [&](const CallTab& tab) {
            const auto difference = againstFirst(tab, figure);
            return difference ? amountText(*difference, tab.price.currency(), locale_) : noFigure();
        });
    }

    void addPercent(const QString& title, const Figure& figure)
    {
        add(title, [&](const CallTab& tab) {
            const auto difference = againstFirst(tab, figure);
            return difference ? percentText(*difference, locale_) : noFigure();
        });
    }

    /// What was asked, or why that has no price.
    void addAsked()
    {
        ScenarioRow row{CompareWords::tr("Scenario"), {}, false};
        for (const CallTab& tab : tabs_) {
            const InNamesOf names(tab.state.book.get());
            const QString problem = problemOf(tab);
            row.cells += problem.isEmpty() ? scenarioName(tab, locale_) : problem;
        }
        rows_.push_back(std::move(row));
    }

    [[nodiscard]] std::vector<ScenarioRow> take() { return std::move(rows_); }

private:
    [[nodiscard]] std::optional<MonthlyDifference> againstFirst(const CallTab& tab, const Figure& figure) const
    {
        const CallTab& first = tabs_.front();
        if (&tab == &first || !problemOf(first).isEmpty() || tab.price.currency() != first.price.currency())
            return std::nullopt;
        const auto amount = figure(tab.price);
        const auto other = figure(first.price);
        return amount && other ? std::optional(differenceOf(*amount, *other)) : std::nullopt;
    }

    const std::vector<CallTab>& tabs_;
    const QLocale& locale_;
    std::vector<ScenarioRow> rows_;
};

bool areOfOneBook(const std::vector<CallTab>& tabs)
{
    return std::ranges::all_of(
        tabs, [&tabs](const CallTab& tab) { return tab.state.book->sha256 == tabs.front().state.book->sha256; });
}

} // namespace

ScenarioComparison compareScenarios(const CalculatorViewModel& model)
{
    const CallTabs& call = model.tabs();
    const QLocale locale = model.locale();
    const QString first = labelOf(call.all().front());
    const bool users = model.book().counts == SeatWord::users;
    ScenarioComparison comparison;
    for (const CallTab& tab : call.all())
        comparison.columns += CompareWords::tr("Scenario %1").arg(labelOf(tab));
    ScenarioRows rows(call, locale);
    rows.addAsked();
    if (!areOfOneBook(call.all()))
        rows.add(CompareWords::tr("Price book"), [](const CallTab& tab) { return titleOf(*tab.state.book); });
    rows.add(CompareWords::tr("Plan"), [](const CallTab& tab) { return bookName(tab.price.planName()); });
    rows.add(
        CompareWords::tr("Price"), [&](const CallTab& tab) { return pricePerPeriod(tab.price, locale); }, true);
    const Figure month = [](const Price& price) { return price.monthlyEquivalent(); };
    const Figure seat = [](const Price& price) { return price.perSeatMonth(); };
    rows.addMoney(CompareWords::tr("Price of a year"), yearOf);
    rows.addMoney(CompareWords::tr("Price of a month"), month);
    rows.add(users ? CompareWords::tr("Per user and month") : CompareWords::tr("Per seat and month"),
             [&](const CallTab& tab) { return formatPerSeat(tab.price.perSeatMonth(), tab.price.currency(), locale); });
    rows.addDifference(CompareWords::tr("Against %1, a year").arg(first), yearOf);
    rows.addDifference(CompareWords::tr("Against %1, a month").arg(first), month);
    rows.addDifference(
        (users ? CompareWords::tr("Against %1, a user and month") : CompareWords::tr("Against %1, a seat and month"))
            .arg(first),
        seat);
    rows.addPercent(CompareWords::tr("In percent of a month"), month);
    rows.add(CompareWords::tr("Lines"), [&](const CallTab& tab) { return chargesInWords(tab.price, locale); });
    comparison.rows = rows.take();
    return comparison;
}

QString asText(const ScenarioComparison& comparison)
{
    QStringList lines{QLatin1Char('\t') + comparison.columns.join(QLatin1Char('\t'))};
    for (const ScenarioRow& row : comparison.rows)
        lines += row.title + QLatin1Char('\t') +
                 QString(row.cells.join(QLatin1Char('\t'))).replace(QLatin1Char('\n'), QLatin1String("; "));
    return lines.join(QLatin1Char('\n'));
}

} // namespace seatwise::ui
