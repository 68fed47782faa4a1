#include "calculator/model/calculator_texts.h"
#include "calculator/model/usage_plot.h"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "budget/model/ceiling.h"
#include "calculator/model/calculator_edits.h"
#include "model_test.h"
#include "pricing/books.h"
#include "rival_list.h"
#include "words/format.h"

namespace seatwise::ui::test::usage_plot_test {

namespace {

using seatwise::test::Book;

/// The SessionTrack book, billed monthly.
class UsagePlot : public ModelTest
{
protected:
    UsagePlot() { model.setBook(shippedBook("sessiontrack")); }

    void show(const QString& plan, SeatCount seats = 1)
    {
        setBilling(model, Billing::monthly);
        setSeats(model, seats);
        setPlan(model, plan);
        ASSERT_EQ(model.price().plan(), plan.toStdString()) << problemText(model.problem()).toStdString();
    }

    [[nodiscard]] ChartUnit along() const { return chartUnits(model).front(); }

    [[nodiscard]] QStringList names(CurveMode mode) const
    {
        QStringList names;
        for (const CurveSeries& series : usagePlotFor(model, mode, along(), lightPalette()).series)
            names += series.name;
        return names;
    }
};

constexpr std::array modes{CurveMode::perSeat, CurveMode::total, CurveMode::nextSeat};

} // namespace

TEST_F(UsagePlot, RunsAlongCallsForTheLicenceByCalls)
{
    show("api");
    EXPECT_EQ(chartUnits(model), (std::vector<ChartUnit>{{seatwise::Meter{"call"}, "API calls"}}));
    EXPECT_EQ(names(CurveMode::total), QStringList("API licensing"));
}

TEST_F(UsagePlot, RunsAlongHoursForConsulting)
{
    show("consulting");
    EXPECT_EQ(along(), (ChartUnit{seatwise::Meter{"hour"}, "Consulting hours"}));
    EXPECT_EQ(names(CurveMode::total), QStringList("Consulting"));
}

TEST_F(UsagePlot, RunsAlongTheMeterThatIsUsed)
{
    show("consulting");
    setUsage(model, "day", Quantity::whole(3));
    EXPECT_EQ(along(), (ChartUnit{seatwise::Meter{"day"}, "Consulting days"}));
}

TEST_F(UsagePlot, RunsAlongInsightsForOneUser)
{
    show("free");
    EXPECT_EQ(along(), (ChartUnit{seatwise::Meter{"credit"}, "AI insights"}));
}

TEST_F(UsagePlot, RunsAlongUsersWhereTheirNumberIsOpenAndOffersTheInsights)
{
    show("enterprise", 50);
    EXPECT_EQ(chartUnits(model),
              (std::vector<ChartUnit>{{PerSeat{}, "Users"}, {seatwise::Meter{"credit"}, "AI insights"}}));
}

TEST_F(ModelTest, RunsAlongSeatsAloneWhereSeatsAreCharged)
{
    EXPECT_EQ(chartUnits(model), (std::vector<ChartUnit>{{PerSeat{}, "Seats"}}));
}

TEST_F(UsagePlot, ShowsThePriceOfTheCardAtItsMarker)
{
    show("api");
    setUsage(model, "call", Quantity::whole(150'000));
    // Source of the list: 99,000 × 0.002 + 50,000 × 0.001
    ASSERT_EQ(totalText(model), "$248.00");
    const auto marker = usageMarkerAt(model, CurveMode::total, along(), usageOf(model, along()));
    ASSERT_TRUE(marker.has_value());
    EXPECT_EQ(marker->x, 150'000);
    EXPECT_NEAR(marker->y, 248, 1e-9);
    EXPECT_EQ(marker->title, "API calls: 150,000 · $0.0017 each a month");
    EXPECT_EQ(marker->detail, "$248.00 a month · next one $0.00");
}

TEST_F(UsagePlot, HasItsMarkerOnTheCurve)
{
    show("api");
    for (const CurveMode mode : modes) {
        const CurvePlot plot = usagePlotFor(model, mode, along(), lightPalette());
        for (const QPointF& point : plot.series.front().points) {
            const auto marker =
                usageMarkerAt(model, mode, along(), Quantity::whole(static_cast<std::int64_t>(point.x())));
            if (point.y() > 0) {
                ASSERT_TRUE(marker.has_value()) << point.x();
                EXPECT_NEAR(marker->y, point.y(), 1e-9) << point.x();
            }
        }
    }
}

TEST_F(UsagePlot, MarksNothingWithoutUsage)
{
    show("api");
    EXPECT_FALSE(usageMarkerAt(model, CurveMode::total, along(), usageOf(model, along())).has_value());
}

TEST_F(UsagePlot, ShadesTheTiersOfThePlanOnShow)
{
    show("api");
    const CurvePlot plot = usagePlotFor(model, CurveMode::total, along(), lightPalette());
    ASSERT_EQ(plot.bands.size(), 3U);
    EXPECT_EQ(plot.bands[1], (CurveBand{1'000, 100'000, "T2"}));
}

TEST_F(UsagePlot, HasATwinThatSaysTheSameAsATable)
{
    show("api");
    const auto rows = usageTable(model, along());
    const QStringList row{"100,000", "API licensing", "$198.00", "$0.0020", "$0.00"};
    EXPECT_NE(std::find(rows.begin(), rows.end(), row), rows.end());
}

TEST_F(UsagePlot, ComparesThePlansThatChargeByTheUnit)
{
    show("pro", 3);
    const ChartUnit insights = chartUnits(model).back();
    ASSERT_EQ(insights.unit, ChargeUnit(seatwise::Meter{"credit"}));
    QStringList names;
    for (const CurveSeries& series : usagePlotFor(model, CurveMode::total, insights, lightPalette()).series)
        names += series.name;
    EXPECT_EQ(names, (QStringList{"Pro", "Enterprise"})); // three users are too many for Free
}

TEST_F(UsagePlot, DrawsAnotherListThatChargesByTheUnitDottedAndHasItInItsTable)
{
    show("api");
    Book rival = seatwise::test::bookOf(seatwise::test::usage(UnitId("call"), seatwise::test::perUnit("0.01")));
    rival.name = "Rival";
    rival.plans.front().name = "API";
    const PriceBook& other = rival;
    const CurvePlot plot = usagePlotFor(model, CurveMode::total, along(), lightPalette(), &other);
    const CurveSeries& theirs = plot.series.back();
    EXPECT_EQ(theirs.name, "Rival: API");
    EXPECT_TRUE(theirs.dotted);
    ASSERT_FALSE(theirs.points.empty());
    for (const QPointF& point : theirs.points)
        EXPECT_NEAR(point.y(), point.x() / 100, 1e-6) << point.x();
    const auto rows = usageTable(model, along(), &other);
    const auto row = std::ranges::find_if(rows, [](const QStringList& each) { return each[1] == "Rival: API"; });
    EXPECT_NE(row, rows.end());
}

TEST_F(UsagePlot, LeavesOutAnotherListThatDoesNotChargeByTheUnit)
{
    show("api");
    const Book rival = rivalList();
    const PriceBook& other = rival;
    const CurvePlot plot = usagePlotFor(model, CurveMode::total, along(), lightPalette(), &other);
    for (const CurveSeries& each : plot.series)
        EXPECT_FALSE(each.dotted) << each.name.toStdString();
}

TEST_F(UsagePlot, EndsBeyondTheUsage)
{
    show("consulting");
    EXPECT_EQ(usageAxisEnd(model, along()), 1'000);
    setUsage(model, "hour", Quantity::whole(1'700));
    EXPECT_EQ(usageAxisEnd(model, along()), 2'000);
}

TEST_F(ModelTest, KeepsAYearlyBudgetYearlyWhenBillingChanges)
{
    setBudget(model, Money::whole(1'200));
    setBilling(model, Billing::monthly);
    EXPECT_EQ(model.inputs().budget, (Budget{Money::whole(1'200), Billing::annual}));
    // 100.00 a month: 480 seats cost 61.55 + 240 × 0.16 = 99.95, 481 cost 100.11.
    EXPECT_EQ(budgetText(model), "Up to 480 seats on Ensemble, $0.60 left of the year's budget");
    setBilling(model, Billing::annual);
    EXPECT_EQ(budgetText(model), "Up to 480 seats on Ensemble, $0.60 left");
}

TEST_F(ModelTest, TakesABudgetForTheBillingInForceAfterItWasCleared)
{
    setBudget(model, Money::whole(1'200));
    setBilling(model, Billing::monthly);
    setBudget(model, std::nullopt);
    setBudget(model, Money::whole(100));
    EXPECT_EQ(model.inputs().budget, (Budget{Money::whole(100), Billing::monthly}));
}

} // namespace seatwise::ui::test::usage_plot_test
