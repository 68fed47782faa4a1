#include <memory>

#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/dates_notice.h"
#include "cli/price_json.h"
#include "cli/today.h"
#include "pricing/curve.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise seats-for` as typed.
struct SeatsForOptions
{
    std::string budget;
    std::string plan;
    std::string billing;
    std::string annualDiscount;
};

std::string toText(const SeatsForBudget& found, const PriceBook& book, const Plan& plan, Billing billing)
{
    return plan.name + ": " + counted(book.counts, found.seats).english() + " for " +
           inWords(found.total, book.currency) + (billing == Billing::annual ? " a year" : " a month") + ", " +
           inWords(found.left, book.currency) + " left\n";
}

Result<Output> run(const SeatsForOptions& options, const GlobalOptions& global)
{
    const Money budget = TRY(parseMoney(options.budget, "budget"));
    const Billing billing = TRY(parseBillingArgument(options.billing));
    const SharedBook book = TRY(loadBook(global.book));
    const Percent discount = TRY(parseAnnualDiscount(options.annualDiscount, *book));
    const Plan* const plan = TRY(findPlan(*book, options.plan));
    const SeatsForBudget found = TRY(seatsForBudget(*book, *plan, billing, discount, budget));
    if (!global.json)
        return Output{.standardOutput = toText(found, *book, *plan, billing) + datesLine(*book, today(global)),
                      .standardError = {}};
    const int decimals = book->currency.exponent;
    Json object = {
        {"seats", found.seats}, {"total", found.total.toString(decimals)}, {"left", found.left.toString(decimals)}};
    addDatesNotice(object, *book, today(global));
    return Output{.standardOutput = printed(object), .standardError = {}};
}

} // namespace

void addSeatsForCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("seats-for", "The most seats a budget buys");
    const auto options = std::make_shared<SeatsForOptions>();
    command->add_option("--budget", options->budget, "Budget for a billing period")->type_name("M")->required();
    command->add_option("--plan", options->plan, "Plan id")->type_name("PLAN")->required();
    command->add_option("--billing", options->billing, "monthly or annual")->type_name("PERIOD")->required();
    command
        ->add_option("--annual-discount", options->annualDiscount,
                     "Percent taken off annual amounts; by default what the book says")
        ->type_name("PCT");
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
