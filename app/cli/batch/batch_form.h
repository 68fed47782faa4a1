#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tables/encoding.h"
#include "tables/table.h"

namespace seatwise::cli {

/// How the file that a batch writes looks: as the one it reads does.
struct BatchForm
{
    Layout layout;     ///< of the input
    std::string start; ///< what comes before the first row: byte order mark apart, in UTF-8
    char separator = ',';
    std::string_view lineEnd = "\n";
    Encoding encoding = Encoding::utf8;
    bool hasByteOrderMark = false;
};

/// The form for a table of which `start` is the beginning, whose columns are found in `layout`. Lines above the header
/// and the names of the columns stay as they are; "total" and "note" follow them.
[[nodiscard]] BatchForm formOf(const Table& start, Layout layout);

} // namespace seatwise::cli
