#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "pricebook/price_book.h"

namespace seatwise {

/// Marks a figure that is assumed, wherever it is shown.
inline constexpr std::string_view assumedMark = "†";

/// The assumptions that a part of a book rests on, by their numbers in its list, counted from 1: those on the path of
/// the part, on a path above it or on one below it. The path of a charge is "plans.pro.charges.insights". R21.
[[nodiscard]] std::vector<std::size_t> assumptionsOf(const BookContent& book, std::string_view path);

/// Whether a path is that of a part or lies below it.
[[nodiscard]] bool isWithin(std::string_view path, std::string_view above) noexcept;

/// "Pro subscription", or "Enterprise, AI insights" where the charge does not name its plan.
[[nodiscard]] Message titleOf(const Plan& plan, const Charge& charge);

/// What a part of a book that the workshop sets is called, by its path: "Pro subscription" of
/// "plans.pro.charges.subscription". The path of any other part, and of one whose name is too long for a note.
[[nodiscard]] Message titleAt(const BookContent& book, std::string_view path);

/// Whether a note says that a figure was set in the workshop.
[[nodiscard]] bool isSetInWorkshop(std::string_view note) noexcept;

/// What is assumed, in the words of the book; what the workshop set, as the sentence that says so.
[[nodiscard]] Message noteOf(const BookContent& book, const Assumption& assumption);

[[nodiscard]] std::string pathOf(const Plan& plan, const Charge& charge);
[[nodiscard]] std::string pathOf(const AddOn& addOn, const Charge& charge);

/// "† 3, 12"; nothing without numbers.
[[nodiscard]] std::string assumedNote(const std::vector<std::size_t>& numbers);

} // namespace seatwise
