#include "workshop/draft.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "claims/book_files.h"
#include "claims/claims.h"
#include "digest/digest.h"
#include "offers/locale.h"
#include "pricebook/writer.h"
#include "pricing/books.h"
#include "values.h"
#include "workshop/drafts.h"

namespace seatwise::draft_test {

namespace {

using test::draftOf;
using test::noteOn;
using test::rate;
using test::sessionTrack;
using test::setInWorkshop;
using testing::ElementsAre;
using testing::HasSubstr;

/// R61.
TEST(Draft, IsCalledADraftInNameIdAndVersion)
{
    const test::Book draft = draftOf(asDraft(sessionTrack()));
    EXPECT_EQ(draft.name, "SessionTrack (draft)");
    EXPECT_EQ(draft.id, "sessiontrack-draft");
    EXPECT_EQ(draft.version, "2026.1-draft");
    EXPECT_TRUE(isDraft(draft));
    EXPECT_FALSE(isDraft(sessionTrack()));
}

TEST(Draft, StaysAsItIsWhenItIsMadeADraftAgain)
{
    const test::Book draft = draftOf(asDraft(sessionTrack()));
    EXPECT_EQ(draftOf(asDraft(draft)), draft);
}

TEST(Draft, HasTheDigestOfItsOwnFile)
{
    const test::Book draft = draftOf(withPlanFee(draftOf(asDraft(sessionTrack())), "pro", rate("34.99")));
    EXPECT_EQ(draft.sha256, sha256Hex(writePriceBook(draft)));
}

TEST(Draft, KeepsTheClaimsSoThatTheAuditSaysWhichOneItBreaks)
{
    const test::Book draft = draftOf(withPlanFee(draftOf(asDraft(sessionTrack())), "pro", rate("34.99")));
    EXPECT_EQ(draft.claims, sessionTrack().claims);
    std::vector<std::string> broken;
    const std::vector<ClaimReport> reports = checkClaims(draft);
    for (std::size_t i = 0; i < reports.size(); ++i)
        if (!reports[i].holds)
            broken.push_back(draft.claims[i].text + " is " + reports[i].computed.english());
    EXPECT_THAT(broken, ElementsAre("Pro Tier: $29.99/month is 34.99"));
}

TEST(Draft, IsRefusedForPricesConvertedToAnotherCurrency)
{
    test::Book book = sessionTrack();
    book.locales = {{"eu", "Europe", *Currency::find("EUR"), rate("0.9"), rate("0.0001"), book.effectiveFrom}};
    const auto draft = asDraft(localized(book, "eu").value());
    ASSERT_FALSE(draft);
    EXPECT_EQ(draft.error().message.english(), "the prices are converted to EUR; change the list as it is published");
}

TEST(Draft, IsRefusedInOneLineWhereTheRulesOfBooksRefuseIt)
{
    test::Book book = sessionTrack();
    book.name = std::string(2000, 'a');
    const auto draft = asDraft(book);
    ASSERT_FALSE(draft);
    EXPECT_EQ(draft.error().kind, Error::Kind::refused);
    EXPECT_THAT(draft.error().message.english(), HasSubstr("no valid price book: name: "));
}

TEST(Segments, AreAddedUnderTheirName)
{
    const test::Book draft = draftOf(withSegment(sessionTrack(), "Health care", true));
    ASSERT_EQ(draft.segments.size(), 5U);
    EXPECT_EQ(draft.segments.back(), (Segment{"health-care", "Health care"}));
    EXPECT_EQ(noteOn(draft, "segments"), setInWorkshop("Segments of the market"));
}

TEST(Segments, AreTakenAwayByTheirName)
{
    const test::Book draft = draftOf(withSegment(sessionTrack(), "Project managers", false));
    std::vector<std::string> names;
    for (const Segment& segment : draft.segments)
        names.push_back(segment.name);
    EXPECT_THAT(names, ElementsAre("Knowledge workers", "Tech professionals", "Remote work environments"));
}

TEST(Segments, AreLeftAloneWhereNothingChanges)
{
    EXPECT_EQ(draftOf(withSegment(sessionTrack(), "Project managers", true)), sessionTrack());
    EXPECT_EQ(draftOf(withSegment(sessionTrack(), "Health care", false)), sessionTrack());
}

TEST(Segments, LeaveNoAssumptionBehindWhenTheLastOneGoes)
{
    test::Book book = draftOf(withSegment(sessionTrack(), "Health care", true));
    const std::vector<Segment> segments = book.segments;
    for (const Segment& segment : segments)
        book = draftOf(withSegment(book, segment.name, false));
    EXPECT_TRUE(book.segments.empty());
    EXPECT_EQ(noteOn(book, "segments"), "");
}

TEST(Segments, GetIdsOfTheirOwnWhenTheirNamesAreAlike)
{
    test::Book book = draftOf(withSegment(sessionTrack(), "Law & tax", true));
    book = draftOf(withSegment(book, "Law, tax", true));
    book = draftOf(withSegment(book, "\u6559\u80B2", true));
    EXPECT_EQ(book.segments[4].id, "law-tax");
    EXPECT_EQ(book.segments[5].id, "law-tax-2");
    EXPECT_EQ(book.segments[6], (Segment{"item", "\u6559\u80B2"}));
}

TEST(Segments, NeedANameOnOneLine)
{
    for (const std::string& name : {std::string(), std::string("a\nb"), std::string("\xFF"), std::string(201, 'a')}) {
        const auto draft = withSegment(sessionTrack(), name, true);
        ASSERT_FALSE(draft);
        EXPECT_EQ(draft.error().message.english(), "a segment needs a name of 1 to 200 bytes on one line");
    }
}

TEST(SettledAssumptions, AreTakenOutByTheirPaths)
{
    const test::Book draft = draftOf(settled(sessionTrack(), {"plans.pro.seats", "credit_packs", "not.there"}));
    EXPECT_EQ(draft.assumptions.size() + 2, sessionTrack().assumptions.size());
    EXPECT_EQ(noteOn(draft, "plans.pro.seats"), "");
    EXPECT_EQ(noteOn(draft, "credit_packs"), "");
    EXPECT_NE(noteOn(draft, "plans.free.seats"), "");
}

} // namespace

} // namespace seatwise::draft_test
