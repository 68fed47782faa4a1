#include "documents/quote_terms.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "documents/quote_document.h"
#include "documents/some_quotes.h"
#include "pricing/music_book.h"
#include "quoting/quote_moves.h"
#include "quoting/quotes.h"
#include "words/dates.h"

namespace seatwise::ui::quote_terms_test {
namespace {

using seatwise::test::editPrice;
using seatwise::test::sampleQuote;
using test::plainOptions;

const QLocale american(QLocale::English, QLocale::UnitedStates);

QuoteDocumentOptions withPriceListNotes()
{
    QuoteDocumentOptions options = plainOptions();
    options.priceListNotes = true;
    return options;
}

Quote monthlyQuote()
{
    Quote quote = sampleQuote();
    editPrice(quote, [](PriceParts& price) { price.billing = Billing::monthly; });
    return quote;
}

const LabelledFact& dateOf(const Document& document)
{
    return document.first<FactsBlock>().columns.back().back();
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
    const Document document = quoteDocument(draft, test::plainOptions());
    EXPECT_EQ(document.first<TextBlock>().text, "Change to the Ensemble plan, 250 seats, billed monthly");
    EXPECT_EQ(dateOf(document).value, "21 Nov 2026 – 30 Nov 2026");
    EXPECT_EQ(dateOf(document).more,
              (QStringList{"the rest of the running period", "First invoice: $2.93, due 21 Nov 2026"}));
    EXPECT_EQ(document.first<OfferBlock>().total.amount,
              "$2.93"); // a third of $63.15 less a third of $54.35, each rounded
}

TEST(QuoteWorking, IsThatOfThePrice)
{
    const Quote quote = sampleQuote();
    EXPECT_EQ(workingOf(quote, withPriceListNotes()).size(),
              static_cast<qsizetype>(seatwise::workingOf(quote.price).size()));
    EXPECT_EQ(workingOf(quote, plainOptions()).front(),
              QStringLiteral("200 seats fall in tier 2 of Ensemble (120–239)."));
}

TEST(QuoteWorking, DoesNotTellTheCustomerThatAnnualBillingSavesNothing)
{
    const QString saving =
        QStringLiteral("12 × $54.35 = $652.20 when billed monthly; annual billing saves $0.00 (0\u00a0%).");
    EXPECT_FALSE(workingOf(sampleQuote(), plainOptions()).contains(saving));
    EXPECT_TRUE(workingOf(sampleQuote(), withPriceListNotes()).contains(saving));
    EXPECT_FALSE(shortWorkingOf(sampleQuote(), plainOptions()).contains(saving));
    EXPECT_TRUE(shortWorkingOf(sampleQuote(), withPriceListNotes()).contains(saving));
}

TEST(QuoteWorking, TellsTheCustomerWhatAnnualBillingSaves)
{
    Quote quote = sampleQuote();
    editPrice(quote, [](PriceParts& price) {
        price.working = {
            words::plain("12 × $10.00 = $120.00 when billed monthly; annual billing saves $24.00 (20 %).")};
    });
    EXPECT_EQ(workingOf(quote, plainOptions()).size(), 1);
}

TEST(ShortQuoteWorking, LeavesOutTheLinesAndTheirSumAlone)
{
    QStringList expected = workingOf(sampleQuote(), plainOptions());
    ASSERT_EQ(expected[3], QStringLiteral("$479.40 + $172.80 = $652.20"));
    expected.remove(1, 3);
    EXPECT_EQ(shortWorkingOf(sampleQuote(), plainOptions()), expected);
}

TEST(ShortQuoteWorking, KeepsEveryStepThatItDoesNotKnow)
{
    Quote quote = sampleQuote();
    editPrice(quote, [](PriceParts& price) {
        price.working = {words::plain("One step."), words::plain("Another step.")};
    });
    EXPECT_EQ(shortWorkingOf(quote, plainOptions()), workingOf(quote, plainOptions()));
}

TEST(QuotePolicy, SaysThatAnnualRatesAreAsPublished)
{
    EXPECT_EQ(policyOf(sampleQuote(), american), QStringLiteral("Annual rates as published."));
}

TEST(QuotePolicy, NamesThePercentOff)
{
    Quote quote = sampleQuote();
    editPrice(quote, [](PriceParts& price) { price.annualPolicy = Percent::whole(20); });
    EXPECT_TRUE(policyOf(quote, american).startsWith(QStringLiteral("Annual rates with 20")));
}

TEST(QuotePolicy, IsNotSaidOfMonthlyBilling)
{
    EXPECT_TRUE(policyOf(monthlyQuote(), american).isEmpty());
}

TEST(QuoteNotes, SayHowFarTheNextTierIs)
{
    EXPECT_TRUE(
        notesOf(sampleQuote(), plainOptions())
            .contains(QStringLiteral("40 more seats bring you to tier 3, where each next seat costs $1.92 a year.")));
}

TEST(QuoteNotes, SpeakOfOneSeatInTheSingular)
{
    Quote quote = sampleQuote();
    editPrice(quote, [](PriceParts& price) { price.seats = 239; });
    EXPECT_TRUE(
        notesOf(quote, plainOptions())
            .contains(QStringLiteral("1 more seat brings you to tier 3, where each next seat costs $1.92 a year.")));
}

TEST(QuoteNotes, SayOfADiscountedQuoteThatTheNextRateIsTheLists)
{
    Quote quote = sampleQuote();
    editPrice(quote, [](PriceParts& price) {
        price.discounts.push_back({words::plain("Annual policy 20 %"), Percent::whole(20), Money::whole(1), {}});
        price.total = price.total - Money::whole(1);
    });
    EXPECT_TRUE(notesOf(quote, plainOptions())
                    .contains(QStringLiteral("40 more seats bring you to tier 3, where each next seat costs $1.92 a "
                                             "year. That is the list rate, before discounts.")));
}

TEST(QuoteNotes, SayHowSeatsChange)
{
    EXPECT_TRUE(notesOf(sampleQuote(), plainOptions()).front().endsWith(QStringLiteral("at the end of the year.")));
    EXPECT_TRUE(notesOf(monthlyQuote(), plainOptions()).front().endsWith(QStringLiteral("to the end of the month.")));
}

TEST(QuoteNotes, SayHowSeatsOfABillingPeriodChange)
{
    Quote quote = monthlyQuote();
    editPrice(quote, [](PriceParts& price) { price.billing = Billing::quarterly; });
    EXPECT_TRUE(notesOf(quote, plainOptions()).front().endsWith(QStringLiteral("at the end of the billing period.")));
}

struct NoticeRow
{
    const char* name;
    Notice::Kind kind;
    bool isTold;
    bool isToldWhenAskedFor;
};

class NoticeOfAQuote : public testing::TestWithParam<NoticeRow>
{
};

TEST_P(NoticeOfAQuote, IsToldToTheCustomerOrNot)
{
    Quote quote = sampleQuote();
    editPrice(quote, [](PriceParts& price) { price.notices = {{GetParam().kind, words::plain("This one.")}}; });
    EXPECT_EQ(notesOf(quote, plainOptions()).contains(QStringLiteral("This one.")), GetParam().isTold);
    EXPECT_EQ(notesOf(quote, withPriceListNotes()).contains(QStringLiteral("This one.")),
              GetParam().isToldWhenAskedFor);
}

INSTANTIATE_TEST_SUITE_P(QuoteNotes, NoticeOfAQuote,
                         testing::Values(NoticeRow{"ContradictionOfThePriceList", Notice::Kind::contradiction, false,
                                                   true},
                                         NoticeRow{"Crossing", Notice::Kind::crossing, true, true},
                                         NoticeRow{"AssumptionOfThePriceList", Notice::Kind::assumption, false, true},
                                         NoticeRow{"Offer", Notice::Kind::offer, true, true},
                                         NoticeRow{"PolicyStandsByTheWorking", Notice::Kind::policy, false, false},
                                         NoticeRow{"TaxStandsByTheTotal", Notice::Kind::tax, false, false},
                                         NoticeRow{"DatesConcernThePriceList", Notice::Kind::dates, false, true},
                                         NoticeRow{"ApprovalIsAnInternalMatter", Notice::Kind::approval, false, false}),
                         [](const auto& row) { return row.param.name; });

TEST(QuoteTerms, LeaveThePlaceOfTheSendersTermsEmpty)
{
    EXPECT_EQ(termsOf(sampleQuote(), {}, american),
              QStringList("Prices in USD, taxes not included. Payment due at the start of the annual period. Purchase "
                          "orders accepted for annual billing."));
}

TEST(QuoteTerms, SayWhenToPay)
{
    EXPECT_TRUE(
        termsOf(sampleQuote(), {}, american).front().contains(QStringLiteral("at the start of the annual period")));
    EXPECT_TRUE(
        termsOf(monthlyQuote(), {}, american).front().contains(QStringLiteral("on the first day of each month")));
}

TEST(QuoteTerms, SayWhenMonthsOfTheCustomersOwnDayArePaid)
{
    Selection asked;
    asked.plan = "ensemble";
    asked.seats = 200;
    asked.billing = Billing::monthly;
    asked.start = seatwise::test::day("2026-11-16");
    asked.anchor = MonthlyAnchor::start;
    QuoteDetails details;
    details.customer = "Riverside";
    const Quote quote = draftQuote(seatwise::test::musicBook(), asked, details, "a").value();
    EXPECT_TRUE(
        termsOf(quote, {}, american)
            .front()
            .contains(
                QStringLiteral("at the start of each month, counted from %1").arg(formatDate(*asked.start, american))))
        << termsOf(quote, {}, american).front().toStdString();
}

/// From 16 November, for 54.35 a month.
Document midMonth()
{
    Selection asked;
    asked.plan = "ensemble";
    asked.seats = 200;
    asked.billing = Billing::monthly;
    asked.start = seatwise::test::day("2026-11-16");
    QuoteDetails details;
    details.customer = "Riverside";
    return quoteDocument(draftQuote(seatwise::test::musicBook(), asked, details, "a").value(), test::plainOptions());
}

// Half of 54.35 is 27.175.
TEST(QuoteFromMidMonth, HasThePartOfTheMonthThatIsDueFirst)
{
    const Document document = midMonth();
    EXPECT_EQ(dateOf(document).label, "First period");
    EXPECT_EQ(dateOf(document).value, "16 Nov 2026 – 30 Nov 2026");
    EXPECT_EQ(dateOf(document).more, (QStringList{"15 of 30 days", "First invoice: $27.18, due 16 Nov 2026"}));
    EXPECT_TRUE(document.first<TermsBlock>().paragraphs.front().contains(
        "First payment of $27.18 due on 16 Nov 2026, for a part of the month; "
        "then due on the first day of each month."))
        << document.first<TermsBlock>().paragraphs.front().toStdString();
}

TEST(QuoteFromMidMonth, TotalsAFullMonth)
{
    EXPECT_EQ(midMonth().first<OfferBlock>().total.label, "Total for a full month");
    EXPECT_EQ(midMonth().first<OfferBlock>().total.amount, "$54.35");
}

TEST(QuoteOfOneSeat, IsHeadedInTheSingular)
{
    Quote quote = sampleQuote();
    editPrice(quote, [](PriceParts& price) { price.seats = 1; });
    EXPECT_EQ(quoteDocument(quote, test::plainOptions()).first<TextBlock>().text,
              "Ensemble plan, 1 seat, billed annually");
}

TEST(QuoteTerms, SayWhatTheTotalOfATermIsFor)
{
    Quote quote = sampleQuote();
    EXPECT_FALSE(termsOf(quote, {}, american).front().contains(QStringLiteral("of the term")));
    quote.selection.termYears = 3;
    EXPECT_TRUE(
        termsOf(quote, {}, american).front().contains(QStringLiteral("The total is for one year of the term.")));
}

TEST(QuoteTerms, GoOnWithThoseOfTheSender)
{
    Letterhead letterhead;
    letterhead.terms = QStringLiteral("Net 30.\n\nNo refunds.");
    letterhead.remitTo = QStringLiteral("Box 5");
    EXPECT_EQ(
        termsOf(sampleQuote(), letterhead, american).mid(1),
        (QStringList{QStringLiteral("Net 30."), QStringLiteral("No refunds."), QStringLiteral("Remit to: Box 5")}));
}

} // namespace
} // namespace seatwise::ui::quote_terms_test
