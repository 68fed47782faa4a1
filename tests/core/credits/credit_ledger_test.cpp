// The expected rows are worked out by hand from R44 to R46.

#include "credits/credit_ledger.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "values.h"

namespace seatwise::credit_ledger_test {

namespace {

using test::money;
using test::rate;

/// granted, bought, used, overage, expired, balance, announced, cost
struct Row
{
    CreditCount granted, bought, used, overage, expired, balance, announced;
    std::string cost;
};

struct LedgerCase
{
    std::string name;
    CreditCount allowance;
    std::string pack; ///< empty: none
    std::string policy;
    std::vector<CreditCount> used;
    std::vector<Row> rows;
    std::string total;
    std::string pricePerUsed;
};

CreditTerms termsOf(CreditCount allowance, const std::string& pack, const std::string& policy)
{
    CreditTerms terms;
    terms.allowance = allowance;
    if (!pack.empty())
        terms.pack = parsePack(pack).value();
    terms.overageRate = rate("0.10");
    terms.rollover = parseRollover(policy).value();
    return terms;
}

std::vector<MonthlyUse> uses(const std::vector<CreditCount>& used)
{
    std::vector<MonthlyUse> months;
    for (const CreditCount credits : used)
        months.push_back({std::to_string(months.size() + 1), credits});
    return months;
}

class Ledgers : public testing::TestWithParam<LedgerCase>
{
};

TEST_P(Ledgers, AreKeptByTheRules)
{
    const LedgerCase& expected = GetParam();
    const auto kept = keepLedger(termsOf(expected.allowance, expected.pack, expected.policy), uses(expected.used),
                                 Currency{}, Rounding::half_up);
    ASSERT_TRUE(kept) << kept.error().message.english();
    std::vector<CreditMonth> months;
    for (const Row& row : expected.rows)
        months.push_back({std::to_string(months.size() + 1), row.granted, row.bought, row.used, row.overage,
                          row.expired, row.balance, row.announced, money(row.cost)});
    EXPECT_EQ(kept->months, months);
    EXPECT_EQ(kept->total, money(expected.total));
    EXPECT_EQ(kept->pricePerUsedCredit, Money::parse(expected.pricePerUsed));
}

INSTANTIATE_TEST_SUITE_P(
    Credits, Ledgers,
    testing::Values(
        LedgerCase{"NothingRollsOver",
                   100,
                   "",
                   "none",
                   {60, 130},
                   {{100, 0, 60, 0, 40, 0, 100, "0.00"}, {100, 0, 130, 30, 0, 0, 100, "3.00"}},
                   "3.00",
                   "0.0158"},
        LedgerCase{
            "AllRollsOver",
            100,
            "",
            "full",
            {60, 130, 30},
            {{100, 0, 60, 0, 0, 40, 0, "0.00"}, {100, 0, 130, 0, 0, 10, 0, "0.00"}, {100, 0, 30, 0, 0, 80, 0, "0.00"}},
            "0.00",
            "0"},
        LedgerCase{"OnlyTheCapRollsOver",
                   100,
                   "",
                   "capped:50",
                   {30, 20, 150},
                   {{100, 0, 30, 0, 20, 50, 100, "0.00"},
                    {100, 0, 20, 0, 80, 50, 100, "0.00"},
                    {100, 0, 150, 0, 0, 0, 50, "0.00"}},
                   "0.00",
                   "0"},
        // Half of 70 and half of 135 - 20 stay, to the last decimal.
        LedgerCase{"HalfOfWhatIsLeftRollsOver",
                   100,
                   "",
                   "percent:50",
                   {30, 20},
                   {{100, 0, 30, 0, 35, 35, CreditCount(test::quantity("67.5")), "0.00"},
                    {100, 0, 20, 0, CreditCount(test::quantity("57.5")), CreditCount(test::quantity("57.5")),
                     CreditCount(test::quantity("78.75")), "0.00"}},
                   "0.00",
                   "0"},
        // January's 100 live through February: 80 of them are spent there first, 20 expire.
        LedgerCase{"CreditsExpireAfterTwoMonths",
                   100,
                   "",
                   "expires:2",
                   {0, 80, 150},
                   {{100, 0, 0, 0, 0, 100, 100, "0.00"},
                    {100, 0, 80, 0, 20, 100, 100, "0.00"},
                    {100, 0, 150, 0, 0, 50, 50, "0.00"}},
                   "0.00",
                   "0"},
        LedgerCase{"AnExpiryOfOneMonthIsNone",
                   100,
                   "",
                   "expires:1",
                   {60, 130},
                   {{100, 0, 60, 0, 40, 0, 100, "0.00"}, {100, 0, 130, 30, 0, 0, 100, "3.00"}},
                   "3.00",
                   "0.0158"},
        // 90 short cost 9.00 as overage, no more than the pack; 91 short cost 9.10, and the pack is bought.
        LedgerCase{"APackOnlyWhereItIsCheaper",
                   0,
                   "100:9.00",
                   "full",
                   {90, 91, 9},
                   {{0, 0, 90, 90, 0, 0, 0, "9.00"}, {0, 100, 91, 0, 0, 9, 0, "9.00"}, {0, 0, 9, 0, 0, 0, 0, "0.00"}},
                   "18.00",
                   "0.0947"},
        // 350 short: three packs, and 50 at 5.00 rather than a fourth pack.
        LedgerCase{"SeveralPacksAndTheRestAsOverage",
                   0,
                   "100:9.00",
                   "full",
                   {350},
                   {{0, 300, 350, 50, 0, 0, 0, "32.00"}},
                   "32.00",
                   "0.0914"},
        LedgerCase{"APackDearerThanItsCreditsIsNeverBought",
                   0,
                   "100:11.00",
                   "full",
                   {350},
                   {{0, 0, 350, 350, 0, 0, 0, "35.00"}},
                   "35.00",
                   "0.1"},
        LedgerCase{"TheRestOfAPackFollowsThePolicy",
                   50,
                   "100:9.00",
                   "none",
                   {145},
                   {{50, 100, 145, 0, 5, 0, 50, "9.00"}},
                   "9.00",
                   "0.0621"},
        LedgerCase{
            "NothingUsedHasNoPriceForACredit", 10, "", "none", {0}, {{10, 0, 0, 0, 10, 0, 10, "0.00"}}, "0", ""}),
    test::byName);

/// R45.
TEST(CreditLedger, SpendsTheOldestExpiringFirst)
{
    CreditTerms terms = termsOf(100, "100:4.00", "full");
    terms.pack->months = 2;
    // 50 of January's pack are left. February spends 40 of them before the allowance, which never expires; 10 expire.
    const auto kept = keepLedger(terms, uses({150, 40}), Currency{}, Rounding::half_up);
    EXPECT_EQ(kept->months[1].expired, 10);
    EXPECT_EQ(kept->months[1].balance, 100);
}

TEST(CreditLedger, RoundsPacksAndOverageOnceEach)
{
    CreditTerms terms = termsOf(0, "", "none");
    terms.overageRate = rate("0.0055");
    EXPECT_EQ(keepLedger(terms, uses({3}), Currency{}, Rounding::half_up)->total, money("0.02"));
}

TEST(CreditLedger, RecordsWhereCreditsWent)
{
    using Account = CreditAccount;
    const auto kept = keepLedger(termsOf(100, "", "none"), uses({60, 130}), Currency{}, Rounding::half_up);
    EXPECT_EQ(kept->entries, (std::vector<CreditEntry>{{0, Account::allowance, Account::balance, 100},
                                                       {0, Account::balance, Account::used, 60},
                                                       {0, Account::balance, Account::expired, 40},
                                                       {1, Account::allowance, Account::balance, 100},
                                                       {1, Account::balance, Account::used, 100},
                                                       {1, Account::overage, Account::used, 30}}));
}

TEST(CreditLedger, RefusesUseBelowZeroNamingTheMonth)
{
    const auto kept = keepLedger(termsOf(1, "", "none"), uses({4, -1}), Currency{}, Rounding::half_up);
    EXPECT_EQ(kept.error().message.english(), "the use of 2 must be 0 to 1,000,000,000 credits, not −1");
}

TEST(CreditLedger, RefusesAnAmountTooLarge)
{
    CreditTerms terms = termsOf(0, "", "none");
    terms.overageRate = rate("900000000");
    EXPECT_EQ(keepLedger(terms, uses({maxCredits}), Currency{}, Rounding::half_up).error(), amountTooLarge());
}

} // namespace

} // namespace seatwise::credit_ledger_test
