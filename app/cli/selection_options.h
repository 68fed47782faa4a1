#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/terms.h"
#include "pricing/price.h"

namespace seatwise::cli {

/// What is priced, as typed: the options that `price` and `quote new` share.
struct SelectionOptions
{
    std::string plan;
    std::string seats;
    std::string billing;
    std::vector<std::string> usage;
    std::vector<std::string> baseAmounts;
    std::vector<std::string> addOns;
    std::string start;
    TermOptions terms;
};

/// Adds --plan, --seats, --billing, --usage, --base-amount, --add-on, --start and those of addTermOptions().
void addSelectionOptions(CLI::App& command, SelectionOptions& options);

/// The selection that was typed; a contract starts today where no start was given. Misused for what cannot be read and
/// for a unit given twice.
[[nodiscard]] Result<Selection> readSelection(const SelectionOptions& options, const GlobalOptions& global);

} // namespace seatwise::cli
