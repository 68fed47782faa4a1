#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "calendar/date.h"
#include "money/currency.h"
#include "money/fixed.h"
#include "quoting/approvers.h"
#include "quoting/quote.h"

namespace seatwise {

/// What figures about many quotes take from each that no list shows.
struct CountedFacts
{
    std::string preparedBy; ///< as it was typed; may be empty
    Percent discount;       ///< depthOf()
    BookId book;
    std::string bookSha256;
    bool waitsForApproval = false;
    std::string approvedBy;             ///< empty: nobody
    std::optional<ApprovalProof> proof; ///< absent in approvals of before it was kept

    friend bool operator==(const CountedFacts&, const CountedFacts&) = default;
};

/// What figures about many quotes are made of: a quote in short. Plan, seats, total and discount are those of its
/// leading option, the one that was accepted or else the first.
struct CountedQuote : CountedFacts
{
    QuoteId id;
    std::optional<QuoteNumber> number; ///< absent in a draft that is no revision
    int revision = 1;
    std::string name;                        ///< nameOf()
    QuoteStatus status = QuoteStatus::draft; ///< statusOn() the day on which they are counted
    std::string customer;
    PlanId plan;
    bool isTrial = false; ///< whether its price book calls the plan a trial; not told by the quote itself
    SeatCount seats = 0;
    Currency currency;
    Money total;
    std::optional<Date> issued;
    std::optional<Date> validThrough;
    std::optional<Date> decided; ///< of an accepted or declined quote
    std::int64_t added = 0;      ///< its place in the order in which the quotes of a store were made

    friend bool operator==(const CountedQuote&, const CountedQuote&) = default;
};

/// Quotes to count, and how many were left out as what is kept of them is not what was written.
struct CountedQuotes
{
    std::vector<CountedQuote> quotes;
    std::int64_t damaged = 0;
};

/// What a person took off a price, in percent to two decimals: negotiated rates as a part of the list price after the
/// annual policy, and the account manager's discount of what they leave. What the price list itself gives, as a
/// promotion or for a term, is none. Not below 0, at most 100. R93.
[[nodiscard]] Percent depthOf(const ChargedPrice& price);

[[nodiscard]] CountedFacts countedFactsOf(const Quote& quote);

/// A quote in short as it stands on a day; whether it is a trial is for whoever has its price book.
[[nodiscard]] CountedQuote countedOf(const Quote& quote, Date today);

} // namespace seatwise
