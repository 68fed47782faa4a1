#include "viewmodels/summary.h"

#include <gtest/gtest.h>

#include "model_test.h"
#include "viewmodels/calculator_edits.h"

namespace seatwise::ui::test {

namespace {

class Summary : public ModelTest
{
};

} // namespace

TEST_F(Summary, HoldsEverythingACustomerAsksFor)
{
    EXPECT_EQ(summaryLine(model),
              "Ensemble, 200 seats: $652.20 / year ($54.35 a month equivalent) · about $3.26 per seat and year · "
              "Annual rates as published · "
              "price book Music platform 2026.1, prices hold 30 days, taxes not included");
}

TEST_F(Summary, BeginsWithTheCustomer)
{
    setCustomer(model, "  Riverside\n County ");
    EXPECT_TRUE(summaryLine(model).startsWith("Riverside County · Ensemble, 200 seats"));
}

TEST_F(Summary, IsOneLine)
{
    setCustomer(model, "One\nTwo");
    EXPECT_FALSE(summaryLine(model).contains('\n'));
}

TEST_F(Summary, NamesTheRuleOfAnAnnualDiscount)
{
    setAnnualPolicy(model, Percent::whole(20));
    EXPECT_TRUE(summaryLine(model).contains("Annual rates with 20\u00a0% off")) << summaryLine(model).toStdString();
}

TEST_F(Summary, HoldsNoAnnualRuleWhenBilledMonthly)
{
    setBilling(model, Billing::monthly);
    EXPECT_TRUE(summaryLine(model).startsWith("Ensemble, 200 seats: $54.35 / month ($652.20 for 12 months)"));
    EXPECT_FALSE(summaryLine(model).contains("Annual rates"));
}

TEST_F(Summary, OfTheStatusBarIsShort)
{
    EXPECT_EQ(statusLine(model), "Ensemble, 200 seats: $652.20 / year ($54.35 a month equivalent)");
}

} // namespace seatwise::ui::test
