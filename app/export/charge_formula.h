#pragma once

#include <string>

#include "export/prices_sheet.h"

namespace seatwise::sheets {

/// The formula of a charge's amount in minor units, before its minimum, for a quantity and a monetary base in whole
/// steps; #N/A where the exact amount is beyond what a spreadsheet can hold.
[[nodiscard]] std::string chargeFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge,
                                        const ChargeRows& rows, Billing billing, const std::string& quantity,
                                        const std::string& base);

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
