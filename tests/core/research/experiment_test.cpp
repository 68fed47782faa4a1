#include "research/experiment.h"

#include <algorithm>
#include <stop_token>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "claims/book_files.h"
#include "pricing/music_book.h"
#include "pricing/price.h"
#include "random_cases.h"
#include "values.h"

namespace seatwise::experiment_test {

namespace {

using test::money;

const std::vector<RevenueModel> everyModel = {RevenueModel::subscription, RevenueModel::consumption,
                                              RevenueModel::hybrid, RevenueModel::performance, RevenueModel::dynamic};

const PriceBook& sessionTrack()
{
    static const test::Book book = test::bookOf(test::shippedText("sessiontrack"));
    return book;
}

/// One on Free, one on Pro, one on Enterprise.
const std::vector<ExperimentCustomer> threeCustomers = {{"Ada", "knowledge-workers", 1, 100},
                                                        {"Elm", "project-managers", 5, 200},
                                                        {"Oak", "tech-professionals", 50, 5'000}};

ExperimentSetting setting(int months, int runs)
{
    ExperimentSetting made;
    made.models = everyModel;
    made.months = months;
    made.runs = runs;
    return made;
}

/// Every month as usual: the figures can be worked out by hand.
ExperimentSetting without(int months)
{
    ExperimentSetting made = setting(months, 1);
    made.assumptions.usageNoise = 0;
    made.assumptions.demandSwing = 0;
    made.assumptions.outcomeSpread = 0;
    return made;
}

std::vector<ExperimentCustomer> someCustomers(int count)
{
    test::Random random(1);
    std::vector<ExperimentCustomer> customers;
    for (int i = 0; i < count; ++i)
        customers.push_back({std::to_string(i), "", random.between(1, 40), random.between(0, 6'000)});
    return customers;
}

struct HandWorked
{
    std::string name;
    RevenueModel model;
    std::string revenue;
    std::int64_t payMore;
    std::int64_t payLess;
};

class HandWorkedMonths : public testing::TestWithParam<HandWorked>
{
};

// Ada on Free uses 100 insights, Elm on Pro 200, Oak on Enterprise 5,000, of which 1,000 at $0.10 and 4,000 at $0.08.
// subscription: 10.00; 29.99 + 20.00; 199.99 + 420.00. consumption, double credit prices: 20.00; 40.00; 840.00.
// hybrid, 100 in the fee and the others at half as much again: 0; 29.99 + 15.00; 199.99 + 618.00.
// performance, 60 % succeed and a quarter of $1 is paid: 15.00; 30.00; 750.00. dynamic at 100 %: as subscription.
TEST_P(HandWorkedMonths, AreWhatTheModelsSay)
{
    const Experiment made = runExperiment(sessionTrack(), threeCustomers, without(1)).value();
    const ModelOutcome& outcome = made.outcomes[static_cast<std::size_t>(GetParam().model)];
    EXPECT_EQ(outcome.model, GetParam().model);
    EXPECT_EQ(outcome.revenueMean, money(GetParam().revenue));
    EXPECT_EQ(outcome.payMore, GetParam().payMore);
    EXPECT_EQ(outcome.payLess, GetParam().payLess);
}

INSTANTIATE_TEST_SUITE_P(Experiment, HandWorkedMonths,
                         testing::Values(HandWorked{"Subscription", RevenueModel::subscription, "679.98", 0, 0},
                                         HandWorked{"Consumption", RevenueModel::consumption, "900.00", 2, 1},
                                         HandWorked{"Hybrid", RevenueModel::hybrid, "862.98", 1, 2},
                                         HandWorked{"Performance", RevenueModel::performance, "795.00", 2, 1},
                                         HandWorked{"Dynamic", RevenueModel::dynamic, "679.98", 0, 0}),
                         test::byName);

TEST(Experiment, AddsUpTheMonths)
{
    EXPECT_EQ(runExperiment(sessionTrack(), threeCustomers, without(24))->outcomes[0].revenueMean, money("16319.52"));
}

TEST(Experiment, HasOneRevenueWhereNothingIsRandom)
{
    const ModelOutcome outcome = runExperiment(sessionTrack(), threeCustomers, without(1))->outcomes[1];
    EXPECT_EQ(outcome.p5, money("900.00"));
    EXPECT_EQ(outcome.p50, money("900.00"));
    EXPECT_EQ(outcome.p95, money("900.00"));
}

class ExperimentThreads : public testing::TestWithParam<int>
{
};

/// R52.
TEST_P(ExperimentThreads, ChangeNothing)
{
    const std::vector<ExperimentCustomer> customers = someCustomers(500);
    const auto alone = runExperiment(sessionTrack(), customers, setting(6, 20), {.threads = 1});
    EXPECT_EQ(runExperiment(sessionTrack(), customers, setting(6, 20), {.threads = GetParam()}), alone);
}

INSTANTIATE_TEST_SUITE_P(Experiment, ExperimentThreads, testing::Values(2, 3, 8));

TEST(Experiment, GivesOtherFiguresForAnotherSeed)
{
    ExperimentSetting other = setting(6, 20);
    other.seed = 2;
    EXPECT_NE(runExperiment(sessionTrack(), threeCustomers, setting(6, 20)),
              runExperiment(sessionTrack(), threeCustomers, other));
}

TEST(Experiment, SpreadsAroundTheUsualRevenue)
{
    const auto customers = someCustomers(200);
    const ModelOutcome outcome = runExperiment(sessionTrack(), customers, setting(12, 200))->outcomes[0];
    const ModelOutcome usual = runExperiment(sessionTrack(), customers, without(12))->outcomes[0];
    EXPECT_LT(outcome.p5, outcome.p50);
    EXPECT_LT(outcome.p50, outcome.p95);
    EXPECT_LT(outcome.p5, usual.revenueMean);
    EXPECT_LT(usual.revenueMean, outcome.p95);
}

TEST(Experiment, GivesTheModelsThatWereAskedForInTheirOrder)
{
    ExperimentSetting two = setting(6, 20);
    two.models = {RevenueModel::dynamic, RevenueModel::subscription};
    const auto all = runExperiment(sessionTrack(), threeCustomers, setting(6, 20)).value().outcomes;
    EXPECT_EQ(runExperiment(sessionTrack(), threeCustomers, two)->outcomes, (std::vector{all[4], all[0]}));
}

TEST(Experiment, ChargesTodaysModelWhatThePriceBookSays)
{
    for (const ExperimentCustomer& customer : someCustomers(60)) {
        Selection selection;
        selection.seats = customer.users;
        selection.usage = {{"credit", Quantity::whole(customer.insights)}};
        const Price expected = price(sessionTrack(), selection).value();
        const auto outcome = runExperiment(sessionTrack(), {customer}, without(1)).value().outcomes[0];
        EXPECT_EQ(outcome.revenueMean, expected.total()) << customer.users << " users, " << customer.insights;
        EXPECT_EQ(planFor(sessionTrack(), customer).value()->id, expected.plan());
    }
}

TEST(Experiment, PricesUseBeyondItsTableAlike)
{
    const auto outcomes = runExperiment(sessionTrack(), {{"Oak", "", 50, 100'000}}, without(1)).value().outcomes;
    // 199.99 + 1,000 at 0.10 + 9,000 at 0.08 + 90,000 at 0.06
    EXPECT_EQ(outcomes[0].revenueMean, money("6419.99"));
    EXPECT_EQ(outcomes[3].revenueMean, money("15000"));
}

TEST(Experiment, ListsItsAssumptions)
{
    const auto listed = runExperiment(sessionTrack(), {{"Elm", "", 5, 200}}, setting(1, 1)).value().assumptions;
    ASSERT_EQ(listed.size(), 10U);
    EXPECT_EQ(listed[0].name, "usage_noise");
    EXPECT_EQ(listed[0].value.english(), "± 30 %");
    EXPECT_EQ(listed[8].value.english(), "80 % to 120 %");
}

TEST(Experiment, ListsWhatTheBookAssumesOfThePlansInUse)
{
    const auto listed = runExperiment(sessionTrack(), {{"Elm", "", 5, 200}}, setting(1, 1)).value().assumptions;
    EXPECT_EQ(listed.back().name, "plans.pro.seats");
    EXPECT_EQ(listed.back().value.english(), "as in the price book");
    EXPECT_EQ(listed.back().note.english(), "The worksheet gives no limit of users for Pro; 10 are taken.");
}

TEST(Experiment, TellsHowFarItIs)
{
    std::vector<std::size_t> told;
    const auto remember = [&told](std::size_t done, std::size_t all) {
        EXPECT_EQ(all, 100U);
        told.push_back(done);
    };
    ASSERT_TRUE(runExperiment(sessionTrack(), someCustomers(100), setting(1, 1),
                              {.threads = 2, .stop = {}, .progress = remember}));
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_EQ(told.back(), 100U);
}

TEST(Experiment, StopsWhenItIsTold)
{
    std::stop_source stop;
    const auto stopAtOnce = [&stop](std::size_t, std::size_t) { stop.request_stop(); };
    const auto stopped = runExperiment(sessionTrack(), someCustomers(1'000), setting(1, 1),
                                       {.threads = 2, .stop = stop.get_token(), .progress = stopAtOnce});
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().message.english(), "the experiment was stopped before its end");
}

TEST(Experiment, NeedsCustomers)
{
    const auto made = runExperiment(sessionTrack(), {}, setting(1, 1));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::failed);
    EXPECT_EQ(made.error().message.english(), "an experiment needs customers, and there is none; expected rows of "
                                              "customer,segment,users,insights_per_month");
}

TEST(Experiment, NeedsABookThatChargesByTheCredit)
{
    const auto made = runExperiment(test::musicBook(), {{"Elm", "", 20, 10}}, setting(1, 1));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::refused);
    EXPECT_NE(made.error().message.english().find("charges nothing by the credit"), std::string::npos)
        << made.error().message.english();
}

TEST(Experiment, NamesTheCustomerThatNoPlanAdmits)
{
    const auto made = runExperiment(test::musicBook(), {{"Elm", "", 2, 10}}, setting(1, 1));
    ASSERT_FALSE(made);
    EXPECT_TRUE(made.error().message.english().starts_with("customer Elm: ")) << made.error().message.english();
}

struct Misuse
{
    std::string name;
    ExperimentSetting setting;
    std::string message;
};

class MisusedExperiments : public testing::TestWithParam<Misuse>
{
};

TEST_P(MisusedExperiments, SayWhatIsAllowed)
{
    const auto made = runExperiment(sessionTrack(), threeCustomers, GetParam().setting);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::usage);
    EXPECT_EQ(made.error().message.english(), GetParam().message);
}

ExperimentSetting withNoise(PerMille noise)
{
    ExperimentSetting made = setting(1, 1);
    made.assumptions.usageNoise = noise;
    return made;
}

ExperimentSetting withModels(std::vector<RevenueModel> models)
{
    ExperimentSetting made = setting(1, 1);
    made.models = std::move(models);
    return made;
}

INSTANTIATE_TEST_SUITE_P(
    Experiment, MisusedExperiments,
    testing::Values(
        Misuse{"NoMonths", setting(0, 1), "months must be 1 to 120, not 0"},
        Misuse{"TooManyRuns", setting(1, 10'001), "runs must be 1 to 10,000, not 10,001"},
        Misuse{"NoModel", withModels({}),
               "an experiment needs a model: subscription, consumption, hybrid, performance or dynamic"},
        Misuse{"AModelTwice", withModels({RevenueModel::hybrid, RevenueModel::hybrid}),
               "the model hybrid is named twice"},
        Misuse{"NoiseAboveAll", withNoise(1'001),
               "usage noise, demand swing and the outcome rate with its spread must stay between 0 and 100 %"}),
    test::byName);

} // namespace

} // namespace seatwise::experiment_test
