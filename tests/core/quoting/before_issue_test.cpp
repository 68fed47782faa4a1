#include "quoting/before_issue.h"

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/music_book.h"
#include "quoting/quote_moves.h"
#include "quoting/quotes.h"
#include "values.h"
#include "words/quoting_words.h"

namespace seatwise::before_issue_test {

namespace {

using test::day;
using test::money;
using test::sampleDraft;

const IssueOrder issueToday{.today = day("2026-11-21")};

std::vector<IssueFinding> findingsOf(const Quote& draft, const IssueOrder& order = issueToday,
                                     const PriceBook& book = test::musicBook())
{
    return beforeIssue(draft, book, order, std::nullopt);
}

/// The points of a weight, in their order.
std::vector<std::string> points(const std::vector<IssueFinding>& findings, IssueWeight weight)
{
    std::vector<std::string> named;
    for (const IssueFinding& finding : findings)
        if (finding.weight == weight)
            named.emplace_back(toString(finding.point));
    return named;
}

using Points = std::vector<std::string>;

TEST(BeforeIssue, NothingBlocksADraftThatIsWhole)
{
    const auto findings = findingsOf(sampleDraft());
    EXPECT_FALSE(blocksIssue(findings));
    EXPECT_EQ(points(findings, IssueWeight::checked), (Points{"price", "approval"}));
}

TEST(BeforeIssue, WhatThePaperLacksWarns)
{
    EXPECT_EQ(points(findingsOf(sampleDraft()), IssueWeight::warns), (Points{"purchase_order", "prepared_by"}));
    Quote bare = sampleDraft();
    bare.details.billTo.clear();
    bare.service.reset();
    EXPECT_EQ(points(findingsOf(bare), IssueWeight::warns),
              (Points{"bill_to", "purchase_order", "prepared_by", "service"}));
}

TEST(BeforeIssue, AMissingLetterheadBlocksWhereItIsKnown)
{
    IssueOrder order = issueToday;
    order.hasLetterhead = false;
    EXPECT_EQ(points(findingsOf(sampleDraft(), order), IssueWeight::blocks), (Points{"letterhead"}));
    order.hasLetterhead.reset();
    EXPECT_FALSE(blocksIssue(findingsOf(sampleDraft(), order)));
}

TEST(BeforeIssue, AMissingCustomerBlocks)
{
    Quote draft = sampleDraft();
    draft.details.customer.clear();
    EXPECT_EQ(points(findingsOf(draft), IssueWeight::blocks), (Points{"customer"}));
}

/// R80.
TEST(BeforeIssue, ADiscountThatNobodyAllowedBlocks)
{
    Quote draft = sampleDraft();
    test::editPrice(draft, [](PriceParts& parts) { parts.needsApproval = true; });
    EXPECT_EQ(points(findingsOf(draft), IssueWeight::blocks), (Points{"approval"}));
    draft.approval = Approval{"Grace", {}, day("2026-11-20")};
    const auto findings = findingsOf(draft);
    EXPECT_FALSE(blocksIssue(findings));
    EXPECT_EQ(points(findings, IssueWeight::checked), (Points{"price", "approval"}));
}

TEST(BeforeIssue, APriceThatItsBookDoesNotGiveBlocksWithBothAmounts)
{
    Quote draft = sampleDraft();
    draft.selection.seats = 201; // 200 seats are 652.20 a year; one more in the same tier is 2.16
    const auto findings = findingsOf(draft);
    ASSERT_EQ(points(findings, IssueWeight::blocks), (Points{"price"}));
    EXPECT_EQ(findings.front().why, words::priceComesOutAs({money("654.36"), Currency::find("USD").value()},
                                                           {money("652.20"), Currency::find("USD").value()}));
}

TEST(BeforeIssue, ABookThatNoLongerPricesTheDraftBlocks)
{
    Quote draft = sampleDraft();
    draft.selection.plan = PlanId("gone");
    EXPECT_EQ(points(findingsOf(draft), IssueWeight::blocks), (Points{"price"}));
}

TEST(BeforeIssue, ABookOutsideItsDatesBlocksUntilThereIsAReason)
{
    test::Book book = test::musicBook();
    book.effectiveUntil = day("2027-06-30"); // the draft begins the day after
    IssueOrder order = issueToday;
    EXPECT_EQ(points(findingsOf(sampleDraft(), order, book), IssueWeight::blocks), (Points{"dates"}));
    order.reason = "promised in June";
    const auto findings = findingsOf(sampleDraft(), order, book);
    EXPECT_FALSE(blocksIssue(findings));
    EXPECT_EQ(points(findings, IssueWeight::warns).front(), "dates");
}

TEST(BeforeIssue, WhatTheStoreRefusesBlocks)
{
    const auto findings =
        beforeIssue(sampleDraft(), test::musicBook(), issueToday, words::needsNoApproval("some other refusal"));
    EXPECT_EQ(points(findings, IssueWeight::blocks), (Points{"promotion"}));
}

TEST(BeforeIssue, ALastDayThatIsPastBlocks)
{
    IssueOrder order = issueToday;
    order.validThrough = day("2026-11-20");
    EXPECT_EQ(points(findingsOf(sampleDraft(), order), IssueWeight::blocks), (Points{"validity"}));
    order.validThrough = day("2026-11-21");
    EXPECT_FALSE(blocksIssue(findingsOf(sampleDraft(), order)));
}

/// What blocks is what issued() refuses, but for what it cannot know: the letterhead, the book and the store.
TEST(BeforeIssue, AgreesWithTheIssue)
{
    Quote draft = sampleDraft();
    draft.details.customer.clear();
    EXPECT_FALSE(issued(draft, {2026, 1}, day("2026-11-21")));
    draft = sampleDraft();
    test::editPrice(draft, [](PriceParts& parts) { parts.needsApproval = true; });
    EXPECT_FALSE(issued(draft, {2026, 1}, day("2026-11-21")));
    EXPECT_FALSE(issued(sampleDraft(), {2026, 1}, day("2026-11-21"), {}, day("2026-11-20")));
    EXPECT_TRUE(issued(sampleDraft(), {2026, 1}, day("2026-11-21")));
}

TEST(QuoteIssue, TakesTheLastDayThatIsAsked)
{
    const Quote quote = issued(sampleDraft(), {2026, 1}, day("2026-11-21"), {}, day("2026-12-31")).value();
    EXPECT_EQ(quote.validThrough, day("2026-12-31"));
    EXPECT_EQ(statusOn(quote, day("2026-12-31")), QuoteStatus::issued);
    EXPECT_EQ(statusOn(quote, day("2027-01-01")), QuoteStatus::expired);
}

} // namespace

} // namespace seatwise::before_issue_test
