#pragma once

#include <vector>

#include "cli/command.h"
#include "customers/customer_store.h"
#include "customers/holdings.h"

namespace seatwise::cli {

/// What is shown of a customer beside itself.
struct CustomerFacts
{
    std::vector<Holding> holdings;
    std::vector<AuditRecord> history; ///< oldest first
};

/// A customer with what it has now and its history.
[[nodiscard]] Output customerOutput(const Customer& customer, const CustomerFacts& facts, const Context& context);

/// Customers by name.
[[nodiscard]] Output customersOutput(const std::vector<CustomerName>& customers, const Context& context);

/// The customers as JSON: [{id, name}].
[[nodiscard]] Json customersJson(const std::vector<CustomerName>& customers);

/// What a customer has and its history, from the stores.
[[nodiscard]] Result<CustomerFacts> factsOf(const Customer& customer, const CustomerStore& customers,
                                            const QuoteStore& quotes, Date today);

/// An id that nobody else gives.
[[nodiscard]] CustomerId newCustomerId();

} // namespace seatwise::cli
