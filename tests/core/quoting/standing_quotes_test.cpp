#include "quoting/standing_quotes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "quoting/quotes_to_count.h"

// R92.

namespace seatwise::standing_quotes_test {
namespace {

using namespace test;
using testing::ElementsAre;

std::vector<std::string> standingIds(const std::vector<CountedQuote>& kept)
{
    std::vector<std::string> ids;
    for (const StandingQuote& standing : standingQuotes(kept))
        ids.push_back(standing.quote->id.text());
    return ids;
}

TEST(StandingQuotes, CountAQuoteOnceByItsLatestIssuedRevision)
{
    const std::vector<CountedQuote> kept = {issuedQuote(1, QuoteStatus::superseded), issuedQuote(2),
                                            issuedQuote(1, QuoteStatus::declined, 2),
                                            issuedQuote(1, QuoteStatus::issued, 3)};
    EXPECT_THAT(standingIds(kept), ElementsAre("q1-r3", "q2-r1"));
    EXPECT_EQ(standingQuotes(kept).front().superseded, 2);
    EXPECT_EQ(standingQuotes(kept).back().superseded, 0);
}

TEST(StandingQuotes, TakeNoRevisionThatIsStillBeingWritten)
{
    const std::vector<CountedQuote> kept = {issuedQuote(1, QuoteStatus::declined), draftOf(1, 2)};
    EXPECT_THAT(standingIds(kept), ElementsAre("q1-r1"));
    EXPECT_EQ(standingQuotes(kept).front().superseded, 0);
}

TEST(StandingQuotes, KeepAnAcceptedRevisionBesideALaterOne)
{
    EXPECT_THAT(standingIds({issuedQuote(1, QuoteStatus::accepted), issuedQuote(1, QuoteStatus::declined, 2)}),
                ElementsAre("q1-r1"));
}

TEST(StandingQuotes, CountEachDraftWithoutANumber)
{
    EXPECT_EQ(standingQuotes({draftOf(), draftOf()}).size(), 2U);
}

TEST(StandingQuotes, LeaveOutWhatARevisionSupersededThatIsNotThere)
{
    EXPECT_THAT(standingIds({issuedQuote(1, QuoteStatus::superseded)}), ElementsAre());
}

} // namespace
} // namespace seatwise::standing_quotes_test
