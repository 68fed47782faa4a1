#include "workshop/feature_matrix.h"

#include <algorithm>

#include "charges/amount.h"
#include "pricebook/assumed.h"
#include "pricing/price.h"
#include "text/find.h"
#include "words/pricing_words.h"
#include "words/workshop_words.h"
#include "workshop/draft_features.h"
#include "workshop/offer_words.h"

namespace seatwise {

namespace {

Message priceOf(const PriceBook& book, const Plan& plan, Billing billing)
{
    Selection selection;
    selection.plan = plan.id;
    selection.seats = plan.seats.min;
    selection.billing = billing;
    const auto found = price(book, selection);
    if (!found)
        return words::matrixNothing();
    const Amount amount(found->total(), book.currency);
    return plan.seats.max == plan.seats.min || totalFor(book, plan, plan.seats.min + plan.seats.step, billing) ==
                                                   totalFor(book, plan, plan.seats.min, billing)
               ? words::amountOf(amount)
               : words::matrixFrom(amount);
}

Message offeredAt(const PriceBook& book, const Plan& plan, Billing billing)
{
    return plan.offers(billing) ? priceOf(book, plan, billing) : words::matrixNothing();
}

/// What the prices of a plan without its meters rest on.
std::vector<std::size_t> feeAssumptions(const PriceBook& book, const Plan& plan)
{
    std::vector<std::size_t> numbers;
    for (const Charge& charge : plan.charges)
        if (!isMeter(charge.unit))
            for (const std::size_t number : assumptionsOf(book, pathOf(plan, charge)))
                numbers.push_back(number);
    return numbers;
}

/// A month and a year, and what else a plan is billed by.
bool isShown(const PriceBook& book, Billing billing)
{
    return billing == Billing::monthly || billing == Billing::annual ||
           std::ranges::any_of(book.plans, [billing](const Plan& plan) { return plan.offers(billing); });
}

Message priceRowOf(Billing billing)
{
    switch (billing) {
    case Billing::monthly:
        return words::matrixMonth();
    case Billing::quarterly:
        return words::matrixQuarter();
    case Billing::semiannual:
        return words::matrixHalfYear();
    case Billing::annual:
        break;
    }
    return words::matrixYear();
}

MatrixRow pricesOf(const PriceBook& book, Billing billing)
{
    MatrixRow row{priceRowOf(billing), {}};
    for (const Plan& plan : book.plans)
        row.cells.push_back({offeredAt(book, plan, billing),
                             billing == Billing::monthly ? feeAssumptions(book, plan)
                                                         : assumptionsOf(book, "plans." + plan.id + ".billing")});
    return row;
}

MatrixGroup prices(const PriceBook& book)
{
    std::vector<MatrixRow> rows;
    for (const Billing billing : everyBilling)
        if (isShown(book, billing))
            rows.push_back(pricesOf(book, billing));
    MatrixRow seats{words::matrixSeats(), {}};
    MatrixRow usage{words::matrixUsage(), {}};
    for (const Plan& plan : book.plans) {
        seats.cells.push_back({inWords(plan.seats), assumptionsOf(book, "plans." + plan.id + ".seats")});
        MatrixCell used;
        for (const Charge& charge : plan.charges) {
            if (!isMeter(charge.unit))
                continue;
            Message price =
                words::matrixUsageAt(charge.name, inWords(pricedRanges(charge.monthly, charge.unit, book.currency)));
            used.text =
                used.text.empty() ? std::move(price) : words::followedBy(std::move(used.text), std::move(price));
            for (const std::size_t number : assumptionsOf(book, pathOf(plan, charge)))
                used.assumptions.push_back(number);
        }
        if (used.text.empty())
            used.text = words::matrixNothing();
        usage.cells.push_back(std::move(used));
    }
    rows.push_back(std::move(seats));
    rows.push_back(std::move(usage));
    return {words::matrixPrices(), std::move(rows)};
}

MatrixCell addOnCell(const PriceBook& book, const AddOnId& id)
{
    const AddOn* addOn = book.findAddOn(id);
    MatrixCell cell{words::anAddOn(), {}};
    if (!addOn)
        return cell;
    cell.text = words::matrixAddOn(inWords(addOn->charges, book.currency));
    cell.assumptions = assumptionsOf(book, "add_ons." + id);
    return cell;
}

MatrixCell cellOf(const PriceBook& book, const Plan& plan, const Feature& feature)
{
    const PlanFeature* found = findBy(plan.features, &PlanFeature::id, feature.id);
    const auto numbers = assumptionsOf(book, "plans." + plan.id + ".features");
    if (!found)
        return {words::matrixNothing(), {}};
    switch (found->availability) {
    case PlanFeature::Availability::included:
        return {words::matrixIncluded(), numbers};
    case PlanFeature::Availability::limit:
        return {words::matrixIncludedTo(found->limit), numbers};
    case PlanFeature::Availability::addOn:
        break;
    }
    return addOnCell(book, found->addOn);
}

Message groupOf(const Feature& feature)
{
    if (feature.group.empty())
        return words::matrixFeatures();
    if (feature.group == complianceGroup && feature.groups.empty())
        return words::matrixCompliance();
    return words::plain(feature.group);
}

} // namespace

FeatureMatrix featureMatrix(const PriceBook& book)
{
    FeatureMatrix matrix;
    for (const Plan& plan : book.plans)
        matrix.plans.push_back(plan.name);
    matrix.groups.push_back(prices(book));
    for (const Feature& feature : book.features) {
        const Message name = groupOf(feature);
        auto group = std::find_if(matrix.groups.begin() + 1, matrix.groups.end(),
                                  [&](const MatrixGroup& known) { return known.name == name; });
        if (group == matrix.groups.end())
            group = matrix.groups.insert(matrix.groups.end(), MatrixGroup{name, {}});
        MatrixRow row{words::plain(feature.name), {}};
        for (const Plan& plan : book.plans)
            row.cells.push_back(cellOf(book, plan, feature));
        group->rows.push_back(std::move(row));
    }
    return matrix;
}

Message shownText(const MatrixCell& cell)
{
    return cell.assumptions.empty() ? cell.text : words::matrixAssumed(cell.text, assumedNote(cell.assumptions));
}

} // namespace seatwise
