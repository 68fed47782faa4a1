#pragma once

#include <string>
#include <vector>

#include "insights/movements.h"

namespace seatwise {

/// A customer behind a movement of a month.
struct Mover
{
    Month month{};
    std::string customer;
    std::string plan;     ///< of the account that began or ended
    SeatCount seats = 0;  ///< of it; 0 where its list does not say
    Money amount;         ///< of a month; not below zero
    std::string reason;   ///< why it ended; may be empty
    std::size_t line = 0; ///< of the account in its list

    friend bool operator==(const Mover&, const Mover&) = default;
};

/// The customers behind a movement, by month and by what they moved, the largest first. `months` are of movementsOf()
/// of the same accounts, rule and currency, without a gap; the amounts of a month add up to its movement, to the unit.
/// Failed: an amount that does not fit. R85.
[[nodiscard]] Result<std::vector<Mover>> moversOf(const std::vector<Account>& accounts, const MrrRule& rule,
                                                  const std::vector<MonthMovements>& months, Movement movement,
                                                  const Currency& currency);

/// Why customers left, and what went with them.
struct ChurnReason
{
    std::string reason; ///< as it was written first; empty: none was given
    std::int64_t customers = 0;
    Money amount;

    friend bool operator==(const ChurnReason&, const ChurnReason&) = default;
};

/// The reasons of those who churned, the dearest first, that of nobody last. Capitals and spaces do not make another
/// one.
[[nodiscard]] std::vector<ChurnReason> reasonsOf(const std::vector<Mover>& churned);

} // namespace seatwise
