#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calendar/days.h"
#include "quoting/quote_sums.h"
#include "values.h"

namespace seatwise::test {

/// A quote of 200 Ensemble seats for "Elm", issued on 21 November 2026 as the number given.
inline CountedQuote issuedQuote(std::int64_t number, QuoteStatus status = QuoteStatus::issued, int revision = 1)
{
    CountedQuote quote;
    quote.id = QuoteId("q" + std::to_string(number) + "-r" + std::to_string(revision));
    quote.number = QuoteNumber{2026, number};
    quote.revision = revision;
    quote.status = status;
    quote.customer = "Elm";
    quote.book = "music-learning";
    quote.plan = "ensemble";
    quote.seats = 200;
    quote.total = money("652.20");
    quote.issued = day("2026-11-21");
    quote.validThrough = day("2026-12-21");
    return quote;
}

/// The same with a decision on a day.
inline CountedQuote decidedQuote(std::int64_t number, QuoteStatus status, std::string_view on)
{
    CountedQuote quote = issuedQuote(number, status);
    quote.decided = day(on);
    return quote;
}

/// A draft of the revision of a number, or of a quote that has none.
inline CountedQuote draftOf(std::optional<std::int64_t> number = std::nullopt, int revision = 1)
{
    CountedQuote quote = issuedQuote(number.value_or(0), QuoteStatus::draft, revision);
    if (!number)
        quote.number.reset();
    quote.issued.reset();
    quote.validThrough.reset();
    return quote;
}

} // namespace seatwise::test
