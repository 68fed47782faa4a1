#include "pricing/candidates.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"

namespace seatwise::candidates_test {

namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

PlanFeature included(FeatureId id)
{
    return {std::move(id), PlanFeature::Availability::included, {}, {}};
}

PlanFeature limited(FeatureId id, std::string limit)
{
    return {std::move(id), PlanFeature::Availability::limit, std::move(limit), {}};
}

PlanFeature soldBy(FeatureId id, AddOnId addOn)
{
    return {std::move(id), PlanFeature::Availability::addOn, {}, std::move(addOn)};
}

Plan planOf(std::string id, std::string_view amount, SeatCount most, std::vector<PlanFeature> features)
{
    Plan plan = teamPlan({fee(flat(amount))});
    plan.id = PlanId(id);
    plan.name = std::move(id);
    plan.seats = {1, most, 1};
    plan.features = std::move(features);
    return plan;
}

AddOn addOn(AddOnId id, std::vector<PlanId> plans)
{
    return {id, id.text(), std::move(plans), {fee(flat("5"))}};
}

/// "small" at 10 to 10 seats, "large" at 25 to 100, "huge" at 60 to 1,000.
class Candidates : public testing::Test
{
protected:
    Candidates()
    {
        book.features = {{"chat", "Chat", {}}, {"export", "Export", {}}, {"audit", "Audit", {}}};
        book.addOns = {addOn("audit-pack", {"small", "large"}), addOn("coach", {"small"}), addOn("vault", {"large"})};
    }

    [[nodiscard]] std::string cheapest(SeatCount seats, const std::vector<FeatureId>& features) const
    {
        const Plan* plan = cheapestWith(book, seats, Billing::monthly, features);
        return plan ? plan->id.text() : "none";
    }

    [[nodiscard]] std::vector<PlanId> candidatesFor(const Selection& selection) const
    {
        std::vector<PlanId> ids;
        for (const Plan* plan : candidates(book, selection))
            ids.push_back(plan->id);
        return ids;
    }

    [[nodiscard]] const AddOn& named(const AddOnId& id) const { return *book.findAddOn(id); }

    test::Book book = bookOf({planOf("small", "10", 10, {included("chat"), soldBy("audit", "audit-pack")}),
                              planOf("large", "25", 100, {included("chat"), limited("export", "5 a day")}),
                              planOf("huge", "60", 1'000, {included("chat"), included("export"), included("audit")})});
    const Plan* small = book.findPlan("small");
    const Plan* large = book.findPlan("large");
    const Plan* huge = book.findPlan("huge");
};

/// R16.
TEST_F(Candidates, TakesTheCheapestPlanThatHasTheFeatures)
{
    EXPECT_EQ(cheapest(5, {"chat"}), "small");
    EXPECT_EQ(cheapest(50, {"chat"}), "large");
}

TEST_F(Candidates, TakesAFeatureUpToALimitForOneThatIsHad)
{
    EXPECT_EQ(cheapest(5, {"chat", "export"}), "large");
}

TEST_F(Candidates, TakesNoFeatureOfAnAddOnForOneThatIsHad)
{
    EXPECT_EQ(cheapest(5, {"audit"}), "huge");
}

TEST_F(Candidates, FindsNoPlanWhereNoneHasAll)
{
    EXPECT_EQ(cheapest(5, {"chat", "telepathy"}), "none");
    EXPECT_EQ(cheapest(2'000, {"chat"}), "none");
}

TEST_F(Candidates, WeighsForAutoThePlansThatAdmitTheSeats)
{
    EXPECT_THAT(candidatesFor(select("auto", 50)), ElementsAre("large", "huge"));
}

TEST_F(Candidates, WeighsForAutoNoTrialAndNoService)
{
    book.plans[1].kind = PlanKind::service;
    EXPECT_THAT(candidatesFor(select("auto", 50)), ElementsAre("huge"));
}

TEST_F(Candidates, WeighsThePlanThatIsNamedAlone)
{
    EXPECT_THAT(candidatesFor(select("small", 50)), ElementsAre("small"));
    EXPECT_THAT(candidatesFor(select("tiny", 50)), IsEmpty());
}

TEST_F(Candidates, KnowsThePlanThatIncludesWhatAnAddOnSells)
{
    EXPECT_TRUE(includes(book, *huge, named("audit-pack")));
    EXPECT_FALSE(includes(book, *large, named("audit-pack")));
    EXPECT_FALSE(includes(book, *huge, named("coach")));
}

TEST_F(Candidates, SellsAnAddOnWithOneOfThePlans)
{
    EXPECT_EQ(saleOf(book, {small, huge}, {}, named("coach")), AddOnSale::sold);
    EXPECT_EQ(saleOf(book, {huge}, {}, named("coach")), AddOnSale::notSold);
}

TEST_F(Candidates, SellsAnAddOnBesideTheOthersOrNot)
{
    EXPECT_EQ(saleOf(book, {small, large}, {"audit-pack"}, named("coach")), AddOnSale::sold);
    EXPECT_EQ(saleOf(book, {small, large}, {"vault"}, named("coach")), AddOnSale::notWithTheOthers);
}

} // namespace

} // namespace seatwise::candidates_test
