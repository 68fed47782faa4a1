#include "quoting/moves.h"

#include <functional>

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "pricing/music_book.h"
#include "quoting/quote_moves.h"
#include "quoting/quotes.h"

namespace seatwise::moves_test {
namespace {

using test::day;
using test::musicBook;

const Decision yes{day("2026-11-21"), "Ada", {}};

Quote quoteThatIs(QuoteStatus status)
{
    Quote quote =
        status == QuoteStatus::draft || status == QuoteStatus::discarded ? test::sampleDraft() : test::sampleQuote();
    quote.status = status;
    if (status == QuoteStatus::accepted || status == QuoteStatus::declined)
        quote.decision = Decision{day("2026-11-21"), "Grace", {}};
    return quote;
}

struct MoveCase
{
    const char* name;
    Move move;
    std::function<Result<Quote>(const Quote&)> make;
};

const MoveCase moveCases[] = {
    {"Edit", Move::edit, [](const Quote& q) { return detailed(q, q.details); }},
    {"Reprice", Move::reprice, [](const Quote& q) { return repriced(q, musicBook()); }},
    {"Issue", Move::issue,
     [](const Quote& q) {
         return issued(q, {2026, 7}, day("2026-11-21"));
     }},
    {"Discard", Move::discard, [](const Quote& q) { return discarded(q); }},
    {"Restore", Move::restore, [](const Quote& q) { return restored(q); }},
    {"Accept", Move::accept, [](const Quote& q) { return accepted(q, yes, day("2026-11-21")); }},
    {"Decline", Move::decline, [](const Quote& q) { return declined(q, yes, day("2026-11-21")); }},
    {"Revise", Move::revise, [](const Quote& q) { return revised(q, "next"); }},
    {"Renew", Move::renew, [](const Quote& q) { return renewed(q, musicBook(), "next"); }},
};

class EveryMove : public testing::TestWithParam<MoveCase>
{
};

/// What was done already stays as it is instead: issue and discard.
bool isDone(Move move, QuoteStatus status)
{
    return (move == Move::issue && status == QuoteStatus::issued) ||
           (move == Move::discard && status == QuoteStatus::discarded);
}

} // namespace

TEST_P(EveryMove, IsRefusedJustWhereTheTableSaysSo)
{
    for (const QuoteStatus status : {QuoteStatus::draft, QuoteStatus::issued, QuoteStatus::accepted,
                                     QuoteStatus::declined, QuoteStatus::superseded, QuoteStatus::discarded}) {
        const bool isOpen = allows(status, GetParam().move) || isDone(GetParam().move, status);
        EXPECT_EQ(GetParam().make(quoteThatIs(status)).has_value(), isOpen) << toString(status);
    }
}

INSTANTIATE_TEST_SUITE_P(OfAQuote, EveryMove, testing::ValuesIn(moveCases),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(ExpiredQuote, CanBeRevisedAndNothingElse)
{
    for (const MoveRule& rule : moveRules)
        EXPECT_EQ(allows(QuoteStatus::expired, rule.move), rule.move == Move::revise) << rule.refusal->id;
}

} // namespace seatwise::moves_test
