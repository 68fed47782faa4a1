#pragma once

#include <map>
#include <optional>
#include <string>

#include "calendar/date.h"
#include "money/currency.h"
#include "money/fixed.h"
#include "money/flat_amount.h"
#include "pricebook/ids.h"

namespace seatwise {

/// A second currency: list prices times a multiplier, rounded to a step, the date being the rate's; or amounts of its
/// own by their paths (AmountPath), which stand as they are.
struct LocalePrice
{
    LocaleId id;
    std::string name;
    Currency currency;
    Rate multiplier; ///< nothing where every amount is its own
    Rate roundTo;
    Date rateDate{};
    std::map<std::string, FlatAmount> prices = {};
    std::optional<Rate> ending = std::nullopt; ///< 0.99: what converted amounts of one unit and more end in

    friend bool operator==(const LocalePrice&, const LocalePrice&) = default;
};

} // namespace seatwise
