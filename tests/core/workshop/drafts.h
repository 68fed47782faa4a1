#pragma once

#include <string>
#include <string_view>

#include "book.h"
#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise::test {

/// The shipped SessionTrack book.
[[nodiscard]] Book sessionTrack();

/// A book of one plan "team" ("Team") with one charge, as a file may hold it.
[[nodiscard]] Book teamBook(Charge charge);

/// What a lever gives; throws with the line of one that refuses.
[[nodiscard]] Book draftOf(const Result<SharedBook>& edited);

/// The note on the figure at a path; empty without one.
[[nodiscard]] std::string noteOn(const PriceBook& book, std::string_view path);

/// What noteOn() gives for a figure that was set in the workshop.
[[nodiscard]] std::string setInWorkshop(const std::string& what);

} // namespace seatwise::test
