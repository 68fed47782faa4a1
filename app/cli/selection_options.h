#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "billing/pause.h"
#include "billing/proration.h"
#include "cli/command.h"
#include "pricing/price.h"

namespace seatwise::cli {

// The options that several commands share, each with its words and its limits in this one place.

void takeQuoteId(Options& takes, std::string& id); ///< the operand that names a quote
void takeSeats(Options& takes, SeatCount& seats);
void takePlan(Options& takes, PlanChoice& plan); ///< that may be "auto"
void takePlan(Options& takes, PlanId& plan);
void takeBilling(Options& takes, Billing& billing);         ///< which must be given
void takeOptionalBilling(Options& takes, Billing& billing); ///< monthly where it is not
void takeAnnualDiscount(Options& takes, std::optional<Percent>& discount);

/// Adds --period-start, whose help may differ, and --contract-start.
void takePeriodStart(Options& takes, PeriodStart& start, std::string_view help);

/// Adds what is used and added beside the seats: --usage, --base-amount, --event and --add-on.
void takeExtras(Options& takes, Selection& to);

/// A selection as far as it is typed.
struct SelectionRequest
{
    Selection typed;
    std::optional<Percent> discount;     ///< of the account manager
    std::optional<Money> discountAmount; ///< the same as an amount
    std::string reason;

    /// The selection with that discount. Misused for a reason without one, and for a percentage beside an amount.
    [[nodiscard]] Result<Selection> selection() const;
};

/// Adds --term, whose 0 may stand for none, --anchor, --promo, --annual-discount, --discount,
/// --discount-amount and --reason.
void takeTerms(Options& takes, SelectionRequest& to, bool mayEndTerm = false);

/// Adds all that is priced: --plan, --seats, --billing, the extras, --start and the terms.
void takeSelection(Options& takes, SelectionRequest& to);

/// The first day of the subscription that is known: of the contract, of the period, or the day itself.
[[nodiscard]] Date firstKnownDay(const PeriodStart& start, Date on) noexcept;

/// A pause: "2026-07-01..2026-08-31" once, "07-01..08-31" every year, or "summer" for the book's.
[[nodiscard]] Result<Pause> parsePause(std::string_view text, const Rules& rules);

} // namespace seatwise::cli
