#pragma once

#include <vector>

#include "calendar/date_words.h"
#include "calendar/typed_numbers.h"

namespace seatwise {

/// A word, phrase or number of a typed date with all it may mean: "mar" is a month and a weekday.
struct PhrasePart
{
    TypedNumber number; ///< of a number or a word for one
    std::vector<DateWord> senses;
};

/// The days that the parts may mean together, by every choice of their senses.
[[nodiscard]] ReadDates readPhrase(const std::vector<PhrasePart>& parts, const DateReading& how);

} // namespace seatwise
