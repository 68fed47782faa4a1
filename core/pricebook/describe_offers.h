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
    io.optional("amount", promotion.amount, form::flatAmount);
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

/// Amounts by their paths: {"plans.team.charges.seats.monthly.rate": "9.00"}.
struct LocalPricesForm
{
    [[nodiscard]] static std::optional<std::map<std::string, FlatAmount>> read(const Place& place);
    [[nodiscard]] static nlohmann::ordered_json write(const std::map<std::string, FlatAmount>& prices);
    [[nodiscard]] static nlohmann::ordered_json schema();
};

/// What an amount ends in: ".99".
struct EndingForm
{
    [[nodiscard]] static std::optional<Rate> read(const Place& place);
    [[nodiscard]] static nlohmann::ordered_json write(Rate ending) { return ending.toString(2).substr(1); }
    [[nodiscard]] static nlohmann::ordered_json schema();
};

/// Reports the amounts of locales whose paths lead to no amount of the book.
void checkLocalPrices(const Fields& book, const BookContent& content);

void describe(auto& io, Is<LocalePrice> auto& locale)
{
    io.required("id", locale.id, form::id);
    io.required("name", locale.name, form::text);
    io.required("currency", locale.currency);
    io.either("multiplier", "prices");
    io.optional("multiplier", locale.multiplier, form::Figure<readPositiveRate, schema::decimal<Rate>>());
    io.needs("multiplier", {"round_to", "rate_date"});
    io.optional("round_to", locale.roundTo, form::Figure<readPositiveRate, schema::decimal<Rate>, 2>());
    io.optional("rate_date", locale.rateDate);
    io.optional("prices", locale.prices, LocalPricesForm());
    io.optional("ending", locale.ending, EndingForm());
    io.needs("ending", {"multiplier"});
    io.check([&](const Fields& fields) {
        if (locale.ending && locale.currency.exponent != 2)
            fields.place().member(*fields.find("ending")).refuse(words::endingNeedsCents(locale.currency.code));
    });
}

} // namespace seatwise
