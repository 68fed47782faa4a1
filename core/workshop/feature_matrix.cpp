#include "workshop/feature_matrix.h"

#include <algorithm>

#include "charges/amount.h"
#include "pricebook/assumed.h"
#include "pricing/price.h"
#include "text/find.h"
#include "words/pricing_words.h"
#include "words/workshop_words.h"
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

MatrixGroup prices(const PriceBook& book)
{
    MatrixRow monthly{words::matrixMonth(), {}};
    MatrixRow annual{words::matrixYear(), {}};
    MatrixRow seats{words::matrixSeats(), {}};
    MatrixRow usage{words::matrixUsage(), {}};
    for (const Plan& plan : book.plans) {
        const auto fee = feeAssumptions(book, plan);
        const auto billing = assumptionsOf(book, "plans." + plan.id + ".billing");
        monthly.cells.push_back({offeredAt(book, plan, Billing::monthly), fee});
        annual.cells.push_back({offeredAt(book, plan, Billing::annual), billing});
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
    return {words::matrixPrices(), {std::move(monthly), std::move(annual), std::move(seats), std::move(usage)}};
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

} // namespace

FeatureMatrix featureMatrix(const PriceBook& book)
{
    FeatureMatrix matrix;
    for (const Plan& plan : book.plans)
        matrix.plans.push_back(plan.name);
    matrix.groups.push_back(prices(book));
    for (const Feature& feature : book.features) {
        const Message name = feature.group.empty() ? words::matrixFeatures() : words::plain(feature.group);
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
