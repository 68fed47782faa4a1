#include "exchange/exchanged_price.h"

#include <algorithm>
#include <map>

#include "charges/amount.h"
#include "charges/list_total.h"
#include "text/find.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

/// Whether an amount of a shape can have parts of a minor unit, which systems round each in its own way.
bool hasParts(const PriceShape& shape, int exponent)
{
    const std::int64_t minor = detail::powerOfTen(Rate::places - exponent);
    const auto isPart = [minor](FlatAmount amount) { return amount.units() % minor != 0; };
    return isPart(shape.amount) || isPart(shape.rate) ||
           std::any_of(shape.tiers.begin(), shape.tiers.end(),
                       [&](const ShapeTier& tier) { return isPart(tier.unit) || isPart(tier.flat); });
}

/// Adds the prices of the charges of one product.
class PriceCollector
{
public:
    PriceCollector(ExchangedBook& into, const PriceBook& book)
        : into_(into)
        , book_(book)
    {
    }

    void add(const std::string& product, bool isOfAddOn, const std::vector<Billing>& periods,
             const std::vector<Charge>& charges)
    {
        for (const Charge& charge : charges) {
            const std::string path = (isOfAddOn ? "add_ons." : "plans.") + product + ".charges." + charge.id.text();
            ExchangedPrice price{
                product,      isOfAddOn, charge.id.text(), charge.name, std::string(toString(charge.unit)),
                std::nullopt, {}};
            if (charge.minimum)
                into_.losses.push_back({path + ".minimum", words::lossOfBounds()});
            if (charge.maximum)
                into_.losses.push_back({path + ".maximum", words::lossOfBounds()});
            if (recurs(charge))
                for (const Billing period : periods) {
                    const PeriodModel model = modelFor(charge, period);
                    price.billing = period;
                    addShape(price, path + '.' + std::string(toString(period)), model.model, model.times);
                }
            price.billing.reset();
            if (charge.once)
                addShape(price, path + ".once", *charge.once, 1);
        }
    }

private:
    void addShape(ExchangedPrice& price, const std::string& path, const ChargeModel& model, int times)
    {
        auto shape = shapeOf(model, times);
        if (!shape) {
            into_.losses.push_back({path, shape.error()});
            return;
        }
        if (hasParts(*shape, book_.currency.exponent) && book_.rules.rounding == Rounding::half_even)
            into_.losses.push_back({path, words::lossOfEvenRounding()});
        price.shape = *std::move(shape);
        into_.prices.push_back(price);
    }

    ExchangedBook& into_;
    const PriceBook& book_;
};

/// The periods of a plan are those of its recurring prices there.
void addPeriodsOfOnce(ExchangedBook& into, const Plan& plan)
{
    if (std::none_of(plan.charges.begin(), plan.charges.end(), recurs) && plan.billing != std::vector{Billing::monthly})
        into.losses.push_back({"plans." + plan.id.text() + ".billing", words::lossOfPeriodsOfOnce()});
}

void addPeriodDiscounts(ExchangedBook& into, const PriceBook& book)
{
    if (!book.rules.annualDiscount.isZero())
        into.losses.push_back({"rules.annual_discount", words::lossOfPeriodDiscounts()});
    if (!book.rules.periodDiscounts.quarterly.isZero() || !book.rules.periodDiscounts.semiannual.isZero())
        into.losses.push_back({"rules.period_discounts", words::lossOfPeriodDiscounts()});
}

std::optional<ChargeModel>& modelOfPeriod(Charge& charge, Billing period)
{
    return period == Billing::quarterly    ? charge.quarterly
           : period == Billing::semiannual ? charge.semiannual
                                           : charge.annual;
}

/// A charge of some periods of its plan comes to nothing in the others, and not to what a shorter one makes of them.
void closeOtherPeriods(Charge& charge, const std::vector<Billing>& periods)
{
    for (const Billing period : periods)
        if (period != Billing::monthly && hasMonthly(charge) && !modelGiven(charge, period))
            modelOfPeriod(charge, period) = Flat{};
}

/// The charge of a price among those of its product, a new one where there is none.
Charge& exchangedCharge(std::vector<Charge>& charges, const ExchangedPrice& price)
{
    const auto found = std::find_if(charges.begin(), charges.end(),
                                    [&](const Charge& charge) { return charge.id == ChargeId(price.charge); });
    if (found != charges.end())
        return *found;
    Charge charge;
    charge.id = ChargeId(price.charge);
    charge.name = price.name;
    charge.unit = parseChargeUnit(price.unit);
    charge.inArrears = isMeter(charge.unit);
    charges.push_back(std::move(charge));
    return charges.back();
}

Result<void> addPrice(std::vector<Charge>& charges, std::vector<Billing>& periods, std::vector<std::string>& seen,
                      const ExchangedPrice& price)
{
    const std::string key = pathOf(price);
    if (std::find(seen.begin(), seen.end(), key) != seen.end())
        return refused(words::priceTwice(key));
    seen.push_back(key);
    Charge& charge = exchangedCharge(charges, price);
    if (!price.billing) {
        charge.once = modelOf(price.shape);
        return {};
    }
    if (std::find(periods.begin(), periods.end(), *price.billing) == periods.end())
        periods.push_back(*price.billing);
    if (*price.billing == Billing::monthly)
        charge.monthly = modelOf(price.shape);
    else
        modelOfPeriod(charge, *price.billing) = modelOf(price.shape);
    return {};
}

} // namespace

std::string pathOf(const ExchangedPrice& price)
{
    return (price.isOfAddOn ? "add_ons." : "plans.") + price.product + ".charges." + price.charge + '.' +
           std::string(price.billing ? toString(*price.billing) : "once");
}

std::string keyOf(const ExchangedBook& book, std::string_view product, bool isAddOn)
{
    std::string key(product);
    const auto isTaken = [&](const ExchangedProduct& other) {
        return other.id == key && (!other.isAddOn || other.id != product);
    };
    while (isAddOn && std::any_of(book.products.begin(), book.products.end(), isTaken))
        key += "-add-on";
    return key;
}

ExchangedBook exchanged(const PriceBook& book)
{
    ExchangedBook made{book.id.text(),          book.name,           book.version, book.sha256,
                       book.currency,           book.rules.rounding, {},           {},
                       lossesBesidePrices(book)};
    addPeriodDiscounts(made, book);
    PriceCollector collector(made, book);
    for (const Plan& plan : book.plans) {
        made.products.push_back({plan.id.text(), plan.name, false, {}, plan.seats, plan.kind});
        collector.add(plan.id.text(), false, plan.billing, plan.charges);
        addPeriodsOfOnce(made, plan);
    }
    for (const AddOn& addOn : book.addOns) {
        ExchangedProduct product{addOn.id.text(), addOn.name, true, {}, {}, {}};
        for (const PlanId& plan : addOn.plans)
            product.plans.push_back(plan.text());
        made.products.push_back(std::move(product));
        std::vector<Billing> periods;
        for (const Billing period : everyBilling)
            if (std::any_of(book.plans.begin(), book.plans.end(),
                            [&](const Plan& plan) { return isSoldWith(addOn, plan) && plan.offers(period); }))
                periods.push_back(period);
        collector.add(addOn.id.text(), true, periods, addOn.charges);
    }
    return made;
}

Result<BookContent> bookOf(const ExchangedBook& exchanged, Date effectiveFrom)
{
    BookContent book;
    book.id = BookId(exchanged.id);
    book.name = exchanged.name;
    book.version = exchanged.version;
    book.currency = exchanged.currency;
    book.rules.rounding = exchanged.rounding;
    book.effectiveFrom = effectiveFrom;
    std::vector<std::string> seen;
    for (const ExchangedProduct& product : exchanged.products) {
        std::vector<Charge> charges;
        std::vector<Billing> periods;
        for (const ExchangedPrice& price : exchanged.prices)
            if (price.product == product.id && price.isOfAddOn == product.isAddOn)
                TRY(addPrice(charges, periods, seen, price));
        for (Charge& charge : charges)
            closeOtherPeriods(charge, periods);
        if (product.isAddOn) {
            AddOn addOn{AddOnId(product.id), product.name, {}, std::move(charges)};
            for (const std::string& plan : product.plans)
                addOn.plans.emplace_back(plan);
            book.addOns.push_back(std::move(addOn));
            continue;
        }
        std::sort(periods.begin(), periods.end());
        Plan plan;
        plan.id = PlanId(product.id);
        plan.name = product.name;
        plan.seats = product.seats;
        // What a trial becomes is not known.
        plan.kind = product.kind == PlanKind::trial ? PlanKind::service : product.kind;
        plan.billing = periods.empty() ? std::vector{Billing::monthly} : std::move(periods);
        plan.charges = std::move(charges);
        book.plans.push_back(std::move(plan));
    }
    for (const ExchangedPrice& price : exchanged.prices)
        if (std::none_of(exchanged.products.begin(), exchanged.products.end(), [&](const ExchangedProduct& product) {
                return product.id == price.product && product.isAddOn == price.isOfAddOn;
            }))
            return refused(words::priceWithoutProduct(price.charge, price.product));
    return book;
}

} // namespace seatwise
