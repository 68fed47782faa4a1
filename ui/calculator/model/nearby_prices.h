#pragma once

#include <vector>

#include <QString>

#include "calculator/model/calculator_view_model.h"

namespace seatwise::ui {

/// A price close to the one on show, as a customer may ask for it next.
struct NearbyPrice
{
    QString what;    ///< "400 seats", or "450 seats, billed monthly"
    QString total;   ///< "$1,045.80"
    QString period;  ///< "/ year"
    QString against; ///< "$96.00 less", "the same over a year"
    CalculatorInputs inputs;
};

/// Fewer and more seats, each a round number of them, and the same seats billed otherwise; what has no price is left
/// out.
[[nodiscard]] std::vector<NearbyPrice> nearbyPrices(const CalculatorViewModel& model);

} // namespace seatwise::ui
