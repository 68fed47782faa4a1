#include "insights/model/insights_figures.h"

#include <algorithm>
#include <utility>

#include "money/sums.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int renewalsAhead = 4;

/// The movements of several months as those of one; their sums fit, as each is part of what is reached.
MonthMovements sumOf(const std::vector<MonthMovements>& months)
{
    MonthMovements sum = months.back();
    sum.start = months.front().start;
    for (auto part : {&MonthMovements::signedUp, &MonthMovements::expansion, &MonthMovements::contraction,
                      &MonthMovements::churn, &MonthMovements::reactivation}) {
        sum.*part = Money();
        for (const MonthMovements& month : months)
            static_cast<void>(addTo(sum.*part, month.*part));
    }
    return sum;
}

Retention retentionOf(const std::vector<Account>& accounts, Date today)
{
    Retention retention{cohortsOf(accounts, today), {}};
    std::vector<statistics::Survivors> survivors;
    std::size_t renewals = 0;
    for (const Cohort& cohort : retention.cohorts) {
        survivors.push_back(cohort.survivors);
        renewals = std::max(renewals, cohort.survivors.size() - 1);
    }
    retention.curve = [&]() -> Result<statistics::RetentionCurve> {
        const auto fit = TRY(statistics::fitRetention(survivors, statistics::RetentionModel::bdw));
        return statistics::retentionCurve(survivors, fit, static_cast<int>(renewals) + renewalsAhead);
    }();
    return retention;
}

PriceChange lookedBackAt(const PastPublishing& publishing, const AccountList& accounts, Date today)
{
    return {publishing.before.version, publishing.after.version, publishing.from, publishing.existingFrom,
            priceChangeEffect(accounts.rows.values, publishing, usualWindow, today, accounts.currency)};
}

} // namespace

std::shared_ptr<const AccountList> ofPlan(const std::shared_ptr<const AccountList>& accounts, const std::string& plan)
{
    if (plan.empty())
        return accounts;
    auto some = std::make_shared<AccountList>(*accounts);
    std::erase_if(some->rows.values, [&plan](const Account& account) { return account.plan != plan; });
    return some;
}

InsightsFigures withOutlook(InsightsFigures figures, const AccountList& accounts, const InsightsView& view,
                            const Standpoint& from)
{
    RevenueForecastAsked asked;
    asked.today = from.today;
    asked.horizon = monthsOfForecast;
    asked.levers = view.levers;
    asked.rule = ruleOf(view.rules);
    asked.anchor = from.anchor;
    figures.outlook = revenueOutlook(accounts, figures.all, asked);
    return figures;
}

Result<InsightsFigures> figuresOf(const AccountList& accounts, const InsightsView& view, const Standpoint& from,
                                  const std::stop_token& stop)
{
    const MrrRule rule = ruleOf(view.rules);
    const std::vector<Account>& rows = accounts.rows.values;
    const Month last = yearMonthOf(from.today);
    const auto starts = startsOf(rows);
    if (!starts || last < starts->from)
        return refused(InsightsWords::tr("No account of this list has begun yet.").toStdString());
    InsightsFigures figures;
    const auto goesOn = [&stop]() -> Result<void> {
        return stop.stop_requested() ? Result<void>(failed(Message())) : Result<void>();
    };
    figures.all = TRY(movementsOf(rows, rule, {starts->from, last}, accounts.currency));
    TRY(goesOn());
    const std::size_t shown = std::min(figures.all.size(), static_cast<std::size_t>(view.months));
    figures.months.assign(figures.all.end() - static_cast<std::ptrdiff_t>(shown), figures.all.end());
    figures.sum = sumOf(figures.months);
    figures.churned = TRY(moversOf(rows, rule, figures.months, Movement::churn, accounts.currency));
    figures.reasons = reasonsOf(figures.churned);
    TRY(goesOn());
    figures.kept = TRY(keptRevenue(rows, rule, last, accounts.currency));
    TRY(goesOn());
    figures.retention = retentionOf(rows, from.today);
    TRY(goesOn());
    if (from.publishing)
        figures.priceChange = lookedBackAt(*from.publishing, accounts, from.today);
    TRY(goesOn());
    return withOutlook(std::move(figures), accounts, view, from);
}

} // namespace seatwise::ui
