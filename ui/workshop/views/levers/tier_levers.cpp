#include "workshop/views/levers/tier_levers.h"

#include <algorithm>

#include <QDoubleSpinBox>
#include <QVBoxLayout>

#include "widgets/layouts.h"
#include "widgets/number_box.h"
#include "widgets/percent_field.h"
#include "widgets/segmented_control.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/views/levers/price_lever.h"

namespace seatwise::ui {

namespace {

constexpr std::int64_t minReach = 50; ///< the highest fee a slider reaches, in whole units of the currency
constexpr int reachOfToday = 2;       ///< or so many times today's

const std::vector<std::vector<Billing>> cycles{
    {Billing::monthly}, {Billing::annual}, {Billing::monthly, Billing::annual}};

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
            new SegmentedControl};
    row.billing->setAccessibleName(WorkshopWords::tr("Billing of %1").arg(bookName(plan.name)));
    row.billing->setSegments({WorkshopWords::tr("Monthly"), WorkshopWords::tr("Annual"), WorkshopWords::tr("Both")});
    levers().addWidget(row.fee);
    levers().addWidget(row.billing);
    connect(row.fee, &PriceLever::moved, this, [this, id = plan.id](Rate moved) {
        change(QStringLiteral("fee ") + toQString(id),
               [id, moved](const PriceBook& book) { return withPlanFee(book, id, moved); });
    });
    connect(row.billing, &SegmentedControl::chosen, this, [this, id = plan.id](int index) {
        change(QStringLiteral("billing ") + toQString(id), [id, index](const PriceBook& book) {
            return withBilling(book, id, cycles[static_cast<std::size_t>(index)]);
        });
    });
    rows_.push_back(row);
}

void TierLevers::showDraft()
{
    for (const Row& row : rows_) {
        const Plan* plan = book().findPlan(row.plan);
        const auto same = std::find(cycles.begin(), cycles.end(), plan->billing);
        row.fee->show(planFee(book(), row.plan).value_or(Rate{}), planFee(today(), row.plan).value_or(Rate{}),
                      book().currency, isAssumed(feePath(book(), row.plan)));
        row.billing->setCurrent(same == cycles.end() ? -1 : static_cast<int>(same - cycles.begin()));
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
