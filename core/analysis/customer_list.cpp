#include "analysis/customer_list.h"

#include "pricing/text.h"

namespace seatwise {

namespace {

constexpr std::size_t maxCustomerName = 200;

RowResult<Customer> readCustomer(const TableRow& row, const TableColumns& columns)
{
    const std::string_view name = cellOf(row, columns.at[0]);
    if (name.empty() || name.size() > maxCustomerName)
        return tl::make_unexpected(problemAt(
            row, columns.at[0], "the name of a customer, at most " + std::to_string(maxCustomerName) + " bytes"));
    const std::string_view segment = cellOf(row, columns.at[1]);
    if (segment.size() > maxCustomerName)
        return tl::make_unexpected(
            problemAt(row, columns.at[1], "a segment of at most " + std::to_string(maxCustomerName) + " bytes"));
    const auto users = wholeIn(cellOf(row, columns.at[2]), mostUsers);
    if (!users || *users == 0)
        return tl::make_unexpected(
            problemAt(row, columns.at[2], "users as a whole number from 1 to " + grouped(mostUsers)));
    const auto insights = wholeIn(cellOf(row, columns.at[3]), mostInsights);
    if (!insights)
        return tl::make_unexpected(
            problemAt(row, columns.at[3], "insights a month as a whole number from 0 to " + grouped(mostInsights)));
    return Customer{std::string(name), std::string(segment), *users, *insights};
}

} // namespace

Result<CustomerList> readCustomers(std::string_view text)
{
    return readRows(text, {"customer", "segment", "users", "insights_per_month"}, mostCustomers, readCustomer);
}

} // namespace seatwise
