#include "documents/quote_terms.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "documents/quote_texts.h"
#include "documents/some_quotes.h"
#include "pricing/music_book.h"
#include "quoting/quote_moves.h"
#include "quoting/quotes.h"

namespace seatwise::ui {
namespace {

using seatwise::test::sampleQuote;

const QLocale american(QLocale::English, QLocale::UnitedStates);

Quote monthlyQuote()
{
    Quote quote = sampleQuote();
    quote.price.billing = Billing::monthly;
    return quote;
}

TEST(QuoteOfAChange, SaysThatItIsOneAndForWhichDays)
{
    Selection target;
    target.plan = "ensemble";
    target.seats = 250;
    const QuotedChange change{"ensemble", 200, seatwise::test::day("2026-11-21"), std::nullopt};
    QuoteDetails details;
    details.customer = "Riverside";
    const Quote draft = draftChangeQuote(seatwise::test::musicBook(), target, change, details, "a").value();
    const QuoteTexts texts = quoteTexts(draft, test::plainOptions());
    EXPECT_EQ(texts.heading, "Change to the Ensemble plan, 250 seats, billed monthly");
    EXPECT_EQ(texts.dates.back().value, "21 Nov 2026 – 30 Nov 2026");
    EXPECT_EQ(texts.dates.back().more, QStringList("the rest of the running period"));
    EXPECT_EQ(texts.total.amount, "$2.93"); // a third of $63.15 less a third of $54.35, each rounded
}

TEST(QuoteWorking, IsThatOfThePrice)
{
    const Quote quote = sampleQuote();
    EXPECT_EQ(workingOf(quote).size(), static_cast<qsizetype>(quote.price.working.size()));
    EXPECT_EQ(workingOf(quote).front(), QStringLiteral("200 seats fall in tier 2 of Ensemble (120–239)."));
}

TEST(ShortQuoteWorking, LeavesOutTheLinesAndTheirSumAlone)
{
    QStringList expected = workingOf(sampleQuote());
    ASSERT_EQ(expected[3], QStringLiteral("$479.40 + $172.80 = $652.20"));
    expected.remove(1, 3);
    EXPECT_EQ(shortWorkingOf(sampleQuote()), expected);
}

TEST(ShortQuoteWorking, KeepsEveryStepThatItDoesNotKnow)
{
    Quote quote = sampleQuote();
    quote.price.working = {"One step.", "Another step."};
    EXPECT_EQ(shortWorkingOf(quote), workingOf(quote));
}

TEST(QuotePolicy, SaysThatAnnualRatesAreAsPublished)
{
    EXPECT_EQ(policyOf(sampleQuote(), american), QStringLiteral("Annual rates as published."));
}

TEST(QuotePolicy, NamesThePercentOff)
{
    Quote quote = sampleQuote();
    quote.price.annualPolicy = Percent::whole(20);
    EXPECT_TRUE(policyOf(quote, american).startsWith(QStringLiteral("Annual rates with 20")));
}

TEST(QuotePolicy, IsNotSaidOfMonthlyBilling)
{
    EXPECT_TRUE(policyOf(monthlyQuote(), american).isEmpty());
}

TEST(QuoteCurveTitle, TellsTheListPriceFromThatOfAQuoteWithOffersOrUsage)
{
    EXPECT_EQ(curveTitleOf(sampleQuote()), QStringLiteral("Cost per seat and month as you grow"));
    Quote offered = sampleQuote();
    offered.price.discounts = {{"Welcome", std::nullopt, {}, Discount::Kind::promotion}};
    EXPECT_EQ(curveTitleOf(offered), QStringLiteral("List price per seat and month, and yours"));
    Quote used = sampleQuote();
    used.selection.usage = {{"credit", Quantity::whole(1)}};
    EXPECT_EQ(curveTitleOf(used), QStringLiteral("List price per seat and month, and yours"));
}

TEST(QuoteNotes, SayHowFarTheNextTierIs)
{
    EXPECT_TRUE(
        notesOf(sampleQuote(), american)
            .contains(QStringLiteral("40 more seats bring you to tier 3, where each next seat costs $1.92 a year.")));
}

TEST(QuoteNotes, SpeakOfOneSeatInTheSingular)
{
    Quote quote = sampleQuote();
    quote.price.seats = 239;
    EXPECT_TRUE(
        notesOf(quote, american)
            .contains(QStringLiteral("1 more seat brings you to tier 3, where each next seat costs $1.92 a year.")));
}

TEST(QuoteNotes, SayHowSeatsChange)
{
    EXPECT_TRUE(notesOf(sampleQuote(), american).front().endsWith(QStringLiteral("at the end of the year.")));
    EXPECT_TRUE(notesOf(monthlyQuote(), american).front().endsWith(QStringLiteral("to the end of the month.")));
}

struct NoticeRow
{
    const char* name;
    Notice::Kind kind;
    bool isTold;
};

class NoticeOfAQuote : public testing::TestWithParam<NoticeRow>
{
};

TEST_P(NoticeOfAQuote, IsToldToTheCustomerOrNot)
{
    Quote quote = sampleQuote();
    quote.price.notices = {{GetParam().kind, "This one."}};
    EXPECT_EQ(notesOf(quote, american).contains(QStringLiteral("This one.")), GetParam().isTold);
}

INSTANTIATE_TEST_SUITE_P(QuoteNotes, NoticeOfAQuote,
                         testing::Values(NoticeRow{"Contradiction", Notice::Kind::contradiction, true},
                                         NoticeRow{"Crossing", Notice::Kind::crossing, true},
                                         NoticeRow{"Assumption", Notice::Kind::assumption, true},
                                         NoticeRow{"Offer", Notice::Kind::offer, true},
                                         NoticeRow{"PolicyStandsByTheWorking", Notice::Kind::policy, false},
                                         NoticeRow{"TaxStandsByTheTotal", Notice::Kind::tax, false},
                                         NoticeRow{"ApprovalIsAnInternalMatter", Notice::Kind::approval, false}),
                         [](const auto& row) { return row.param.name; });

TEST(QuoteTerms, SayWhenToPay)
{
    EXPECT_TRUE(termsOf(sampleQuote(), {}).front().contains(QStringLiteral("at the start of the annual period")));
    EXPECT_TRUE(termsOf(monthlyQuote(), {}).front().contains(QStringLiteral("on the first day of each month")));
}

TEST(QuoteTerms, SayWhatTheTotalOfATermIsFor)
{
    Quote quote = sampleQuote();
    EXPECT_FALSE(termsOf(quote, {}).front().contains(QStringLiteral("of the term")));
    quote.selection.termYears = 3;
    EXPECT_TRUE(termsOf(quote, {}).front().contains(QStringLiteral("The total is for one year of the term.")));
}

TEST(QuoteTerms, GoOnWithThoseOfTheSender)
{
    Letterhead letterhead;
    letterhead.terms = QStringLiteral("Net 30.\n\nNo refunds.");
    letterhead.remitTo = QStringLiteral("Box 5");
    EXPECT_EQ(
        termsOf(sampleQuote(), letterhead).mid(1),
        (QStringList{QStringLiteral("Net 30."), QStringLiteral("No refunds."), QStringLiteral("Remit to: Box 5")}));
}

} // namespace
} // namespace seatwise::ui
