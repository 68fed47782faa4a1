#pragma once

#include <string>
#include <string_view>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise::test {

/// The shipped SessionTrack book.
[[nodiscard]] PriceBook sessionTrack();

/// A book of one plan "team" ("Team") with one charge, as a file may hold it.
[[nodiscard]] PriceBook teamBook(Charge charge);

/// What a lever gives; throws with the line of one that refuses.
[[nodiscard]] PriceBook draftOf(const Result<PriceBook>& edited);

/// The note on the figure at a path; empty without one.
[[nodiscard]] std::string noteOn(const PriceBook& book, std::string_view path);

/// What noteOn() gives for a figure that was set in the workshop.
[[nodiscard]] std::string setInWorkshop(const std::string& what);

} // namespace seatwise::test
