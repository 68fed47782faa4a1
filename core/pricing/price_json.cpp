#include "pricing/price_json.h"

namespace seatwise {

using Json = nlohmann::ordered_json;

Json linesJson(const ChargedPrice& price)
{
    Json list = Json::array();
    for (const Line& line : price.lines())
        list.push_back({{"description", line.description.english()},
                        {"quantity", Json::parse(line.quantity.toString())},
                        {"unit", toString(line.unit)},
                        {"rate", rateOrNull(line.rate, price.currency())},
                        {"amount", line.amount.toString(price.currency().exponent)}});
    return list;
}

Json discountsJson(const ChargedPrice& price)
{
    Json list = Json::array();
    for (const Discount& discount : price.discounts())
        list.push_back({{"description", discount.description.english()},
                        {"percent", discount.percent ? Json(discount.percent->toString()) : Json(nullptr)},
                        {"amount", discount.amount.toString(price.currency().exponent)}});
    return list;
}

Json noticesJson(const ChargedPrice& price)
{
    Json list = Json::array();
    for (const Notice& notice : price.notices())
        list.push_back(notice.text.english());
    return list;
}

Json moneyOrNull(const std::optional<Money>& amount, const Currency& currency)
{
    return amount ? Json(amount->toString(currency.exponent)) : Json(nullptr);
}

Json rateOrNull(const std::optional<Rate>& rate, const Currency& currency)
{
    return rate ? Json(rate->toString(currency.exponent)) : Json(nullptr);
}

} // namespace seatwise
