#include "exchange/deal_items.h"

#include <algorithm>

#include "charges/list_total.h"
#include "charges/pieces.h"
#include "exchange/period_plans.h"
#include "money/sums.h"
#include "words/exchange_words.h"
#include "words/pricing_words.h"

namespace seatwise {

namespace {

/// A charge with the plan or add-on that it is of.
struct OwnedCharge
{
    const Charge& charge;
    std::string owner;
    bool isOfAddOn;

    [[nodiscard]] std::string path() const
    {
        return (isOfAddOn ? "add_ons." : "plans.") + owner + ".charges." + charge.id.text();
    }
};

std::vector<OwnedCharge> chargesOf(const Plan& plan, AddOns addOns)
{
    std::vector<OwnedCharge> charges;
    charges.reserve(plan.charges.size());
    for (const Charge& charge : plan.charges)
        charges.push_back({charge, plan.id.text(), false});
    for (const AddOn* addOn : addOns)
        for (const Charge& charge : addOn->charges)
            charges.push_back({charge, addOn->id.text(), true});
    return charges;
}

Exact chargedOf(const Charge& charge, const Selection& selection)
{
    const PeriodModel period = modelFor(charge, selection.billing);
    if (const Percentage* model = eventModel(period.model, selection))
        return bounded(amountOfEvents(*model, charge, selection) * period.times, charge, selection.billing);
    return chargedFor(charge, selection.billing, measureOf(charge, selection, selection.seats));
}

/// The price of the list for a charge, where it says the amount of an item.
std::optional<ExchangedPrice> priceFor(const ExchangedBook& exchanged, const OwnedCharge& owned, Billing billing,
                                       const DealItem& item)
{
    if (isMeter(owned.charge.unit) || item.quantity < 1)
        return std::nullopt;
    const auto found = std::ranges::find_if(exchanged.prices, [&](const ExchangedPrice& price) {
        return price.product == owned.owner && price.isOfAddOn == owned.isOfAddOn &&
               price.charge == owned.charge.id.text() && price.billing == billing;
    });
    if (found == exchanged.prices.end())
        return std::nullopt;
    ExchangedPrice price = *found;
    price.shape = shapeToWrite(price);
    return comesTo(price.shape, item.quantity, item.amount, exchanged.currency.exponent)
               ? std::optional(std::move(price))
               : std::nullopt;
}

DealItem wholePlan(const Plan& plan, Money amount)
{
    return {.path = "plans." + plan.id.text(),
            .product = plan.id.text(),
            .name = plan.name,
            .price = std::nullopt,
            .amount = amount};
}

} // namespace

bool comesTo(const PriceShape& shape, std::int64_t quantity, Money amount, int exponent)
{
    Exact whole;
    Money parts;
    bool fits = true;
    forEachPiece(modelOf(shape), {Quantity::whole(quantity), {}}, [&](const Piece& piece) {
        whole += piece.amount;
        const auto part = tryRound(piece.amount, exponent, Rounding::half_up);
        fits = fits && part && addTo(parts, *part);
    });
    return fits && parts == amount && tryRound(whole, exponent, Rounding::half_up) == amount;
}

Result<std::vector<DealItem>> recurringItems(const PriceBook& book, const ExchangedBook& exchanged,
                                             const Selection& selection, const Price& price)
{
    const Plan& plan = *book.findPlan(price.plan());
    const auto addOns = TRY(findAddOns(book, plan, selection));
    const Money list = price.subtotal() - price.once();
    std::vector<DealItem> items;
    Money sum;
    for (const OwnedCharge& owned : chargesOf(plan, addOns)) {
        const auto amount = tryRound(chargedOf(owned.charge, selection), book.currency.exponent, book.rules.rounding);
        if (!amount || !addTo(sum, *amount))
            return std::vector{wholePlan(plan, list)};
        if (amount->isZero() && (!recurs(owned.charge) || isMeter(owned.charge.unit)))
            continue;
        DealItem item{.path = owned.path() + '.' + std::string(toString(selection.billing)),
                      .product = owned.owner,
                      .isOfAddOn = owned.isOfAddOn,
                      .name = owned.charge.name,
                      .price = std::nullopt,
                      .quantity = isPerSeat(owned.charge.unit) ? selection.seats : 1,
                      .amount = *amount};
        item.price = priceFor(exchanged, owned, selection.billing, item);
        if (!item.price || item.price->shape.kind == PriceShape::Kind::flat)
            item.quantity = 1; // a flat amount is charged once, whatever it counts
        items.push_back(std::move(item));
    }
    if (sum < list && plan.minimum)
        items.push_back({.path = "plans." + plan.id.text() + ".minimum",
                         .product = plan.id.text(),
                         .name = words::upToMinimum(plan.name).english(),
                         .price = std::nullopt,
                         .amount = list - sum});
    else if (sum != list || items.empty())
        return std::vector{wholePlan(plan, list)};
    return items;
}

std::vector<DealItem> onceItems(const Price& price)
{
    std::vector<DealItem> items;
    for (const Line& line : price.lines())
        if (line.kind == LineKind::once)
            items.push_back({.path = "plans." + price.plan().text(),
                             .product = price.plan().text(),
                             .name = line.description.english(),
                             .price = std::nullopt,
                             .amount = line.amount});
    return items;
}

std::vector<DealRow> rowsOf(const ChargedPrice& price)
{
    std::vector<DealRow> rows;
    for (const Line& line : price.lines()) {
        DealRow row{line.description, line.quantity, line.rate, line.amount};
        if (row.rate && product(row.quantity, *row.rate) != exact(row.amount))
            row.rate.reset();
        if (!row.rate)
            row.quantity = Quantity::whole(1);
        rows.push_back(std::move(row));
    }
    for (const Discount& discount : price.discounts())
        rows.push_back({discount.description, Quantity::whole(1), std::nullopt, Money() - discount.amount});
    return rows;
}

void addMeterLosses(std::vector<BookLoss>& losses, const PriceBook& book, const Selection& selection,
                    const PlanId& plan)
{
    const Plan* const found = book.findPlan(plan);
    const auto addOns = found ? findAddOns(book, *found, selection) : Result<std::vector<const AddOn*>>();
    if (!found || !addOns)
        return;
    for (const OwnedCharge& owned : chargesOf(*found, *addOns)) {
        if (!isMeter(owned.charge.unit))
            continue;
        const Measure measure = measureOf(owned.charge, selection, selection.seats);
        const bool isUsed = !measure.quantity.isZero() || !measure.base.isZero();
        losses.push_back({owned.path(), isUsed ? words::lossOfAgreedUsage() : words::lossOfLaterUsage()});
    }
}

} // namespace seatwise
