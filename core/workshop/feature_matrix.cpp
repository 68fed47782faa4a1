#include "workshop/feature_matrix.h"

#include <algorithm>

#include "pricebook/assumed.h"
#include "pricing/amount.h"
#include "pricing/price.h"
#include "pricing/text.h"
#include "workshop/offer_words.h"

namespace seatwise {

namespace {

constexpr const char* nothing = "—";

std::string priceOf(const PriceBook& book, const Plan& plan, Billing billing)
{
    Selection selection;
    selection.plan = plan.id;
    selection.seats = plan.seats.min;
    selection.billing = billing;
    const auto found = price(book, selection);
    if (!found)
        return nothing;
    const std::string amount = inWords(found->total(), book.currency);
    return plan.seats.max == plan.seats.min || totalFor(book, plan, plan.seats.min + plan.seats.step, billing) ==
                                                   totalFor(book, plan, plan.seats.min, billing)
               ? amount
               : "from " + amount;
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
    MatrixRow monthly{"A month", {}};
    MatrixRow annual{"A year, billed annually", {}};
    MatrixRow seats{"Users or seats", {}};
    MatrixRow usage{"Usage, a month", {}};
    for (const Plan& plan : book.plans) {
        const auto fee = feeAssumptions(book, plan);
        const auto billing = assumptionsOf(book, "plans." + plan.id + ".billing");
        monthly.cells.push_back({plan.offers(Billing::monthly) ? priceOf(book, plan, Billing::monthly) : nothing, fee});
        annual.cells.push_back(
            {plan.offers(Billing::annual) ? priceOf(book, plan, Billing::annual) : nothing, billing});
        seats.cells.push_back({inWords(plan.seats), assumptionsOf(book, "plans." + plan.id + ".seats")});
        MatrixCell used;
        for (const Charge& charge : plan.charges) {
            if (!isMeter(charge.unit))
                continue;
            used.text += (used.text.empty() ? "" : "; ") + charge.name + ": " +
                         inWords(pricedRanges(charge.monthly, charge.unit, book.currency));
            for (const std::size_t number : assumptionsOf(book, pathOf(plan, charge)))
                used.assumptions.push_back(number);
        }
        if (used.text.empty())
            used.text = nothing;
        usage.cells.push_back(std::move(used));
    }
    return {"Prices", {std::move(monthly), std::move(annual), std::move(seats), std::move(usage)}};
}

MatrixCell addOnCell(const PriceBook& book, const AddOnId& id)
{
    const AddOn* addOn = book.findAddOn(id);
    MatrixCell cell{"Add-on", {}};
    if (!addOn)
        return cell;
    cell.text += ": " + inWords(addOn->charges, book.currency) + " a month";
    cell.assumptions = assumptionsOf(book, "add_ons." + id);
    return cell;
}

MatrixCell cellOf(const PriceBook& book, const Plan& plan, const Feature& feature)
{
    const auto found = std::find_if(plan.features.begin(), plan.features.end(),
                                    [&](const PlanFeature& offered) { return offered.id == feature.id; });
    const auto numbers = assumptionsOf(book, "plans." + plan.id + ".features");
    if (found == plan.features.end())
        return {nothing, {}};
    switch (found->availability) {
    case PlanFeature::Availability::included:
        return {"Included", numbers};
    case PlanFeature::Availability::limit:
        return {"Included, " + found->limit, numbers};
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
        const std::string name = feature.group.empty() ? "Features" : feature.group;
        auto group = std::find_if(matrix.groups.begin() + 1, matrix.groups.end(),
                                  [&](const MatrixGroup& known) { return known.name == name; });
        if (group == matrix.groups.end())
            group = matrix.groups.insert(matrix.groups.end(), MatrixGroup{name, {}});
        MatrixRow row{feature.name, {}};
        for (const Plan& plan : book.plans)
            row.cells.push_back(cellOf(book, plan, feature));
        group->rows.push_back(std::move(row));
    }
    return matrix;
}

std::string shownText(const MatrixCell& cell)
{
    const std::string note = assumedNote(cell.assumptions);
    return note.empty() ? cell.text : cell.text + ' ' + note;
}

} // namespace seatwise
