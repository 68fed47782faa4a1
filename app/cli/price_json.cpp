#include "cli/price_json.h"

#include <charconv>

namespace seatwise::cli {

namespace {

/// A quantity is not money: it may be a JSON number.
Json number(Quantity quantity)
{
    if (quantity.isWhole())
        return quantity.wholePart();
    const std::string text = quantity.toString();
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Json lines(const Price& price)
{
    Json list = Json::array();
    for (const Line& line : price.lines)
        list.push_back({{"description", line.description},
                        {"quantity", number(line.quantity)},
                        {"unit", line.unit},
                        {"rate", rateOrNull(line.rate, price.currency)},
                        {"amount", line.amount.toString(price.currency.exponent)}});
    return list;
}

Json discounts(const Price& price)
{
    Json list = Json::array();
    for (const Discount& discount : price.discounts)
        list.push_back({{"description", discount.description},
                        {"percent", discount.percent ? Json(discount.percent->toString()) : Json(nullptr)},
                        {"amount", discount.amount.toString(price.currency.exponent)}});
    return list;
}

Json band(const Price& price)
{
    if (!price.band)
        return nullptr;
    return {{"index", price.band->index},
            {"from", price.band->from},
            {"to", orNull(price.band->to)},
            {"next_from", orNull(price.band->nextFrom)},
            {"next_rate", rateOrNull(price.band->nextRate, price.currency)}};
}

Json notices(const Price& price)
{
    Json list = Json::array();
    for (const Notice& notice : price.notices)
        list.push_back(notice.text);
    return list;
}

} // namespace

Json toJson(const Price& price, const PriceBook& book)
{
    const int decimals = price.currency.exponent;
    return {{"book", {{"id", book.id}, {"version", book.version}, {"sha256", book.sha256}}},
            {"plan", price.plan},
            {"seats", price.seats},
            {"billing", toString(price.billing)},
            {"currency", price.currency.code},
            {"lines", lines(price)},
            {"subtotal", price.subtotal.toString(decimals)},
            {"discounts", discounts(price)},
            {"total", price.total.toString(decimals)},
            {"monthly_equivalent", price.monthlyEquivalent.toString(decimals)},
            {"per_seat_month", perSeat(price.perSeatMonth)},
            {"per_seat_period", perSeat(price.perSeatPeriod)},
            {"band", band(price)},
            {"next_seat", rateOrNull(price.nextSeat, price.currency)},
            {"notices", notices(price)},
            {"working", price.working}};
}

std::string printed(const Json& object)
{
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string perSeat(Money amount)
{
    return amount.toString(Money::places);
}

Json rateOrNull(const std::optional<Rate>& rate, const Currency& currency)
{
    return rate ? Json(rate->toString(currency.exponent)) : Json(nullptr);
}

} // namespace seatwise::cli
