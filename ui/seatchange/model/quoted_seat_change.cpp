#include "seatchange/model/quoted_seat_change.h"

#include <utility>

#include "quotes/model/quote_drafts.h"
#include "quoting/change_price.h"
#include "words/dates.h"

namespace seatwise::ui {

namespace {

ChangeKind kindOf(const PriceBook& book, const QuotedChange& change, const PlanId& to)
{
    const Plan* from = book.findPlan(change.fromPlan);
    if (from && from->kind == PlanKind::trial)
        return ChangeKind::trial;
    return change.fromPlan == to && !change.fromBilling ? ChangeKind::seats : ChangeKind::plan;
}

} // namespace

ChangeInputs inputsOf(const PriceBook& book, const Quote& quote)
{
    const QuotedChange& change = *quote.change;
    const PlanId& to = charged(quote).plan();
    ChangeInputs inputs = firstChange(book, toQDate(change.on));
    inputs.kind = kindOf(book, change, to);
    inputs.plan = change.fromPlan;
    inputs.seats = change.fromSeats;
    inputs.billing = change.fromBilling.value_or(quote.selection.billing);
    if (change.fromBilling)
        inputs.toBilling = quote.selection.billing;
    if (const auto& start = change.contractStart ? change.contractStart : change.periodStart)
        inputs.periodStart = toQDate(*start);
    if (inputs.kind != ChangeKind::seats)
        inputs.toPlan = to;
    inputs.toSeats = quote.selection.seats;
    return inputs;
}

Result<QuoteRequest> changeFrom(const QuotedSeatChange& changing, const ChangeInputs& now)
{
    const QuoteRequest made = TRY(seatChangeFrom(now));
    QuoteRequest request = requestOf(changing.quote);
    if (const auto loaded = seatChangeFrom(changing.loaded); loaded && *loaded == made)
        return request;
    request.selection.plan = made.selection.plan;
    request.selection.seats = made.selection.seats;
    request.selection.billing = made.selection.billing;
    request.selection.start = made.selection.start;
    request.change = made.change;
    return request;
}

QString unsavedChange(const QuotedSeatChange& changing, const ChangeInputs& now)
{
    const auto request = changeFrom(changing, now);
    return request && *request == requestOf(changing.quote) ? QString() : changeName(changing.quote);
}

ChangeTexts changeTexts(const PriceBook& book, const QuotedSeatChange& changing, const ChangeInputs& now,
                        const QLocale& locale)
{
    const auto request = changeFrom(changing, now);
    if (!request)
        return changeTexts(changing.quote);
    const auto priced = priceOfChange(book, *request->change, request->selection);
    return priced ? changeTexts(changing.quote, changing.quote, priced->price, locale) : changeTexts(changing.quote);
}

} // namespace seatwise::ui
