#include "calculator/model/calculator_texts.h"
#include "calculator/model/plot.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/call_sheet.h"
#include "calculator/model/plan_on_chart.h"
#include "model_test.h"
#include "rival_list.h"

namespace seatwise::ui::test::plot_test {

namespace {

using seatwise::test::Book;

class Plot : public ModelTest
{
protected:
    [[nodiscard]] CurvePlot shown(CurveMode mode) const { return plotFor(model, mode, lightPalette()); }
};

const CurveSeries* series(const CurvePlot& plot, const QString& name)
{
    for (const CurveSeries& candidate : plot.series)
        if (candidate.name == name)
            return &candidate;
    return nullptr;
}

double valueAt(const CurveSeries& series, double seats)
{
    for (const QPointF point : series.points)
        if (point.x() == seats)
            return point.y();
    ADD_FAILURE() << "no point at " << seats;
    return 0;
}

} // namespace

struct AxisCase
{
    SeatCount seats, end;
};

TEST(AxisEnd, IsSeventyFiveThousandOrTheNextRoundNumberBeyondTheSeats)
{
    for (const AxisCase& row : {AxisCase{5, 75'000}, AxisCase{75'000, 75'000}, AxisCase{75'001, 100'000},
                                AxisCase{100'000, 100'000}, AxisCase{100'001, 200'000}, AxisCase{250'000, 500'000},
                                AxisCase{500'001, 1'000'000}, AxisCase{1'000'000'000, 1'000'000'000}})
        EXPECT_EQ(axisEnd(row.seats), row.end) << row.seats;
}

TEST_F(Plot, DrawsACurveForEveryPlanThatCostsSomething)
{
    const CurvePlot plot = shown(CurveMode::total);
    EXPECT_NE(series(plot, "Solo"), nullptr);
    EXPECT_NE(series(plot, "Ensemble"), nullptr);
    EXPECT_EQ(series(plot, "Prelude"), nullptr);
}

TEST_F(Plot, LeavesServicesOut)
{
    model.setBook(shippedBook("sessiontrack"));
    setBilling(model, Billing::monthly);
    const CurvePlot plot = shown(CurveMode::total);
    EXPECT_EQ(series(plot, "API licensing"), nullptr);
    EXPECT_NE(series(plot, "Enterprise"), nullptr);
}

TEST_F(Plot, HasPointsOnBothSidesOfEveryBoundary)
{
    const CurveSeries* ensemble = nullptr;
    const CurvePlot plot = shown(CurveMode::total);
    ASSERT_NE(ensemble = series(plot, "Ensemble"), nullptr);
    for (const double boundary : {120.0, 240.0, 500.0, 1'000.0, 2'500.0, 4'200.0, 6'000.0})
        EXPECT_LT(valueAt(*ensemble, boundary - 1), valueAt(*ensemble, boundary));
}

TEST_F(Plot, ShowsEveryFigureForAMonth)
{
    const CurvePlot annual = shown(CurveMode::total);
    setBilling(model, Billing::monthly);
    const CurvePlot monthly = shown(CurveMode::total);
    EXPECT_NEAR(valueAt(*series(annual, "Ensemble"), 120), 39.95, 1e-9);
    EXPECT_NEAR(valueAt(*series(monthly, "Ensemble"), 120), 39.95, 1e-9);
}

TEST_F(Plot, SetsTwelveMonthsBesideAYear)
{
    setAnnualPolicy(model, Percent::whole(20));
    const CurvePlot plot = shown(CurveMode::annual);
    EXPECT_NEAR(valueAt(*series(plot, "Ensemble, annual"), 120), 383.52, 1e-9);
    EXPECT_NEAR(valueAt(*series(plot, "Ensemble, 12 × monthly"), 120), 479.40, 1e-9);
}

TEST_F(Plot, ShadesTheBandsOfThePlanOnShow)
{
    const CurvePlot plot = shown(CurveMode::perSeat);
    ASSERT_EQ(plot.bands.size(), 8u);
    EXPECT_EQ(plot.bands[1], (CurveBand{120, 240, "T2"}));
    EXPECT_EQ(plot.bands.back(), (CurveBand{6'000, 75'000, "T8"}));
}

TEST_F(Plot, MarksTheSeatsOnShow)
{
    const auto marker = markerAt(model, CurveMode::total, 200);
    ASSERT_TRUE(marker.has_value());
    EXPECT_EQ(marker->x, 200);
    EXPECT_NEAR(marker->y, 54.35, 1e-9);
    EXPECT_EQ(marker->title, "200 seats · about $0.27 / seat and month");
    EXPECT_EQ(marker->detail, "$652.20 a year · next seat $2.16");
}

TEST_F(Plot, MarksNothingWhereNoPlanAdmitsTheSeats)
{
    EXPECT_FALSE(markerAt(model, CurveMode::total, 2).has_value());
    setPlan(model, "ensemble");
    EXPECT_FALSE(markerAt(model, CurveMode::total, 10).has_value());
}

TEST_F(Plot, ReadsThePlanThatAutoTakesThere)
{
    const auto marker = markerAt(model, CurveMode::total, 10);
    ASSERT_TRUE(marker.has_value());
    EXPECT_NEAR(marker->y, 11.95, 1e-9);
}

TEST_F(Plot, MarksTheOtherScenarios)
{
    ASSERT_TRUE(openCopy(model));
    setSeats(model, 500);
    const auto pins = pinsOn(model, CurveMode::total);
    ASSERT_EQ(pins.size(), 1u);
    EXPECT_EQ(pins.front().x, 200);
    EXPECT_NEAR(pins.front().y, 54.35, 1e-9);
    EXPECT_EQ(pins.front().label, "A · 200");
}

TEST_F(Plot, HasAMarkerOnItsCurveInEveryMode)
{
    for (const CurveMode mode : {CurveMode::perSeat, CurveMode::total, CurveMode::nextSeat, CurveMode::annual}) {
        const auto marker = markerAt(model, mode, 120);
        ASSERT_TRUE(marker.has_value());
        const CurvePlot plot = shown(mode);
        const auto drawn = mode == CurveMode::annual ? series(plot, "Ensemble, annual") : series(plot, "Ensemble");
        EXPECT_NEAR(marker->y, valueAt(*drawn, 120), 1e-9) << static_cast<int>(mode);
    }
}

TEST_F(Plot, IncludesUsageAndAddOns)
{
    model.setBook(shippedBook("sessiontrack"));
    setPlan(model, "pro");
    setBilling(model, Billing::monthly);
    setSeats(model, 4);
    setUsage(model, "credit", Quantity::whole(240));
    setAddOn(model, "semantic-search", true);
    // 29.99 + 240 × 0.10 + 7.99
    ASSERT_EQ(totalText(model), "$61.98");
    const auto marker = markerAt(model, CurveMode::total, 4);
    ASSERT_TRUE(marker.has_value());
    EXPECT_NEAR(marker->y, 61.98, 1e-9);
    EXPECT_NEAR(valueAt(*series(shown(CurveMode::total), "Pro"), 4), 61.98, 1e-9);
    const auto rows = plotTable(model);
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const QStringList& row) {
        return row.value(0) == "4" && row.value(1) == "Pro" && row.value(2) == "$61.98";
    }));
}

TEST_F(Plot, ReadsTheNextSeatAsTheCustomerPaysIt)
{
    setAnnualPolicy(model, Percent::whole(20));
    // 652.20 less 130.44 for 200 seats; 654.36 less 130.87 for 201.
    EXPECT_EQ(markerAt(model, CurveMode::total, 200)->detail, "$521.76 a year · next seat $1.73");
    EXPECT_EQ(nextSeatText(model), "$1.73 a year for the next seat");
}

TEST_F(Plot, NamesAPlanOnShowThatIsFree)
{
    setPlan(model, "prelude");
    setBilling(model, Billing::monthly);
    setSeats(model, 5);
    ASSERT_EQ(model.price().plan(), "prelude");
    EXPECT_NE(series(shown(CurveMode::total), "Prelude: free"), nullptr);
}

TEST_F(Plot, SaysItsPriceToAScreenReader)
{
    const QString spoken = spokenSummary(model, CurveMode::perSeat);
    EXPECT_EQ(spoken, "Cost per seat and month from 1 to 75,000 seats. At 200 seats on Ensemble: $652.20 / year, "
                      "about $3.26 per seat and year.");
}

TEST_F(Plot, HasATwinThatSaysTheSameAsATable)
{
    const auto rows = plotTable(model);
    const QStringList row{"120", "Ensemble", "$479.40", "$3.9950", "$2.16"};
    EXPECT_NE(std::find(rows.begin(), rows.end(), row), rows.end());
}

// 0.30 a seat: 60.00 for 200.
TEST_F(Plot, DrawsEveryPlanOfAnotherListDottedAndTellsWhereOursCrossesIt)
{
    const Book rival = rivalList();
    const PriceBook& other = rival;
    setBilling(model, Billing::monthly);
    const CurvePlot plot = plotFor(model, CurveMode::total, lightPalette(), &other);
    const CurveSeries* const theirs = series(plot, "Rival: School");
    ASSERT_NE(theirs, nullptr);
    EXPECT_TRUE(theirs->dotted);
    EXPECT_DOUBLE_EQ(theirs->points.back().y(), 75'000 * 0.30);
    // 152 seats: 39.95 + 32 × 0.18 = 45.71 against 45.60; 153: 45.89 against 45.90.
    const QString line = besideLine(model, other);
    EXPECT_TRUE(line.contains("Beside Rival, School: dearer at 20–152; cheaper at 153 and more")) << line.toStdString();
}

TEST_F(Plot, HasTheOtherListInItsTableToo)
{
    const Book rival = rivalList();
    const PriceBook& other = rival;
    setBilling(model, Billing::monthly);
    const auto rows = plotTable(model, &other);
    const auto found = std::ranges::find_if(
        rows, [](const QStringList& row) { return row[0] == "75,000" && row[1] == "Rival: School"; });
    ASSERT_NE(found, rows.end());
    EXPECT_EQ((*found)[2], "$22,500.00");
}

TEST_F(Plot, DrawsNoListInAnotherCurrencyAndSaysWhy)
{
    Book rival = rivalList();
    rival.currency = {"EUR", 2};
    const PriceBook& other = rival;
    for (const CurveSeries& each : plotFor(model, CurveMode::total, lightPalette(), &other).series)
        EXPECT_FALSE(each.name.startsWith("Rival")) << each.name.toStdString();
    EXPECT_TRUE(besideLine(model, other).contains("two currencies are not compared"));
}

TEST_F(Plot, DrawsAnotherListWithoutTheOffersOfOurs)
{
    const Book rival = rivalList();
    const PriceBook& other = rival;
    setBilling(model, Billing::monthly);
    setDiscount(model, Percent::whole(5));
    setDiscountReason(model, "a good customer");
    const CurvePlot plot = plotFor(model, CurveMode::total, lightPalette(), &other);
    const CurveSeries* const theirs = series(plot, "Rival: School");
    ASSERT_NE(theirs, nullptr);
    EXPECT_DOUBLE_EQ(theirs->points.back().y(), 75'000 * 0.30);
}

} // namespace seatwise::ui::test::plot_test
