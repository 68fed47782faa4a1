#include "quoting/option_price.h"

#include <utility>

#include "billing/plan_change.h"
#include "billing/schedule.h"
#include "quoting/change_price.h"
#include "quoting/ramp_price.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

/// The price as it is kept: without what only the working needs, as that is kept as it is.
Result<Price> kept(const Price& price)
{
    PriceParts parts = price.parts();
    for (Line& line : parts.lines) {
        line.running.reset();
        line.arithmetic = {};
    }
    parts.working = price.working();
    parts.facts.reset();
    parts.exactTotal.reset();
    return Price::of(std::move(parts));
}

/// What people wrote into a selection, as whoever keeps it must be able to read it again.
Result<void> checkReasons(const Offers& offers)
{
    if (offers.manager)
        TRY(checkCharacters(words::discountReasonField(), offers.manager->reason));
    return offers.negotiated ? checkCharacters(words::negotiatedReasonField(), offers.negotiated->reason)
                             : Result<void>();
}

bool isTrial(const PriceBook& book, const Price& price)
{
    const Plan* plan = book.findPlan(price.plan());
    return plan && plan->kind == PlanKind::trial;
}

/// The price with the days it pays for first. A trial ends by itself and is not invoiced; everything else is invoiced
/// as schedule() says.
Result<ServicePrice> priceFromStart(const PriceBook& book, const Selection& selection)
{
    if (!selection.laterSeats.empty())
        return priceOfRamp(book, selection);
    const Price priced = TRY(price(book, selection));
    ServicePrice made{TRY(kept(priced)), std::nullopt, std::nullopt, {}};
    if (!selection.start)
        return made;
    if (isTrial(book, priced)) {
        made.service = TRY(trialPeriod(*book.findPlan(priced.plan()), *selection.start));
        return made;
    }
    const auto first = TRY(firstInvoice(book, selection));
    made.service = first.period;
    made.firstInvoice = FirstInvoice{first.date, first.period, first.amount};
    return made;
}

} // namespace

Result<ServicePrice> priceOf(const std::optional<QuotedChange>& change, const Selection& selection,
                             const PriceBook& book)
{
    return change ? priceOfChange(book, *change, selection) : priceFromStart(book, selection);
}

Result<void> priceOption(QuoteOption& option, const std::optional<QuotedChange>& change, const PriceBook& book)
{
    TRY(checkReasons(option.selection.offers));
    TRY(checkLine(words::labelField(), option.label));
    auto priced = TRY(priceOf(change, option.selection, book));
    if (priced.service && priced.service->last > lastDate)
        return refused(words::serviceEndsTooLate(lastDate));
    static_cast<ServicePrice&>(option) = std::move(priced);
    return {};
}

} // namespace seatwise
