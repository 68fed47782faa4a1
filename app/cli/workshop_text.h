#pragma once

#include <string_view>

#include "cli/command.h"
#include "workshop/session.h"

namespace seatwise::cli {

// What the commands of a workshop print: JSON where --json was given, else text for people. Scripts rely on the keys.

/// All of a session.
[[nodiscard]] Output sessionOutput(const WorkshopSession& session, const Context& context);

/// One card of it with what was written on it.
[[nodiscard]] Output cardOutput(const WorkshopSession& session, const WorksheetCard& card, const Context& context);

/// The joint ranking of the priorities.
[[nodiscard]] Output rankingOutput(const WorkshopSession& session, const Context& context);

/// The versions of the value proposition.
[[nodiscard]] Output propositionsOutput(const WorkshopSession& session, const Context& context);

/// What the draft changes of today's book.
[[nodiscard]] Output draftOutput(const WorkshopSession& session, const Context& context);

/// A priority as it is typed: "affordability".
[[nodiscard]] std::string_view nameOfPriority(const WorksheetCard& priority);

} // namespace seatwise::cli
