#include "billing/schedule.h"
#include "cli/book_in_force.h"
#include "cli/seats_by_year.h"
#include "cli/selection_options.h"
#include "cli/text_table.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

struct InvoicesRequest
{
    SelectionRequest selection;
    Date start{};
    std::optional<Date> until;
    std::string pause;
    bool academic = false;
    SeatsByYear seats;
    std::optional<Date> existingSince;
};

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
                   invoice.description.english(), format(invoice.amount, currency)});
    table.addRule();
    table.add({"Total", "", "", "", format(schedule.total, currency)});
    return table.toString();
}

Result<Output> run(const InvoicesRequest& request, const Context& context)
{
    ScheduleRequest asked;
    asked.selection = TRY(request.selection.selection());
    asked.selection.start = request.start;
    asked.until = request.until;
    TRY(request.seats.putInto(asked.selection));
    const SharedBook book = TRY(bookInForce(context, asked.selection, request.existingSince));
    if (!request.pause.empty())
        asked.pause = TRY(parsePause(request.pause, book->rules));
    if (request.academic)
        asked.alignedTo = book->rules.academicYearStart;
    const Schedule made = TRY(schedule(*book, asked));
    return dated(context, toJson(made, book->currency), toText(made, book->currency), *book, request.start);
}

} // namespace

Command scheduleCommand()
{
    return byDate(command<InvoicesRequest>(
        "The invoices of a subscription, with their dates", run, [](Options& takes, InvoicesRequest& to) {
            takePlan(takes, to.selection.typed.plan);
            takeSeatsByYear(takes, to.seats);
            takeBilling(takes, to.selection.typed.billing);
            takes.value("--start", to.start, "First day").required();
            takes.value("--until", to.until, "Last day; by default the end of the term, or of a year");
            takes.flag("--academic", to.academic, "Align to the academic year of the book");
            takes.value("--pause", to.pause, "Days not billed: dates, days of every year, or summer",
                        {"A..B", "summer"});
            takeExtras(takes, to.selection.typed);
            takeTerms(takes, to.selection);
            takeExistingSince(takes, to.existingSince);
        }));
}

} // namespace seatwise::cli
