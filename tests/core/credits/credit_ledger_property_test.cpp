// Terms and uses at random: whatever they are, no credit appears or disappears.

#include "credits/credit_ledger.h"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "random_cases.h"

namespace seatwise::credit_ledger_property_test {

namespace {

using test::Random;
using Policy = CreditRollover::Policy;

CreditTerms someTerms(Random& random)
{
    CreditTerms terms;
    terms.allowance = random.flip() ? random.between(0, 500) : 0;
    terms.overageRate = Rate::fromUnits(random.between(0, 3'000'000'000));
    if (random.flip())
        terms.pack = PackOffer{random.between(1, 400), Rate::fromUnits(random.between(0, 60) * Rate::scale),
                               random.flip() ? std::optional(random.number(1, 6)) : std::nullopt};
    terms.rollover.policy =
        random.oneOf<Policy>({Policy::none, Policy::full, Policy::capped, Policy::expires, Policy::percent});
    if (terms.rollover.policy == Policy::percent)
        terms.rollover.percent = Percent::fromUnits(random.between(0, 100 * Percent::scale));
    if (terms.rollover.policy == Policy::capped)
        terms.rollover.cap = Quantity::whole(random.between(0, 600));
    if (terms.rollover.policy == Policy::expires)
        terms.rollover.months = random.number(1, 6);
    return terms;
}

CreditLedger someLedger(Random& random)
{
    std::vector<MonthlyUse> uses(static_cast<std::size_t>(random.number(1, 24)));
    for (MonthlyUse& use : uses)
        use.used = random.flip() ? CreditCount(random.between(0, 900))
                                 : CreditCount(Quantity::fromUnits(random.between(0, 60'000'000)));
    return keepLedger(someTerms(random), uses, Currency{}, Rounding::half_up).value();
}

/// R44.
TEST(CreditLedgerProperty, ConservesCreditsOverAnySpan)
{
    test::forRandomCases([](Random& random) {
        const CreditLedger ledger = someLedger(random);
        const auto last = static_cast<std::int64_t>(ledger.months.size()) - 1;
        const auto from = static_cast<std::size_t>(random.between(0, last));
        const auto to = static_cast<std::size_t>(random.between(static_cast<std::int64_t>(from), last));
        CreditCount in = from == 0 ? 0 : ledger.months[from - 1].balance;
        CreditCount out = ledger.months[to].balance;
        for (std::size_t i = from; i <= to; ++i) {
            const CreditMonth& month = ledger.months[i];
            in += month.granted + month.bought + month.overage;
            out += month.used + month.expired;
        }
        EXPECT_EQ(in, out);
    });
}

TEST(CreditLedgerProperty, TheAccountsAddUpToZeroAndAgreeWithTheMonths)
{
    test::forRandomCases([](Random& random) {
        const CreditLedger ledger = someLedger(random);
        std::array<CreditCount, 6> months{};
        for (const CreditMonth& month : ledger.months) {
            months[0] -= month.granted;
            months[1] -= month.bought;
            months[2] -= month.overage;
            months[4] += month.used;
            months[5] += month.expired;
        }
        months[3] = ledger.months.back().balance;
        CreditCount sum = 0;
        for (std::size_t account = 0; account < months.size(); ++account) {
            const CreditCount net = netOf(ledger.entries, static_cast<CreditAccount>(account));
            EXPECT_EQ(net, months[account]) << "account " << account;
            sum += net;
        }
        EXPECT_EQ(sum, 0);
    });
}

TEST(CreditLedgerProperty, NoBalanceIsBelowZero)
{
    test::forRandomCases([](Random& random) {
        for (const CreditMonth& month : someLedger(random).months)
            EXPECT_GE(month.balance, 0);
    });
}

TEST(CreditLedgerProperty, OverageIsForAnEmptyBalanceOnly)
{
    test::forRandomCases([](Random& random) {
        for (const CreditMonth& month : someLedger(random).months)
            EXPECT_TRUE(month.overage == 0 || month.balance == 0);
    });
}

/// R46.
TEST(CreditLedgerProperty, ForfeitsWereAnnouncedTheMonthBefore)
{
    test::forRandomCases([](Random& random) {
        const CreditLedger ledger = someLedger(random);
        for (std::size_t i = 1; i < ledger.months.size(); ++i)
            EXPECT_LE(ledger.months[i].expired, ledger.months[i - 1].announced + ledger.months[i].bought);
    });
}

TEST(CreditLedgerProperty, WhatIsAnnouncedHappensWhenNothingIsUsed)
{
    test::forRandomCases([](Random& random) {
        const CreditTerms terms = someTerms(random);
        const std::vector<MonthlyUse> uses = {{"1", random.between(0, 900)}, {"2", random.between(0, 900)}, {"3", 0}};
        const CreditLedger ledger = keepLedger(terms, uses, Currency{}, Rounding::half_up).value();
        EXPECT_EQ(ledger.months[2].expired, ledger.months[1].announced);
    });
}

} // namespace

} // namespace seatwise::credit_ledger_property_test
