#pragma once

#include <string_view>

namespace seatwise::ui {

// What the pieces of a workshop are called in the store, after the id of their price book and a slash.

inline constexpr std::string_view cardItem = "card/"; ///< and the id of the card
inline constexpr std::string_view draftItem = "draft";
inline constexpr std::string_view ballotsItem = "ballots";
inline constexpr std::string_view propositionsItem = "propositions";
inline constexpr std::string_view surveyItem = "survey";
inline constexpr std::string_view customersItem = "customers";

} // namespace seatwise::ui
