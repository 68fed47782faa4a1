#include "insights/agreed_rows.h"

#include <algorithm>
#include <utility>

#include "billing/plan_change.h"
#include "exchange/agreed_deal.h"
#include "insights/account_price.h"
#include "money/quotient.h"
#include "pricing/price.h"
#include "words/insights_words.h"

namespace seatwise {

namespace {

constexpr Percent finestPercent = Percent::step(4); ///< that a list takes

/// The first day of a billing period of a contract, counted from 1.
Date startOfPeriod(const PriceBook& book, const Selection& selection, Date start, int period)
{
    const int before = (period - 1) * months(selection.billing);
    if (selection.billing == Billing::monthly && anchorOf(book.rules, selection) == MonthlyAnchor::calendar)
        return period == 1 ? start : addMonths(monthOf(start).first, before);
    return periodFrom(start, months(selection.billing), period - 1).first;
}

/// The most billing periods that a promotion of a book is taken off.
int longestPromotion(const PriceBook& book)
{
    int longest = 1;
    for (const Promotion& promotion : book.promotions)
        longest = std::max({longest, promotion.periods.value_or(0), promotion.months.value_or(0)});
    return longest;
}

Result<Money> recurringIn(const PriceBook& book, const Selection& selection)
{
    return price(book, selection).map(&Price::recurring);
}

/// Years of a contract with the same seats, as what is priced in them.
struct SameSeats
{
    Selection selection; ///< in the first of its billing periods
    Date start{};        ///< of the contract
    int periods = 1;     ///< that are looked at
};

/// Fills in the amounts of a row, and when a discount ends.
Result<void> addAmounts(AgreedRow& row, const PriceBook& book, const SameSeats& stretch)
{
    Selection bare = stretch.selection;
    bare.usage.clear();
    bare.baseAmounts.clear();
    bare.events.clear();
    row.amount = row.later = TRY(recurringIn(book, bare));
    row.usage = TRY(recurringIn(book, stretch.selection)) - row.amount;
    for (int later = 1; later < stretch.periods; ++later) {
        ++bare.period;
        const Money amount = TRY(recurringIn(book, bare));
        if (amount == row.later)
            continue;
        if (row.discountUntil || amount < row.later)
            return refused(words::dealChangesPriceTwice(row.start));
        row.later = amount;
        row.discountUntil = addDays(startOfPeriod(book, bare, stretch.start, bare.period), -1);
    }
    return {};
}

Result<AgreedRow> rowOf(const Quote& quote, const PriceBook& book, const SameSeats& stretch)
{
    const Price full = TRY(price(book, stretch.selection));
    AgreedRow row;
    row.customer = quote.details.customer;
    row.plan = full.plan().text();
    row.planName = full.planName();
    row.seats = full.seats();
    row.billing = full.billing();
    row.currency = full.currency();
    TRY(addAmounts(row, book, stretch));
    return row;
}

/// A row for each year of a contract, of which there is one where its seats do not grow.
Result<std::vector<AgreedRow>> rowsByYear(const Quote& quote, const PriceBook& book, const Selection& agreed,
                                          Date start)
{
    const int lastYear = yearsOfRamp(agreed);
    const int periodsOfYear = months(Billing::annual) / months(agreed.billing);
    std::vector<AgreedRow> rows;
    rows.reserve(static_cast<std::size_t>(lastYear));
    for (int year = 1; year <= lastYear; ++year) {
        SameSeats stretch{agreed, start, year == lastYear ? longestPromotion(book) + 1 : periodsOfYear};
        stretch.selection.seats = seatsInYear(agreed, year);
        stretch.selection.laterSeats.clear();
        stretch.selection.period += (year - 1) * periodsOfYear;
        AgreedRow row = TRY(rowOf(quote, book, stretch));
        row.start = yearFrom(start, year - 1).first;
        if (year < lastYear)
            row.end = yearFrom(start, year - 1).last;
        if (agreed.termYears || lastYear > 1)
            row.termYears = agreed.termYears.value_or(lastYear);
        if (year > 1)
            row.existingSince = start;
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<AgreedRow>> rowOfChange(const Quote& quote, const PriceBook& book, const Selection& target)
{
    const PlanId to = TRY(namedPlan(target));
    const SameSeats stretch{onPlan(book, target, to, quote.change->fromPlan), quote.change->on, 1};
    AgreedRow row = TRY(rowOf(quote, book, stretch));
    row.start = quote.change->on;
    row.existingSince = quote.change->contractStart;
    row.termYears = target.termYears;
    return std::vector{std::move(row)};
}

/// The list price of a row on its first day; nothing where there is none.
std::optional<Money> listPriceOf(const AgreedRow& agreed, const AccountBooks& books)
{
    const auto inForce = books.inForce({agreed.start, agreed.existingSince, agreed.billing, agreed.termYears}, {});
    if (!inForce || inForce->front().book->currency != agreed.currency)
        return std::nullopt;
    Account account;
    account.plan = agreed.plan;
    account.seats = agreed.seats;
    account.terms.billing = agreed.billing;
    const auto amount = periodPriceOf(account, *inForce->front().book);
    return amount ? std::optional(*amount) : std::nullopt;
}

/// What is taken off one amount to come to another, to the finest percentage of a list.
std::optional<Percent> percentOff(Money from, Money to)
{
    if (from.isZero() || to > from)
        return std::nullopt;
    return nearest(Quotient(Wide{(from - to).units()} * 100, from.units()), finestPercent, Rounding::half_up);
}

} // namespace

Result<std::vector<AgreedRow>> agreedRows(const Quote& quote, const PriceBook& book, Date today,
                                          const std::optional<Date>& start)
{
    const AgreedDeal deal = TRY(agreedDeal(quote, book, today, start));
    if (deal.trial)
        return refused(words::trialIsNoAccount(deal.name));
    Selection selection = leadingOption(quote).selection;
    if (deal.isChange)
        return rowOfChange(quote, book, selection);
    const Date first = selection.start ? *selection.start : *start;
    selection.start = first;
    return rowsByYear(quote, book, selection, first);
}

AccountRow accountRowOf(const AgreedRow& agreed, const AccountBooks& books)
{
    AccountRow row{agreed.customer, agreed.plan, agreed.seats, agreed.billing, agreed.start, agreed.end};
    row.termYears = agreed.termYears;
    row.existingSince = agreed.existingSince;
    row.currency = agreed.currency.code;
    const auto ofMonth = [&](Money amount) {
        return *nearest(Quotient(exact(amount)) / Quotient(months(agreed.billing)), Money::fromUnits(1),
                        Rounding::half_up);
    };
    if (!agreed.usage.isZero())
        row.usageMrr = ofMonth(agreed.usage);
    const bool isTimed = agreed.discountUntil.has_value();
    row.discountUntil = agreed.discountUntil;
    const std::optional<Money> list = listPriceOf(agreed, books);
    const auto off = percentOff(list.value_or(Money()), agreed.amount);
    if (list && off && percentOf(wholePercent - *off, *list) == exact(agreed.amount) &&
        (!isTimed || agreed.later == *list)) {
        if (!off->isZero())
            row.discount = off;
        return row;
    }
    row.mrr = ofMonth(agreed.amount);
    if (isTimed)
        row.discount = percentOff(agreed.later, agreed.amount);
    return row;
}

} // namespace seatwise
