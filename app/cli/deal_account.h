#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/command.h"
#include "insights/deal_accounts.h"
#include "quoting/quote_store.h"

namespace seatwise::cli {

/// Adds --start, of a quote that names no first day of service.
void takeFirstDay(Options& takes, std::optional<Date>& start, std::string_view help);

/// Moves a quote to its acceptance and takes it into the accounts of its store, both or neither. R96.
[[nodiscard]] Result<Output> acceptIntoAccounts(const std::string& id, const std::optional<Date>& start,
                                                const QuoteMove& move, const Context& context);

} // namespace seatwise::cli
