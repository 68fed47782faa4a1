#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "insights/day_spread.h"
#include "insights/discount_figures.h"
#include "insights/movements.h"
#include "insights/quote_tally.h"
#include "insights/trial_figures.h"

namespace seatwise {

/// Quotes of one plan of one price book: two books may each have a plan of that id.
struct TallyOfPlan : QuoteTally
{
    BookId book;
    PlanId plan;

    friend bool operator==(const TallyOfPlan&, const TallyOfPlan&) = default;
};

/// Quotes for so many seats: 1 to 19, 20 to 99, 100 to 499, 500 to 1,999, and 2,000 or more (seatBandStarts).
struct TallyOfBand : QuoteTally
{
    SeatCount from = 0;
    std::optional<SeatCount> to;

    friend bool operator==(const TallyOfBand&, const TallyOfBand&) = default;
};

/// Quotes whose standing revision was issued in a month.
struct TallyOfMonth : QuoteTally
{
    Month month{};

    friend bool operator==(const TallyOfMonth&, const TallyOfMonth&) = default;
};

/// The days from the issue of the standing revision to the customer's decision.
struct DecisionFigures
{
    DaySpread all;
    DaySpread accepted;
    DaySpread declined;

    friend bool operator==(const DecisionFigures&, const DecisionFigures&) = default;
};

/// How many quotes somebody approved, and how it was made sure who that was.
struct ApprovalsBy
{
    std::string by;
    std::optional<ApprovalProof> proof; ///< absent in approvals of before it was kept
    std::int64_t quotes = 0;

    friend bool operator==(const ApprovalsBy&, const ApprovalsBy&) = default;
};

struct ApprovalFigures
{
    std::int64_t approved = 0;
    std::int64_t waiting = 0;    ///< drafts, of revisions too, whose discount nobody has allowed yet
    std::vector<ApprovalsBy> by; ///< by name

    friend bool operator==(const ApprovalFigures&, const ApprovalFigures&) = default;
};

/// A quote that was issued and never answered.
struct UnansweredQuote
{
    CountedQuote quote; ///< issued, or expired
    int days = 0;       ///< since it was issued

    friend bool operator==(const UnansweredQuote&, const UnansweredQuote&) = default;
};

/// What was quoted and what came of it, each quote counted once.
struct QuoteFigures
{
    std::optional<MonthSpan> span; ///< absent where nothing was issued and no month asked for
    QuoteTally quotes;
    std::vector<TallyOfPlan> byPlan;   ///< by the ids of book and plan
    std::vector<TallyOfBand> byBand;   ///< all five
    std::vector<TallyOfMonth> byMonth; ///< each month of the span
    DecisionFigures decisions;
    TrialFigures trials;
    DiscountFigures discounts;
    ApprovalFigures approvals;
    std::vector<UnansweredQuote> unanswered; ///< those without an answer longest first
};

/// The months of issue that are asked for; where neither is given, drafts are counted too, which belong to no month.
struct AskedMonths
{
    std::optional<Month> from; ///< absent: that of the first quote
    std::optional<Month> to;   ///< absent: that of today, or of the last quote where that is later
};

/// The figures of the quotes of a store (QuoteStore::sums()) on the day for which they were summed. Only the later
/// purchases of those who had a trial are looked for in every month. Misused: months that are not in their order, or
/// more than maxMovementMonths. Failed: an amount that does not fit. R92, R93, R94.
[[nodiscard]] Result<QuoteFigures> quoteFigures(const QuoteSums& sums, const AskedMonths& asked, Date today);

} // namespace seatwise
