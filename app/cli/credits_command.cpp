#include <numeric>

#include "books/book_source.h"
#include "cli/command.h"
#include "cli/list_file.h"
#include "cli/text_table.h"
#include "credits/credit_ledger.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

struct CreditsRequest
{
    CreditTerms terms;
    ListOptions usage;
};

Result<Rate> readRate(const std::string& text)
{
    const std::optional<Rate> rate = Rate::parse(text);
    if (!rate || rate->isNegative())
        return misused("rate must be a price for a credit such as 0.10, not " + inQuotes(text));
    return *rate;
}

std::size_t rowsIn(const UsageList& list)
{
    return std::accumulate(list.values.begin(), list.values.end(), std::size_t{0},
                           [](std::size_t rows, const MonthlyUse& month) { return rows + month.rows; });
}

Json toJson(const CreditLedger& ledger, const UsageList& list, const Currency& currency)
{
    Json months = Json::array();
    for (const CreditMonth& month : ledger.months)
        months.push_back({{"month", month.month},
                          {"granted", month.granted},
                          {"bought", month.bought},
                          {"used", month.used},
                          {"overage", month.overage},
                          {"expired", month.expired},
                          {"balance", month.balance},
                          {"cost", month.cost.toString(currency.exponent)},
                          {"expires_next_month", month.announced}});
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
        table.add({month.month, grouped(month.granted), grouped(month.bought), grouped(month.used),
                   grouped(month.overage), grouped(month.expired), grouped(month.balance), grouped(month.announced),
                   format(month.cost, currency)});
    std::string text = table.toString() + "\nTotal " + format(ledger.total, currency);
    if (ledger.pricePerUsedCredit)
        text += ", " + perSeatInWords(*ledger.pricePerUsedCredit, currency) + " for a credit used";
    return text + ".\n\"Expires next\" is what the end of the next month takes if nothing is used until then.\n";
}

Result<Output> run(const CreditsRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(context.book));
    const Table table = TRY(readTableFile(request.usage));
    const Result<UsageList> months = readUsage(table, TRY(request.usage.choices(usageColumns())));
    if (!months)
        return tl::make_unexpected(inFile(request.usage.file, months.error()));
    const CreditLedger ledger = TRY(keepLedger(request.terms, months->values, book->currency, book->rules.rounding));
    return says(context.json ? printed(toJson(ledger, *months, book->currency)) : toText(ledger, book->currency),
                summaryOf(months->problems, rowsIn(*months)).english());
}

} // namespace

Command creditsCommand()
{
    return command<CreditsRequest>(
        "What AI credits cost month by month, and which expire", run, [](Options& takes, CreditsRequest& to) {
            takes.value("--allowance", to.terms.allowance, "Credits granted each month").required();
            takes.parsed("--pack", to.terms.pack,
                         "Credits bought together, and their price; they roll over as the allowance does", {"N:PRICE"},
                         parsePack);
            takes.parsed("--rate", to.terms.overageRate, "Price of a credit beyond the balance", {"R"}, readRate)
                .required();
            takes
                .parsed("--policy", to.terms.rollover,
                        "What is left rolls over: none, full, capped:N or expires:K months", {"POLICY", "none full"},
                        parseRollover)
                .required();
            takes
                .value("--usage", to.usage.file,
                       "Table of month,used; also of single uses by day, which are added up by month", fileKind)
                .required();
            takeList(takes, to.usage);
        });
}

} // namespace seatwise::cli
