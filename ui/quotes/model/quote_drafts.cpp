#include "quotes/model/quote_drafts.h"

#include <QUuid>

#include "calculator/model/calculator_view_model.h"
#include "calculator/model/quote_in_change.h"
#include "quotes/model/change_texts.h"
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

/// Those of an accepted quote, for an order of its own.
QuoteDetails detailsOf(const Quote& accepted, const QString& preparedBy)
{
    QuoteDetails details = accepted.details;
    details.purchaseOrder.clear();
    details.preparedBy = preparedBy.simplified().toStdString();
    return details;
}

} // namespace

Selection quotable(const CalculatorViewModel& calculator)
{
    Selection selection = calculator.priced();
    const bool needsStart = !selection.offers.promotions.empty() || !selection.laterSeats.empty();
    if (!calculator.inputs().selection.start && !needsStart)
        selection.start.reset();
    return selection;
}

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
        *TRY(selectionOf(request, changing.option, nameOf(changing.quote))) = quotable(calculator);
    if (inputs.customer != changing.loaded.customer)
        request.details.customer = inputs.customer.simplified().toStdString();
    return request;
}

std::vector<std::pair<std::size_t, QString>> unsavedChanges(const CallTabs& scenarios)
{
    std::vector<std::pair<std::size_t, QString>> unsaved;
    const auto& tabs = scenarios.all();
    for (std::size_t place = 0; place < tabs.size(); ++place) {
        const QuoteInChange* const changing = tabs[place].state.changing.get();
        const CalculatorInputs& now = tabs[place].state.inputs;
        if (changing && (!tabs[place].problems.empty() || now.selection != changing->loaded.selection ||
                         now.customer != changing->loaded.customer))
            unsaved.emplace_back(place, changeName(changing->quote));
    }
    return unsaved;
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
    target = agreedSelection(change);
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
    request.details = change.agreed && change.agreed->quote ? detailsOf(*change.agreed->quote, preparedBy)
                                                            : detailsOf(calculator, preparedBy);
    return draftQuote(calculator.book(), request, newQuoteId());
}

} // namespace seatwise::ui
