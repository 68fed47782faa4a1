#include "insights/account_price.h"

#include <algorithm>
#include <string>

#include "charges/amount.h"
#include "money/quotient.h"
#include "pricing/price.h"
#include "tables/cell_text.h"
#include "text/find.h"
#include "versions/book_version.h"
#include "words/general_words.h"
#include "words/insights_words.h"

namespace seatwise {

namespace {

constexpr std::string_view cheapestPlan = "auto";

Result<const Plan*> planOf(const Account& account, const PriceBook& book)
{
    if (account.plan == cheapestPlan)
        return recommend(book, account.seats, *account.terms.billing);
    if (const Plan* const plan = findBy(book.plans, &Plan::id, std::string_view(account.plan)))
        return plan;
    const std::string folded = foldedName(account.plan);
    if (const Plan* const plan =
            findWhere(book.plans, [&](const Plan& each) { return foldedName(each.name) == folded; }))
        return plan;
    return refused(words::noSuchPlan(account.plan, book.id, idsOf(book.plans)));
}

Result<Exact> movedLikeLists(Exact yearly, const ListPrices& lists)
{
    const Wide most = Wide{maxAccountMrr} * Money::scale;
    const Wide unit = ofYear(exact(Money::fromUnits(1)), Billing::monthly).units;
    const Wide monthly = divideRounded(yearly.units, unit, Rounding::half_up);
    const Wide moved = divideRounded(monthly * lists.after.units(), lists.before.units(), Rounding::half_up);
    if (moved > most)
        return tl::make_unexpected(amountTooLarge());
    return Exact{moved * unit};
}

/// What is left of a year's price after a discount, of another price of a period.
Exact withSameDiscount(const NewPrice& price, Money after, Billing billing)
{
    const Wide ofSmallestPercent = price.yearlyInFull.units / wholePercent.units();
    const auto left = Percent::fromUnits(static_cast<std::int64_t>(price.yearly.units / ofSmallestPercent));
    return ofYear(percentOf(left, after), billing);
}

} // namespace

Result<Money> periodPriceOf(const Account& account, const PriceBook& book)
{
    if (!account.terms.billing || account.seats == 0)
        return refused(words::seatsOrBillingMissing());
    const Plan* const plan = TRY(planOf(account, book));
    if (const auto error = refusal(book, *plan, account.seats, *account.terms.billing))
        return tl::make_unexpected(*error);
    const auto amount = recurringFor(book, *plan, account.seats, *account.terms.billing,
                                     periodDiscount(book.rules, *account.terms.billing));
    if (!amount || *amount > Money::whole(maxAccountMrr))
        return tl::make_unexpected(amountTooLarge());
    return *amount;
}

NewPrice priceOn(const Account& account, Date day)
{
    NewPrice price{account.start, account.yearly, account.yearlyInFull};
    for (const NewPrice& next : account.newPrices)
        if (next.from <= day)
            price = next;
    return price;
}

Date nextPeriodFrom(const Account& account, Date day, MonthlyAnchor anchor)
{
    ServiceAsked asked{account.start, account.start, account.terms.billing.value_or(Billing::monthly), std::nullopt,
                       anchor};
    if (account.terms.since && *account.terms.since < account.start)
        asked.since = account.terms.since;
    if (account.terms.years > 0)
        asked.termYears = account.terms.years;
    return std::max(firstStartFrom(asked, day), account.start);
}

Result<ListPrices> listPricesOf(const Account& account, const PriceBook& before, const PriceBook& after)
{
    const ListPrices lists{TRY(periodPriceOf(account, before)), TRY(periodPriceOf(account, after))};
    if (lists.before.isZero())
        return refused(words::freeBefore());
    return lists;
}

Result<NewPrice> byOtherList(const NewPrice& price, const Account& account, const ListPrices& lists)
{
    if (account.isOfBook && account.terms.billing &&
        price.yearlyInFull == ofYear(exact(lists.before), *account.terms.billing))
        return NewPrice{price.from, withSameDiscount(price, lists.after, *account.terms.billing),
                        ofYear(exact(lists.after), *account.terms.billing)};
    return NewPrice{price.from, TRY(movedLikeLists(price.yearly, lists)),
                    TRY(movedLikeLists(price.yearlyInFull, lists))};
}

Result<NewPrice> raised(const NewPrice& price, Percent by)
{
    const Wide whole = wholePercent.units();
    const Wide most = ofYear(exact(Money::whole(maxAccountMrr)), Billing::monthly).units;
    NewPrice higher = price;
    for (Exact* const yearly : {&higher.yearly, &higher.yearlyInFull}) {
        // In two parts: a product of all of it would not fit.
        const Wide rest = divideRounded(yearly->units % whole * (whole + by.units()), whole, Rounding::half_up);
        yearly->units = yearly->units / whole * (whole + by.units()) + rest;
        if (yearly->units > most)
            return tl::make_unexpected(amountTooLarge());
    }
    return higher;
}

} // namespace seatwise
