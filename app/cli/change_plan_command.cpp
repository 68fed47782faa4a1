#include <algorithm>

#include "billing/plan_change.h"
#include "books/book_source.h"
#include "cli/selection_options.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

struct ChangeRequest
{
    PlanId from;
    std::optional<SeatCount> fromSeats;
    SelectionRequest current; ///< as far as it is typed
    PlanChangeRequest change;
};

/// The seats of a plan nearest to those wanted: what a customer of it has who needs them.
SeatCount nearestAdmitted(const SeatRange& range, SeatCount seats)
{
    if (seats <= range.min)
        return range.min;
    const SeatCount most = std::min(seats, range.max.value_or(seats));
    return range.min + (most - range.min) / range.step * range.step;
}

Json toJson(const PlanChange& answer, const std::string& reason, const Currency& currency)
{
    const PeriodChange change = answer.change.value_or(PeriodChange{});
    return {{"allowed", answer.allowed},
            {"effective", answer.change ? Json(toString(change.effective)) : Json(nullptr)},
            {"credit", change.credit.toString(currency.exponent)},
            {"charge", change.charge.toString(currency.exponent)},
            {"net", change.net.toString(currency.exponent)},
            {"reason", reason}};
}

std::string toText(const PlanChange& answer, const std::string& reason, const PlanChangeRequest& request, SeatWord word)
{
    if (!answer.change)
        return "Not allowed: " + reason + '\n';
    const auto subscription = [&](std::string_view plan, SeatCount seats, Billing billing) {
        const std::string period = request.toBilling ? ", " + std::string(toString(billing)) : "";
        return std::string(plan) + ", " + counted(word, seats).english() + period;
    };
    const Billing before = request.current.billing;
    std::string text = "Allowed from " + toString(answer.change->effective) + ": " + reason + ".\n\n  " +
                       subscription(toString(request.current.plan), request.current.seats, before) + " → " +
                       subscription(request.toPlan.text(), request.toSeats, request.toBilling.value_or(before)) + '\n';
    for (const Message& step : answer.change->working)
        text += "  " + step.english() + '\n';
    return text;
}

Result<Output> run(const ChangeRequest& request, const Context& context)
{
    PlanChangeRequest change = request.change;
    change.current = TRY(request.current.selection());
    change.current.start = firstKnownDay(change.start, change.on);
    const SharedBook book = TRY(loadBook(context.book));
    const Plan* const from = TRY(findPlan(*book, request.from));
    const SeatCount before = request.fromSeats.value_or(nearestAdmitted(from->seats, change.toSeats));
    change.current.plan = from->id;
    change.current.seats = before;
    const PlanChange answer = TRY(changePlan(*book, change));
    std::string reason = answer.reason.english();
    if (answer.allowed && !from->trial && !request.fromSeats && before != change.toSeats)
        reason += "; " + from->name + " is taken at " + counted(book->counts, before).english() + ", its nearest to " +
                  grouped(change.toSeats) + " (--from-seats says otherwise)";
    return dated(context, toJson(answer, reason, book->currency), toText(answer, reason, change, book->counts), *book,
                 *change.current.start);
}

} // namespace

Command changePlanCommand()
{
    return command<ChangeRequest>(
        "Whether a plan may be changed, when, and what it costs", run, [](Options& takes, ChangeRequest& to) {
            takes.value("--from", to.from, "Plan id; a trial converts", planKind).required();
            takes.value("--to", to.change.toPlan, "Plan id", planKind).required();
            takes.value("--seats", to.change.toSeats, "Seats after the change").required();
            takes.value("--from-seats", to.fromSeats, "Seats before it; by default the same, or the nearest");
            takeBilling(takes, to.current.typed.billing);
            takes.value("--to-billing", to.change.toBilling,
                        "monthly or annual after the change; --to may then be the same plan");
            takes.value("--on", to.change.on, "Day of the change").required();
            takePeriodStart(takes, to.change.start, "First day of the running period, or of the trial");
            takeExtras(takes, to.current.typed);
            takeTerms(takes, to.current);
        });
}

} // namespace seatwise::cli
