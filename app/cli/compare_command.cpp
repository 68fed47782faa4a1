#include <algorithm>
#include <memory>
#include <vector>

#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/dates_notice.h"
#include "cli/price_json.h"
#include "cli/text_table.h"
#include "cli/today.h"
#include "pricing/price.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise compare` as typed.
struct CompareOptions
{
    std::string seats;
    std::string billing = "monthly";
    std::string annualDiscount;
};

/// A plan with its price for the seats, or the reason it has none.
struct Candidate
{
    const Plan* plan = nullptr;
    Result<Price> price;
};

/// Cheapest first; plans without a price last. Equal ones stay in the order of the book.
std::vector<Candidate> compare(const PriceBook& book, Selection selection)
{
    std::vector<Candidate> candidates;
    for (const Plan& plan : book.plans) {
        selection.plan = plan.id;
        candidates.push_back({&plan, price(book, selection)});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        if (a.price && b.price)
            return a.price->total() < b.price->total();
        return a.price.has_value() && !b.price.has_value();
    });
    return candidates;
}

Json toJson(const std::vector<Candidate>& candidates)
{
    Json plans = Json::array();
    for (const Candidate& candidate : candidates) {
        const Result<Price>& price = candidate.price;
        plans.push_back({{"plan", candidate.plan->id},
                         {"admitted", price.has_value()},
                         {"reason", price ? Json(nullptr) : Json(price.error().message.english())},
                         {"total", price ? Json(price->total().toString(price->currency().exponent)) : Json(nullptr)},
                         {"per_seat_month", price ? Json(perSeat(price->perSeatMonth())) : Json(nullptr)}});
    }
    return {{"plans", std::move(plans)}};
}

std::string toText(const std::vector<Candidate>& candidates, const Selection& selection, const PriceBook& book)
{
    std::string text = counted(book.counts, selection.seats).english() + ", billed " +
                       (selection.billing == Billing::annual ? "annually" : "monthly") + "\n\n";
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::right, Align::right});
    table.add({"Plan", selection.billing == Billing::annual ? "Total a year" : "Total a month",
               book.counts == SeatWord::users ? "Per user and month" : "Per seat and month"});
    table.addRule();
    for (const Candidate& candidate : candidates)
        if (const Result<Price>& price = candidate.price)
            table.add({candidate.plan->name, inWords(price->total(), price->currency()),
                       perSeatInWords(price->perSeatMonth(), price->currency())});
    text += table.toString(2);
    std::string without;
    for (const Candidate& candidate : candidates)
        if (!candidate.price)
            without += "  * " + candidate.price.error().message.english() + '\n';
    return without.empty() ? text : text + '\n' + without;
}

Result<Output> run(const CompareOptions& options, const GlobalOptions& global)
{
    const SeatCount seats = TRY(parseSeats(options.seats));
    const Billing billing = TRY(parseBillingArgument(options.billing));
    const SharedBook book = TRY(loadBook(global.book));
    const Percent discount = TRY(parseAnnualDiscount(options.annualDiscount, *book));
    Selection selection;
    selection.seats = seats;
    selection.billing = billing;
    selection.annualDiscount = discount;
    const std::vector<Candidate> candidates = compare(*book, selection);
    Json json = toJson(candidates);
    addDatesNotice(json, *book, today(global));
    return Output{.standardOutput = global.json
                                        ? printed(json)
                                        : toText(candidates, selection, *book) + datesLine(*book, today(global)),
                  .standardError = {}};
}

} // namespace

void addCompareCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("compare", "All plans for the same seats, cheapest first");
    const auto options = std::make_shared<CompareOptions>();
    command->add_option("--seats", options->seats, "Number of seats, digits alone")->type_name("N")->required();
    command->add_option("--billing", options->billing, "monthly (the default) or annual")->type_name("PERIOD");
    command
        ->add_option("--annual-discount", options->annualDiscount,
                     "Percent taken off annual amounts; by default what the book says")
        ->type_name("PCT");
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
