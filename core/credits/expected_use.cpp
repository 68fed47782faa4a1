#include "credits/expected_use.h"

#include <optional>
#include <string>

#include "calendar/date.h"
#include "money/quotient.h"
#include "words/usage_words.h"

namespace seatwise {

namespace {

constexpr auto mostGrowthOfMonth = Percent::whole(1'000);
constexpr auto whole = Percent::whole(100);

Result<void> check(const ExpectedUse& expected)
{
    if (expected.usual < 0 || expected.usual > mostCredits)
        return misused(words::usualUseOutOfRange(mostCredits, expected.usual));
    if (expected.growth < Percent{} - whole || expected.growth > mostGrowthOfMonth)
        return misused(words::growthOfUseOutOfRange(expected.growth));
    if (expected.months < 1 || expected.months > mostMonths)
        return misused(words::expectedMonthsOutOfRange(mostMonths, expected.months));
    if (!expected.first.ok())
        return misused(words::firstMonthNotInCalendar());
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
    std::optional<Quantity> use = expected.usual.quantity();
    const Quotient factor = Quotient(whole + expected.growth) / 100;
    for (int i = 0; i < expected.months; ++i) {
        const std::string month = written(expected.first + std::chrono::months{i});
        const auto credits =
            use ? CreditCount(static_cast<std::int64_t>(nearest(*use, Rounding::half_up))) : mostCredits + 1;
        if (credits > mostCredits)
            return misused(words::useGrowsTooLarge(month, mostCredits));
        months.push_back({month, credits});
        use = nearest(*use * factor, Quantity::step(Quantity::places), Rounding::half_up);
    }
    return months;
}

} // namespace seatwise
