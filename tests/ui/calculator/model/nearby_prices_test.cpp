#include "calculator/model/nearby_prices.h"

#include <gtest/gtest.h>

#include "calculator/model/calculator_edits.h"
#include "model_test.h"

namespace seatwise::ui::test::nearby_prices_test {

namespace {

class NearbyPrices : public ModelTest
{
protected:
    /// "400 seats: $1,045.80 / year, $96.00 less".
    [[nodiscard]] QStringList told() const
    {
        QStringList lines;
        for (const NearbyPrice& price : nearbyPrices(model))
            lines += price.what + ": " + price.total + ' ' + price.period + ", " + price.against;
        return lines;
    }
};

} // namespace

// 240 seats are 738.60 a year and each further one 1.92: 400 are 1,045.80. 500 are 1,237.80.
TEST_F(NearbyPrices, AreThoseOfRoundNumbersOfSeatsAndOfTheOtherBilling)
{
    setSeats(model, 450);
    EXPECT_EQ(told(),
              QStringList({"400 seats: $1,045.80 / year, $96.00 less", "500 seats: $1,237.80 / year, $96.00 more",
                           "450 seats, billed monthly: $95.15 / month, the same over a year"}));
}

TEST_F(NearbyPrices, AreOtherNumbersThanARoundOneOnShow)
{
    setSeats(model, 500);
    EXPECT_EQ(told().front(), "450 seats: $1,141.80 / year, $96.00 less");
    EXPECT_TRUE(told()[1].startsWith("550 seats"));
}

// 20 % off a year of 1,141.80 is 228.36.
TEST_F(NearbyPrices, SayWhatTheOtherBillingCostsMoreOverAYear)
{
    setSeats(model, 450);
    setAnnualPolicy(model, Percent::whole(20));
    EXPECT_EQ(told().back(), "450 seats, billed monthly: $95.15 / month, $228.36 more over a year");
}

TEST_F(NearbyPrices, LeaveOutWhatThePlanIsNotSoldFor)
{
    setSeats(model, 19);
    setPlan(model, "solo"); // 5 to 19 seats
    for (const QString& line : told())
        EXPECT_FALSE(line.startsWith("20 seats")) << line.toStdString();
}

TEST_F(NearbyPrices, AreTakenAsTheyAre)
{
    setSeats(model, 450);
    model.setInputs(nearbyPrices(model).front().inputs);
    EXPECT_EQ(model.price().total(), Money::parse("1045.80"));
}

} // namespace seatwise::ui::test::nearby_prices_test
