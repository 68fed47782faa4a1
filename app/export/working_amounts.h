#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charges/pieces.h"
#include "export/charge_formula.h"

namespace seatwise::sheets {

/// A unit that people give a quantity of: "credit". A base is the monetary amount a percentage is taken of.
struct MeteredUnit
{
    UnitId unit;
    bool hasBase = false;
    bool byEvents = false;        ///< some charge looks at its events one by one: its base is the sum of them
    std::vector<Message> charges; ///< what is charged by it, for people
};

/// The units of a book in the order in which its charges name them.
[[nodiscard]] std::vector<MeteredUnit> meteredUnits(const PriceBook& book);

/// The one of them that a charge counts; their end for a charge of seats or plans.
[[nodiscard]] std::vector<MeteredUnit>::const_iterator unitOf(const std::vector<MeteredUnit>& units,
                                                              const Charge& charge);

/// Whether anything of a book is charged once.
[[nodiscard]] bool chargesOnce(const PriceBook& book);

/// A charge's amount in minor units as the formulas give it; nothing beyond what a spreadsheet can hold. `each` is the
/// amount of every event where the measure counts events that are alike.
[[nodiscard]] std::optional<double> chargedMinor(const PriceBook& book, const Steps& steps, const Charge& charge,
                                                 Billing billing, const Measure& measure,
                                                 const std::optional<Money>& each = {});

/// The same of what it charges once.
[[nodiscard]] std::optional<double> onceMinor(const PriceBook& book, const Steps& steps, const Charge& charge,
                                              const Measure& measure);

/// A charge's amount in minor units, lifted to its minimum and cut to its maximum, as the formulas do.
[[nodiscard]] double boundedMinor(const PriceBook& book, const Charge& charge, Billing billing, double charged);

/// A monthly minimum in minor units of a billing period.
[[nodiscard]] double minimumMinor(const PriceBook& book, const std::optional<FlatAmount>& minimum, Billing billing);

/// The formula of a period's discount in minor units, from the subtotal and the percentage in steps.
[[nodiscard]] std::string discountFormula(const PriceBook& book, const Steps& steps, const std::string& subtotal,
                                          const std::string& policy);

} // namespace seatwise::sheets
