#include "pricebook/read_rules.h"

#include <array>

#include "codec/json_scalars.h"

namespace seatwise {

namespace {

constexpr int longestYear = 366;
constexpr int longestValidity = 3660;

std::optional<Rounding> readRounding(const Place& place)
{
    constexpr std::array<std::string_view, 2> words = {"half_up", "half_even"};
    const auto word = readWord(place, words);
    if (!word)
        return std::nullopt;
    return *word == 0 ? Rounding::half_up : Rounding::half_even;
}

std::optional<SummerPause> readSummerPause(const Place& place)
{
    std::optional<std::chrono::month_day> from;
    std::optional<std::chrono::month_day> to;
    const Fields fields(place, {"from", "to"});
    fields.require("from", from, readMonthDay);
    fields.require("to", to, readMonthDay);
    if (!from || !to)
        return std::nullopt;
    if (*to < *from) {
        place.refuse(words::pauseEndsBeforeItBegins(toString(*to), toString(*from)));
        return std::nullopt;
    }
    return SummerPause{*from, *to};
}

std::optional<DiscountBand> readDiscountBand(const Place& place)
{
    const std::size_t before = place.problems().count();
    DiscountBand band;
    const Fields fields(place, {"max_percent", "needs"});
    fields.require("max_percent", band.maxPercent, readDiscount);
    fields.require("needs", band.needs, [](const Place& p) -> std::optional<DiscountBand::Needs> {
        constexpr std::array<std::string_view, 3> words = {"none", "reason", "approval"};
        const auto word = readWord(p, words);
        if (!word)
            return std::nullopt;
        return static_cast<DiscountBand::Needs>(*word);
    });
    return place.problems().count() == before ? std::optional(band) : std::nullopt;
}

std::optional<std::vector<DiscountBand>> readDiscountBands(const Place& place)
{
    auto bands = readList<DiscountBand>(place, readDiscountBand);
    if (!bands || bands->size() != place.value().items.size())
        return bands;
    for (std::size_t i = 1; i < bands->size(); ++i)
        if ((*bands)[i].maxPercent <= (*bands)[i - 1].maxPercent)
            place.item(i).refuse(words::discountBandsMustAscend((*bands)[i].maxPercent.toString(),
                                                                (*bands)[i - 1].maxPercent.toString()));
    return bands;
}

std::optional<CreditRollover> readRollover(const Place& place)
{
    CreditRollover rollover;
    const Fields fields(place, {"policy", "cap", "months"});
    fields.require("policy", rollover.policy, [](const Place& p) -> std::optional<CreditRollover::Policy> {
        constexpr std::array<std::string_view, 4> words = {"none", "full", "capped", "expires"};
        const auto word = readWord(p, words);
        if (!word)
            return std::nullopt;
        return static_cast<CreditRollover::Policy>(*word);
    });
    fields.allow("cap", rollover.cap, readQuantity);
    fields.allow("months", rollover.months, [](const Place& p) { return readWhole(p, 1, maxExpiryMonths); });
    if (rollover.cap.has_value() != (rollover.policy == CreditRollover::Policy::capped))
        place.refuse(words::capIsForCapped());
    if (rollover.months.has_value() != (rollover.policy == CreditRollover::Policy::expires))
        place.refuse(words::monthsAreForExpires());
    return rollover;
}

void readProration(const Place& place, Rules& rules)
{
    const Fields fields(place, {"includes_change_day", "annual_divisor"});
    fields.allow("includes_change_day", rules.includesChangeDay, readFlag);
    fields.allow("annual_divisor", rules.annualDivisor, [](const Place& p) { return readWhole(p, 1, longestYear); });
}

} // namespace

std::optional<Rules> readRules(const Place& place)
{
    Rules rules;
    const Fields fields(place,
                        {"annual_discount", "rounding", "proration", "academic_year_start", "summer_pause",
                         "quote_valid_days", "discount_bands", "floor_percent", "negotiated_from", "credit_rollover"});
    fields.allow("annual_discount", rules.annualDiscount, readDiscount);
    fields.allow("rounding", rules.rounding, readRounding);
    if (const JsonMember* proration = fields.find("proration"))
        readProration(fields.place().member(*proration), rules);
    fields.allow("academic_year_start", rules.academicYearStart, readMonthDay);
    fields.allow("summer_pause", rules.summerPause, readSummerPause);
    fields.allow("quote_valid_days", rules.quoteValidDays,
                 [](const Place& p) { return readWhole(p, 1, longestValidity); });
    fields.allow("discount_bands", rules.discountBands, readDiscountBands);
    fields.allow("floor_percent", rules.floorPercent, readDiscount);
    fields.allow("negotiated_from", rules.negotiatedFrom,
                 [](const Place& p) { return readWhole(p, 0, largestQuantity); });
    fields.allow("credit_rollover", rules.creditRollover, readRollover);
    return rules;
}

} // namespace seatwise
