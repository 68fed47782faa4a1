#pragma once

#include <functional>

#include "cli/command.h"
#include "workshop/session.h"

namespace seatwise::cli {

/// Runs what a command does with the workshop that is kept about a book: that of --book, or else of the worksheet.
[[nodiscard]] Result<Output>
withSession(const Context& context,
            const std::function<Result<Output>(WorkshopStore& store, WorkshopSession& session)>& work);

} // namespace seatwise::cli
