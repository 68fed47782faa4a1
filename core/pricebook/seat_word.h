#pragma once

#include "words/general_words.h"

namespace seatwise {

/// What the seats of a price book are called (findSeatWord() in price_book.h). R62.
enum class SeatWord { seats, users };

/// "1 seat", "2 seats"; "1 user", "2 users".
[[nodiscard]] inline Message counted(SeatWord word, Count count)
{
    return word == SeatWord::users ? words::users(count) : words::seats(count);
}

} // namespace seatwise
