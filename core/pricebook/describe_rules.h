#pragma once

#include <type_traits>

#include "pricebook/book_forms.h"

namespace seatwise {

// The "rules" of a book. R13.

/// A list of bands or terms that ascend, as `refuseUnlessAbove(Place, before, item)` says of an item.
template<class Item, class Check>
auto ascending(Check refuseUnlessAbove)
{
    return form::checked(form::list(form::sound(form::described<Item>())),
                         [refuseUnlessAbove](const Place& place, const std::optional<std::vector<Item>>& items) {
                             if (!items || items->size() != place.value().items.size())
                                 return;
                             for (std::size_t i = 1; i < items->size(); ++i)
                                 refuseUnlessAbove(place.item(i), (*items)[i - 1], (*items)[i]);
                         });
}

void describe(auto& io, Is<SummerPause> auto& pause)
{
    io.required("from", pause.from);
    io.required("to", pause.to);
}

/// Nothing of a pause is known without both of its days.
inline void checkSummerPause(const Place& place, std::optional<SummerPause>& pause)
{
    if (!pause->from.ok() || !pause->to.ok()) {
        pause.reset();
    } else if (const int days = maxDaysOf(*pause); pause->to < pause->from && days > maxPauseDays) {
        place.refuse(words::pauseOverNewYearTooLong(toString(pause->from), toString(pause->to), days, maxPauseDays));
        pause.reset();
    }
}

void describe(auto& io, Is<DiscountBand> auto& band)
{
    io.required("max_percent", band.maxPercent, form::discount);
    io.required("needs", band.needs, form::word<DiscountBand::Needs>("none", "reason", "approval"));
}

inline void refuseUnlessHigher(const Place& place, const DiscountBand& before, const DiscountBand& band)
{
    if (band.maxPercent <= before.maxPercent)
        place.refuse(words::discountBandsMustAscend(band.maxPercent.toString(), before.maxPercent.toString()));
}

void describe(auto& io, Is<CreditRollover> auto& rollover)
{
    using Policy = CreditRollover::Policy;
    io.required("policy", rollover.policy, form::word<Policy>("none", "full", "capped", "expires", "percent"));
    io.optional("cap", rollover.cap, form::quantity);
    io.optional("months", rollover.months, form::Whole{1, maxExpiryMonths});
    io.optional("percent", rollover.percent, form::discount);
    io.check([&](const Fields& fields) {
        if (rollover.cap.has_value() != (rollover.policy == Policy::capped))
            fields.place().refuse(words::capIsForCapped());
        if (rollover.months.has_value() != (rollover.policy == Policy::expires))
            fields.place().refuse(words::monthsAreForExpires());
        if (rollover.percent.has_value() != (rollover.policy == Policy::percent))
            fields.place().refuse(words::percentIsForPercent());
    });
}

/// Rules are shown at their default too: they are what a person looks for in a book.
void describe(auto& io, Is<Rules> auto& rules)
{
    constexpr int maxYear = 366;
    constexpr int maxValidity = 3660;
    io.shown("annual_discount", rules.annualDiscount, form::discount);
    std::optional<Percent> ofYear; // annual_discount by its other name
    io.inside("period_discounts", [&](auto& inner) {
        inner.optional("quarterly", rules.periodDiscounts.quarterly, form::discount);
        inner.optional("semiannual", rules.periodDiscounts.semiannual, form::discount);
        inner.optional("annual", ofYear, form::discount);
    });
    io.check([&](const Fields& fields) {
        if (ofYear && fields.has("annual_discount") && *ofYear != rules.annualDiscount)
            fields.place().refuse(words::annualDiscountsDiffer(rules.annualDiscount, *ofYear));
    });
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(rules)>>)
        rules.annualDiscount = ofYear.value_or(rules.annualDiscount);
    io.shown("rounding", rules.rounding, form::word<Rounding>("half_up", "half_even"));
    io.inside("proration", [&](auto& inner) {
        inner.shown("includes_change_day", rules.includesChangeDay);
        inner.shown("annual_divisor", rules.annualDivisor, form::Whole{1, maxYear});
    });
    io.optional("monthly_anchor", rules.monthlyAnchor);
    io.shown("academic_year_start", rules.academicYearStart);
    io.optional("summer_pause", rules.summerPause, form::checked(form::described<SummerPause>(), checkSummerPause));
    io.shown("quote_valid_days", rules.quoteValidDays, form::Whole{1, maxValidity});
    io.optional("discount_bands", rules.discountBands, ascending<DiscountBand>(refuseUnlessHigher));
    io.optional("floor_percent", rules.floorPercent, form::discount);
    io.optional("negotiated_from", rules.negotiatedFrom, form::seats);
    io.optional("credit_rollover", rules.creditRollover);
}

} // namespace seatwise
