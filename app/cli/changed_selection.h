#pragma once

#include <optional>
#include <string_view>

#include "cli/seats_by_year.h"
#include "cli/selection_options.h"

namespace seatwise::cli {

/// What was typed to change a selection that is there.
struct ChangedSelection
{
    SelectionRequest typed;
    SeatsByYear seats;
};

/// Adds all that is priced. What was required of them must still be let go (Options::requireOnlyOperands()).
void takeChangedSelection(Options& takes, ChangedSelection& to);

/// A selection with the options that were typed in the place of its own. Misused for a reason without a discount, and
/// for seats beside a ramp.
[[nodiscard]] Result<Selection> changed(Selection selection, const ChangedSelection& request, const Context& context);

/// Adds --option, the number of one of the options of a quote.
void takeOptionNumber(Options& takes, int& option, std::string_view help);

} // namespace seatwise::cli
