#include "quoting/quote_moves.h"

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"
#include "values.h"

namespace seatwise::quote_moves_test {

namespace {

using test::day;
using test::money;
using test::sampleDraft;
using test::sampleQuote;

const QuoteNumber next{2026, 7};

Quote acceptedQuote()
{
    return accepted(sampleQuote(), {day("2026-12-01"), {}, {}}, day("2026-12-01")).value();
}

TEST(QuoteDraft, HasThePriceOfTheBook)
{
    EXPECT_EQ(charged(sampleDraft()).total(), money("652.20")); // source document: Ensemble, 200 seats, 12 × 54.35
}

TEST(QuoteDraft, PaysForAYearFromItsStart)
{
    EXPECT_EQ(sampleDraft().service, test::days("2027-07-01", "2028-06-30"));
}

TEST(QuoteDraft, BeginsWithThePartOfAMonthThatItsScheduleBillsFirst)
{
    Selection asked = test::select("ensemble", 200);
    asked.start = day("2026-11-16");
    QuoteDetails details;
    details.customer = "Riverside";
    const Quote draft = draftQuote(test::musicBook(), asked, details, "draft-1").value();
    EXPECT_EQ(charged(draft).total(), money("54.35"));
    EXPECT_EQ(draft.service, test::days("2026-11-16", "2026-11-30"));
    // Half of 54.35 is 27.175.
    EXPECT_EQ(draft.firstInvoice,
              (FirstInvoice{day("2026-11-16"), test::days("2026-11-16", "2026-11-30"), money("27.18")}));
}

TEST(QuoteDraft, OfATermIsPaidForByTheYear)
{
    Selection asked = test::select("ensemble", 200, Billing::annual);
    asked.start = day("2026-11-16");
    asked.termYears = 3;
    QuoteDetails details;
    details.customer = "Riverside";
    const Quote draft = draftQuote(test::musicBook(), asked, details, "draft-1").value();
    EXPECT_EQ(draft.service, test::days("2026-11-16", "2027-11-15"));
    const Quote agreed =
        accepted(issued(draft, {2026, 1}, day("2026-11-01")).value(), {day("2026-11-02"), {}, {}}, day("2026-11-02"))
            .value();
    EXPECT_EQ(renewed(agreed, test::musicBook(), "draft-2")->selection.start, day("2029-11-16"));
}

TEST(QuoteIssue, RefusesAReasonThatIsNoLineOfText)
{
    EXPECT_FALSE(issued(sampleDraft(), next, day("2026-11-21"), "two\nlines"));
}

TEST(QuoteRenewal, LeavesOutAPromotionThatIsGivenOnce)
{
    test::Book book = test::musicBook();
    Promotion once;
    once.code = "ONCE";
    once.name = "ONCE";
    once.percent = Percent::whole(50);
    once.oncePerCustomer = true;
    Promotion always;
    always.code = "ALWAYS";
    always.name = "ALWAYS";
    always.percent = Percent::whole(10);
    always.stackable = true;
    book.promotions = {once, always};
    Selection asked = test::select("ensemble", 200);
    asked.start = day("2026-11-01");
    asked.offers.promotions = {"ONCE", "ALWAYS"};
    QuoteDetails details;
    details.customer = "Riverside";
    const Quote draft = draftQuote(book, asked, details, "draft-1").value();
    const Quote agreed =
        accepted(issued(draft, {2026, 1}, day("2026-11-01")).value(), {day("2026-11-02"), {}, {}}, day("2026-11-02"))
            .value();
    EXPECT_EQ(renewed(agreed, book, "draft-2")->selection.offers.promotions, std::vector<PromotionCode>{"ALWAYS"});
}

// Ours: "an estimate becomes a quote in one action with its price kept". R83.
TEST(QuoteDraft, IsAnEstimateWithoutACustomerAndIsIssuedOnlyWithOne)
{
    const Quote estimate = draftQuote(test::musicBook(), test::select("ensemble", 200), {}, "draft-1").value();
    EXPECT_EQ(issued(estimate, {2026, 1}, day("2026-11-21")).error().message.english(),
              "draft draft-1 cannot be issued: it needs a customer");
    QuoteDetails details;
    details.customer = "Elm";
    const Quote quote = detailed(estimate, details).value();
    EXPECT_EQ(charged(quote).total(), charged(estimate).total());
    EXPECT_EQ(quote.book, estimate.book);
    EXPECT_TRUE(issued(quote, {2026, 1}, day("2026-11-21")));
}

constexpr const char* reversedMark = "\xEF\xBF\xBE"; // U+FFFE

/// What every database would give back changed.
class TextOfAQuote : public testing::TestWithParam<std::pair<const char*, std::string QuoteDetails::*>>
{
};

TEST_P(TextOfAQuote, HasNoNoncharacters)
{
    QuoteDetails details;
    details.customer = "Sample School District";
    details.*GetParam().second = std::string("A") + reversedMark;
    const auto draft = draftQuote(test::musicBook(), test::select("ensemble", 200), details, "draft-1");
    ASSERT_FALSE(draft);
    EXPECT_NE(draft.error().message.english().find(" has U+FFFE, which is no character"), std::string::npos)
        << draft.error().message.english();
}

INSTANTIATE_TEST_SUITE_P(Fields, TextOfAQuote,
                         testing::Values(std::pair{"Customer", &QuoteDetails::customer},
                                         std::pair{"Department", &QuoteDetails::department},
                                         std::pair{"BillTo", &QuoteDetails::billTo},
                                         std::pair{"PurchaseOrder", &QuoteDetails::purchaseOrder},
                                         std::pair{"PreparedBy", &QuoteDetails::preparedBy}),
                         [](const auto& row) { return row.param.first; });

TEST(QuoteDraft, GivesNoReasonWithNoncharacters)
{
    Selection selection = test::select("ensemble", 200);
    selection.offers.manager = AgreedDiscount{Percent::whole(5), reversedMark};
    EXPECT_EQ(draftQuote(test::musicBook(), selection, QuoteDetails{"A", {}, {}, {}, {}}, "draft-1")
                  .error()
                  .message.english(),
              "the reason of the discount has U+FFFE, which is no character");
}

TEST(QuoteApproval, IsGivenInTextThatCanBeKept)
{
    Quote draft = sampleDraft();
    test::editPrice(draft, [](PriceParts& price) { price.needsApproval = true; });
    EXPECT_EQ(approved(draft, {"Lead", reversedMark, day("2026-11-21")}).error().message.english(),
              "the note of the approval has U+FFFE, which is no character");
    EXPECT_EQ(approved(draft, {reversedMark, "", day("2026-11-21")}).error().message.english(),
              "the name of who approves has U+FFFE, which is no character");
}

TEST(QuoteDraft, PaysForNoDayThatNoInvoiceCouldReach)
{
    Selection selection = test::select("ensemble", 200);
    selection.billing = Billing::annual;
    selection.start = day("9999-01-02");
    EXPECT_EQ(draftQuote(test::musicBook(), selection, QuoteDetails{"A", {}, {}, {}, {}}, "draft-1")
                  .error()
                  .message.english(),
              "the start 9999-01-02 is too late; allowed are dates to 9979-12-31");
}

TEST(QuoteIssue, IsRefusedWhereItsValidityCouldNotBeWritten)
{
    EXPECT_EQ(issued(sampleDraft(), next, day("9999-12-15")).error().message.english(),
              "draft draft-1 would be valid until a day after 9999-12-31, the last day that can be kept");
}

TEST(QuoteRenewal, IsRefusedForAServiceAfterTheYear9999)
{
    Quote quote = acceptedQuote();
    quote.service->last = day("9999-12-31");
    EXPECT_EQ(renewed(quote, test::musicBook(), "next").error().message.english(),
              "the service would begin after 9999-12-31, the last day that can be kept");
}

TEST(QuoteIssue, GivesNumberAndValidity)
{
    const Quote quote = issued(sampleDraft(), next, day("2026-11-21")).value();
    EXPECT_EQ(quote.number, next);
    EXPECT_EQ(quote.issued, day("2026-11-21"));
    EXPECT_EQ(quote.validThrough, day("2026-12-21")); // 30 days, as the mockup of the quote shows
    EXPECT_EQ(quote.status, QuoteStatus::issued);
}

TEST(QuoteIssue, IsTheSameWhenAskedForAgain)
{
    EXPECT_EQ(issued(sampleQuote(), {2026, 124}, day("2026-11-22")).value(), sampleQuote());
}

TEST(QuoteIssue, IsRefusedOnceTheQuoteIsDecided)
{
    EXPECT_EQ(issued(acceptedQuote(), next, day("2026-12-02")).error().message.english(),
              "SW-2026-000123 r1 is accepted; only a draft quote can be issued");
}

TEST(QuoteIssue, WaitsForTheApprovalADiscountNeeds)
{
    Quote draft = sampleDraft();
    test::editPrice(draft, [](PriceParts& price) { price.needsApproval = true; });
    EXPECT_EQ(issued(draft, next, day("2026-11-21")).error().message.english(),
              "draft draft-1 cannot be issued: it needs an approval of the discount");
    const Quote allowed = approved(draft, {"Grace", "", day("2026-11-20")}).value();
    EXPECT_TRUE(issued(allowed, next, day("2026-11-21")));
}

TEST(QuoteApproval, NeedsAName)
{
    Quote draft = sampleDraft();
    test::editPrice(draft, [](PriceParts& price) { price.needsApproval = true; });
    EXPECT_EQ(approved(draft, {}).error().message.english(), "an approval needs the name of who gives it");
}

TEST(QuoteApproval, IsTheSameWhenGivenAgain)
{
    Quote draft = sampleDraft();
    test::editPrice(draft, [](PriceParts& price) { price.needsApproval = true; });
    const Quote allowed = approved(draft, {"Grace", "a pilot", day("2026-11-20")}).value();
    EXPECT_EQ(approved(allowed, {"Grace", "a pilot", day("2026-11-23")}).value(), allowed);
    EXPECT_EQ(approved(allowed, {"Ada", "a pilot", day("2026-11-23")})->approval->by, "Ada");
}

TEST(QuoteApproval, IsRefusedWhereNoneIsNeeded)
{
    EXPECT_EQ(approved(sampleDraft(), {"Grace", "", {}}).error().message.english(), "draft draft-1 needs no approval");
}

/// R57.
TEST(QuoteDecision, IsAcceptedOnTheLastDayOfValidity)
{
    EXPECT_EQ(accepted(sampleQuote(), {day("2026-12-21"), {}, {}}, day("2026-12-21"))->status, QuoteStatus::accepted);
}

TEST(QuoteDecision, IsRefusedTheDayAfter)
{
    EXPECT_EQ(accepted(sampleQuote(), {day("2026-12-22"), {}, {}}, day("2026-12-22")).error().message.english(),
              "SW-2026-000123 r1 was valid through 2026-12-21; revise it to offer it again");
}

/// R54.
TEST(QuoteDecision, IsNotTakenOnADraft)
{
    const Decision decision{day("2026-11-21"), {}, {}};
    for (const auto& [taken, done] : {std::pair{accepted(sampleDraft(), decision, decision.on), "accepted"},
                                      std::pair{declined(sampleDraft(), decision, decision.on), "declined"}}) {
        ASSERT_FALSE(taken);
        EXPECT_EQ(taken.error().message.english(),
                  std::string("draft draft-1 is draft; only an issued quote can be ") + done);
    }
}

TEST(QuoteDecision, IsTheSameWhenTakenAgain)
{
    EXPECT_EQ(accepted(acceptedQuote(), {day("2027-02-02"), {}, {}}, day("2027-02-02")).value(), acceptedQuote());
    const Quote no = declined(sampleQuote(), {day("2026-12-01"), {}, {}}, day("2026-12-01")).value();
    EXPECT_EQ(declined(no, {day("2027-02-02"), {}, {}}, day("2027-02-02")).value(), no);
}

TEST(QuoteDecision, IsNotTakenBack)
{
    EXPECT_EQ(declined(acceptedQuote(), {day("2026-12-02"), {}, {}}, day("2026-12-02")).error().message.english(),
              "SW-2026-000123 r1 is accepted; only an issued quote can be declined");
}

TEST(QuoteDecision, KeepsWhoDecidedWhenAndOnWhichOrder)
{
    const Decision decision{day("2026-12-01"), "Ada Park", "PO-77"};
    EXPECT_EQ(accepted(sampleQuote(), decision, day("2026-12-03"))->decision, decision);
    EXPECT_EQ(declined(sampleQuote(), decision, day("2026-12-03"))->decision, decision);
}

TEST(QuoteDecision, IsRecordedLaterThanItWasMade)
{
    const Decision onTheLastDay{day("2026-12-21"), "Ada Park", {}};
    EXPECT_TRUE(accepted(sampleQuote(), onTheLastDay, day("2026-12-28")));
}

TEST(QuoteDecision, IsNotTakenBeforeTheQuoteWasIssued)
{
    EXPECT_EQ(accepted(sampleQuote(), {day("2026-11-20"), {}, {}}, day("2026-12-01")).error().message.english(),
              "SW-2026-000123 r1 was issued on 2026-11-21; it can be accepted from that day to today, 2026-12-01, not "
              "on 2026-11-20");
}

TEST(QuoteDecision, IsNotTakenOnADayToCome)
{
    EXPECT_FALSE(declined(sampleQuote(), {day("2026-12-02"), {}, {}}, day("2026-12-01")));
}

TEST(QuoteDecision, IsRefusedWithANameOfTwoLines)
{
    EXPECT_EQ(
        accepted(sampleQuote(), {day("2026-12-01"), "Ada\nTotal: $1", {}}, day("2026-12-01")).error().message.english(),
        "the name of who decided has control characters; allowed is one line of text");
}

TEST(QuoteDecision, LeavesTheVerifyCodeAsItIs)
{
    const Quote decided = accepted(sampleQuote(), {day("2026-12-01"), "Ada", "PO-77"}, day("2026-12-01")).value();
    EXPECT_EQ(verifyCode(decided), verifyCode(sampleQuote()));
}

TEST(QuoteDiscard, PutsADraftAwayAndBringsItBack)
{
    const Quote away = discarded(sampleDraft()).value();
    EXPECT_EQ(away.status, QuoteStatus::discarded);
    EXPECT_EQ(restored(away).value(), sampleDraft());
}

TEST(QuoteDiscard, IsDoneTwiceWithoutHarm)
{
    const Quote away = discarded(sampleDraft()).value();
    EXPECT_EQ(discarded(away).value(), away);
}

TEST(QuoteDiscard, IsRefusedForWhatWasIssued)
{
    EXPECT_EQ(discarded(sampleQuote()).error().message.english(),
              "SW-2026-000123 r1 is issued; only a draft quote can be discarded");
}

TEST(QuoteDiscard, LeavesNothingToIssue)
{
    EXPECT_FALSE(issued(discarded(sampleDraft()).value(), next, day("2026-11-21")));
}

/// R55.
TEST(QuoteRevision, KeepsTheNumberAndCountsUp)
{
    const Quote draft = revised(sampleQuote(), "draft-2").value();
    EXPECT_EQ(nameOf(issued(draft, next, day("2026-11-25")).value()), "SW-2026-000123 r2");
    EXPECT_EQ(draft.replaces, "draft-1");
    EXPECT_EQ(draft.status, QuoteStatus::draft);
}

TEST(QuoteRevision, IsRefusedForWhatWasAccepted)
{
    EXPECT_FALSE(revised(acceptedQuote(), "draft-2"));
}

TEST(QuoteRevision, SupersedesWhatWasIssued)
{
    EXPECT_EQ(superseded(sampleQuote()).status, QuoteStatus::superseded);
}

TEST(QuoteRenewal, BeginsTheDayAfterUnderANewNumber)
{
    const Quote draft = renewed(acceptedQuote(), test::musicBook(), "draft-3").value();
    EXPECT_EQ(draft.service, test::days("2028-07-01", "2029-06-30"));
    EXPECT_FALSE(draft.number);
    EXPECT_EQ(draft.revision, 1);
}

/// R68.
TEST(QuoteRenewal, ChargesNothingAgainThatIsChargedOnce)
{
    test::Book book = test::musicBook();
    Charge onboarding = test::fee(ChargeModel());
    onboarding.once = test::flat("500");
    book.plans.back().charges.push_back(onboarding);
    const Quote draft = renewed(acceptedQuote(), book, "draft-3").value();
    EXPECT_EQ(charged(draft).once(), Money{});
    EXPECT_EQ(charged(draft).total(), charged(renewed(acceptedQuote(), test::musicBook(), "draft-3").value()).total());
}

TEST(QuoteRenewal, HasOneIdHoweverOftenItIsAskedFor)
{
    EXPECT_EQ(renewalId(acceptedQuote()), renewalId(acceptedQuote()));
    Quote another = acceptedQuote();
    another.id = "draft-7";
    EXPECT_NE(renewalId(another), renewalId(acceptedQuote()));
}

TEST(QuoteRepricing, ShowsTheDifferenceFirst)
{
    const auto difference = differenceWith(sampleQuote(), test::musicBookWithAnnualDiscount(20)).value();
    EXPECT_EQ(difference.before, money("652.20"));
    EXPECT_EQ(difference.after, money("521.76")); // 0.8 × 652.20
    EXPECT_EQ(difference.difference, money("-130.44"));
}

TEST(QuoteRepricing, TakesTodaysBookIntoADraft)
{
    const Quote draft = repriced(sampleDraft(), test::musicBookWithAnnualDiscount(20)).value();
    EXPECT_EQ(charged(draft).total(), money("521.76"));
}

TEST(QuoteRepricing, LeavesAnIssuedQuoteAsItIs)
{
    EXPECT_FALSE(repriced(sampleQuote(), test::musicBookWithAnnualDiscount(20)));
}

} // namespace

} // namespace seatwise::quote_moves_test
