#pragma once

#include <string>

#include "files/temporary_file.h"
#include "money/error.h"
#include "store/store_check.h"

namespace seatwise {

/// What is in a file that has to be whole; messages call it `name`.
[[nodiscard]] Result<StoreCheck> wholeCheck(const std::string& file, const std::string& name);

/// A copy of a store beside the place it is meant for, for its owner alone. It goes again, unless it is moved there.
struct StoreCopy
{
    TemporaryFile file;
    StoreCheck check;
};

/// Takes a copy of a store, also while others write to it, and looks at everything in it. Failed when the store is
/// none, is not whole, or the folder of the place takes no copy.
[[nodiscard]] Result<StoreCopy> takeCopy(const std::string& from, const std::string& place);

} // namespace seatwise
