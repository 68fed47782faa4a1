#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "calculator/model/calculator_view_model.h"

namespace seatwise::ui {

// What the Calculator says of start, term, offers and the school calendar: made of the inputs, the price and the
// schedule of invoices that the view-model holds.

/// Why a price is lower: a field takes no more characters.
inline constexpr int maxReasonLength = 200;

/// A promotion of the book: what it gives, and why it cannot be taken now.
struct PromotionChoice
{
    QString code;
    QString description; ///< "Spring · 15 % off the first 3 months"
    bool taken = false;
    bool available = true;
    QString reason; ///< why it is not available

    friend bool operator==(const PromotionChoice&, const PromotionChoice&) = default;
};

[[nodiscard]] std::vector<PromotionChoice> promotionChoices(const CalculatorViewModel& model);

/// "No term", then 1 to 5 years, each with the discount that the book gives for it.
[[nodiscard]] QStringList termChoices(const CalculatorViewModel& model);

/// All that was set, in one line: "Starts 1 Sep 2026 · 3 years · 20 % off".
[[nodiscard]] QString termsSummary(const CalculatorViewModel& model);

/// What is wrong with an offer; empty when nothing is.
[[nodiscard]] QString termsProblem(const CalculatorViewModel& model);

/// What the start, the term and the discounts come to, for the line that is copied; empty where nothing was set.
[[nodiscard]] QStringList termsFacts(const CalculatorViewModel& model);

/// The bands of the book: "Up to 5 % freely, up to 15 % with a reason, up to 30 % with an approval"; before them
/// the discount where it is an amount, for which there is no field.
[[nodiscard]] QString discountRules(const CalculatorViewModel& model);

/// Whether the discount on its own needs a reason to be given.
[[nodiscard]] bool discountNeedsReason(const CalculatorViewModel& model);

/// That the price needs an approval, and whose; empty where it does not.
[[nodiscard]] QString approvalText(const CalculatorViewModel& model);

/// The academic year of the book, and what an aligned contract pays first.
[[nodiscard]] QString academicText(const CalculatorViewModel& model);

/// What the pause saves, or by how much it extends the year, or what is wrong with it.
[[nodiscard]] QString pauseText(const CalculatorViewModel& model);

/// For the answer: all years of a ramp, the first invoice of an aligned year where it is not the price, or all invoices
/// around a pause.
[[nodiscard]] QString invoicesText(const CalculatorViewModel& model);

} // namespace seatwise::ui
