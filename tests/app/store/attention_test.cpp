#include "quoting/attention.h"

#include <gtest/gtest.h>

#include "claims/reader.h"
#include "pricebook/writer.h"
#include "quoting/quote_moves.h"
#include "store/stores.h"

namespace seatwise::attention_test {

namespace {

using namespace std::chrono;

QuoteDetails elm()
{
    QuoteDetails details;
    details.customer = "Elm";
    return details;
}

class NeedingAttention : public testing::Test
{
protected:
    [[nodiscard]] std::vector<Attention> on(Date today) const { return needingAttention(*store_, today).value(); }

    test::EmptyStore place_;
    std::unique_ptr<QuoteStore> store_ = place_.open();
};

TEST_F(NeedingAttention, AreQuotesThatExpireWithinAWeek)
{
    ASSERT_TRUE(test::save(*store_, test::draft("a"))); // valid for 30 days, through 21 December
    EXPECT_TRUE(on(Date{year{2026}, December, day{13}}).empty());
    const auto week = on(Date{year{2026}, December, day{14}});
    ASSERT_EQ(week.size(), 1U);
    EXPECT_EQ(week.front().reason, AttentionReason::expiring);
    EXPECT_EQ(week.front().on, (Date{year{2026}, December, day{21}}));
    EXPECT_TRUE(on(Date{year{2026}, December, day{22}}).empty());
}

TEST_F(NeedingAttention, AreDraftsThatWaitForAnApproval)
{
    Selection selection = test::draft("a").selection;
    selection.offers.manager = AgreedDiscount{Percent::whole(25), "pilot"};
    const Quote waiting = draftQuote(test::shippedMusicBook(), selection, elm(), "a").value();
    ASSERT_TRUE(store_->add(waiting, test::shippedMusicBook()));
    ASSERT_EQ(on(test::issueDay).size(), 1U);
    EXPECT_EQ(on(test::issueDay).front().reason, AttentionReason::approval);
    // 25 % of 652.20 leave 489.15; the floor, 60 %, is 391.32.
    EXPECT_EQ(on(test::issueDay).front().asked,
              (AskedDiscount{Percent::whole(25), *Money::parse("163.05"), Money::parse("97.83")}));
    ASSERT_TRUE(store_->change("a", test::issueDay, [](const Quote& quote, const QuoteNumber&) {
        return approved(quote, {.by = "Ada", .note = {}, .on = test::issueDay});
    }));
    EXPECT_TRUE(on(test::issueDay).empty());
}

TEST_F(NeedingAttention, AreTrialsThatEndWithinAWeek)
{
    Selection trial;
    trial.plan = "prelude";
    trial.seats = 5;
    trial.start = test::issueDay; // 14 days: through 4 December
    ASSERT_TRUE(test::save(*store_, draftQuote(test::shippedMusicBook(), trial, elm(), "a").value()));
    ASSERT_TRUE(store_->change("a", test::issueDay, [](const Quote& quote, const QuoteNumber&) {
        return accepted(quote, {test::issueDay, {}, {}}, test::issueDay);
    }));
    EXPECT_TRUE(on(Date{year{2026}, November, day{26}}).empty());
    const auto week = on(Date{year{2026}, November, day{27}});
    ASSERT_EQ(week.size(), 1U);
    EXPECT_EQ(week.front().reason, AttentionReason::trialEnding);
    EXPECT_EQ(week.front().on, (Date{year{2026}, December, day{4}}));
}

TEST_F(NeedingAttention, ComeWithTheNearestDayFirst)
{
    ASSERT_TRUE(test::save(*store_, test::draft("a")));
    ASSERT_TRUE(store_->add(test::draft("b"), test::shippedMusicBook()));
    ASSERT_TRUE(store_->change("b", test::issueDay, [](const Quote& quote, const QuoteNumber& next) {
        return issued(quote, next, Date{year{2026}, November, day{20}});
    }));
    const auto week = on(Date{year{2026}, December, day{15}});
    ASSERT_EQ(week.size(), 2U);
    EXPECT_EQ(week.front().quote.id, "b");
}

TEST_F(NeedingAttention, TrailOfOneQuoteHasItsRecordsAlone)
{
    ASSERT_TRUE(test::save(*store_, test::draft("a")));
    ASSERT_TRUE(test::save(*store_, test::draft("b")));
    const auto trail = store_->auditOf("a").value();
    ASSERT_EQ(trail.size(), 2U);
    EXPECT_EQ(trail.front().event, "quote.drafted");
    EXPECT_EQ(trail.back().event, "quote.issued");
}

TEST_F(NeedingAttention, RepricedDraftIsKeptWithItsNewBook)
{
    ASSERT_TRUE(store_->add(test::draft("a"), test::shippedMusicBook()));
    BookContent next = test::shippedMusicBook();
    next.version = "2027.1";
    const Quote anew = store_->reprice("a", test::issueDay, *readPriceBook(writePriceBook(next)).value()).value();
    EXPECT_EQ(anew.book.version, "2027.1");
    EXPECT_EQ(store_->bookOf(store_->find("a").value()).value()->version, "2027.1");
}

} // namespace

} // namespace seatwise::attention_test
