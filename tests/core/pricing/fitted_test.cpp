#include "pricing/fitted.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "claims/book_files.h"
#include "pricing/books.h"
#include "values.h"

namespace seatwise::fitted_test {

namespace {

using test::quantity;
using test::select;
using test::withUsage;
using testing::ElementsAre;
using testing::IsEmpty;

test::Book sessionTrack()
{
    return test::bookOf(test::shippedText("sessiontrack"));
}

Selection withAddOn(Selection selection, AddOnId id)
{
    selection.addOns.push_back(std::move(id));
    return selection;
}

TEST(FittedSelection, KeepsWhatThePlanTakes)
{
    const Selection asked = withAddOn(withUsage(select("pro", 3), "credit", "240"), "semantic-search");
    EXPECT_EQ(fitted(sessionTrack(), asked), asked);
}

TEST(FittedSelection, LeavesOutWhatBelongsToAnotherPlan)
{
    const Selection asked = withAddOn(withUsage(select("enterprise", 3), "call", "240"), "semantic-search");
    const Selection kept = fitted(sessionTrack(), asked);
    EXPECT_THAT(kept.addOns, IsEmpty());
    EXPECT_THAT(kept.usage, IsEmpty());
    EXPECT_TRUE(price(sessionTrack(), kept));
}

TEST(FittedSelection, KeepsTheUsageThatAnAddOnMeters)
{
    const Selection asked = withAddOn(withUsage(select("consulting", 1), "retained-hour", "12"), "consulting-retainer");
    EXPECT_EQ(fitted(sessionTrack(), asked), asked);
    Selection without = asked;
    without.addOns.clear();
    EXPECT_THAT(fitted(sessionTrack(), without).usage, IsEmpty());
}

TEST(FittedSelection, LeavesOutWhatTheBookDoesNotKnow)
{
    const Selection asked = withAddOn(withUsage(select("pro", 3), "barrel", "240"), "free-lunch");
    EXPECT_EQ(fitted(sessionTrack(), asked), select("pro", 3));
}

TEST(FittedSelection, LetsAutoFindThePlanThatSellsAnAddOn)
{
    const Selection asked = withAddOn(select("auto", 3), "semantic-search");
    EXPECT_EQ(fitted(sessionTrack(), asked), asked);
    EXPECT_EQ(test::priceOf(sessionTrack(), asked).plan(), "pro");
}

TEST(FittedSelection, LeavesOutWhatNoPlanOfAutoTakesForTheSeats)
{
    // 200 users are for Enterprise alone, which includes the search; its insights are metered all the same.
    const Selection asked = withAddOn(withUsage(select("auto", 200), "credit", "240"), "semantic-search");
    const Selection kept = fitted(sessionTrack(), asked);
    EXPECT_THAT(kept.addOns, IsEmpty());
    EXPECT_THAT(kept.usage, ElementsAre(Usage{"credit", quantity("240")}));
    EXPECT_EQ(test::priceOf(sessionTrack(), kept).plan(), "enterprise");
}

TEST(FittedSelection, LeavesServicesOutOfAuto)
{
    EXPECT_THAT(fitted(sessionTrack(), withUsage(select("auto", 1), "call", "240")).usage, IsEmpty());
}

TEST(FittedSelection, LeavesAnUnknownPlanToThePrice)
{
    const Selection asked = withUsage(select("gold", 1), "call", "240");
    EXPECT_EQ(fitted(sessionTrack(), asked), asked);
}

} // namespace

} // namespace seatwise::fitted_test
