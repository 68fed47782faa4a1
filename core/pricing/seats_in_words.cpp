#include "pricing/seats_in_words.h"

#include "words/pricing_words.h"

namespace seatwise {

Message seatsInWords(const SeatRange& range, SeatWord word)
{
    const bool users = word == SeatWord::users;
    if (!range.max)
        return users ? words::usersFrom(range.min) : words::seatsFrom(range.min);
    if (*range.max == range.min)
        return counted(word, range.min);
    return users ? words::usersFromTo(range.min, *range.max) : words::seatsFromTo(range.min, *range.max);
}

} // namespace seatwise
