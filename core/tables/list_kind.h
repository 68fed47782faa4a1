#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "words/words.h"

namespace seatwise {

/// A column of a list.
struct ListColumn
{
    std::string_view name;       ///< as this program writes it
    std::string_view otherNames; ///< as others do, folded (cell_text.h), the surest first, parted by "|"
    bool hasDecimals = false;    ///< an amount, whose decimal sign has to be told
    bool isOptional = false;     ///< a list may do without it; its cells are then empty
};

/// The column whose "Total" makes a row a sum of the others, and what is said of such a row: its place and its name.
struct NamingColumn
{
    std::size_t column = 0;
    const Words<void(Phrase, Name)>* total = nullptr;
};

/// What a list is made of: its columns, in the order in which they stand where there is no header.
struct ListKind
{
    std::vector<ListColumn> columns;
    std::optional<NamingColumn> named = std::nullopt;
};

/// "name,seats".
[[nodiscard]] std::string columnNames(const ListKind& kind);

/// How well a name fits a column: 0 is its own name, then the other names in their order; nothing for another name.
[[nodiscard]] std::optional<std::size_t> rankOfName(const ListColumn& column, std::string_view name);

/// True for the name of a row that sums the others: "Total", "Grand total:", "Summe", "Total général (12)".
[[nodiscard]] bool isNameOfTotal(std::string_view name);

} // namespace seatwise
