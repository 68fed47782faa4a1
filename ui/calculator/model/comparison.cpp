#include "calculator/model/comparison.h"

#include <algorithm>

#include "charges/amount.h"
#include "money/exact.h"
#include "pricing/candidates.h"
#include "pricing/cheapest.h"
#include "pricing/fitted.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString seatsText(SeatWord word, const SeatRange& range, const QLocale& locale)
{
    if (!range.max)
        return CompareWords::tr("%1 and more").arg(countSeats(word, range.min, locale));
    return rangeOfSeats(word, range.min, *range.max, locale);
}

QString billingText(const Plan& plan)
{
    QStringList periods;
    for (const Billing billing : plan.billing)
        periods += ofBilling(billing, {CompareWords::tr("monthly"), CompareWords::tr("quarterly"),
                                       CompareWords::tr("half-yearly"), CompareWords::tr("annual")});
    return periods.join(QStringLiteral(", "));
}

QString sign(const MonthlyDifference& difference)
{
    return difference.isMore ? QStringLiteral("+") : QString(QChar(0x2212));
}

} // namespace

QString amountText(const MonthlyDifference& difference, const Currency& currency, const QLocale& locale)
{
    if (difference.amount.isZero())
        return CompareWords::tr("no difference");
    return sign(difference) + formatMoney(difference.amount, currency, locale);
}

QString percentText(const MonthlyDifference& difference, const QLocale& locale)
{
    if (!difference.percent || difference.amount.isZero())
        return QStringLiteral("—");
    return sign(difference) + formatPercent(*difference.percent, locale);
}

QString pricePerPeriod(const Price& price, const QLocale& locale)
{
    const QString amount = formatMoney(price.total(), price.currency(), locale);
    return ofBilling(price.billing(), {CompareWords::tr("%1 a month"), CompareWords::tr("%1 a quarter"),
                                       CompareWords::tr("%1 a half-year"), CompareWords::tr("%1 a year")})
        .arg(amount);
}

namespace {

const PlanFeature* featureOf(const Plan& plan, const FeatureId& id)
{
    const auto found = std::find_if(plan.features.begin(), plan.features.end(),
                                    [&id](const PlanFeature& feature) { return feature.id == id; });
    return found == plan.features.end() ? nullptr : &*found;
}

QString featureText(const PriceBook& book, const PlanFeature* feature)
{
    if (!feature)
        return QStringLiteral("—");
    switch (feature->availability) {
    case PlanFeature::Availability::included:
        return CompareWords::tr("Included");
    case PlanFeature::Availability::limit:
        return bookName(feature->limit);
    case PlanFeature::Availability::addOn:
        break;
    }
    const AddOn* addOn = book.findAddOn(feature->addOn);
    return CompareWords::tr("Add-on: %1").arg(bookName(addOn ? addOn->name : feature->addOn.text()));
}

Result<Price> priceOf(const Plan& plan, const PriceBook& book, Selection selection)
{
    selection.plan = plan.id;
    return price(book, fittedTo(book, {&plan}, selection));
}

PlanColumn columnFor(const PriceBook& book, const Plan& plan, const Result<Price>& priced, const QLocale& locale)
{
    PlanColumn column{
        toQString(plan.id), bookName(plan.name), false, false, {}, {}, {}, seatsText(book.counts, plan.seats, locale),
        billingText(plan)};
    if (!priced) {
        column.reason = toQString(priced.error().message);
        return column;
    }
    column.admitted = true;
    column.total = pricePerPeriod(*priced, locale);
    column.perSeat = formatPerSeat(priced->perSeatMonth(), book.currency, locale);
    return column;
}

} // namespace

Comparison compare(const PriceBook& book, const Selection& selection, const QLocale& locale)
{
    Comparison comparison{.counts = book.counts, .plans = {}, .features = {}};
    std::vector<Result<Price>> prices;
    for (const Plan& plan : book.plans) {
        prices.push_back(priceOf(plan, book, selection));
        comparison.plans.push_back(columnFor(book, plan, prices.back(), locale));
    }
    const auto indexOf = [&book](const Plan& plan) { return static_cast<std::size_t>(&plan - book.plans.data()); };
    const Plan* const best = cheapestPlan(book, [&](const Plan& plan, Money& cost) {
        const auto& priced = prices[indexOf(plan)];
        cost = priced ? priced->total() : Money{};
        return priced.has_value();
    });
    if (best)
        comparison.plans[indexOf(*best)].cheapest = true;
    for (const Feature& feature : book.features) {
        FeatureRow row{bookName(feature.name), {}, false};
        for (const Plan& plan : book.plans)
            row.cells += featureText(book, featureOf(plan, feature.id));
        row.differs = row.cells.count(row.cells.front()) != row.cells.size();
        comparison.features.push_back(row);
    }
    return comparison;
}

QString planWithFeatures(const PriceBook& book, const Selection& selection, const std::vector<FeatureId>& features)
{
    const Plan* const best = cheapestWith(book, selection.seats, selection.billing, features);
    if (!best)
        return CompareWords::tr("No plan has all of these features for these seats.");
    return CompareWords::tr("%1 is the least expensive plan with all of these features.").arg(bookName(best->name));
}

} // namespace seatwise::ui
