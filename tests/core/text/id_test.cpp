#include <gtest/gtest.h>

#include <concepts>
#include <type_traits>

#include "pricebook/ids.h"
#include "quoting/quote.h"

namespace seatwise::id_test {

namespace {

template<class A, class B>
concept canBeCompared = requires(const A& a, const B& b) { a == b; };

template<class A, class B>
constexpr bool canBeSwapped = std::is_convertible_v<A, B> || std::is_assignable_v<B&, A> || canBeCompared<A, B>;

TEST(Id, OfOneKindIsNeverTakenForOneOfAnother)
{
    EXPECT_FALSE((canBeSwapped<PlanId, AddOnId>));
    EXPECT_FALSE((canBeSwapped<AddOnId, FeatureId>));
    EXPECT_FALSE((canBeSwapped<UnitId, ChargeId>));
    EXPECT_FALSE((canBeSwapped<QuoteId, PlanId>));
    EXPECT_FALSE((std::is_invocable_v<decltype(&PriceBook::findPlan), const PriceBook&, AddOnId>));
}

TEST(Id, IsNotMadeOfATextUnasked)
{
    EXPECT_FALSE((std::is_convertible_v<std::string, PlanId>));
    EXPECT_FALSE((std::is_convertible_v<std::string_view, PlanId>));
    EXPECT_EQ(PlanId(std::string("solo")).text(), "solo");
}

TEST(Id, ReadsAsItsText)
{
    const PlanId plan = "solo";
    const std::string_view text = plan;
    EXPECT_EQ(text, "solo");
    EXPECT_TRUE(plan == "solo");
    EXPECT_FALSE(plan == std::string("ensemble"));
    EXPECT_EQ("plans." + plan + ".seats", "plans.solo.seats");
}

TEST(Id, IsListedWithTheOthers)
{
    EXPECT_EQ(listed(std::vector<PlanId>{"solo", "ensemble"}).value,
              (std::vector{words::plain("solo"), words::plain("ensemble")}));
    EXPECT_EQ(listed(std::vector<PlanId>{}).value, std::vector{words::none()});
}

TEST(ChargeUnit, IsReadAsItIsWritten)
{
    for (const std::string_view text : {"seat", "plan", "credit", "call"})
        EXPECT_EQ(toString(parseChargeUnit(text)), text);
    EXPECT_EQ(parseChargeUnit("seat"), ChargeUnit(PerSeat{}));
    EXPECT_EQ(parseChargeUnit("plan"), ChargeUnit(PerPlan{}));
    EXPECT_EQ(parseChargeUnit("credit"), ChargeUnit(Meter{"credit"}));
}

TEST(LineUnit, IsReadAsItIsWritten)
{
    for (const std::string_view text : {"seat", "plan", "package", "credit"})
        EXPECT_EQ(toString(parseLineUnit(text)), text);
    EXPECT_EQ(parseLineUnit("package"), LineUnit(PerPackage{}));
}

TEST(PlanChoice, IsReadAsItIsWritten)
{
    EXPECT_EQ(parsePlanChoice("auto"), PlanChoice(Cheapest{}));
    EXPECT_EQ(parsePlanChoice("solo"), PlanChoice(PlanId("solo")));
    EXPECT_EQ(toString(parsePlanChoice("auto")), "auto");
    EXPECT_EQ(toString(parsePlanChoice("solo")), "solo");
}

} // namespace

} // namespace seatwise::id_test
