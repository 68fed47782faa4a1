#include "books/book_source.h"
#include "cli/list_file.h"
#include "cli/selection_options.h"
#include "cli/text_table.h"
#include "district/school_list.h"
#include "money/plain_text.h"
#include "text/hidden.h"

namespace seatwise::cli {

namespace {

struct PoolRequest
{
    ListOptions schools;
    Billing billing = Billing::monthly;
    std::optional<Percent> annualDiscount;
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
        table.add({showHidden(share.name), grouped(share.seats), format(share.amount, currency),
                   format(share.separate, currency)});
    table.addRule();
    table.add({complete ? "Total" : "Incomplete: " + ofHowMany(list), grouped(pool.seats),
               format(pool.pooled, currency), format(pool.separate, currency)});
    return (complete ? "" : "Incomplete: this is the price of " + ofHowMany(list) + " of the list.\n\n") +
           table.toString() + "\nPooling saves " + format(pool.saving, currency) + " (" + format(pool.savingPercent) +
           ").\n";
}

Result<Output> run(const PoolRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(context.book));
    const Percent discount = periodDiscount(book->rules, request.billing, request.annualDiscount);
    const SchoolList list = TRY(readSchoolFile(request.schools));
    const Pool pooled = TRY(pool(*book, list.values, request.billing, discount));
    Output output = dated(context, toJson(pooled, list, book->currency), toText(pooled, list, book->currency), *book,
                          today(context));
    output.standardError = summaryOf(list.problems, list.values.size()).english();
    return output;
}

} // namespace

Command poolCommand()
{
    return command<PoolRequest>(
        "Schools that buy together, and each one's share", run, [](Options& takes, PoolRequest& to) {
            takes.value("--schools", to.schools.file, "Table of name,seats", fileKind).required();
            takeList(takes, to.schools);
            takeBilling(takes, to.billing);
            takeAnnualDiscount(takes, to.annualDiscount);
        });
}

} // namespace seatwise::cli
