#pragma once

#include <vector>

#include <QString>

#include "calculator/model/calculator_inputs.h"

namespace seatwise::ui {

class CalculatorViewModel;

/// One price that answers what was typed, and the inputs that it is the price of.
struct AskedPrice
{
    QString what;    ///< "Ensemble, 350 seats, billed annually, 7 % off", or in what it differs from the first
    QString working; ///< "$949.80 − $66.49 · $73.61 a month equivalent"
    QString total;   ///< "$883.31 / year"
    QString needs;   ///< "7 % off needs a reason"; empty where there is nothing to say
    CalculatorInputs inputs;
};

/// What a person who types a question is shown.
struct AskedPrices
{
    QString readAs;  ///< "Read as: 350 seats, billed annually, 7 % off"; empty where nothing is understood
    QString problem; ///< why there is no price
    std::vector<AskedPrice> prices;
};

/// The answers to a question in words, in the language of the window; what it does not name is as on the Calculator.
/// First what was asked; then the same billed otherwise and the same without the discount, or the other ways to a
/// wished total. A discount that is named brings no reason into the inputs.
[[nodiscard]] AskedPrices askedPrices(const CalculatorViewModel& model, const QString& typed);

/// A price in one line, for the clipboard and for who listens.
[[nodiscard]] QString inOneLine(const AskedPrice& price);

} // namespace seatwise::ui
