#pragma once

#include <optional>
#include <vector>

#include "calls/call_store.h"
#include "cli/command.h"

namespace seatwise::cli {

/// A scenario as it is priced now, by its own price book.
struct PricedScenario
{
    SharedBook book; ///< null where it cannot be read
    Result<Price> price;
};

/// The calls that are kept; the first that cannot be read as a remark.
[[nodiscard]] Output callsOutput(const RecentCalls& recent, const Context& context);

/// A call with its scenarios, each as it is priced now, in their order.
[[nodiscard]] Output callOutput(const Call& call, const std::vector<PricedScenario>& prices, const Context& context);

} // namespace seatwise::cli
