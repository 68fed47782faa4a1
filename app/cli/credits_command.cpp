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
    std::optional<int> packMonths;
    ListOptions usage;
};

Result<CreditCount> readAllowance(const std::string& text)
{
    if (const auto allowance = creditsIn(text))
        return *allowance;
    return misused("allowance must be a number of credits such as 100 or 10.5, not " + inQuotes(text));
}

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
                   format(month.cost, currency)});
    std::string text = table.toString() + "\nTotal " + format(ledger.total, currency);
    if (ledger.pricePerUsedCredit)
        text += ", " + perSeatInWords(*ledger.pricePerUsedCredit, currency) + " for a credit used";
    return text + ".\n\"Expires next\" is what the end of the next month takes if nothing is used until then.\n";
}

Result<Output> run(const CreditsRequest& request, const Context& context)
{
    CreditTerms terms = request.terms;
    if (request.packMonths) {
        if (!terms.pack)
            return misused("pack-months goes with pack; give both or neither");
        terms.pack->months = request.packMonths;
    }
    const SharedBook book = TRY(loadBook(context.book));
    const Table table = TRY(readTableFile(request.usage));
    const Result<UsageList> months = readUsage(table, TRY(request.usage.choices(usageColumns())));
    if (!months)
        return tl::make_unexpected(inFile(request.usage.file, months.error()));
    const CreditLedger ledger = TRY(keepLedger(terms, months->values, book->currency, book->rules.rounding));
    return says(context.json ? printed(toJson(ledger, *months, book->currency)) : toText(ledger, book->currency),
                summaryOf(months->problems, rowsIn(*months)).english());
}

} // namespace

Command creditsCommand()
{
    return command<CreditsRequest>(
        "What AI credits cost month by month, and which expire", run, [](Options& takes, CreditsRequest& to) {
            takes.parsed("--allowance", to.terms.allowance, "Credits granted each month", {"N"}, readAllowance)
                .required();
            takes.parsed(
                "--pack", to.terms.pack,
                "Credits bought together, and their price; without --pack-months they roll over as the allowance does",
                {"N:PRICE"}, parsePack);
            takes.whole("--pack-months", to.packMonths, "Months that bought credits live, the first one counted", {"M"},
                        {1, maxMonths, "a whole number from 1 to " + std::to_string(maxMonths)});
            takes.parsed("--rate", to.terms.overageRate, "Price of a credit beyond the balance", {"R"}, readRate)
                .required();
            takes
                .parsed("--policy", to.terms.rollover,
                        "What is left rolls over: none, full, capped:N, expires:K months or percent:P",
                        {"POLICY", "none full"}, parseRollover)
                .required();
            takes
                .value("--usage", to.usage.file,
                       "Table of month,used; also of single uses by day, which are added up by month", fileKind)
                .required();
            takeList(takes, to.usage);
        });
}

} // namespace seatwise::cli
