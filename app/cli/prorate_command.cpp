#include <memory>

#include "billing/seat_change.h"
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

/// The options of `seatwise prorate` as typed.
struct ProrateOptions
{
    std::string plan;
    std::string fromSeats;
    std::string toSeats;
    std::string billing;
    std::string on;
    std::string periodStart;
    std::string contractStart;
    ExtraOptions extras;
    TermOptions terms;
};

/// A seat change with everything read but the plan.
struct SeatChangeRequest
{
    Selection current;
    SeatCount toSeats = 0;
    Date on{};
    PeriodStart start;
};

Result<SeatChangeRequest> readRequest(const ProrateOptions& options)
{
    SeatChangeRequest request;
    request.current.seats = TRY(parseSeats(options.fromSeats, "from-seats"));
    request.toSeats = TRY(parseSeats(options.toSeats, "to-seats"));
    request.current.billing = TRY(parseBillingArgument(options.billing));
    request.on = TRY(parseDateArgument(options.on, "on"));
    request.start = TRY(readPeriodStart(options.periodStart, options.contractStart));
    if (followsContract(request.current.billing) && !request.start.period && !request.start.contract)
        return misused("annual billing needs --period-start, the first day of the running year, or --contract-start");
    request.current.start = firstKnownDay(request.start, request.on);
    TRY(readExtras(request.current, options.extras));
    TRY(readTerms(request.current, options.terms));
    // A month that does not begin on the first is the customer's own.
    const auto& first = request.start.period;
    if (!request.current.anchor && first && first->day() != std::chrono::day{1})
        request.current.anchor = MonthlyAnchor::start;
    return request;
}

Json toJson(const PeriodChange& change, const Currency& currency)
{
    return {
        {"days_remaining", change.position.daysRemaining},     {"days_in_period", change.position.daysInPeriod},
        {"credit", change.credit.toString(currency.exponent)}, {"charge", change.charge.toString(currency.exponent)},
        {"net", change.net.toString(currency.exponent)},       {"effective", toString(change.effective)}};
}

std::string toText(const PeriodChange& change, const Plan& plan, const SeatChangeRequest& request, SeatWord word)
{
    std::string text = plan.name + ", from " + grouped(request.current.seats) + " to " +
                       counted(word, request.toSeats).english() + ", in effect on " + toString(change.effective) +
                       "\n\n";
    for (const Message& step : change.working)
        text += "  " + step.english() + '\n';
    return text;
}

Result<Output> run(const ProrateOptions& options, const GlobalOptions& global)
{
    SeatChangeRequest request = TRY(readRequest(options));
    const SharedBook book = TRY(loadBook(global.book));
    const Plan* const plan = TRY(findPlan(*book, options.plan));
    request.current.plan = plan->id;
    const auto change = TRY(changeSeats(*book, request.current, request.toSeats, request.on, request.start));
    const Date start = *request.current.start;
    Json json = toJson(change, book->currency);
    addDatesNotice(json, *book, start);
    return Output{.standardOutput = global.json
                                        ? printed(json)
                                        : toText(change, *plan, request, book->counts) + datesLine(*book, start),
                  .standardError = {}};
}

} // namespace

void addProrateCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("prorate", "What a change of seats within a period costs");
    const auto options = std::make_shared<ProrateOptions>();
    command->add_option("--plan", options->plan, "Plan id")->type_name("PLAN")->required();
    command->add_option("--from-seats", options->fromSeats, "Seats before")->type_name("N")->required();
    command->add_option("--to-seats", options->toSeats, "Seats after")->type_name("N")->required();
    command->add_option("--billing", options->billing, "monthly or annual")->type_name("PERIOD")->required();
    command->add_option("--on", options->on, "Day of the change")->type_name("YYYY-MM-DD")->required();
    command->add_option("--period-start", options->periodStart, "First day of the running period; annual needs it")
        ->type_name("YYYY-MM-DD");
    addContractStart(*command, options->contractStart);
    addExtraOptions(*command, options->extras);
    addTermOptions(*command, options->terms);
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
