#include "insights/cohorts.h"

#include <algorithm>
#include <map>
#include <utility>

#include "calendar/period.h"
#include "insights/by_customer.h"
#include "insights/course.h"

namespace seatwise {

namespace {

constexpr int monthsToRenewal = 12;

/// When one customer began, and after how many renewals they were still there.
struct Tenure
{
    Date begun{};
    int renewals = 0;
};

Date renewalOf(Date begun, int number)
{
    return addMonths(begun, monthsToRenewal * number);
}

/// How many renewals have come by a day.
int renewalsBy(Date begun, Date today)
{
    int renewals = 0;
    while (renewalOf(begun, renewals + 1) <= today)
        ++renewals;
    return renewals;
}

Tenure tenureOf(OfCustomer ofCustomer, Date today)
{
    const auto first =
        std::min_element(ofCustomer.begin(), ofCustomer.end(),
                         [](const Account* one, const Account* other) { return one->start < other->start; });
    Tenure tenure{(*first)->start, 0};
    const auto isInService = [&](Date day) {
        return std::any_of(ofCustomer.begin(), ofCustomer.end(), [day](const Account* account) {
            return account->start <= day && (!account->end || day <= *account->end);
        });
    };
    for (int next = 1; renewalOf(tenure.begun, next) <= today && isInService(renewalOf(tenure.begun, next)); ++next)
        tenure.renewals = next;
    return tenure;
}

std::vector<Tenure> tenuresOf(const std::vector<Account>& accounts, Date today)
{
    std::vector<Tenure> tenures;
    for (const OfCustomer ofCustomer : ByCustomer(accounts))
        if (const Tenure tenure = tenureOf(ofCustomer, today); tenure.begun <= today)
            tenures.push_back(tenure);
    return tenures;
}

std::vector<std::int64_t> survivorsOf(const std::vector<Tenure>& tenures, Date today)
{
    const auto latest = std::max_element(
        tenures.begin(), tenures.end(), [](const Tenure& one, const Tenure& other) { return one.begun < other.begun; });
    std::vector<std::int64_t> survivors;
    for (int renewals = 0; renewals <= renewalsBy(latest->begun, today); ++renewals)
        survivors.push_back(std::count_if(tenures.begin(), tenures.end(),
                                          [renewals](const Tenure& tenure) { return tenure.renewals >= renewals; }));
    return survivors;
}

} // namespace

std::string beganText(const Cohort& cohort)
{
    constexpr std::size_t yearLength = 4;
    constexpr std::size_t monthLength = 7;
    const Date first = cohort.year / cohort.month.value_or(std::chrono::January) / 1;
    return toString(first).substr(0, cohort.month ? monthLength : yearLength);
}

std::vector<Cohort> cohortsOf(const std::vector<Account>& accounts, Date today)
{
    const std::vector<Tenure> tenures = tenuresOf(accounts, today);
    const bool byMonth = std::all_of(tenures.begin(), tenures.end(),
                                     [today](const Tenure& tenure) { return renewalsBy(tenure.begun, today) == 0; });
    std::map<std::pair<std::chrono::year, std::optional<std::chrono::month>>, std::vector<Tenure>> groups;
    for (const Tenure& tenure : tenures)
        groups[{tenure.begun.year(), byMonth ? std::optional(tenure.begun.month()) : std::nullopt}].push_back(tenure);
    std::vector<Cohort> cohorts;
    cohorts.reserve(groups.size());
    for (const auto& [began, members] : groups)
        cohorts.push_back({began.first, began.second, survivorsOf(members, today)});
    return cohorts;
}

} // namespace seatwise
