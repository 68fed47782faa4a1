#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "quoting/issue_finding.h"
#include "quoting/quote.h"
#include "quoting/quote_store.h"

namespace seatwise::cli {

/// A quote as a command prints it: JSON where --json was given, else text for people.
[[nodiscard]] Output quoteOutput(const Quote& quote, const Context& context);

/// What was found before the issue of a draft, likewise, with the number that is free for it. A finding that blocks
/// gives exit code 3.
[[nodiscard]] Output findingsOutput(const Quote& draft, const QuoteNumber& number,
                                    const std::vector<IssueFinding>& findings, const Context& context);

/// A list of quotes, likewise.
[[nodiscard]] Output listOutput(const std::vector<QuoteSummary>& quotes, const Context& context);

/// What the revision after a quote is called: "SW-2026-000123 r2". Empty for a quote without a number.
[[nodiscard]] std::string nextRevisionOf(const Quote& quote);

/// The name of a new quote, which no other has.
[[nodiscard]] QuoteId newQuoteId();

} // namespace seatwise::cli
