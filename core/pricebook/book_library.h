#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// Where price books come from. The program implements it over its shipped books and the file system.
class BookLibrary
{
public:
    virtual ~BookLibrary() = default;

    /// The ids of the shipped books, in the order to offer them.
    [[nodiscard]] virtual std::vector<std::string> shipped() const = 0;

    /// The book of a shipped id or of a file. Failed, in one line, when there is no such book or it is refused.
    [[nodiscard]] virtual Result<SharedBook> load(std::string_view idOrFile) const = 0;
};

} // namespace seatwise
