#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "billing/pause.h"
#include "billing/proration.h"
#include "calendar/date.h"
#include "cli/command.h"
#include "money/error.h"
#include "pricing/price.h"

namespace seatwise::cli {

// Options that several commands share: when a contract begins, how long it runs, and what is taken off its price.

/// A date as typed. Misused, naming the option, for other text.
[[nodiscard]] Result<Date> parseDateArgument(std::string_view text, std::string_view option);

/// A date as typed, or nothing where nothing was.
[[nodiscard]] Result<std::optional<Date>> parseOptionalDate(std::string_view text, std::string_view option);

/// When a running period and its contract began, as typed; empty text where one was not given.
[[nodiscard]] Result<PeriodStart> readPeriodStart(std::string_view period, std::string_view contract);

/// Adds --contract-start to a command.
void addContractStart(CLI::App& command, std::string& contractStart);

/// The first day of the subscription that is known: of the contract, of the period, or the day itself.
[[nodiscard]] Date firstKnownDay(const PeriodStart& start, Date on) noexcept;

/// A pause: "2026-07-01..2026-08-31" once, "07-01..08-31" every year, or "summer" for the book's.
[[nodiscard]] Result<Pause> parsePause(std::string_view text, const Rules& rules);

/// The options as typed; empty text where one was not given.
struct TermOptions
{
    std::string term;
    std::string anchor;
    std::vector<std::string> promotions;
    std::string annualDiscount;
    std::string discount;
    std::string reason;
};

/// Adds --term, --anchor, --promo, --annual-discount, --discount and --reason to a command.
void addTermOptions(CLI::App& command, TermOptions& options);

/// Writes the options into a selection. Misused for text that cannot be read, and for a reason without a discount.
[[nodiscard]] Result<void> readTerms(Selection& selection, const TermOptions& options);

} // namespace seatwise::cli
