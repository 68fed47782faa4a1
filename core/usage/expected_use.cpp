#include "usage/expected_use.h"

#include <optional>
#include <string>

#include "calendar/date.h"
#include "money/quotient.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

constexpr auto mostGrowthOfMonth = Percent::whole(1'000);
constexpr auto whole = Percent::whole(100);

Result<void> check(const ExpectedUse& expected)
{
    if (expected.usual < 0 || expected.usual > mostCredits)
        return misused("credits used in a month must be 0 to " + grouped(CreditCount{mostCredits}) + ", not " +
                       grouped(expected.usual));
    if (expected.growth < Percent{} - whole || expected.growth > mostGrowthOfMonth)
        return misused("growth of the use must be −100 % to 1,000 % a month, not " + inWords(expected.growth));
    if (expected.months < 1 || expected.months > mostMonths)
        return misused("months of a ledger must be 1 to " + grouped(SeatCount{mostMonths}) + ", not " +
                       grouped(SeatCount{expected.months}));
    if (!expected.first.ok())
        return misused("the first month of a ledger must be a month of the calendar");
    return {};
}

} // namespace

std::string written(std::chrono::year_month month)
{
    return toString(Date{month / std::chrono::day{1}}).substr(0, 7);
}

Result<std::vector<MonthlyUse>> expectedUse(const ExpectedUse& expected)
{
    TRY(check(expected));
    std::vector<MonthlyUse> months;
    std::optional<Quantity> use = Quantity::whole(expected.usual);
    const Quotient factor = Quotient(whole + expected.growth) / 100;
    for (int i = 0; i < expected.months; ++i) {
        const std::string month = written(expected.first + std::chrono::months{i});
        const auto credits = use ? static_cast<CreditCount>(nearest(*use, Rounding::half_up)) : mostCredits + 1;
        if (credits > mostCredits)
            return misused("with this growth " + month + " would use more than the " +
                           grouped(CreditCount{mostCredits}) + " credits that a month may have");
        months.push_back({month, credits});
        use = nearest(*use * factor, Quantity::step(Quantity::places), Rounding::half_up);
    }
    return months;
}

} // namespace seatwise
