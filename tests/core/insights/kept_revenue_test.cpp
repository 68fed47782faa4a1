#include "insights/kept_revenue.h"

#include <gtest/gtest.h>

#include "insights/priced_accounts.h"

// R86.

namespace seatwise::kept_revenue_test {
namespace {

using namespace test;

KeptRevenue kept(const std::vector<Account>& accounts, std::string_view in)
{
    return keptRevenue(accounts, ruleOf(MrrRules::seatwise), month(in), Currency{}).value();
}

TEST(KeptRevenue, OfAHundredWithTenLostTenLessAndTenMoreIsNinetyNetAndEightyGross)
{
    const std::vector<Account> accounts{account("leaves", "10", "2025-01-01", "2026-03-31"),
                                        account("shrinks", "30", "2025-01-01", "2026-05-31"),
                                        account("shrinks", "20", "2026-06-01"),
                                        account("grows", "60", "2025-01-01", "2026-01-31"),
                                        account("grows", "70", "2026-02-01"),
                                        account("began since", "500", "2026-02-01")};
    const KeptRevenue found = kept(accounts, "2026-11");
    EXPECT_EQ(found.net, percent("90"));
    EXPECT_EQ(found.gross, percent("80"));
    EXPECT_EQ(found.customers, 3);
    EXPECT_EQ(found.left, 1);
}

TEST(KeptRevenue, SeesOnlyTheTwoEndsOfTheYear)
{
    const std::vector<Account> accounts{account("was away", "10", "2025-01-01", "2026-01-31"),
                                        account("was away", "10", "2026-09-01")};
    const KeptRevenue found = kept(accounts, "2026-11");
    EXPECT_EQ(found.net, percent("100"));
    EXPECT_EQ(found.left, 0);
}

TEST(KeptRevenue, IsAbsentWhereNobodyPaidAYearAgo)
{
    const KeptRevenue found = kept({account("young", "10", "2026-02-01")}, "2026-11");
    EXPECT_EQ(found.net, std::nullopt);
    EXPECT_EQ(found.gross, std::nullopt);
}

} // namespace
} // namespace seatwise::kept_revenue_test
