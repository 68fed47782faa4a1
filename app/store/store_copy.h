#pragma once

#include <string>

#include "files/temporary_file.h"
#include "money/error.h"
#include "store/store_check.h"

namespace seatwise {

/// What is in a file that has to be whole; messages call it `name`.
[[nodiscard]] Result<StoreCheck> wholeCheck(const std::string& file, const std::string& name);

/// A copy of a store beside the place it is meant for, for its owner alone. It goes again, unless it is moved there.
class StoreCopy
{
public:
    /// Takes a copy of a store, also while others write to it, and looks at everything in it. Failed when the store is
    /// none, is not whole, or the folder of the place takes no copy.
    [[nodiscard]] static Result<StoreCopy> take(const std::string& from, const std::string& place);

    [[nodiscard]] TemporaryFile& file() noexcept { return file_; }
    [[nodiscard]] const StoreCheck& check() const noexcept { return check_; }

private:
    StoreCopy(TemporaryFile file, StoreCheck check)
        : file_(std::move(file))
        , check_(std::move(check))
    {
    }

    TemporaryFile file_;
    StoreCheck check_;
};

} // namespace seatwise
