#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/read_rows.h"
#include "money/fixed.h"

namespace seatwise {

/// A customer of an experiment: what it needs in a usual month.
struct Customer
{
    std::string name;
    std::string segment; ///< an id or name; may be empty
    SeatCount users = 1;
    std::int64_t insights = 0; ///< AI insights a month

    friend bool operator==(const Customer&, const Customer&) = default;
};

inline constexpr std::size_t mostCustomers = 1'000'000;
inline constexpr SeatCount mostUsers = 1'000'000;
inline constexpr std::int64_t mostInsights = 1'000'000;

/// Customers, and the rows that were refused, each named.
using CustomerList = RowsRead<Customer>;

/// Reads rows of customer,segment,users,insights_per_month (table_rows.h says how columns are found): 1 to mostUsers
/// users, 0 to mostInsights insights, both whole. Fails where a header lacks a column.
[[nodiscard]] Result<CustomerList> readCustomers(std::string_view text);

} // namespace seatwise
