#include "cli/price_json.h"

#include "text/hidden.h"

namespace seatwise::cli {

namespace {

Json band(const Price& price)
{
    if (!price.band())
        return nullptr;
    return {{"index", price.band()->index},
            {"from", price.band()->from},
            {"to", orNull(price.band()->to)},
            {"next_from", orNull(price.band()->nextFrom)},
            {"next_rate", rateOrNull(price.band()->nextRate, price.currency())}};
}

} // namespace

Json priceJson(const Price& price, const PriceBook& book)
{
    const int decimals = price.currency().exponent;
    Json json{{"book", {{"id", book.id}, {"version", book.version}, {"sha256", book.sha256}}},
              {"plan", price.plan()},
              {"seats", price.seats()},
              {"billing", toString(price.billing())},
              {"currency", price.currency().code},
              {"lines", linesJson(price)},
              {"subtotal", price.subtotal().toString(decimals)},
              {"discounts", discountsJson(price)},
              {"total", price.total().toString(decimals)},
              {"monthly_equivalent", price.monthlyEquivalent().toString(decimals)},
              {"per_seat_month", perSeat(price.perSeatMonth())},
              {"per_seat_period", perSeat(price.perSeatPeriod())},
              {"band", band(price)},
              {"next_seat", moneyOrNull(price.nextSeat(), price.currency())},
              {"next_seat_list", rateOrNull(price.nextSeatList(), price.currency())},
              {"notices", noticesJson(price)},
              {"working", inEnglish(price.working())}};
    if (!price.once().isZero()) {
        json["once"] = price.once().toString(decimals);
        json["recurring"] = price.recurring().toString(decimals);
    }
    return json;
}

std::string printed(const Json& object)
{
    return withHiddenEscaped(object.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

std::string perSeat(Money amount)
{
    return amount.toString(Money::places);
}

} // namespace seatwise::cli
