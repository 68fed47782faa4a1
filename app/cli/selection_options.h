#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/terms.h"
#include "pricing/price.h"

namespace seatwise::cli {

/// What is used and added beside the seats, as typed.
struct ExtraOptions
{
    std::vector<std::string> usage;
    std::vector<std::string> baseAmounts;
    std::vector<std::string> events;
    std::vector<std::string> addOns;
};

/// Adds --usage, --base-amount, --event and --add-on.
void addExtraOptions(CLI::App& command, ExtraOptions& options);

/// Writes the options into a selection. Misused for what cannot be read and for a unit given twice.
[[nodiscard]] Result<void> readExtras(Selection& selection, const ExtraOptions& options);

/// What is priced, as typed: the options that `price` and `quote new` share.
struct SelectionOptions
{
    std::string plan;
    std::string seats;
    std::string billing;
    ExtraOptions extras;
    std::string start;
    TermOptions terms;
};

/// Adds --plan, --seats, --billing, --start and those of addExtraOptions() and addTermOptions().
void addSelectionOptions(CLI::App& command, SelectionOptions& options);

/// The selection that was typed; a contract starts today where no start was given. Misused for what cannot be read and
/// as readExtras().
[[nodiscard]] Result<Selection> readSelection(const SelectionOptions& options, const GlobalOptions& global);

} // namespace seatwise::cli
