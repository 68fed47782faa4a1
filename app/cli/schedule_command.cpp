#include <memory>

#include "billing/schedule.h"
#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/dates_notice.h"
#include "cli/price_json.h"
#include "cli/selection_options.h"
#include "cli/terms.h"
#include "cli/text_table.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise schedule` as typed.
struct ScheduleOptions
{
    std::string plan;
    std::string seats;
    std::string billing;
    std::string start;
    std::string until;
    std::string pause;
    bool academic = false;
    ExtraOptions extras;
    TermOptions terms;
};

Result<ScheduleRequest> readRequest(const ScheduleOptions& options)
{
    const SeatCount seats = TRY(parseSeats(options.seats));
    const Billing billing = TRY(parseBillingArgument(options.billing));
    const Date start = TRY(parseDateArgument(options.start, "start"));
    const std::optional<Date> until = TRY(parseOptionalDate(options.until, "until"));
    ScheduleRequest request;
    request.selection.plan = parsePlanChoice(options.plan);
    request.selection.seats = seats;
    request.selection.billing = billing;
    request.selection.start = start;
    request.until = until;
    TRY(readExtras(request.selection, options.extras));
    TRY(readTerms(request.selection, options.terms));
    return request;
}

Json toJson(const Schedule& schedule, const Currency& currency)
{
    Json invoices = Json::array();
    for (const Invoice& invoice : schedule.invoices)
        invoices.push_back({{"date", toString(invoice.date)},
                            {"from", toString(invoice.period.first)},
                            {"to", toString(invoice.period.last)},
                            {"description", invoice.description.english()},
                            {"amount", invoice.amount.toString(currency.exponent)}});
    return {{"invoices", std::move(invoices)}, {"total", schedule.total.toString(currency.exponent)}};
}

std::string toText(const Schedule& schedule, const Currency& currency)
{
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::left, Align::left, Align::right});
    table.add({"Due", "From", "To", "For", "Amount"});
    table.addRule();
    for (const Invoice& invoice : schedule.invoices)
        table.add({toString(invoice.date), toString(invoice.period.first), toString(invoice.period.last),
                   invoice.description.english(), inWords(invoice.amount, currency)});
    table.addRule();
    table.add({"Total", "", "", "", inWords(schedule.total, currency)});
    return table.toString();
}

Result<Output> run(const ScheduleOptions& options, const GlobalOptions& global)
{
    ScheduleRequest request = TRY(readRequest(options));
    const SharedBook book = TRY(loadBook(global.book));
    if (!options.pause.empty()) {
        request.pause = TRY(parsePause(options.pause, book->rules));
    }
    if (options.academic)
        request.alignedTo = book->rules.academicYearStart;
    const Schedule made = TRY(schedule(*book, request));
    const Date start = *request.selection.start;
    Json json = toJson(made, book->currency);
    addDatesNotice(json, *book, start);
    return Output{.standardOutput =
                      global.json ? printed(json) : toText(made, book->currency) + datesLine(*book, start),
                  .standardError = {}};
}

} // namespace

void addScheduleCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("schedule", "The invoices of a subscription, with their dates");
    const auto options = std::make_shared<ScheduleOptions>();
    command->add_option("--plan", options->plan, "Plan id, or auto")->type_name("PLAN|auto")->required();
    command->add_option("--seats", options->seats, "Number of seats, digits alone")->type_name("N")->required();
    command->add_option("--billing", options->billing, "monthly or annual")->type_name("PERIOD")->required();
    command->add_option("--start", options->start, "First day")->type_name("YYYY-MM-DD")->required();
    command->add_option("--until", options->until, "Last day; by default the end of the term, or of a year")
        ->type_name("YYYY-MM-DD");
    command->add_flag("--academic", options->academic, "Align to the academic year of the book");
    command->add_option("--pause", options->pause, "Days not billed: dates, days of every year, or summer")
        ->type_name("A..B");
    addExtraOptions(*command, options->extras);
    addTermOptions(*command, options->terms);
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
