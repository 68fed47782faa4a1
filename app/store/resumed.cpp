#include "store/resumed.h"

#include "words/stores_words.h"

namespace seatwise {

void throwNothingKept(const StoreFailure& loss)
{
    throwFailed(words::nothingWasKept(loss.error().message));
}

void throwPerhapsKept(const StoreFailure& loss)
{
    throwFailed(words::perhapsKept(loss.error().message));
}

} // namespace seatwise
