#include "workshop/views/levers/tier_levers.h"

#include <algorithm>

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include "widgets/layouts.h"
#include "widgets/number_box.h"
#include "widgets/percent_field.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/views/levers/price_lever.h"

namespace seatwise::ui {

namespace {

constexpr std::int64_t minReach = 50; ///< the highest fee a slider reaches, in whole units of the currency
constexpr int reachOfToday = 2;       ///< or so many times today's

constexpr int cyclesInRow = 2;

Rate reachFrom(Rate fee)
{
    return std::max(Rate::whole(minReach), Rate::whole(fee.wholePart() * reachOfToday));
}

} // namespace

TierLevers::TierLevers(WorkshopDraft& draft, QWidget* parent)
    : LeverGroup(WorkshopWords::tr("Prices and billing of the tiers"), draft, parent)
{
    for (const PlanId& plan : plansWithFee(today()))
        addPlan(*today().findPlan(plan));
    annual_ = percentField(WorkshopWords::tr("Annual billing saves"), WorkshopWords::tr("Nothing"));
    append(levers(), field(WorkshopWords::tr("Annual billing saves"), annual_));
    connect(annual_, &QDoubleSpinBox::valueChanged, this, [this] {
        change(QStringLiteral("annual"),
               [off = percentOf(*annual_)](const PriceBook& book) { return withAnnualDiscount(book, off); });
    });
    refresh();
}

void TierLevers::addPlan(const Plan& plan)
{
    const Rate fee = *planFee(today(), plan.id);
    Row row{plan.id,
            new PriceLever(WorkshopWords::tr("%1 a month").arg(bookName(plan.name)), Rate::fromUnits(Rate::scale / 100),
                           reachFrom(fee)),
            {}};
    levers().addWidget(row.fee);
    addBilling(row, bookName(plan.name));
    connect(row.fee, &PriceLever::moved, this, [this, id = plan.id](Rate moved) {
        change(QStringLiteral("fee ") + toQString(id),
               [id, moved](const PriceBook& book) { return withPlanFee(book, id, moved); });
    });
    rows_.push_back(row);
}

/// Ticks for the cycles that plans of today's book have.
void TierLevers::addBilling(Row& row, const QString& plan)
{
    QGridLayout* ticks = flush(grid(std::vector<int>(cyclesInRow, 1)));
    for (const Billing billing : billingChoices(today())) {
        const QString name = ofBilling(billing, {WorkshopWords::tr("Monthly"), WorkshopWords::tr("Quarterly"),
                                                 WorkshopWords::tr("Half-yearly"), WorkshopWords::tr("Annual")});
        auto* tick = new QCheckBox(name);
        tick->setAccessibleName(WorkshopWords::tr("Billing of %1: %2").arg(plan, name));
        append(*ticks, tick);
        row.billing.emplace_back(billing, tick);
        connect(tick, &QCheckBox::clicked, this, [this, id = row.plan] { takeBilling(id); });
    }
    levers().addWidget(holding(ticks));
}

void TierLevers::takeBilling(const PlanId& plan)
{
    const auto row = std::ranges::find(rows_, plan, &Row::plan);
    std::vector<Billing> ticked;
    for (const auto& [billing, tick] : row->billing)
        if (tick->isChecked())
            ticked.push_back(billing);
    change(QStringLiteral("billing ") + toQString(plan),
           [plan, ticked](const PriceBook& book) { return withBilling(book, plan, ticked); });
}

void TierLevers::showDraft()
{
    for (const Row& row : rows_) {
        const Plan* plan = book().findPlan(row.plan);
        row.fee->show(planFee(book(), row.plan).value_or(Rate{}), planFee(today(), row.plan).value_or(Rate{}),
                      book().currency, isAssumed(feePath(book(), row.plan)));
        for (const auto& [billing, tick] : row.billing)
            tick->setChecked(plan->offers(billing));
    }
    showPercent(*annual_, book().rules.annualDiscount);
}

std::vector<std::string> TierLevers::paths() const
{
    std::vector<std::string> paths{"rules.annual_discount"};
    paths.reserve(1 + 2 * rows_.size());
    for (const Row& row : rows_) {
        paths.push_back(feePath(book(), row.plan));
        paths.push_back("plans." + row.plan + ".billing");
    }
    return paths;
}

} // namespace seatwise::ui
