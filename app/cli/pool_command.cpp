#include <memory>

#include "district/school_list.h"
#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/dates_notice.h"
#include "cli/list_file.h"
#include "cli/price_json.h"
#include "cli/text_table.h"
#include "cli/today.h"
#include "money/plain_text.h"
#include "text/hidden.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise pool` as typed.
struct PoolOptions
{
    ListOptions schools;
    std::string billing;
    std::string annualDiscount;
};

Result<SchoolList> readSchoolFile(const ListOptions& options)
{
    const Table table = TRY(readTableFile(options));
    Result<SchoolList> list = readSchools(table, TRY(options.choices(schoolColumns())));
    if (!list)
        return tl::make_unexpected(inFile(options.file, list.error()));
    if (list->values.empty())
        return failed(options.file + " has no school that could be read" +
                      (list->problems.empty() ? std::string("; expected rows of name,seats")
                                              : ": " + list->problems.front().message.english()));
    return list;
}

Json toJson(const Pool& pool, const SchoolList& list, const Currency& currency)
{
    const int decimals = currency.exponent;
    Json shares = Json::array();
    for (const SchoolShare& share : pool.shares)
        shares.push_back({{"name", share.name}, {"seats", share.seats}, {"amount", share.amount.toString(decimals)}});
    Json answer = {{"pooled", pool.pooled.toString(decimals)},
                   {"separate", pool.separate.toString(decimals)},
                   {"saving", pool.saving.toString(decimals)},
                   {"saving_percent", pool.savingPercent.toString(2)},
                   {"shares", std::move(shares)},
                   {"complete", isComplete(list)}};
    addSource(answer, list.source, schoolColumns(), list.problems, list.values.size());
    return answer;
}

/// What is said before and in the total of a pool that lacks schools of its list.
std::string ofHowMany(const SchoolList& list)
{
    return std::to_string(list.values.size()) + " of the " + std::to_string(list.values.size() + list.problems.size()) +
           " rows";
}

std::string toText(const Pool& pool, const SchoolList& list, const Currency& currency)
{
    const bool complete = isComplete(list);
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::right, Align::right, Align::right});
    table.add({"School", "Seats", "Share", "By itself"});
    table.addRule();
    for (const SchoolShare& share : pool.shares)
        table.add({showHidden(share.name), grouped(share.seats), inWords(share.amount, currency),
                   inWords(share.separate, currency)});
    table.addRule();
    table.add({complete ? "Total" : "Incomplete: " + ofHowMany(list), grouped(pool.seats),
               inWords(pool.pooled, currency), inWords(pool.separate, currency)});
    return (complete ? "" : "Incomplete: this is the price of " + ofHowMany(list) + " of the list.\n\n") +
           table.toString() + "\nPooling saves " + inWords(pool.saving, currency) + " (" + inWords(pool.savingPercent) +
           ").\n";
}

Result<Output> run(const PoolOptions& options, const GlobalOptions& global)
{
    const Billing billing = TRY(parseBillingArgument(options.billing));
    const SharedBook book = TRY(loadBook(global.book));
    const Percent discount = TRY(parseAnnualDiscount(options.annualDiscount, *book));
    const SchoolList list = TRY(readSchoolFile(options.schools));
    const Pool pooled = TRY(pool(*book, list.values, billing, discount));
    Json json = toJson(pooled, list, book->currency);
    addDatesNotice(json, *book, today(global));
    return Output{.standardOutput = global.json
                                        ? printed(json)
                                        : toText(pooled, list, book->currency) + datesLine(*book, today(global)),
                  .standardError = summaryOf(list.problems, list.values.size()).english()};
}

} // namespace

void addPoolCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("pool", "Schools that buy together, and each one's share");
    const auto options = std::make_shared<PoolOptions>();
    command->add_option("--schools", options->schools.file, "Table of name,seats")->type_name("FILE")->required();
    addListOptions(*command, options->schools);
    command->add_option("--billing", options->billing, "monthly or annual")->type_name("PERIOD")->required();
    command
        ->add_option("--annual-discount", options->annualDiscount,
                     "Percent taken off annual amounts; by default what the book says")
        ->type_name("PCT");
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
