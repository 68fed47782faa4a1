#include "billing/seat_change.h"
#include "books/book_source.h"
#include "cli/selection_options.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

struct ProrateRequest
{
    PlanId plan;
    SelectionRequest current; ///< with the seats before
    SeatCount toSeats = 0;
    Date on{};
    PeriodStart start;
};

Json toJson(const PeriodChange& change, const Currency& currency)
{
    return {
        {"days_remaining", change.position.daysRemaining},     {"days_in_period", change.position.daysInPeriod},
        {"credit", change.credit.toString(currency.exponent)}, {"charge", change.charge.toString(currency.exponent)},
        {"net", change.net.toString(currency.exponent)},       {"effective", toString(change.effective)}};
}

std::string toText(const PeriodChange& change, const Plan& plan, const ProrateRequest& request, SeatWord word)
{
    std::string text = plan.name + ", from " + grouped(request.current.typed.seats) + " to " +
                       counted(word, request.toSeats).english() + ", in effect on " + toString(change.effective) +
                       "\n\n";
    for (const Message& step : change.working)
        text += "  " + step.english() + '\n';
    return text;
}

Result<Output> run(const ProrateRequest& request, const Context& context)
{
    Selection current = TRY(request.current.selection());
    if (followsContract(current.billing) && !request.start.period && !request.start.contract)
        return misused(std::string(toString(current.billing)) +
                       " billing needs --period-start, the first day of the running " +
                       (current.billing == Billing::annual ? "year" : "period") + ", or --contract-start");
    const SharedBook book = TRY(loadBook(context.book));
    const Plan* const plan = TRY(findPlan(*book, request.plan));
    current.plan = plan->id;
    current.start = firstKnownDay(request.start, request.on);
    // A month that does not begin on the first is the customer's own.
    if (const auto& first = request.start.period; !current.anchor && first && first->day() != std::chrono::day{1})
        current.anchor = MonthlyAnchor::start;
    const auto change = TRY(changeSeats(*book, current, request.toSeats, request.on, request.start));
    return dated(context, toJson(change, book->currency), toText(change, *plan, request, book->counts), *book,
                 *current.start);
}

} // namespace

Command prorateCommand()
{
    return command<ProrateRequest>(
        "What a change of seats within a period costs", run, [](Options& takes, ProrateRequest& to) {
            takePlan(takes, to.plan);
            takes.value("--from-seats", to.current.typed.seats, "Seats before").required();
            takes.value("--to-seats", to.toSeats, "Seats after").required();
            takeBilling(takes, to.current.typed.billing);
            takes.value("--on", to.on, "Day of the change").required();
            takePeriodStart(takes, to.start, "First day of the running period; annual needs it");
            takeExtras(takes, to.current.typed);
            takeTerms(takes, to.current);
        });
}

} // namespace seatwise::cli
