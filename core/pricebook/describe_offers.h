#pragma once

#include "pricebook/describe_plans.h"
#include "pricebook/describe_rules.h"

namespace seatwise {

// What a book offers beside its plans.

void describe(auto& io, Is<CreditPack> auto& pack)
{
    io.required("id", pack.id, form::id);
    io.required("name", pack.name, form::text);
    io.optional("names", pack.names, NamesForm());
    io.required("credits", pack.credits, form::positiveQuantity);
    io.required("price", pack.price, form::price);
    io.optional("expires_after_months", pack.expiresAfterMonths, form::Whole{1, maxExpiryMonths});
}

void describe(auto& io, Is<Promotion> auto& promotion, const BookIds& ids)
{
    constexpr int maxPeriods = 120;
    io.required("code", promotion.code, form::text);
    io.optional("name", promotion.name, form::text, promotion.code);
    io.optional("names", promotion.names, NamesForm());
    io.optional("percent", promotion.percent, form::discount);
    io.optional("amount", promotion.amount, form::price);
    io.exactlyOne(words::percentOrAmount, {"percent", "amount"});
    io.optional("periods", promotion.periods, form::Whole{1, maxPeriods});
    io.optional("months", promotion.months, form::Whole{1, maxPeriods});
    io.notBoth(words::periodsOrMonths, "periods", "months");
    io.optional("valid_from", promotion.validFrom);
    io.optional("valid_until", promotion.validUntil);
    io.check([&](const Fields& fields) {
        if (promotion.validFrom && promotion.validUntil && *promotion.validUntil < *promotion.validFrom)
            fields.place().refuse(words::promotionEndsBeforeItBegins(*promotion.validUntil, *promotion.validFrom));
    });
    io.optional("plans", promotion.plans, plansOf(ids));
    io.optional("once_per_customer", promotion.oncePerCustomer);
    io.optional("stackable", promotion.stackable);
}

void describe(auto& io, Is<TermDiscount> auto& discount)
{
    io.required("years", discount.years, form::Whole{1, maxTermYears});
    io.required("percent", discount.percent, form::discount);
}

inline void refuseUnlessLonger(const Place& place, const TermDiscount& before, const TermDiscount& discount)
{
    if (discount.years <= before.years)
        place.refuse(words::termsMustAscend(discount.years, before.years));
}

void describe(auto& io, Is<LocalePrice> auto& locale)
{
    io.required("id", locale.id, form::id);
    io.required("name", locale.name, form::text);
    io.required("currency", locale.currency);
    io.required("multiplier", locale.multiplier, form::Figure<readPositiveRate, schema::decimal<Rate>>());
    io.required("round_to", locale.roundTo, form::Figure<readPositiveRate, schema::decimal<Rate>, 2>());
    io.required("rate_date", locale.rateDate);
}

} // namespace seatwise
