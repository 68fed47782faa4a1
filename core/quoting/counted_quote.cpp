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
    const Quotient left = leftByRates(price) * ratio(wholePercent - managerPercent(price), wholePercent);
    return nearest(percentBelow(left), Percent::step(2), Rounding::half_up).value_or(Percent());
}

CountedFacts countedFactsOf(const Quote& quote)
{
    CountedFacts facts;
    facts.preparedBy = quote.details.preparedBy;
    facts.discount = depthOf(charged(quote));
    facts.book = quote.book.id;
    facts.bookSha256 = quote.book.sha256;
    facts.waitsForApproval = quote.status == QuoteStatus::draft && waitsForApproval(quote);
    if (quote.approval) {
        facts.approvedBy = quote.approval->by;
        facts.proof = quote.approval->proof;
    }
    return facts;
}

CountedQuote countedOf(const Quote& quote, Date today)
{
    const ChargedPrice& price = charged(quote);
    CountedQuote counted;
    static_cast<CountedFacts&>(counted) = countedFactsOf(quote);
    counted.id = quote.id;
    counted.number = quote.number;
    counted.revision = quote.revision;
    counted.name = nameOf(quote);
    counted.status = statusOn(quote, today);
    counted.customer = quote.details.customer;
    counted.plan = price.plan();
    counted.seats = price.seats();
    counted.currency = price.currency();
    counted.total = price.total();
    counted.issued = quote.issued;
    counted.validThrough = quote.validThrough;
    if (quote.decision)
        counted.decided = quote.decision->on;
    return counted;
}

} // namespace seatwise
