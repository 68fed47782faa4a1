#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "money/fixed.h"
#include "pricebook/price_book.h"
#include "tables/list_kind.h"
#include "tables/list_reader.h"

namespace seatwise {

/// A customer of an experiment: what it needs in a usual month.
struct ExperimentCustomer
{
    std::string name;
    std::string segment; ///< an id or name; may be empty
    SeatCount users = 1;
    std::int64_t insights = 0; ///< AI insights a month

    friend bool operator==(const ExperimentCustomer&, const ExperimentCustomer&) = default;
};

inline constexpr std::size_t maxCustomers = 1'000'000;
inline constexpr SeatCount maxUsers = 1'000'000;
inline constexpr std::int64_t maxInsights = 1'000'000;

/// Customers, and the rows that were refused, each named.
using CustomerList = RowsRead<ExperimentCustomer>;

/// customer,segment,users,insights_per_month.
[[nodiscard]] const ListKind& customerColumns();

/// Reads customers (tables/table.h says how columns are found): 1 to maxUsers users, 0 to maxInsights insights, both
/// whole. Fails for a header that lacks a column or names it twice.
[[nodiscard]] Result<CustomerList> readCustomers(const Table& table, const ListChoices& choices = {});

inline constexpr std::size_t exampleSize = 120;

/// Customers that nobody has: an example with which an experiment can be tried before there is a list, always the
/// same. They are named "Example 1" to "Example 120" and take turns in the segments of the book. Of ten, six have one
/// user, three have 2 to 10 and one has 11 to 60; each user takes 10 to 90 insights a month. Wherever they are used the
/// result must say that they are an example.
[[nodiscard]] std::vector<ExperimentCustomer> exampleCustomers(const PriceBook& book);

} // namespace seatwise
