#pragma once

#include <optional>
#include <string>
#include <vector>

#include "district/pooling.h"
#include "money/error.h"

namespace seatwise {

/// The longest look ahead (product, Budget: "1 to 5 years").
inline constexpr int maxOutlookYears = 5;

/// The seats with a reserve of so many percent, rounded up to whole seats.
[[nodiscard]] SeatCount withHeadroom(SeatCount seats, Percent headroom) noexcept;

/// The seats of each year: the first year as given, each further one the year before grown by so many percent and
/// rounded up to whole seats; growth below zero shrinks, to 1 seat at the least.
[[nodiscard]] std::vector<SeatCount> grown(SeatCount seats, Percent growth, int years);

/// What a budget is planned with.
struct OutlookRequest
{
    std::vector<School> schools; ///< as they are in the first year
    Billing billing = Billing::annual;
    Percent annualDiscount; ///< what the list takes off the billing period (periodDiscount())
    Percent headroom;       ///< reserve on top of every school's seats
    int years = 1;
    std::optional<Money> ceiling; ///< the most that may be spent in a year

    friend bool operator==(const OutlookRequest&, const OutlookRequest&) = default;
};

/// A year of an outlook; the amounts are for twelve months, with what is charged once in the first. R68.
struct OutlookYear
{
    int year = 1;
    SeatCount seats = 0; ///< with headroom
    Money pooled;
    Money separate;
    bool overCeiling = false; ///< the pooled price lies above the ceiling

    friend bool operator==(const OutlookYear&, const OutlookYear&) = default;
};

struct Outlook
{
    std::vector<OutlookYear> years;
    std::optional<int> firstYearOver; ///< the first year above the ceiling

    friend bool operator==(const Outlook&, const Outlook&) = default;
};

/// What a district pays in each year when every school grows by so many percent a year, at today's prices. Call it once
/// for each of low, expected and high growth. Refused: as pool(). Misused: years outside 1 to 5, headroom outside 0 to
/// 1,000 %, growth outside −100 to 1,000 %. R50.
[[nodiscard]] Result<Outlook> outlook(const PriceBook& book, const OutlookRequest& request, Percent growth);

/// As above with the seats of the district typed for each year, as one pool. `request.schools` and `years` are not
/// used; `separate` equals `pooled`.
[[nodiscard]] Result<Outlook> outlookForSeats(const PriceBook& book, const OutlookRequest& request,
                                              const std::vector<SeatCount>& seatsEachYear);

/// A part of a budget by the code of the fund that pays it.
struct Fund
{
    std::string code;
    Percent percent;

    friend bool operator==(const Fund&, const Fund&) = default;
};

struct FundShare
{
    std::string code;
    Percent percent;
    Money amount;

    friend bool operator==(const FundShare&, const FundShare&) = default;
};

/// Splits an amount by fund, by largest remainder: the parts add up to it. Misused unless the percentages add up to
/// 100 exactly and the codes are given and differ.
[[nodiscard]] Result<std::vector<FundShare>> splitByFund(Money amount, const std::vector<Fund>& funds,
                                                         const Currency& currency);

} // namespace seatwise
