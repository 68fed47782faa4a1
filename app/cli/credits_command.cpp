#include <memory>
#include <numeric>

#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/list_file.h"
#include "cli/price_json.h"
#include "cli/text_table.h"
#include "credits/credit_ledger.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise credits` as typed.
struct CreditsOptions
{
    std::string allowance = "0";
    std::string pack;
    std::string packMonths;
    std::string rate;
    std::string policy;
    ListOptions usage;
};

Result<CreditTerms> readTerms(const CreditsOptions& options)
{
    CreditTerms terms;
    const auto allowance = creditsIn(options.allowance);
    if (!allowance)
        return misused("allowance must be a number of credits such as 100 or 10.5, not " + inQuotes(options.allowance));
    terms.allowance = *allowance;
    if (!options.pack.empty()) {
        terms.pack = TRY(parsePack(options.pack));
    }
    if (!options.packMonths.empty()) {
        const auto months = seatsIn(options.packMonths);
        if (!terms.pack)
            return misused("pack-months goes with pack; give both or neither");
        if (!months || *months < 1 || *months > mostMonths)
            return misused("pack-months must be a whole number from 1 to " + std::to_string(mostMonths) + ", not " +
                           inQuotes(options.packMonths));
        terms.pack->months = static_cast<int>(*months);
    }
    const std::optional<Rate> rate = Rate::parse(options.rate);
    if (!rate || rate->isNegative())
        return misused("rate must be a price for a credit such as 0.10, not " + inQuotes(options.rate));
    terms.overageRate = *rate;
    terms.rollover = TRY(parseRollover(options.policy));
    return terms;
}

std::size_t rowsIn(const UsageList& list)
{
    return std::accumulate(list.values.begin(), list.values.end(), std::size_t{0},
                           [](std::size_t rows, const MonthlyUse& month) { return rows + month.rows; });
}

/// A number where it is whole, else its decimals as text.
Json toJson(CreditCount credits)
{
    const Quantity quantity = credits.quantity();
    return quantity.isWhole() ? Json(quantity.wholePart()) : Json(quantity.toString());
}

Json toJson(const CreditLedger& ledger, const UsageList& list, const Currency& currency)
{
    Json months = Json::array();
    for (const CreditMonth& month : ledger.months)
        months.push_back({{"month", month.month},
                          {"granted", toJson(month.granted)},
                          {"bought", toJson(month.bought)},
                          {"used", toJson(month.used)},
                          {"overage", toJson(month.overage)},
                          {"expired", toJson(month.expired)},
                          {"balance", toJson(month.balance)},
                          {"cost", month.cost.toString(currency.exponent)},
                          {"expires_next_month", toJson(month.announced)}});
    const auto& price = ledger.pricePerUsedCredit;
    Json answer = {{"months", std::move(months)},
                   {"total", ledger.total.toString(currency.exponent)},
                   {"price_per_used_credit", price ? Json(perSeat(*price)) : Json(nullptr)}};
    addSource(answer, list.source, usageColumns(), list.problems, rowsIn(list));
    return answer;
}

std::string toText(const CreditLedger& ledger, const Currency& currency)
{
    using Align = TextTable::Align;
    std::vector<Align> columns(9, Align::right);
    columns.front() = Align::left;
    TextTable table(columns);
    table.add({"Month", "Granted", "Bought", "Used", "Overage", "Expired", "Balance", "Expires next", "Cost"});
    table.addRule();
    for (const CreditMonth& month : ledger.months)
        table.add({month.month, grouped(month.granted.quantity()), grouped(month.bought.quantity()),
                   grouped(month.used.quantity()), grouped(month.overage.quantity()), grouped(month.expired.quantity()),
                   grouped(month.balance.quantity()), grouped(month.announced.quantity()),
                   inWords(month.cost, currency)});
    std::string text = table.toString() + "\nTotal " + inWords(ledger.total, currency);
    if (ledger.pricePerUsedCredit)
        text += ", " + perSeatInWords(*ledger.pricePerUsedCredit, currency) + " for a credit used";
    return text + ".\n\"Expires next\" is what the end of the next month takes if nothing is used until then.\n";
}

Result<Output> run(const CreditsOptions& options, const GlobalOptions& global)
{
    const CreditTerms terms = TRY(readTerms(options));
    const SharedBook book = TRY(loadBook(global.book));
    const Table table = TRY(readTableFile(options.usage));
    const Result<UsageList> months = readUsage(table, TRY(options.usage.choices(usageColumns())));
    if (!months)
        return tl::make_unexpected(inFile(options.usage.file, months.error()));
    const CreditLedger ledger = TRY(keepLedger(terms, months->values, book->currency, book->rules.rounding));
    return Output{.standardOutput =
                      global.json ? printed(toJson(ledger, *months, book->currency)) : toText(ledger, book->currency),
                  .standardError = summaryOf(months->problems, rowsIn(*months)).english()};
}

} // namespace

void addCreditsCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("credits", "What AI credits cost month by month, and which expire");
    const auto options = std::make_shared<CreditsOptions>();
    command->add_option("--allowance", options->allowance, "Credits granted each month")->type_name("N")->required();
    command
        ->add_option(
            "--pack", options->pack,
            "Credits bought together, and their price; without --pack-months they roll over as the allowance does")
        ->type_name("N:PRICE");
    command->add_option("--pack-months", options->packMonths, "Months that bought credits live, the first one counted")
        ->type_name("M");
    command->add_option("--rate", options->rate, "Price of a credit beyond the balance")->type_name("R")->required();
    command
        ->add_option("--policy", options->policy,
                     "What is left rolls over: none, full, capped:N, expires:K months or percent:P")
        ->type_name("POLICY")
        ->required();
    command
        ->add_option("--usage", options->usage.file,
                     "Table of month,used; also of single uses by day, which are added up by month")
        ->type_name("FILE")
        ->required();
    addListOptions(*command, options->usage);
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
