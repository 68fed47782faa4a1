// The sums of a store's quotes, in a file and on a server, against those of each quote read alone.

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "cli/insights_json.h"
#include "quoting/quote_moves.h"
#include "quoting/quote_sums.h"
#include "store/stores.h"

// R92, R93, R94.

namespace seatwise::summed_quotes_test {
namespace {

/// A store that is filled by chance, the same each time.
class ChanceStore
{
public:
    ChanceStore()
    {
        for (int i = 0; i < 70; ++i)
            quote("q" + std::to_string(i));
    }

    [[nodiscard]] const QuoteStore& store() const { return *store_; }
    [[nodiscard]] const test::EmptyStore& place() const { return place_; }

private:
    [[nodiscard]] int below(int count) { return static_cast<int>(chance_() % static_cast<unsigned>(count)); }
    [[nodiscard]] bool oneIn(int count) { return below(count) == 0; }

    template<class Value>
    [[nodiscard]] Value oneOf(std::vector<Value> values)
    {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

    [[nodiscard]] Quote draft(const std::string& id)
    {
        Selection selection;
        const bool isTrial = oneIn(4);
        selection.plan = PlanId(std::string(isTrial ? "prelude" : "ensemble"));
        selection.seats = isTrial ? 5 : oneOf<SeatCount>({20, 99, 100, 499, 500, 2'000});
        selection.billing = isTrial ? Billing::monthly : Billing::annual;
        selection.start = Date{std::chrono::year{2027}, std::chrono::July, std::chrono::day{1}};
        if (!isTrial && oneIn(2))
            selection.offers.manager = AgreedDiscount{Percent::whole(oneOf<int>({5, 10, 25})), "pilot"};
        QuoteDetails details;
        details.customer = oneOf<std::string>({"Elm", "Oak", "Schule Süd", "Ash", "Fir's \"&\""});
        details.preparedBy = oneOf<std::string>({"", "Ada Park", "ada park", "Grace", "Zoë"});
        return draftQuote(test::shippedMusicBook(), selection, details, QuoteId(id)).value();
    }

    void change(const std::string& id, const QuoteMove& move)
    {
        const auto changed = store_->change(id, day_, move);
        EXPECT_TRUE(changed) << changed.error().message.english();
    }

    void issue(const std::string& id)
    {
        change(id, [this](const Quote& kept, const QuoteNumber& number) { return issued(kept, number, day_); });
    }

    void decide(const std::string& id)
    {
        day_ = addDays(day_, below(30));
        const Decision decision{day_, "A. Clerk", "PO-7"};
        const bool yes = oneIn(2);
        change(id, [&](const Quote& kept, const QuoteNumber&) {
            return yes ? accepted(kept, decision, day_) : declined(kept, decision, day_);
        });
    }

    void quote(const std::string& id)
    {
        day_ = addDays(test::issueDay, below(200));
        ASSERT_TRUE(store_->add(draft(id), test::shippedMusicBook()));
        const Quote kept = store_->find(id).value();
        if (waitsForApproval(kept) && !oneIn(4))
            ASSERT_TRUE(store_->approve(id, day_, Approval{"Edith", {}, day_}, std::nullopt));
        else if (waitsForApproval(kept))
            return;
        if (oneIn(6))
            return;
        if (oneIn(10))
            return change(id, [](const Quote& drafted, const QuoteNumber&) { return discarded(drafted); });
        issue(id);
        if (oneIn(3)) {
            const Quote next = revised(store_->find(id).value(), QuoteId(id + "-2")).value();
            ASSERT_TRUE(store_->add(next, test::shippedMusicBook()));
            if (waitsForApproval(next) || oneIn(2))
                return;
            issue(id + "-2");
            return oneIn(2) ? decide(id + "-2") : void();
        }
        if (!oneIn(3))
            decide(id);
    }

    std::mt19937 chance_{2026};
    test::EmptyStore place_;
    std::unique_ptr<QuoteStore> store_ = place_.open();
    Date day_ = test::issueDay;
};

std::string printed(const QuoteSums& sums, Date day, const AskedMonths& asked)
{
    return cli::insightsJson(quoteFigures(sums, asked, day).value(), sums.damaged).dump(1);
}

/// As the store has them, but for those whose row was changed.
QuoteSums ofEachQuote(const QuoteStore& store, Date day)
{
    CountedQuotes counted;
    std::vector<QuoteSummary> rows = test::allQuotes(store);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->damaged) {
            ++counted.damaged;
            continue;
        }
        CountedQuote quote = countedOf(store.find(row->id).value(), day);
        quote.isTrial = quote.plan == "prelude";
        quote.added = static_cast<std::int64_t>(counted.quotes.size());
        counted.quotes.push_back(quote);
    }
    return sumsOf(counted);
}

void expectThoseOfEachQuote(const QuoteStore& store)
{
    for (const int later : {0, 40, 400}) {
        const Date day = addDays(test::issueDay, later);
        const QuoteSums sums = store.sums(day).value();
        const QuoteSums expected = ofEachQuote(store, day);
        for (const AskedMonths& asked : {AskedMonths{}, AskedMonths{parseMonth("2027-01"), parseMonth("2027-03")},
                                         AskedMonths{parseMonth("2027-05"), std::nullopt}})
            EXPECT_EQ(printed(sums, day, asked), printed(expected, day, asked)) << later;
    }
}

TEST(SummedQuotes, AreThoseOfEachQuoteReadAlone)
{
    const ChanceStore chance;
    const auto figures =
        quoteFigures(chance.store().sums(addDays(test::issueDay, 40)).value(), {}, addDays(test::issueDay, 40)).value();
    EXPECT_GT(figures.quotes.accepted, 5);
    EXPECT_GT(figures.quotes.revised, 2);
    EXPECT_GT(figures.trials.converted, 0);
    EXPECT_GT(figures.approvals.waiting, 0);
    expectThoseOfEachQuote(chance.store());
}

TEST(SummedQuotes, LeaveOutRowsThatWereChangedWithTheirRevisionsLeft)
{
    const ChanceStore chance;
    ASSERT_TRUE(chance.place().tamper("UPDATE quotes SET seats = seats + 1 WHERE id LIKE '%7'"));
    ASSERT_TRUE(chance.place().tamper("UPDATE quotes SET issued = 'yesterday' WHERE id = 'q3' OR id = 'q3-2'"));
    ASSERT_TRUE(chance.place().tamper("UPDATE quotes SET total = total - 1 WHERE id LIKE '%-2'"));
    EXPECT_GT(chance.store().sums(test::issueDay).value().damaged, 8);
    expectThoseOfEachQuote(chance.store());
}

TEST(SummedQuotes, AreNothingOfAnEmptyStore)
{
    const test::EmptyStore place;
    const QuoteSums sums = place.open()->sums(test::issueDay).value();
    EXPECT_TRUE(sums.quotes.empty());
    EXPECT_TRUE(sums.unanswered.empty());
    EXPECT_EQ(sums.damaged, 0);
}

TEST(SummedQuotes, EndWhenTheyAreStopped)
{
    const ChanceStore chance;
    const auto stopped = chance.store().sums(test::issueDay, [](std::int64_t, std::int64_t) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().message.english(), "stopped before it was finished");
}

} // namespace
} // namespace seatwise::summed_quotes_test
