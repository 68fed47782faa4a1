#include "insights/quote_figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "quoting/quotes_to_count.h"

// R92.

namespace seatwise::quote_figures_test {
namespace {

using namespace test;
using testing::ElementsAre;

/// The figures on 1 December 2026, of all months.
QuoteFigures figuresOf(const std::vector<CountedQuote>& kept, const AskedMonths& asked = {})
{
    return quoteFigures(sumsOf({kept}), asked, day("2026-12-01")).value();
}

/// Two accepted, one declined, one open, one expired and a draft; the third was revised once.
std::vector<CountedQuote> sixQuotes()
{
    return {decidedQuote(1, QuoteStatus::accepted, "2026-11-22"),
            decidedQuote(2, QuoteStatus::accepted, "2026-11-25"),
            issuedQuote(3, QuoteStatus::superseded),
            issuedQuote(3, QuoteStatus::issued, 2),
            issuedQuote(4, QuoteStatus::expired),
            decidedQuote(5, QuoteStatus::declined, "2026-11-30"),
            draftOf()};
}

TEST(QuoteFigures, SayWhatBecameOfEachQuote)
{
    const QuoteTally tally = figuresOf(sixQuotes()).quotes;
    EXPECT_EQ(tally.drafted, 1);
    EXPECT_EQ(tally.issued, 5);
    EXPECT_EQ(tally.accepted, 2);
    EXPECT_EQ(tally.declined, 1);
    EXPECT_EQ(tally.unanswered, 2);
    EXPECT_EQ(tally.expired, 1);
    EXPECT_EQ(tally.revised, 1);
    EXPECT_EQ(tally.superseded, 1);
    EXPECT_EQ(conversionOf(tally), percent("40"));
}

TEST(QuoteFigures, RoundAConversionToTwoDecimals)
{
    EXPECT_EQ(conversionOf(1, 3), percent("33.33"));
    EXPECT_EQ(conversionOf(2, 3), percent("66.67"));
    EXPECT_EQ(conversionOf(1, 800), percent("0.13")); // 0.125
    EXPECT_EQ(conversionOf(0, 0), std::nullopt);
}

TEST(QuoteFigures, AddNoTwoCurrencies)
{
    std::vector<CountedQuote> kept = sixQuotes();
    kept[1].currency = *Currency::find("EUR");
    const auto amounts = figuresOf(kept).quotes.amounts;
    ASSERT_EQ(amounts.size(), 2U);
    EXPECT_EQ(amounts[0], (QuotedAmounts{*Currency::find("EUR"), money("652.20"), money("652.20")}));
    EXPECT_EQ(amounts[1], (QuotedAmounts{Currency{}, money("2608.80"), money("652.20")})); // 4 of 652.20, 1 of them
}

TEST(QuoteFigures, FailWhereAnAmountDoesNotFit)
{
    std::vector<CountedQuote> kept = {issuedQuote(1), issuedQuote(2)};
    kept[0].total = kept[1].total = Money::largest();
    const auto figures = quoteFigures(sumsOf({kept}), {}, day("2026-12-01"));
    ASSERT_FALSE(figures);
    EXPECT_EQ(figures.error(), amountTooLarge());
}

TEST(QuoteFigures, KeepPlansOfTwoBooksApart)
{
    std::vector<CountedQuote> kept = {issuedQuote(1), issuedQuote(2), issuedQuote(3)};
    kept[0].plan = "solo";
    kept[2].book = "other";
    std::vector<std::string> plans;
    for (const TallyOfPlan& each : figuresOf(kept).byPlan)
        plans.push_back(each.book + "/" + each.plan.text() + ' ' + std::to_string(each.issued));
    EXPECT_THAT(plans, ElementsAre("music-learning/ensemble 1", "music-learning/solo 1", "other/ensemble 1"));
}

TEST(QuoteFigures, PutTheFirstAndTheLastSeatOfABandIntoIt)
{
    std::vector<CountedQuote> kept;
    for (const SeatCount seats : {1, 19, 20, 99, 100, 499, 500, 1'999, 2'000, 9'999}) {
        kept.push_back(issuedQuote(static_cast<std::int64_t>(kept.size()) + 1));
        kept.back().seats = seats;
    }
    for (const TallyOfBand& band : figuresOf(kept).byBand)
        EXPECT_EQ(band.issued, 2) << band.from;
}

TEST(QuoteFigures, ListEachMonthFromTheFirstToThatOfToday)
{
    std::vector<CountedQuote> kept = {issuedQuote(1), draftOf()};
    kept.front().issued = day("2026-10-31");
    std::vector<std::string> months;
    for (const TallyOfMonth& each : figuresOf(kept).byMonth)
        months.push_back(toString(each.month) + ' ' + std::to_string(each.issued) + ' ' + std::to_string(each.drafted));
    EXPECT_THAT(months, ElementsAre("2026-10 1 0", "2026-11 0 0", "2026-12 0 0"));
}

TEST(QuoteFigures, LookOnlyAtQuotesIssuedInTheMonthsAskedFor)
{
    std::vector<CountedQuote> kept = sixQuotes();
    kept.front().issued = day("2026-10-31");
    const QuoteFigures figures = figuresOf(kept, {parseMonth("2026-11"), parseMonth("2026-11")});
    EXPECT_EQ(figures.quotes.issued, 4);
    EXPECT_EQ(figures.quotes.drafted, 0); // a draft belongs to no month
    EXPECT_EQ(figures.byMonth.size(), 1U);
    EXPECT_EQ(figures.decisions.all.count, 2);
    EXPECT_EQ(figuresOf(kept, {std::nullopt, parseMonth("2026-10")}).quotes.issued, 1);
}

TEST(QuoteFigures, TakeMonthsInTheirOrder)
{
    const auto figures = [](const char* from, const char* to) {
        return quoteFigures({}, {parseMonth(from), parseMonth(to)}, day("2026-12-01"));
    };
    ASSERT_FALSE(figures("2026-12", "2026-11"));
    EXPECT_EQ(figures("2026-12", "2026-11").error().kind, Error::Kind::usage);
    EXPECT_FALSE(figures("1900-01", "2000-01"));
    EXPECT_EQ(figures("1900-01", "1999-12").value().byMonth.size(), 1200U);
}

TEST(QuoteFigures, CountTheDaysFromIssueToDecision)
{
    const DecisionFigures decisions = figuresOf(sixQuotes()).decisions;
    EXPECT_EQ(decisions.all.count, 3);
    EXPECT_EQ(decisions.all.median, quantity("4"));
    EXPECT_EQ(decisions.all.mean, quantity("4.67")); // 1, 4 and 9 days
    EXPECT_EQ(decisions.accepted.median, quantity("2.5"));
    EXPECT_EQ(decisions.declined.longest, 9);
}

TEST(QuoteFigures, ListWhatWasNeverAnsweredTheLongestFirst)
{
    std::vector<CountedQuote> kept = sixQuotes();
    kept[4].issued = day("2026-10-01");
    const auto unanswered = figuresOf(kept).unanswered;
    ASSERT_EQ(unanswered.size(), 2U);
    EXPECT_EQ(unanswered[0].quote.id.text(), "q4-r1");
    EXPECT_EQ(unanswered[0].days, 61); // 30 of October, 30 of November and one
    EXPECT_EQ(unanswered[1].quote.id.text(), "q3-r2");
    EXPECT_EQ(unanswered[1].days, 10);
}

TEST(QuoteFigures, CountApprovalsByPersonAndProofAndDraftsThatWait)
{
    std::vector<CountedQuote> kept = {issuedQuote(1), issuedQuote(2), issuedQuote(3), draftOf(1, 2)};
    for (std::size_t i = 0; i < 3; ++i)
        kept[i].approvedBy = "Grace";
    kept[0].proof = ApprovalProof::passphrase;
    kept[1].proof = ApprovalProof::none;
    kept[2].proof = ApprovalProof::passphrase;
    kept[3].waitsForApproval = true;
    const ApprovalFigures approvals = figuresOf(kept).approvals;
    EXPECT_EQ(approvals.approved, 3);
    EXPECT_EQ(approvals.waiting, 1);
    EXPECT_THAT(approvals.by, ElementsAre(ApprovalsBy{"Grace", ApprovalProof::none, 1},
                                          ApprovalsBy{"Grace", ApprovalProof::passphrase, 2}));
}

TEST(QuoteFigures, AreZerosAndNothingOfNoQuotes)
{
    const QuoteFigures figures = figuresOf({});
    EXPECT_EQ(figures.quotes, QuoteTally{});
    EXPECT_FALSE(figures.span);
    EXPECT_TRUE(figures.byPlan.empty());
    EXPECT_EQ(figures.byBand.size(), 5U);
    EXPECT_TRUE(figures.byMonth.empty());
    EXPECT_EQ(figures.decisions, DecisionFigures{});
    EXPECT_EQ(figures.trials, TrialFigures{});
    EXPECT_EQ(conversionOf(figures.quotes), std::nullopt);
}

} // namespace
} // namespace seatwise::quote_figures_test
