#include <algorithm>
#include <memory>

#include "billing/plan_change.h"
#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/dates_notice.h"
#include "cli/price_json.h"
#include "cli/selection_options.h"
#include "cli/terms.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise change-plan` as typed.
struct ChangePlanOptions
{
    std::string from;
    std::string to;
    std::string seats;
    std::string fromSeats;
    std::string billing;
    std::string toBilling;
    std::string on;
    std::string periodStart;
    std::string contractStart;
    ExtraOptions extras;
    TermOptions terms;
};

/// The seats of a plan nearest to those wanted: what a customer of it has who needs them.
SeatCount nearestAdmitted(const SeatRange& range, SeatCount seats)
{
    if (seats <= range.min)
        return range.min;
    const SeatCount most = std::min(seats, range.max.value_or(seats));
    return range.min + (most - range.min) / range.step * range.step;
}

Result<PlanChangeRequest> readRequest(const ChangePlanOptions& options)
{
    const SeatCount seats = TRY(parseSeats(options.seats));
    const Billing billing = TRY(parseBillingArgument(options.billing));
    const Date on = TRY(parseDateArgument(options.on, "on"));
    const PeriodStart start = TRY(readPeriodStart(options.periodStart, options.contractStart));
    PlanChangeRequest request;
    request.current.billing = billing;
    request.current.start = firstKnownDay(start, on);
    request.toPlan = PlanId(options.to);
    request.toSeats = seats;
    request.on = on;
    request.start = start;
    if (!options.toBilling.empty()) {
        request.toBilling = TRY(parseBillingArgument(options.toBilling));
    }
    TRY(readExtras(request.current, options.extras));
    TRY(readTerms(request.current, options.terms));
    return request;
}

/// The seats before the change: as typed, or those of the old plan nearest to the seats after it.
Result<SeatCount> seatsBefore(const ChangePlanOptions& options, const Plan& from, SeatCount after)
{
    if (!options.fromSeats.empty())
        return parseSeats(options.fromSeats, "from-seats");
    return nearestAdmitted(from.seats, after);
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
    std::string text = "Allowed from " + toString(answer.change->effective) + ": " + reason + ".\n\n  " +
                       std::string(toString(request.current.plan)) + ", " +
                       counted(word, request.current.seats).english() + " → " + request.toPlan + ", " +
                       counted(word, request.toSeats).english() + '\n';
    for (const Message& step : answer.change->working)
        text += "  " + step.english() + '\n';
    return text;
}

Result<Output> run(const ChangePlanOptions& options, const GlobalOptions& global)
{
    PlanChangeRequest request = TRY(readRequest(options));
    const SharedBook book = TRY(loadBook(global.book));
    const Plan* const from = TRY(findPlan(*book, options.from));
    const SeatCount before = TRY(seatsBefore(options, *from, request.toSeats));
    request.current.plan = from->id;
    request.current.seats = before;
    const PlanChange answer = TRY(changePlan(*book, request));
    std::string reason = answer.reason.english();
    if (answer.allowed && !from->trial && options.fromSeats.empty() && before != request.toSeats)
        reason += "; " + from->name + " is taken at " + counted(book->counts, before).english() + ", its nearest to " +
                  grouped(request.toSeats) + " (--from-seats says otherwise)";
    const Date start = *request.current.start;
    Json json = toJson(answer, reason, book->currency);
    addDatesNotice(json, *book, start);
    return Output{.standardOutput = global.json
                                        ? printed(json)
                                        : toText(answer, reason, request, book->counts) + datesLine(*book, start),
                  .standardError = {}};
}

} // namespace

void addChangePlanCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("change-plan", "Whether a plan may be changed, when, and what it costs");
    const auto options = std::make_shared<ChangePlanOptions>();
    command->add_option("--from", options->from, "Plan id; a trial converts")->type_name("PLAN")->required();
    command->add_option("--to", options->to, "Plan id")->type_name("PLAN")->required();
    command->add_option("--seats", options->seats, "Seats after the change")->type_name("N")->required();
    command->add_option("--from-seats", options->fromSeats, "Seats before it; by default the same, or the nearest")
        ->type_name("N");
    command->add_option("--billing", options->billing, "monthly or annual")->type_name("PERIOD")->required();
    command
        ->add_option("--to-billing", options->toBilling,
                     "monthly or annual after the change; --to may then be the same plan")
        ->type_name("PERIOD");
    command->add_option("--on", options->on, "Day of the change")->type_name("YYYY-MM-DD")->required();
    command->add_option("--period-start", options->periodStart, "First day of the running period, or of the trial")
        ->type_name("YYYY-MM-DD");
    addContractStart(*command, options->contractStart);
    addExtraOptions(*command, options->extras);
    addTermOptions(*command, options->terms);
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
