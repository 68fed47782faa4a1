#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "claims/book_files.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"
#include "workshop/book_differences.h"
#include "workshop/draft.h"
#include "workshop/draft_credits.h"
#include "workshop/draft_features.h"
#include "workshop/drafts.h"

namespace seatwise::book_differences_test {

namespace {

/// A difference in English.
struct Change
{
    std::string what;
    std::string before;
    std::string after;

    friend bool operator==(const Change&, const Change&) = default;
    friend void PrintTo(const Change& change, std::ostream* out)
    {
        *out << change.what << ": \"" << change.before << "\" -> \"" << change.after << '"';
    }
};

using test::draftOf;
using test::percent;
using test::quantity;
using test::rate;
using test::sessionTrack;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Policy = CreditRollover::Policy;

std::vector<Change> changesBetween(const PriceBook& before, const PriceBook& after)
{
    std::vector<Change> all;
    for (const BookDifference& difference : differences(before, after))
        all.push_back({difference.what.english(), difference.before.english(), difference.after.english()});
    return all;
}

std::vector<Change> changesOf(const Result<SharedBook>& edited)
{
    return changesBetween(sessionTrack(), draftOf(edited));
}

TEST(Differences, TellTheMinimumAndTheMaximumOfACharge)
{
    Charge charge = test::seats(test::perUnit("2"));
    charge.minimum = rate("10");
    const test::Book before = test::bookOf(charge);
    charge.minimum = rate("12");
    charge.maximum = rate("50");
    const auto changes = changesBetween(before, test::bookOf(charge));
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_THAT(changes[0].what, HasSubstr("minimum a month"));
    EXPECT_EQ(changes[0].before, "$10.00");
    EXPECT_EQ(changes[0].after, "$12.00");
    EXPECT_THAT(changes[1].what, HasSubstr("maximum a month"));
    EXPECT_EQ(changes[1].after, "$50.00");
}

TEST(Differences, PriceAPackageOfATierAndNotItsUnits)
{
    const auto list = [](std::int64_t size) {
        return test::bookOf(test::usage("call", Graduated{{{std::nullopt, rate("1"), {}, Quantity::whole(size)}}}));
    };
    const auto changes = changesBetween(list(100), list(200));
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].before, "$1.00 for each started 100");
    EXPECT_EQ(changes[0].after, "$1.00 for each started 200");
}

TEST(Differences, AreNoneBetweenEqualBooks)
{
    EXPECT_THAT(differences(sessionTrack(), sessionTrack()), IsEmpty());
}

TEST(Differences, AreNoneBetweenABookAndItsFreshDraft)
{
    EXPECT_THAT(changesOf(asDraft(sessionTrack())), IsEmpty());
}

TEST(Differences, SayWhatAPlanCostsNow)
{
    EXPECT_THAT(changesOf(withPlanFee(draftOf(asDraft(sessionTrack())), "pro", rate("34.99"))),
                ElementsAre(Change{"Pro subscription, a month", "$29.99", "$34.99"}));
}

TEST(Differences, SayWhatACreditCostsInEveryStep)
{
    EXPECT_THAT(changesOf(withCreditPrice(sessionTrack(), rate("0.15"))),
                ElementsAre(Change{"Free, AI insights", "$0.10 a credit", "$0.15 a credit"},
                            Change{"Pro, AI insights", "$0.10 a credit", "$0.15 a credit"},
                            Change{"Enterprise, AI insights, up to 1,000", "$0.10 a credit", "$0.15 a credit"},
                            Change{"Enterprise, AI insights, up to 10,000", "$0.08 a credit", "$0.12 a credit"},
                            Change{"Enterprise, AI insights, above 10,000", "$0.06 a credit", "$0.09 a credit"}));
}

TEST(Differences, SayHowVolumeStepsMove)
{
    EXPECT_THAT(changesOf(withVolumeSteps(sessionTrack(), "pro", {{quantity("500"), percent("10")}})),
                ElementsAre(Change{"Pro, AI insights", "$0.10 a credit",
                                   "up to 500: $0.10 a credit; above 500: $0.09 a credit"}));
}

TEST(Differences, SayHowAPlanIsBilled)
{
    EXPECT_THAT(changesOf(withBilling(sessionTrack(), "pro", {Billing::monthly})),
                ElementsAre(Change{"Pro, billing periods", "monthly, annual", "monthly"}));
}

TEST(Differences, SayWhatAnnualBillingSaves)
{
    EXPECT_THAT(changesOf(withAnnualDiscount(sessionTrack(), percent("20"))),
                ElementsAre(Change{"Annual discount", "0 %", "20 %"}));
}

TEST(Differences, SayHowCreditsRollOver)
{
    EXPECT_THAT(changesOf(withRollover(sessionTrack(), {Policy::capped, quantity("500"), std::nullopt})),
                ElementsAre(Change{"Credit rollover", "kept for 12 months", "capped at 500 credits"}));
}

TEST(Differences, SayWhichPacksAreOnOffer)
{
    std::vector<CreditPack> packs = sessionTrack().creditPacks;
    packs.erase(packs.begin());
    packs[0].price = rate("40");
    packs.push_back({"one", "One", quantity("1"), rate("0.12"), std::nullopt});
    EXPECT_THAT(changesOf(withPacks(sessionTrack(), packs)),
                ElementsAre(Change{"Credit pack", "100 credits for $9.00, kept for 12 months", ""},
                            Change{"Credit pack", "500 credits for $42.50, kept for 12 months",
                                   "500 credits for $40.00, kept for 12 months"},
                            Change{"Credit pack", "", "1 credit for $0.12"}));
}

TEST(Differences, SayHowAPlanGivesAFeature)
{
    EXPECT_THAT(changesOf(withFeature(sessionTrack(), "pro", "semantic-search", FeatureOffer::included)),
                Contains(Change{"Pro, Semantic search capabilities", "sold beside it as Semantic search", "included"}));
    EXPECT_THAT(changesOf(withFeature(sessionTrack(), "pro", "ai-insights", FeatureOffer::absent)),
                Contains(Change{"Pro, AI insights and summaries", "by the credit", ""}));
    EXPECT_THAT(changesOf(withFeature(sessionTrack(), "free", "semantic-search", FeatureOffer::included)),
                ElementsAre(Change{"Free, Semantic search capabilities", "", "included"}));
}

TEST(Differences, SayWhichAddOnsAreSold)
{
    EXPECT_THAT(changesOf(withAddOnPrice(sessionTrack(), "ai-bundle", rate("15"))),
                ElementsAre(Change{"Add-on AI bundle, a month", "$17.99", "$15.00"}));
    EXPECT_THAT(changesOf(withFeature(sessionTrack(), "pro", "semantic-search", FeatureOffer::absent)),
                Contains(Change{"Add-on", "Semantic search for $7.99", ""}));
    EXPECT_THAT(changesOf(withFeature(sessionTrack(), "free", "consulting", FeatureOffer::addOn, rate("99"))),
                Contains(Change{"Add-on", "", "Consulting services for $99.00"}));
}

TEST(Differences, SayWhichSegmentsAndPromisesThereAre)
{
    EXPECT_THAT(changesOf(withSegment(sessionTrack(), "Health care", true)),
                ElementsAre(Change{"Segment", "", "Health care"}));
    EXPECT_THAT(changesOf(withSegment(sessionTrack(), "Project managers", false)),
                ElementsAre(Change{"Segment", "Project managers", ""}));
    EXPECT_THAT(changesOf(withCompliance(sessionTrack(), "enterprise", "HIPAA", true)),
                ElementsAre(Change{"Feature", "", "HIPAA"}, Change{"Enterprise, HIPAA", "", "included"}));
}

TEST(Differences, SayWhichAssumptionsAreSettled)
{
    EXPECT_THAT(changesOf(settled(sessionTrack(), {"plans.pro.seats"})),
                ElementsAre(Change{"Assumption plans.pro.seats",
                                   "The worksheet gives no limit of users for Pro; 10 are taken.", ""}));
}

TEST(Differences, SayThatAFigureWasSetBackAndIsStillMarked)
{
    const test::Book there = draftOf(withPlanFee(sessionTrack(), "pro", rate("34.99")));
    EXPECT_THAT(changesOf(withPlanFee(there, "pro", rate("29.99"))),
                ElementsAre(Change{"Notes and order of the price book", "as before", "changed"}));
}

TEST(Differences, AreFoundBetweenBooksThatHaveNothingInCommon)
{
    const auto found = changesBetween(sessionTrack(), test::musicBook());
    EXPECT_THAT(found, Contains(Change{"Price book", "sessiontrack", "music-learning"}));
    EXPECT_THAT(found, Contains(Change{"Plan", "Pro", ""}));
    EXPECT_THAT(found, Contains(Change{"Add-on", "AI bundle: summarization, search and history for $17.99", ""}));
}

TEST(Differences, SayWhichCurrencyTheFiguresAreIn)
{
    test::Book book = sessionTrack();
    book.currency = *Currency::find("CHF");
    const auto found = changesBetween(sessionTrack(), book);
    EXPECT_THAT(found, Contains(Change{"Currency", "USD", "CHF"}));
    EXPECT_THAT(found, Contains(Change{"Pro subscription, a month", "$29.99", "CHF 29.99"}));
}

struct OtherBook
{
    std::string name;
    void (*change)(test::Book&);
    std::string what;
};

class OtherBooks : public testing::TestWithParam<OtherBook>
{
};

TEST_P(OtherBooks, DifferInWhatWasChanged)
{
    const test::Book before = test::bookOf(test::sampleText());
    test::Book after = before;
    GetParam().change(after);
    const std::vector<Change> found = changesBetween(before, after);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(found.front().what, HasSubstr(GetParam().what));
}

INSTANTIATE_TEST_SUITE_P(
    Workshop, OtherBooks,
    testing::Values(
        OtherBook{"Name", [](test::Book& book) { book.name = "Another"; }, "Name"},
        OtherBook{"Version", [](test::Book& book) { book.version = "99"; }, "Version"},
        OtherBook{"Promotions", [](test::Book& book) { book.promotions.clear(); }, "Dates, offers and other rules"},
        OtherBook{"Terms", [](test::Book& book) { book.termDiscounts.clear(); }, "Dates, offers and other rules"},
        OtherBook{"Validity", [](test::Book& book) { ++book.rules.quoteValidDays; }, "Dates, offers and other rules"},
        OtherBook{"Claims", [](test::Book& book) { book.claims.clear(); }, "Dates, offers and other rules"},
        OtherBook{"PlanOrder", [](test::Book& book) { std::swap(book.plans.front(), book.plans.back()); },
                  "Notes and order of the price book"},
        OtherBook{"PlanTerms", [](test::Book& book) { book.plans.front().description = "Other words"; },
                  ", other terms"},
        OtherBook{"FeatureGroup", [](test::Book& book) { book.features.front().group = "Other"; }, "Feature "},
        OtherBook{"Assumption", [](test::Book& book) { book.assumptions.front().note = "Other words"; },
                  "Assumption "}),
    test::byName);

} // namespace

} // namespace seatwise::book_differences_test
