#include "insights/trial_figures.h"

#include <gtest/gtest.h>

#include "quoting/quotes_to_count.h"

// R94.

namespace seatwise::trial_figures_test {
namespace {

using namespace test;

CountedQuote trial(std::int64_t number, const std::string& customer, std::string_view issued,
                   QuoteStatus status = QuoteStatus::accepted)
{
    CountedQuote quote = issuedQuote(number, status);
    quote.customer = customer;
    quote.isTrial = true;
    quote.total = Money();
    quote.issued = day(issued);
    return quote;
}

CountedQuote bought(std::int64_t number, const std::string& customer, std::string_view on)
{
    CountedQuote quote = decidedQuote(number, QuoteStatus::accepted, on);
    quote.customer = customer;
    quote.issued = day("2026-01-01");
    return quote;
}

TrialFigures trialsIn(const std::vector<CountedQuote>& kept)
{
    const QuoteSums sums = sumsOf({kept});
    return trialFigures(sums.trials, sums.purchases);
}

TEST(TrialFigures, CountACustomerWhoAcceptedAPaidPlanSince)
{
    const TrialFigures figures =
        trialsIn({trial(1, "Elm", "2026-03-01"), bought(2, "Elm", "2026-03-31"), trial(3, "Oak", "2026-03-01"),
                  bought(4, "Oak", "2026-02-28"), trial(5, "Ash", "2026-03-01"), bought(6, "Fir", "2026-03-31")});
    EXPECT_EQ(figures.quotes, 3);
    EXPECT_EQ(figures.accepted, 3);
    EXPECT_EQ(figures.customers, 3);
    EXPECT_EQ(figures.converted, 1); // Oak bought before, Fir had no trial
    EXPECT_EQ(figures.days.median, quantity("30"));
}

TEST(TrialFigures, CountACustomerOnceFromTheFirstTrialToTheFirstPurchase)
{
    const TrialFigures figures = trialsIn({trial(1, "Elm", "2026-04-01"), trial(2, "Elm", "2026-03-01"),
                                           bought(3, "Elm", "2026-05-01"), bought(4, "Elm", "2026-04-10")});
    EXPECT_EQ(figures.quotes, 2);
    EXPECT_EQ(figures.customers, 1);
    EXPECT_EQ(figures.converted, 1);
    EXPECT_EQ(figures.days.longest, 40); // 31 days of March and 9 of April
}

TEST(TrialFigures, CountNoPurchaseThatIsFreeOrNotAccepted)
{
    CountedQuote free = bought(2, "Elm", "2026-03-31");
    free.total = Money();
    CountedQuote declined = bought(3, "Elm", "2026-03-31");
    declined.status = QuoteStatus::declined;
    EXPECT_EQ(trialsIn({trial(1, "Elm", "2026-03-01"), free, declined}).converted, 0);
}

TEST(TrialFigures, TakeAPurchaseOnTheDayOfTheTrial)
{
    EXPECT_EQ(trialsIn({trial(1, "Elm", "2026-03-01"), bought(2, "Elm", "2026-03-01")}).days.shortest, 0);
}

} // namespace
} // namespace seatwise::trial_figures_test
