#pragma once

#include <string_view>

namespace seatwise {

/// What a word of a typed question is about.
enum class QuestionSense {
    unknown,
    filler, ///< says nothing: "how", "much", "for"
    seats,
    year,   ///< after a number a term, else how it is billed
    years,  ///< after a number alone
    yearly, ///< how it is billed, also after a number: "500 yearly"
    month,  ///< the same for months, of which there is no term
    months,
    monthly,
    quarterly,  ///< how it is billed, also as a word for a quarter
    halfYearly, ///< the same of a half-year
    percent,
    discount, ///< what an amount beside it is taken off as
    budget,
    start, ///< before the first day of the contract; else it says nothing
    cheapest,
    dollar,
    euro,
    pound,
};

/// The sense of a folded word (foldDateText()), or of two with "_" between them, in English, German, French or Spanish.
[[nodiscard]] QuestionSense senseOf(std::string_view folded);

/// The code of a currency that is named so; empty for other senses.
[[nodiscard]] std::string_view currencyOf(QuestionSense sense) noexcept;

} // namespace seatwise
