#include "district/budget.h"

#include <algorithm>

#include "charges/amount.h"
#include "money/apportion.h"
#include "money/quotient.h"
#include "money/sums.h"
#include "words/analysis_words.h"

namespace seatwise {

namespace {

/// seats × (100 + percent) / 100, rounded up.
SeatCount raised(SeatCount seats, Percent percent)
{
    return static_cast<SeatCount>(roundedUp(Quotient(wholePercent + percent) * seats / 100));
}

Result<void> checkHeadroom(Percent headroom)
{
    if (headroom.isNegative() || headroom > Percent::whole(1'000))
        return misused(words::headroomOutOfRange(headroom));
    return {};
}

Result<void> checkGrowth(Percent growth)
{
    if (growth < Percent::whole(-100) || growth > Percent::whole(1'000))
        return misused(words::growthOutOfRange(growth));
    return {};
}

Result<void> checkDistrict(SeatCount seats)
{
    if (seats < 1 || seats > maxSeatsOfSchool)
        return misused(words::districtSeatsOutOfRange(seats, maxSeatsOfSchool));
    return {};
}

Result<void> checkYears(std::size_t years)
{
    if (years < 1 || years > static_cast<std::size_t>(maxOutlookYears))
        return misused(words::outlookYearsOutOfRange(years, maxOutlookYears));
    return {};
}

/// What a year costs of periods that cost so much; what is charged once is so in the first year alone.
Result<Money> inAYear(Money amount, Money once, Billing billing, bool isFirst)
{
    const Money recurring = TRY(times(amount - once, months(Billing::annual) / months(billing)));
    return isFirst ? add(recurring, once) : recurring;
}

Result<void> addYear(Outlook& outlook, const PriceBook& book, const OutlookRequest& request,
                     const std::vector<School>& schools)
{
    const auto district = TRY(pool(book, schools, request.billing, request.annualDiscount));
    const bool isFirst = outlook.years.empty();
    const Money pooled = TRY(inAYear(district.pooled, district.pooledOnce, request.billing, isFirst));
    const Money separate = TRY(inAYear(district.separate, district.separateOnce, request.billing, isFirst));
    OutlookYear year{static_cast<int>(outlook.years.size()) + 1, 0, pooled, separate, false};
    for (const School& school : schools)
        year.seats += school.seats;
    year.overCeiling = request.ceiling && pooled > *request.ceiling;
    if (year.overCeiling && !outlook.firstYearOver)
        outlook.firstYearOver = year.year;
    outlook.years.push_back(year);
    return {};
}

} // namespace

SeatCount withHeadroom(SeatCount seats, Percent headroom) noexcept
{
    return raised(seats, headroom);
}

std::vector<SeatCount> grown(SeatCount seats, Percent growth, int years)
{
    std::vector<SeatCount> all{seats};
    while (static_cast<int>(all.size()) < years)
        all.push_back(std::max<SeatCount>(1, raised(all.back(), growth)));
    return all;
}

Result<Outlook> outlook(const PriceBook& book, const OutlookRequest& request, Percent growth)
{
    for (const auto& checked : {checkYears(static_cast<std::size_t>(std::max(request.years, 0))),
                                checkHeadroom(request.headroom), checkGrowth(growth)})
        TRY(checked);
    Outlook outlook;
    std::vector<School> needed = request.schools;
    for (int year = 1; year <= request.years; ++year) {
        std::vector<School> schools = needed;
        for (School& school : schools)
            school.seats = withHeadroom(school.seats, request.headroom);
        TRY(addYear(outlook, book, request, schools));
        for (School& school : needed)
            school.seats = grown(school.seats, growth, 2).back();
    }
    return outlook;
}

Result<Outlook> outlookForSeats(const PriceBook& book, const OutlookRequest& request,
                                const std::vector<SeatCount>& seatsEachYear)
{
    for (const auto& checked : {checkYears(seatsEachYear.size()), checkHeadroom(request.headroom)})
        TRY(checked);
    Outlook outlook;
    for (const SeatCount seats : seatsEachYear) {
        const SeatCount needed = withHeadroom(seats, request.headroom);
        TRY(checkDistrict(needed));
        const std::vector<School> district{{"", needed}};
        TRY(addYear(outlook, book, request, district));
    }
    return outlook;
}

Result<std::vector<FundShare>> splitByFund(Money amount, const std::vector<Fund>& funds, const Currency& currency)
{
    std::vector<Percent> weights;
    Percent sum;
    for (auto fund = funds.begin(); fund != funds.end(); ++fund) {
        if (fund->code.empty())
            return misused(words::fundWithoutCode(weights.size() + 1));
        if (std::any_of(funds.begin(), fund, [fund](const Fund& earlier) { return earlier.code == fund->code; }))
            return misused(words::fundNamedTwice(fund->code));
        if (fund->percent.isNegative() || fund->percent > wholePercent)
            return misused(words::fundShareOutOfRange(fund->code, fund->percent));
        weights.push_back(fund->percent);
        sum += fund->percent;
    }
    if (sum != wholePercent)
        return misused(words::fundsMakeNoWhole(sum));
    const std::vector<Money> parts = apportion(amount, weights, currency);
    std::vector<FundShare> shares;
    for (std::size_t i = 0; i < funds.size(); ++i)
        shares.push_back({funds[i].code, funds[i].percent, parts[i]});
    return shares;
}

} // namespace seatwise
