#include "pricing/music_book.h"

#include <algorithm>
#include <array>

#include "book.h"
#include "pricing/books.h"

namespace seatwise::test {

namespace {

using namespace std::chrono;

Plan prelude()
{
    Plan plan;
    plan.id = "prelude";
    plan.name = "Prelude";
    plan.kind = PlanKind::trial;
    plan.trial = Trial{14, {"solo", "ensemble"}};
    plan.seats = {1, 19, 1};
    plan.billing = {Billing::monthly};
    plan.charges = {fee(flat("0.00"))};
    return plan;
}

Plan solo()
{
    Charge charge = seats(banded({{"5", "7.95", "0.80"}}));
    charge.annual = banded({{"5", "95.40", "9.60"}});
    Plan plan = teamPlan({charge});
    plan.id = "solo";
    plan.name = "Solo";
    plan.seats = {5, 19, 1};
    plan.upgradesTo = {"ensemble"};
    return plan;
}

Plan ensemble()
{
    Charge charge = seats(banded({{"20", "19.95", "0.20"},
                                  {"120", "39.95", "0.18"},
                                  {"240", "61.55", "0.16"},
                                  {"500", "103.15", "0.12"},
                                  {"1000", "163.15", "0.10"},
                                  {"2500", "313.15", "0.08"},
                                  {"4200", "449.15", "0.06"},
                                  {"6000", "557.15", "0.05"}}));
    charge.annual = banded({{"20", "239.40", "2.40"},
                            {"120", "479.40", "2.16"},
                            {"240", "738.60", "1.92"},
                            {"500", "1237.80", "1.44"},
                            {"1000", "1957.80", "1.20"},
                            {"2500", "3757.80", "0.96"},
                            {"4200", "5389.80", "0.72"},
                            {"6000", "6685.80", "0.60"}});
    Plan plan = teamPlan({charge});
    plan.id = "ensemble";
    plan.name = "Ensemble";
    plan.seats = {20, std::nullopt, 1};
    plan.downgradesTo = {"solo"};
    return plan;
}

} // namespace

Book musicBook()
{
    Book book = bookOf({prelude(), solo(), ensemble()});
    book.id = "music-learning";
    book.name = "Music learning";
    book.version = "1.0";
    book.effectiveFrom = 2025y / January / 1;
    Claim saving{"Annual: 20 % Savings", "list", {}};
    saving.expect.rule = "annual_saving";
    saving.expect.value = "20";
    book.claims = {saving};
    return book;
}

Book musicBookWithAnnualDiscount(int percent)
{
    Book book = musicBook();
    book.rules.annualDiscount = Percent::whole(percent);
    return book;
}

long long soloCents(long long seats, Billing billing)
{
    const long long monthly = 795 + 80 * (seats - 5);
    return billing == Billing::annual ? 12 * monthly : monthly;
}

long long ensembleCents(long long seats, Billing billing)
{
    struct Step
    {
        long long size;
        long long cents;
    };
    constexpr std::array<Step, 8> steps{
        {{120, 20}, {120, 18}, {260, 16}, {500, 12}, {1500, 10}, {1700, 8}, {1800, 6}, {1LL << 60, 5}}};
    long long monthly = 1595;
    long long left = seats;
    for (const Step& step : steps) {
        const long long inside = std::min(left, step.size);
        monthly += inside * step.cents;
        left -= inside;
    }
    return billing == Billing::annual ? 12 * monthly : monthly;
}

long long publishedCents(long long seats, Billing billing)
{
    return seats < 20 ? soloCents(seats, billing) : ensembleCents(seats, billing);
}

Book musicBookOfEveryPeriod()
{
    Book book = musicBook();
    for (Plan& plan : book.plans)
        plan.billing = {everyBilling.begin(), everyBilling.end()};
    return book;
}

} // namespace seatwise::test
