#include "store/resumed.h"

namespace seatwise {

void throwNothingKept(const StoreFailure& loss)
{
    throwFailed(loss.error().message.english() + "; nothing was kept");
}

void throwPerhapsKept(const StoreFailure& loss)
{
    throwFailed("connection lost while this was being kept, and whether it was cannot be asked: " +
                loss.error().message.english() + "; look for it, or do the same again, when the store answers");
}

} // namespace seatwise
