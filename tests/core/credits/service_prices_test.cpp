// What SessionTrack charges by use, through the same price() as every seat: worked out by hand from the worksheet's
// figures and the assumed ones of the shipped book.

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "cases.h"
#include "claims/book_files.h"
#include "pricing/price.h"
#include "values.h"

namespace seatwise::service_prices_test {

namespace {

struct ServiceCase
{
    std::string name;
    PlanId plan;
    UnitId unit;
    std::string used; ///< empty: no usage
    std::vector<AddOnId> addOns;
    std::string total;
};

class ServicePrices : public testing::TestWithParam<ServiceCase>
{
};

TEST_P(ServicePrices, AreThoseOfTheBook)
{
    Selection selection;
    selection.plan = GetParam().plan;
    selection.seats = 1;
    selection.addOns = GetParam().addOns;
    if (!GetParam().used.empty())
        selection.usage = {{GetParam().unit, test::quantity(GetParam().used)}};
    const auto priced = price(test::bookOf(test::shippedText("sessiontrack")), selection);
    ASSERT_TRUE(priced) << priced.error().message.english();
    EXPECT_EQ(priced->total(), test::money(GetParam().total));
}

INSTANTIATE_TEST_SUITE_P(
    Credits, ServicePrices,
    testing::Values(ServiceCase{"OnFree", "free", "credit", "240", {}, "24.00"},
                    ServiceCase{"OnPro", "pro", "credit", "240", {}, "53.99"},
                    ServiceCase{"ThousandOnEnterprise", "enterprise", "credit", "1000", {}, "299.99"},
                    // 1,000 at $0.10, 9,000 at $0.08, 2,000 at $0.06
                    ServiceCase{"VolumeOnEnterprise", "enterprise", "credit", "12000", {}, "1139.99"}),
    test::byName);

INSTANTIATE_TEST_SUITE_P(Api, ServicePrices,
                         testing::Values(ServiceCase{"FreeCalls", "api", "call", "1000", {}, "0"},
                                         ServiceCase{"FirstPaidTier", "api", "call", "50000", {}, "98.00"},
                                         ServiceCase{"SecondPaidTier", "api", "call", "250000", {}, "348.00"},
                                         ServiceCase{"LastTier", "api", "call", "2000000", {}, "1598.00"}),
                         test::byName);

INSTANTIATE_TEST_SUITE_P(
    Consulting, ServicePrices,
    testing::Values(ServiceCase{"ByTheHour", "consulting", "hour", "8.5", {}, "1275.00"},
                    ServiceCase{"ByTheDay", "consulting", "day", "3", {}, "3300.00"},
                    ServiceCase{"OnARetainer", "consulting", "retained-hour", "10", {"consulting-retainer"}, "1300.00"},
                    ServiceCase{
                        "BeyondTheRetainer", "consulting", "retained-hour", "14", {"consulting-retainer"}, "1820.00"}),
    test::byName);

INSTANTIATE_TEST_SUITE_P(
    Features, ServicePrices,
    testing::Values(
        ServiceCase{
            "OneByOne", "pro", "", "", {"advanced-summarization", "semantic-search", "historical-analysis"}, "52.96"},
        ServiceCase{"AsABundle", "pro", "", "", {"ai-bundle"}, "47.98"}),
    test::byName);

} // namespace

} // namespace seatwise::service_prices_test
