#include "comparison/counterpart.h"

#include <gtest/gtest.h>

#include "pricing/books.h"

// R102: which plan of another list stands beside one.

namespace seatwise::counterpart_test {

namespace {

using namespace test;

/// A plan for so many seats, billed monthly and annually.
Plan planFor(std::string_view id, SeatCount from, std::optional<SeatCount> to)
{
    Plan plan = teamPlan({seats(perUnit("0.30"))});
    plan.id = PlanId(std::string(id));
    plan.seats.min = from;
    plan.seats.max = to;
    return plan;
}

std::string beside(const Plan& plan, std::vector<Plan> others, Billing billing = Billing::monthly)
{
    const Book book = bookOf(std::move(others));
    const PriceBook& list = book;
    const Plan* const found = counterpartOf(plan, list, billing);
    return found ? found->id.text() : "none";
}

} // namespace

TEST(Counterpart, IsThePlanOfTheSameIdWhateverSeatsItTakes)
{
    EXPECT_EQ(beside(planFor("solo", 5, 19), {planFor("school", 5, 19), planFor("solo", 1, 4)}), "solo");
}

TEST(Counterpart, IsElseTheFirstSubscriptionThatSharesSeats)
{
    EXPECT_EQ(beside(planFor("solo", 5, 19), {planFor("one", 1, 4), planFor("club", 19, 40), planFor("all", 1, {})}),
              "club");
    EXPECT_EQ(beside(planFor("big", 20, {}), {planFor("few", 1, 19), planFor("more", 1, 20)}), "more");
}

TEST(Counterpart, IsNoServiceAndNoneThatIsNotBilledSo)
{
    Plan service = planFor("setup", 1, {});
    service.kind = PlanKind::service;
    Plan yearly = planFor("yearly", 1, {});
    yearly.billing = {Billing::annual};
    EXPECT_EQ(beside(planFor("solo", 5, 19), {service, yearly}), "none");
    EXPECT_EQ(beside(planFor("solo", 5, 19), {service, yearly}, Billing::annual), "yearly");
}

} // namespace seatwise::counterpart_test
