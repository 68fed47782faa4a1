#include "quotes/model/quote_drafts.h"

#include <QUuid>

#include "calculator/model/calculator_view_model.h"
#include "calculator/model/quote_in_change.h"
#include "words/quoting_words.h"
#include "workshop/draft.h"

namespace seatwise::ui {

namespace {

QuoteDetails detailsOf(const CalculatorViewModel& calculator, const QString& preparedBy)
{
    QuoteDetails details;
    details.customer = calculator.inputs().customer.simplified().toStdString();
    details.preparedBy = preparedBy.simplified().toStdString();
    return details;
}

/// What the Calculator prices, without a start that nobody chose.
Selection quotable(const CalculatorViewModel& calculator)
{
    Selection selection = calculator.priced();
    if (!calculator.inputs().selection.start && selection.offers.promotions.empty())
        selection.start.reset();
    return selection;
}

} // namespace

QuoteId newQuoteId()
{
    return QuoteId("q-" + QUuid::createUuid().toString(QUuid::Id128).left(16).toStdString());
}

bool hasQuotableBook(const CalculatorViewModel& calculator)
{
    return !isDraft(calculator.book());
}

Result<Quote> draftFrom(const CalculatorViewModel& calculator, const QString& preparedBy)
{
    if (auto problem = calculator.problem())
        return tl::make_unexpected(*std::move(problem));
    return draftFrom(calculator, quotable(calculator), preparedBy);
}

Result<QuoteRequest> changeFrom(const CalculatorViewModel& calculator, const QuoteInChange& changing)
{
    if (auto problem = calculator.problem())
        return tl::make_unexpected(*std::move(problem));
    QuoteRequest request = requestOf(changing.quote);
    const CalculatorInputs& inputs = calculator.inputs();
    if (inputs.selection != changing.loaded.selection)
        request.selection = quotable(calculator);
    if (inputs.customer != changing.loaded.customer)
        request.details.customer = inputs.customer.simplified().toStdString();
    return request;
}

Result<Quote> draftFrom(const CalculatorViewModel& calculator, const Selection& pool, const QString& preparedBy)
{
    return draftQuote(calculator.book(), pool, detailsOf(calculator, preparedBy), newQuoteId());
}

Result<QuoteRequest> seatChangeFrom(const ChangeInputs& change)
{
    if (change.kind == ChangeKind::cancellation)
        return refused(words::cancellationCostsNothing());
    if (const auto date = refusedDate(change))
        return tl::make_unexpected(date->problem);
    QuoteRequest made;
    Selection& target = made.selection;
    target.plan = change.kind == ChangeKind::seats ? change.plan : change.toPlan;
    target.seats = change.toSeats;
    target.billing = billingAfter(change);
    target.start = toDate(change.on);
    QuotedChange quoted;
    quoted.fromPlan = change.plan;
    quoted.fromSeats = change.seats;
    if (target.billing != change.billing)
        quoted.fromBilling = change.billing;
    quoted.on = toDate(change.on);
    const PeriodStart start = periodStartOf(change);
    quoted.periodStart = start.period;
    quoted.contractStart = start.contract;
    made.change = quoted;
    return made;
}

Result<Quote> draftFrom(const CalculatorViewModel& calculator, const ChangeInputs& change, const QString& preparedBy)
{
    QuoteRequest request = TRY(seatChangeFrom(change));
    request.details = detailsOf(calculator, preparedBy);
    return draftQuote(calculator.book(), request, newQuoteId());
}

} // namespace seatwise::ui
