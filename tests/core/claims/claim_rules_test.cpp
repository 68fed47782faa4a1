#include "claims/claim_rules.h"

#include <gtest/gtest.h>

#include "book.h"
#include "claims/book_files.h"
#include "claims/claims.h"
#include "words/book_words.h"

namespace seatwise::claim_rules_test {

namespace {

test::Book music()
{
    return test::bookOf(test::shippedText("music-learning"));
}

ClaimReport reportOf(const PriceBook& book, std::string rule, PlanId plan = {}, std::string value = {})
{
    Claim claim;
    claim.expect.rule = std::move(rule);
    claim.expect.plan = std::move(plan);
    claim.expect.value = std::move(value);
    return check(book, claim);
}

Plan& planOf(test::Book& book, const PlanId& id)
{
    return book.plans[static_cast<std::size_t>(book.findPlan(id) - book.plans.data())];
}

} // namespace

// The rules hold of the shipped books (shipped_claims_test.cpp); here each is broken once.

TEST(ClaimRules, FindAnAnnualSavingThatTheBookGives)
{
    test::Book book = music();
    book.rules.annualDiscount = Percent::whole(20);
    EXPECT_TRUE(reportOf(book, "annual_saving", "", "20").holds);
    EXPECT_EQ(findUnkeptAnnualSaving(book), std::nullopt);
}

TEST(ClaimRules, FindAnAnnualSavingThatOnePlanDoesNotGive)
{
    test::Book book = music();
    std::get<Banded>(*planOf(book, "solo").charges[0].annual).bands = {
        {Quantity::whole(5), *Rate::parse("76.32"), *Rate::parse("7.68")}}; // 20 % below
    EXPECT_TRUE(reportOf(book, "annual_saving", "solo", "20").holds);
    EXPECT_EQ(reportOf(book, "annual_saving", "", "20").computed.english(), "0");
}

TEST(ClaimRules, SayThatNoPlanIsBilledBothWays)
{
    test::Book book = music();
    for (Plan& plan : book.plans)
        plan.billing = {Billing::annual};
    EXPECT_EQ(reportOf(book, "annual_saving", "", "20").computed.english(), "no plan is billed both ways");
}

TEST(ClaimRules, FindAnotherSeatLimit)
{
    test::Book book = music();
    planOf(book, "solo").seats.max = 25;
    EXPECT_EQ(reportOf(book, "seat_limit", "solo", "19").computed.english(), "25");
}

TEST(ClaimRules, FindALimitWhereNoneIsClaimed)
{
    EXPECT_EQ(reportOf(music(), "unlimited_seats", "solo").computed.english(), "no, at most 19");
}

TEST(ClaimRules, FindSeatsThatNoPlanAdmits)
{
    EXPECT_FALSE(reportOf(music(), "seats_supported", "", "4").holds);
}

TEST(ClaimRules, FindACostPerSeatThatRises)
{
    test::Book book = music();
    std::get<Banded>(planOf(book, "ensemble").charges[0].monthly).bands[1].base = Rate::whole(100);
    EXPECT_EQ(reportOf(book, "per_seat_falls").computed.english(), "no, not at 120 seats");
}

TEST(ClaimRules, FindTheBreakEvenOfDearerSeats)
{
    // Solo's line at 8.75 + 0.80 × (n - 5) reaches 19.95 + 0.20 × (n - 20) at 18.67, before Ensemble begins; at
    // 7.95 + 0.40 × (n - 5) it does at 50: 25.95.
    test::Book book = music();
    std::get<Banded>(planOf(book, "solo").charges[0].monthly).bands[0].rate = *Rate::parse("0.40");
    EXPECT_EQ(reportOf(book, "break_even", "solo", "25").computed.english(), "50");
}

TEST(ClaimRules, FindNoBreakEvenWhereTheLinesNeverMeet)
{
    test::Book book = music();
    std::get<Banded>(planOf(book, "solo").charges[0].monthly).bands[0].rate = {};
    EXPECT_EQ(reportOf(book, "break_even", "solo", "25").computed.english(), "none");
}

TEST(ClaimRules, FindAnUpgradeThatIsNotOffered)
{
    EXPECT_FALSE(reportOf(music(), "upgrade_anytime", "ensemble", "solo").holds);
}

TEST(ClaimRules, FindAnotherTrial)
{
    test::Book book = music();
    planOf(book, "prelude").trial = Trial{30, {"solo"}};
    EXPECT_EQ(reportOf(book, "trial_converts_before_end", "prelude", "14").computed.english(), "30");
    EXPECT_EQ(reportOf(book, "trial_converts_to", "prelude", "solo, ensemble").computed.english(), "solo");
}

TEST(ClaimRules, FindOtherRulesOfTheBook)
{
    test::Book book = music();
    book.rules.annualDivisor = 360;
    book.rules.negotiatedFrom.reset();
    book.rules.summerPause.reset();
    std::erase_if(book.assumptions, [](const Assumption& known) { return known.path == "rules.summer_pause"; });
    book.currency = *Currency::find("JPY");
    EXPECT_EQ(reportOf(book, "proration_annual", "", "365").computed.english(), "360");
    EXPECT_EQ(reportOf(book, "negotiated_from", "", "10000").computed.english(), "never");
    EXPECT_FALSE(reportOf(book, "summer_pause").holds);
    EXPECT_EQ(reportOf(book, "currency", "", "USD").computed.english(), "JPY");
    EXPECT_EQ(reportOf(book, "rounding_cent", "", "0.01").computed.english(), "1");
}

TEST(ClaimRules, FindRatesThatAreNegotiatedFromFewerSeats)
{
    test::Book book = music();
    book.rules.negotiatedFrom = 5'000;
    EXPECT_EQ(reportOf(book, "negotiated_from", "", "10000").computed.english(), "5000");
}

TEST(ClaimRules, FindNoRateToNegotiate)
{
    test::Book book = music();
    for (Plan& plan : book.plans)
        plan.seats.max = 5'000;
    EXPECT_EQ(reportOf(book, "negotiated_from", "", "10000").computed.english(), "not for 10000");
}

TEST(ClaimRules, FindAPromiseTheProgramDoesNotKeep)
{
    EXPECT_EQ(reportOf(music(), "seat_removal_annual", "", "at once").computed.english(), "year end");
}

TEST(ClaimRules, AreSaidAlikeWhereTheyHold)
{
    const ClaimReport report = reportOf(music(), "billing_cycle_monthly", "", "calendar month");
    EXPECT_TRUE(report.published.is(words::calendarMonth));
    EXPECT_EQ(report.published, report.computed);
}

TEST(ClaimRules, FindCreditsWithoutVolumeDiscount)
{
    const test::Book book = test::bookOf(test::shippedText("sessiontrack"));
    EXPECT_FALSE(reportOf(book, "credit_volume_discount", "pro").holds);
    EXPECT_EQ(reportOf(book, "credit_rate", "consulting", "0.10").computed.english(), "no credits");
}

TEST(ClaimRules, HaveAnAnswerForEveryNameInTheBookFormat)
{
    for (const std::string_view name : claimRuleNames())
        EXPECT_FALSE(reportOf(music(), std::string(name), "ensemble", "1").computed.empty()) << name;
}

} // namespace seatwise::claim_rules_test
