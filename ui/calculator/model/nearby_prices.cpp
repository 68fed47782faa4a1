#include "calculator/model/nearby_prices.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "calculator/model/calculator_texts.h"
#include "money/sums.h"
#include "pricing/fitted.h"
#include "words/billing_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

std::optional<Price> priceWith(const CalculatorViewModel& model, const CalculatorInputs& inputs)
{
    const auto allowed = priceWithWhatIsAllowed(model.book(), askedOf(model.book(), inputs, model.today()));
    return allowed ? std::optional(allowed->price) : std::nullopt;
}

/// Half of the power of ten that the seats reach: 50 for 450.
SeatCount roundStep(SeatCount seats)
{
    SeatCount decade = 1;
    while (decade <= seats / 10)
        decade *= 10;
    return std::max<SeatCount>(1, decade / 2);
}

QString moreOrLess(Money difference, const Price& price, const QLocale& locale)
{
    const Money size = difference < Money() ? Money() - difference : difference;
    const QString amount = formatMoney(size, price.currency(), locale);
    return difference.isZero()    ? CalculatorWords::tr("the same")
           : difference < Money() ? CalculatorWords::tr("%1 less").arg(amount)
                                  : CalculatorWords::tr("%1 more").arg(amount);
}

/// Of two that are billed alike that of a period, else that of a year.
QString againstPrice(const Price& price, const Price& now, const QLocale& locale)
{
    if (price.billing() == now.billing())
        return moreOrLess(price.total() - now.total(), price, locale);
    const auto ofYear = [](const Price& each) {
        return tryTimes(each.recurring(), months(Billing::annual) / months(each.billing()));
    };
    const auto year = ofYear(price);
    const auto yearNow = ofYear(now);
    return year && yearNow ? CalculatorWords::tr("%1 over a year").arg(moreOrLess(*year - *yearNow, price, locale))
                           : QString();
}

void add(std::vector<NearbyPrice>& prices, const CalculatorViewModel& model, CalculatorInputs inputs)
{
    const auto price = priceWith(model, inputs);
    if (!price || price->seats() != inputs.selection.seats)
        return;
    const QString seats = countSeats(price->counts(), price->seats(), model.locale());
    const QString what =
        price->billing() == model.price().billing()
            ? seats
            : ofBilling(price->billing(),
                        {CalculatorWords::tr("%1, billed monthly"), CalculatorWords::tr("%1, billed quarterly"),
                         CalculatorWords::tr("%1, billed half-yearly"), CalculatorWords::tr("%1, billed annually")})
                  .arg(seats);
    prices.push_back({what, formatMoney(price->total(), price->currency(), model.locale()), periodText(*price),
                      againstPrice(*price, model.price(), model.locale()), std::move(inputs)});
}

} // namespace

std::vector<NearbyPrice> nearbyPrices(const CalculatorViewModel& model)
{
    std::vector<NearbyPrice> prices;
    const CalculatorInputs& inputs = model.inputs();
    const SeatCount seats = inputs.selection.seats;
    const SeatCount step = roundStep(seats);
    CalculatorInputs other = inputs;
    other.selection.seats = (seats - 1) / step * step;
    if (other.selection.seats > 0)
        add(prices, model, other);
    other.selection.seats = (seats / step + 1) * step;
    add(prices, model, other);
    other = inputs;
    other.selection.billing = inputs.selection.billing == Billing::annual ? Billing::monthly : Billing::annual;
    add(prices, model, std::move(other));
    return prices;
}

} // namespace seatwise::ui
