#pragma once

#include <vector>

#include "pricebook/price_book.h"
#include "research/customer_list.h"

namespace seatwise {

inline constexpr std::size_t exampleSize = 120;

/// Customers that nobody has: an example with which an experiment can be tried before there is a list, always the
/// same. They are named "Example 1" to "Example 120" and take turns in the segments of the book. Of ten, six have one
/// user, three have 2 to 10 and one has 11 to 60; each user takes 10 to 90 insights a month. Wherever they are used the
/// result must say that they are an example.
[[nodiscard]] std::vector<Customer> exampleCustomers(const PriceBook& book);

} // namespace seatwise
