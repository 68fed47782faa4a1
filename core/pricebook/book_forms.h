#pragma once

#include "codec/forms.h"
#include "pricebook/price_book.h"

namespace seatwise {

// How the values of a price book stand in JSON.

template<>
struct FormOf<Billing> : form::Word<Billing, billingWords.size()>
{
    constexpr FormOf()
        : Word{billingWords}
    {
    }
};

template<>
struct FormOf<MonthlyAnchor> : form::Word<MonthlyAnchor, 2>
{
    constexpr FormOf()
        : Word{form::word<MonthlyAnchor>("calendar", "start")}
    {
    }
};

template<>
struct FormOf<Currency>
{
    static std::optional<Currency> read(const Place& place) { return readCurrency(place); }
    static nlohmann::ordered_json write(const Currency& currency) { return currency.code; }
    static nlohmann::ordered_json schema() { return schema::currency(); }
};

template<>
struct FormOf<std::chrono::month_day> : form::Spelled<readMonthDay, schema::day>
{
};

namespace form {

/// A rate or price as written in a list: at least two decimals.
inline constexpr Figure<readRate, schema::decimal<Rate>, 2> price;
inline constexpr Figure<readMoney, schema::decimal<Money>, 2> priceInMoney;
inline constexpr Figure<readFlatAmount, schema::decimal<FlatAmount>, 2> flatAmount;

/// A number where the quantity is whole, else its decimals as a string: never a JSON number with decimals.
template<auto readValue>
struct InUnits : Read<readValue, schema::number<Quantity, maxQuantity>>
{
    static nlohmann::ordered_json write(Quantity quantity)
    {
        if (quantity.isWhole())
            return quantity.wholePart();
        return quantity.toString();
    }
};

inline constexpr InUnits<readQuantity> quantity;
inline constexpr InUnits<readPositiveQuantity> positiveQuantity;

} // namespace form

} // namespace seatwise
