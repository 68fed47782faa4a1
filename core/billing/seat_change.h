#pragma once

#include <optional>
#include <vector>

#include "billing/proration.h"
#include "money/error.h"
#include "pricing/price.h"

namespace seatwise {

/// What a change within a billing period costs. Credit and charge are two lines, each rounded by itself; both are
/// positive. R29.
struct PeriodChange
{
    PeriodPosition position;
    Money credit;     ///< for the unused time at the old quantity
    Money charge;     ///< for the remaining time at the new quantity
    Money net;        ///< charge − credit; below zero when money is owed to the customer
    Date effective{}; ///< the day of the change, or the first day of the next period
    Period charged{}; ///< the days the charge is for: the rest of the period, or a period that begins with the change
    std::vector<Message> working;

    friend bool operator==(const PeriodChange&, const PeriodChange&) = default;
};

/// A change of seats on a day of a running period. `current` is the subscription as it is, with its offers and add-ons;
/// what it uses of a month is prorated as all else. Its plan must admit both quantities. Refused: as price(). Misused:
/// as positionIn(). R30.
[[nodiscard]] Result<PeriodChange> changeSeats(const PriceBook& book, const Selection& current, SeatCount toSeats,
                                               Date on, const PeriodStart& start);

/// A change from one full rate to another on a day of a period: prorated where its policy has it take effect at once;
/// else it waits for the next period, without credit or charge.
[[nodiscard]] PeriodChange changeOfRate(const PriceBook& book, const BillingPolicy& policy,
                                        const PeriodPosition& position, Date on, const FullRate& oldRate,
                                        const FullRate& newRate);

/// As above, to a rate of another billing: its first period begins on the day and is charged in full. R31.
[[nodiscard]] PeriodChange changeOfBilling(const PriceBook& book, const BillingPolicy& policy,
                                           const PeriodPosition& position, Date on, const FullRate& oldRate,
                                           const FullRate& newRate, Billing newBilling);

} // namespace seatwise
