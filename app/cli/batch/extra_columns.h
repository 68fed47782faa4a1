#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"
#include "money/error.h"
#include "selection/selection.h"
#include "tables/row_reader.h"
#include "tables/table.h"

namespace seatwise::cli {

/// The columns of a table of accounts beyond the four that it needs: `usage:UNIT` (of a month), `add_on` (ids parted by
/// spaces), `promo` (a code, or several parted by spaces), `start`, `term` and `existing_since`, the first day of a
/// customer who is one already. Other columns are left alone.
class ExtraColumns
{
public:
    /// The book must outlive them.
    ExtraColumns(const PriceBook& book, const Layout& layout);

    /// Whether a row says something in one of them.
    [[nodiscard]] bool areFilled(const TableRow& row) const;

    /// Adds to a selection what a row says in them. Misused: a cell that cannot be read, the usage of a unit twice.
    [[nodiscard]] Result<void> addTo(Selection& selection, const TableRow& row) const;

    /// The first day of an existing customer, where a row names one. Misused: a cell that is no date.
    [[nodiscard]] Result<std::optional<Date>> existingSince(const TableRow& row) const;

private:
    enum class Kind : std::uint8_t { usage, addOn, promotion, start, term, existingSince };

    struct Column
    {
        Kind kind = Kind::usage;
        std::size_t cell = 0;
        UnitId unit; ///< of Kind::usage
    };

    [[nodiscard]] static Result<void> addUsage(Selection& selection, const UnitId& unit, std::string_view text,
                                               char separator);
    void addPromotions(Selection& selection, std::string_view text) const;

    const PriceBook& book_;
    char separator_;
    std::vector<Column> columns_;
};

} // namespace seatwise::cli
