#include "credits/credit_terms.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "values.h"

namespace seatwise::credit_terms_test {

namespace {

using test::quantity;
using test::rate;
using Policy = CreditRollover::Policy;

struct PolicyCase
{
    std::string name;
    std::string text;
    CreditRollover rollover;
};

class Policies : public testing::TestWithParam<PolicyCase>
{
};

TEST_P(Policies, AreRead)
{
    EXPECT_EQ(parseRollover(GetParam().text).value(), GetParam().rollover);
}

INSTANTIATE_TEST_SUITE_P(
    Credits, Policies,
    testing::Values(
        PolicyCase{"None", "none", {Policy::none, std::nullopt, std::nullopt}},
        PolicyCase{"Full", "full", {Policy::full, std::nullopt, std::nullopt}},
        PolicyCase{"Capped", "capped:500", {Policy::capped, quantity("500"), std::nullopt}},
        PolicyCase{"Expiring", "expires:12", {Policy::expires, std::nullopt, 12}},
        PolicyCase{"ByPercent", "percent:12.5", {Policy::percent, std::nullopt, std::nullopt, Percent::parse("12.5")}}),
    test::byName);

struct RefusedCase
{
    std::string name;
    std::string text;
    std::string message;
};

class RefusedPolicies : public testing::TestWithParam<RefusedCase>
{
};

TEST_P(RefusedPolicies, SayWhatIsMissing)
{
    const auto read = parseRollover(GetParam().text);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::usage);
    EXPECT_EQ(read.error().message.english(), GetParam().message);
}

const std::string needsCap = "policy capped needs the number of credits that are kept, 0 to 1,000,000,000, such as "
                             "capped:500, not ";
const std::string needsEnd = "policy expires needs its end in months, 1 to 1,200, such as expires:12, not ";

INSTANTIATE_TEST_SUITE_P(
    Credits, RefusedPolicies,
    testing::Values(RefusedCase{"CappedWithoutNumber", "capped", needsCap + "\"capped\""},
                    RefusedCase{"CappedWithAnEmptyNumber", "capped:", needsCap + "\"capped:\""},
                    RefusedCase{"CappedBelowZero", "capped:-5", needsCap + "\"capped:-5\""},
                    RefusedCase{"ExpiresWithoutEnd", "expires", needsEnd + "\"expires\""},
                    RefusedCase{"ExpiresAtOnce", "expires:0", needsEnd + "\"expires:0\""},
                    RefusedCase{"ExpiresInWords", "expires:year", needsEnd + "\"expires:year\""},
                    RefusedCase{"PercentOfMoreThanAll", "percent:101",
                                "policy percent needs the percentage of credits left that is kept, 0 to 100, such as "
                                "percent:50, not \"percent:101\""},
                    RefusedCase{"Unknown", "some",
                                "policy must be none, full, capped:N (credits kept), expires:K (months kept) or "
                                "percent:P (of those left), not "
                                "\"some\""},
                    RefusedCase{"NoneWithANumber", "none:5",
                                "policy must be none, full, capped:N (credits kept), expires:K (months kept) or "
                                "percent:P (of those left), not "
                                "\"none:5\""}),
    test::byName);

TEST(Pack, IsCreditsAndPrice)
{
    EXPECT_EQ(parsePack("500:42.50").value(), (PackOffer{500, rate("42.50"), std::nullopt}));
}

class RefusedPacks : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

TEST_P(RefusedPacks, SayWhatAPackIs)
{
    const auto read = parsePack(GetParam().second);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().message.english(),
              "pack must be a number of credits and a price, such as 500:42.50, not \"" + GetParam().second + '"');
}

INSTANTIATE_TEST_SUITE_P(Credits, RefusedPacks,
                         testing::Values(std::pair{"NoPrice", "500"}, std::pair{"NoCredits", ":42.50"},
                                         std::pair{"Empty", "0:42.50"}, std::pair{"NegativePrice", "500:-1"}),
                         test::byFirst);

TEST(CreditTerms, NeedTheEndOfAnExpiringRollover)
{
    CreditTerms terms;
    terms.rollover.policy = Policy::expires;
    EXPECT_EQ(checkTerms(terms).error().message.english(), "an expiring rollover needs its end, 1 to 1,200 months");
}

TEST(CreditTerms, NeedTheCapOfACappedRollover)
{
    CreditTerms terms;
    terms.rollover.policy = Policy::capped;
    EXPECT_EQ(checkTerms(terms).error().kind, Error::Kind::usage);
}

} // namespace

} // namespace seatwise::credit_terms_test
