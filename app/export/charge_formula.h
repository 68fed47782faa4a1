#pragma once

#include <string>

#include "export/prices_sheet.h"

namespace seatwise::sheets {

/// The formulas of what a charge counts: its quantity and its monetary base in whole steps, and where it looks at
/// events the cells of their amounts, or the amount in steps of each of as many alike as the quantity says.
struct CountedFormulas
{
    std::string quantity;
    std::string base;
    std::string events = {};
    std::string each = {};
};

/// The formula of a charge's amount in minor units, before its minimum; #N/A where the exact amount is beyond what a
/// spreadsheet can hold.
[[nodiscard]] std::string chargeFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge,
                                        const ChargeRows& rows, Billing billing, const CountedFormulas& counted);

/// The same of what it charges once.
[[nodiscard]] std::string onceFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge,
                                      const ChargeRows& rows, const CountedFormulas& counted);

/// The decimals that the quantity of a charge is counted with: none for seats and plans, unless its list has some.
[[nodiscard]] int quantityDecimals(const Charge& charge, const Steps& steps);

/// The decimals of a model's exact amount in its formula, for a quantity with so many.
[[nodiscard]] int exactDecimals(const ChargeModel& model, const Steps& steps, int quantity);

/// The formula of `amount`, a formula of a charge's amount in minor units, cut to its maximum where it has one.
[[nodiscard]] std::string cutFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge,
                                     const ChargeRows& rows, Billing billing, const std::string& amount);

/// The formula of a charge's minimum for a billing period in minor units.
[[nodiscard]] std::string minimumFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge,
                                         const ChargeRows& rows, Billing billing);

} // namespace seatwise::sheets
