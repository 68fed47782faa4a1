#include "viewmodels/budget_texts.h"

#include <QCoreApplication>
#include <QDate>

#include "viewmodels/format.h"

namespace seatwise::ui {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("Budget", source);
}

QString period(const BudgetViewModel& model)
{
    return model.inputs().billing == Billing::annual ? tr("a year") : tr("a month");
}

QString money(const BudgetViewModel& model, Money amount)
{
    return formatMoney(amount, model.book().currency, model.locale());
}

QString strategyName(SummerStrategy strategy)
{
    switch (strategy) {
    case SummerStrategy::payThrough:
        return tr("Pay through the summer");
    case SummerStrategy::pause:
        return tr("Pause for the summer");
    case SummerStrategy::cancelAndResume:
        break;
    }
    return tr("Cancel and subscribe again");
}

} // namespace

PoolTexts poolTexts(const BudgetViewModel& model)
{
    PoolTexts texts{tr("Bought together"), QStringLiteral("—"), period(model), {}, {}};
    if (!model.pool())
        return texts;
    const Pool& pool = *model.pool();
    const Plan* plan = model.book().findPlan(pool.plan);
    texts.heading = tr("Bought together · %1 · %2 seats")
                        .arg(text(plan ? plan->name : pool.plan), formatSeats(pool.seats, model.locale()));
    texts.pooled = money(model, pool.pooled);
    texts.separate = tr("Each school for itself: %1 %2").arg(money(model, pool.separate), texts.period);
    if (pool.saving.isZero())
        texts.saving = tr("Buying together costs the same");
    else if (pool.saving.isNegative())
        texts.saving =
            tr("Buying together costs %1 %2 more").arg(money(model, pool.pooled - pool.separate), texts.period);
    else
        texts.saving =
            tr("Buying together saves %1 %2, %3")
                .arg(money(model, pool.saving), texts.period, formatPercent(pool.savingPercent, model.locale()));
    return texts;
}

std::vector<QStringList> outlookRows(const BudgetViewModel& model)
{
    std::vector<QStringList> rows;
    if (model.outlooks().empty())
        return rows;
    for (std::size_t year = 0; year < model.outlooks().front().years.size(); ++year) {
        QStringList cells{model.locale().toString(static_cast<int>(year) + 1)};
        for (const Outlook& outlook : model.outlooks()) {
            const OutlookYear& ahead = outlook.years[year];
            cells += formatSeats(ahead.seats, model.locale());
            cells += ahead.overCeiling ? tr("%1 ▲ over").arg(money(model, ahead.pooled)) : money(model, ahead.pooled);
        }
        cells += money(model, model.outlooks()[1].years[year].separate);
        rows.push_back(cells);
    }
    return rows;
}

QString ceilingText(const BudgetViewModel& model)
{
    if (!model.inputs().ceiling || model.outlooks().empty())
        return {};
    const std::array<QString, 3> names{tr("low growth"), tr("expected growth"), tr("high growth")};
    QStringList said;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto over = model.outlooks()[i].firstYearOver;
        said += over ? tr("%1: over in year %2").arg(names[i]).arg(*over) : tr("%1: never over").arg(names[i]);
    }
    return tr("Ceiling of %1 a year — %2").arg(money(model, *model.inputs().ceiling), said.join(QStringLiteral("; ")));
}

std::vector<QStringList> summerRows(const BudgetViewModel& model)
{
    std::vector<QStringList> rows;
    if (!model.summers())
        return rows;
    for (const SummerOption& option : model.summers()->options) {
        const bool best = option.strategy == model.summers()->cheapest;
        rows.push_back({best ? tr("✓ %1").arg(strategyName(option.strategy)) : strategyName(option.strategy),
                        money(model, option.cost), model.locale().toString(option.invoices), text(option.rule)});
    }
    return rows;
}

QString summerText(const BudgetViewModel& model)
{
    if (!model.summers())
        return model.summerProblem();
    return tr("%1 costs least. %2").arg(strategyName(model.summers()->cheapest), text(model.summers()->reason));
}

std::vector<QStringList> invoiceRows(const BudgetViewModel& model)
{
    std::vector<QStringList> rows;
    if (model.schedule())
        for (const Invoice& invoice : model.schedule()->invoices)
            rows.push_back({formatDate(invoice.date, model.locale()), formatDate(invoice.period.first, model.locale()),
                            formatDate(invoice.period.last, model.locale()), money(model, invoice.amount)});
    return rows;
}

} // namespace seatwise::ui
