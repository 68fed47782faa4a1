// Claims that say usage, add-ons, offers, a later period or a locale: what a published list says of the words of a
// book.
#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "claims/book_files.h"
#include "claims/claims.h"

namespace seatwise::claim_details_test {

namespace {

/// The book "periods" with half off the first three months, a term discount, prices of another place, and one claim
/// that expects this.
std::string textWith(const std::string& expect)
{
    return test::edited(test::repositoryFile("tests/data/books/periods.json"), R"("version": "1",)",
                        R"("version": "1", "promotions": [{ "code": "HALF", "percent": "50", "months": 3 }],
           "term_discounts": [{ "years": 2, "percent": "10" }],
           "locales": [{ "id": "fr", "name": "France", "currency": "EUR", "multiplier": "2", "round_to": "0.01",
                         "rate_date": "2026-01-01" }],
           "claims": [{ "text": "A statement", "source": "A list", "expect": { )" +
                            expect + R"( } }],)");
}

struct DetailedClaim
{
    std::string name;
    std::string expect;

    friend void PrintTo(const DetailedClaim& row, std::ostream* out) { *out << row.name; }
};

/// Computed by hand: Team has 10.00 a seat (28.50 a quarter, 100.00 a year) and a fee of 5.00, at least 40.00 a month,
/// and once 250.00 and 20.00 a seat; 2.5 % off a quarter, 5 % off a half-year, 10 % off a year.
const DetailedClaim detailedClaims[] = {
    // 114.00 + 15.00 less 3.23, and 250.00 + 80.00
    {"TotalOfAQuarter", R"("plan": "team", "seats": 4, "billing": "quarterly", "field": "total", "value": "455.77")"},
    {"WithoutWhatIsChargedOnce",
     R"("plan": "team", "seats": 4, "billing": "quarterly", "field": "recurring", "value": "125.77")"},
    {"WhatIsChargedOnce", R"("plan": "team", "seats": 4, "billing": "quarterly", "field": "once", "value": "330.00")"},
    {"ALaterPeriod",
     R"("plan": "team", "seats": 4, "billing": "quarterly", "field": "total", "value": "125.77", "period": 2)"},
    // 1 - 125.77 / (3 × 45.00)
    {"SavingOfAQuarter",
     R"("plan": "team", "seats": 4, "billing": "quarterly", "field": "saving_percent", "value": "6.8")"},
    {"SavingOfAHalfYear",
     R"("plan": "team", "seats": 4, "billing": "semiannual", "field": "saving_percent", "value": "5")"},
    // 256.50 + 330.00, and for the add-on 18.00 less 5 % and 99.00
    {"AnAddOn",
     R"("plan": "team", "seats": 4, "billing": "semiannual", "field": "total", "value": "702.60", "add_ons": ["archive"])"},
    // 7.35, 1.00 + 15 packages at 0.25, and once 3 packages at 3.00
    {"Usage", R"("plan": "solo", "seats": 1, "field": "total", "value": "21.10", "usage": { "call": 250 })"},
    // 591 packages at 0.25 and 1.00 are cut to 60.00
    {"UsageAtItsMaximum",
     R"("plan": "solo", "seats": 1, "field": "recurring", "value": "67.35", "usage": { "call": "6000.5" })"},
    // 480.00 less 10 %, of which 3 of 12 months are at half: 378.00
    {"APromotionOfMonths",
     R"("plan": "team", "seats": 4, "billing": "annual", "field": "recurring", "value": "378.00", "promotions": ["HALF"],
        "start": "2026-03-01")"},
    {"APromotionAndATerm",
     R"("plan": "team", "seats": 4, "billing": "annual", "field": "recurring", "value": "340.20", "promotions": ["HALF"],
        "term": 2, "start": "2026-03-01")"},
    {"PricesOfAPlace",
     R"("plan": "solo", "seats": 1, "field": "total", "value": "18.70", "usage": { "call": 0 }, "locale": "fr")"},
    {"ThePeriodOfAQuarter", R"("rule": "billing_cycle_quarterly", "value": "3 months from the start date")"},
    {"ThePeriodOfAHalfYear", R"("rule": "billing_cycle_semiannual", "value": "6 months from the start date")"},
};

class DetailsOfClaims : public testing::TestWithParam<DetailedClaim>
{
};

TEST_P(DetailsOfClaims, AreHeldAgainstThePrice)
{
    const test::Book book = test::bookOf(textWith(GetParam().expect));
    const ClaimReport report = checkClaims(book).front();
    EXPECT_TRUE(report.holds) << "computed " << report.computed.english();
}

INSTANTIATE_TEST_SUITE_P(Claims, DetailsOfClaims, testing::ValuesIn(detailedClaims), test::byName);

/// A claim about a rule of the book whose months are the customer's own and which keeps 40 % of the credits.
struct RuleOfOwnMonths
{
    std::string name;
    std::string rule;
    std::string value;

    friend void PrintTo(const RuleOfOwnMonths& row, std::ostream* out) { *out << row.name; }
};

class RulesOfOwnMonths : public testing::TestWithParam<RuleOfOwnMonths>
{
};

TEST_P(RulesOfOwnMonths, AreClaimed)
{
    const std::string expect = R"("rule": ")" + GetParam().rule + R"(", "value": ")" + GetParam().value + '"';
    const test::Book book = test::bookOf(test::edited(
        textWith(expect), R"("annual_discount": "10",)",
        R"("annual_discount": "10", "monthly_anchor": "start", "credit_rollover": { "policy": "percent", "percent": "40" },)"));
    const ClaimReport report = checkClaims(book).front();
    EXPECT_TRUE(report.holds) << "computed " << report.computed.english();
}

INSTANTIATE_TEST_SUITE_P(Claims, RulesOfOwnMonths,
                         testing::Values(RuleOfOwnMonths{"Month", "billing_cycle_monthly", "month from the start date"},
                                         RuleOfOwnMonths{"DueDay", "payment_due_monthly", "start of the period"},
                                         RuleOfOwnMonths{"Rollover", "credit_rollover", "percent:40"}),
                         test::byName);

test::PrintedProblem firstProblem(const std::string& expect)
{
    const auto problems = test::problemsOf(textWith(expect));
    return problems.empty() ? test::PrintedProblem{} : problems.front();
}

TEST(ClaimDetail, AreRefusedWhereTheFieldIsNoPrice)
{
    const auto problem = firstProblem(R"("plan": "solo", "field": "seats_min", "value": "1", "usage": { "call": 1 })");
    EXPECT_EQ(problem.path, "claims[0].expect.usage");
    EXPECT_TRUE(problem.message.ends_with("the field \"seats_min\" takes no \"usage\"")) << problem.message;
}

TEST(ClaimDetail, AreRefusedForARule)
{
    const auto problem = firstProblem(R"("rule": "currency", "value": "USD", "add_ons": ["archive"])");
    EXPECT_EQ(problem.path, "claims[0].expect.add_ons");
    EXPECT_TRUE(problem.message.ends_with("the rule \"currency\" takes no \"add_ons\"")) << problem.message;
}

TEST(ClaimDetail, NameAnAddOnThatThereIsNot)
{
    const auto problem =
        firstProblem(R"("plan": "team", "seats": 4, "field": "total", "value": "1.00", "add_ons": ["archives"])");
    EXPECT_EQ(problem.path, "claims[0].expect.add_ons[0]");
}

TEST(ClaimDetail, NameAnEventBelowZero)
{
    const auto problem = firstProblem(
        R"("plan": "solo", "seats": 1, "field": "total", "value": "1.00", "events": { "call": ["1.00", "-1.00"] })");
    EXPECT_EQ(problem.path, "claims[0].expect.events.call[1]");
}

TEST(ClaimDetail, MustSayAUnit)
{
    const auto problem = firstProblem(R"("plan": "solo", "seats": 1, "field": "total", "value": "1.00", "usage": {})");
    EXPECT_EQ(problem.path, "claims[0].expect.usage");
    EXPECT_TRUE(problem.message.find("an object of values by the unit") != std::string::npos) << problem.message;
}

/// R22.
TEST(ClaimDetail, OfAUnitThatNothingIsChargedByDiffer)
{
    const test::Book book = test::bookOf(
        textWith(R"("plan": "solo", "seats": 1, "field": "total", "value": "7.35", "usage": { "gigabyte": 1 })"));
    const ClaimReport report = checkClaims(book).front();
    EXPECT_FALSE(report.holds);
    EXPECT_NE(report.computed.english().find("gigabyte"), std::string::npos) << report.computed.english();
}

} // namespace

} // namespace seatwise::claim_details_test
