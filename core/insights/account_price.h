#pragma once

#include "insights/account.h"
#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// What a billing period of an account costs by a book, before its discount and without what is charged once. Its plan
/// is one of the book by its id or its name, or "auto", the one that costs least. Refused: seats or billing that its
/// list does not say, a plan that the book has not, one that does not admit them, and a price beyond maxAccountMrr.
[[nodiscard]] Result<Money> periodPriceOf(const Account& account, const PriceBook& book);

/// What a year of billing periods brings of which each brings so much.
[[nodiscard]] constexpr Exact ofYear(Exact ofPeriod, Billing billing) noexcept
{
    return ofPeriod * (months(Billing::annual) / months(billing));
}

/// What an account brings on a day, from its first one on: its own price, or the last of its new ones.
[[nodiscard]] NewPrice priceOn(const Account& account, Date day);

/// The first day from a day on with which a period of an account begins, or a term where it has one, and so another
/// price may. R72.
[[nodiscard]] Date nextPeriodFrom(const Account& account, Date day, MonthlyAnchor anchor);

/// The prices of a billing period by two lists.
struct ListPrices
{
    Money before; ///< above zero
    Money after;
};

/// What two lists ask for a billing period of the plan and seats of an account, before its discount. Refused: what one
/// of them does not price, a price of nothing before, and seats or a billing that its list does not say.
[[nodiscard]] Result<ListPrices> listPricesOf(const Account& account, const PriceBook& before, const PriceBook& after);

/// A price of an account by another list: of one that the list before made, exactly what the other makes of it with the
/// same discount; an mrr of its own moves by the same part, to a ten-thousandth a month. `from` stays. Failed: an
/// amount that does not fit.
[[nodiscard]] Result<NewPrice> byOtherList(const NewPrice& price, const Account& account, const ListPrices& lists);

/// A price so many percent higher, or lower where they are below zero, which is −100 at the least; to the last of the
/// decimals that are held. `from` stays. Failed: an amount that does not fit.
[[nodiscard]] Result<NewPrice> raised(const NewPrice& price, Percent by);

} // namespace seatwise
