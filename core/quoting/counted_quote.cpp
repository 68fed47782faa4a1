#include "quoting/counted_quote.h"

#include "money/quotient.h"
#include "quoting/asked_discount.h"
#include "quoting/quote_moves.h"
#include "text/find.h"

namespace seatwise {

namespace {

/// What part of the list price, after the annual policy, negotiated rates leave.
Quotient leftByRates(const ChargedPrice& price)
{
    const Discount* const rates = findBy(price.discounts(), &Discount::kind, Discount::Kind::negotiated);
    const Discount* const policy = findBy(price.discounts(), &Discount::kind, Discount::Kind::annualPolicy);
    const Money before = policy ? price.subtotal() - policy->amount : price.subtotal();
    return rates && before > Money() && rates->amount <= before ? ratio(before - rates->amount, before) : Quotient(1);
}

} // namespace

Percent depthOf(const ChargedPrice& price)
{
    const Quotient left = leftByRates(price) * ratio(Percent::whole(100) - managerPercent(price), Percent::whole(100));
    return nearest(percentBelow(left), Percent::step(2), Rounding::half_up).value_or(Percent());
}

CountedQuote countedOf(const Quote& quote, Date today)
{
    const ChargedPrice& price = charged(quote);
    CountedQuote counted;
    counted.id = quote.id;
    counted.number = quote.number;
    counted.revision = quote.revision;
    counted.name = nameOf(quote);
    counted.status = statusOn(quote, today);
    counted.customer = quote.details.customer;
    counted.preparedBy = quote.details.preparedBy;
    counted.book = quote.book.id;
    counted.plan = price.plan();
    counted.seats = price.seats();
    counted.currency = price.currency();
    counted.total = price.total();
    counted.discount = depthOf(price);
    counted.waitsForApproval = quote.status == QuoteStatus::draft && waitsForApproval(quote);
    counted.approval = quote.approval;
    counted.issued = quote.issued;
    counted.validThrough = quote.validThrough;
    if (quote.decision)
        counted.decided = quote.decision->on;
    return counted;
}

} // namespace seatwise
