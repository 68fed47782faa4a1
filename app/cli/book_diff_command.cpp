#include <algorithm>
#include <vector>

#include "books/book_source.h"
#include "cli/batch/account_changes.h"
#include "cli/batch/account_columns.h"
#include "cli/command.h"
#include "cli/impact_text.h"
#include "cli/list_file.h"
#include "cli/text_table.h"
#include "comparison/book_changes.h"
#include "comparison/impact.h"
#include "money/plain_text.h"
#include "tables/cell_text.h"

namespace seatwise::cli {

namespace {

struct BookDiffRequest
{
    std::string before;
    std::string after;
    std::string accounts; ///< empty: none
    BatchOptions options;
    std::vector<std::string> columns; ///< "seats=3"
    bool csv = false;
};

/// All that the command has to tell.
struct BookDiff
{
    const PriceBook& before;
    const PriceBook& after;
    std::vector<BookChange> changes;
    std::vector<PlanImpact> impact;
    std::optional<AccountChanges> accounts;
};

// ---- JSON ----

Json identityJson(const PriceBook& book)
{
    return {{"id", book.id}, {"version", book.version}, {"sha256", book.sha256}};
}

Json accountsJson(const AccountChanges& accounts, int decimals)
{
    Json worst = Json::array();
    for (const ChangedAccount& each : accounts.worst)
        worst.push_back({{"account_id", each.account},
                         {"before", each.before.toString(decimals)},
                         {"after", each.after.toString(decimals)},
                         {"change", (each.after - each.before).toString(decimals)}});
    Json refused = Json::array();
    for (const RefusedRow& row : accounts.firstRefused)
        refused.push_back({{"line", row.line}, {"message", row.reason}});
    return {{"read", accounts.read},
            {"refused", accounts.refused},
            {"before", accounts.before.toString(decimals)},
            {"after", accounts.after.toString(decimals)},
            {"change", (accounts.after - accounts.before).toString(decimals)},
            {"pay_more", accounts.payMore},
            {"pay_less", accounts.payLess},
            {"worst", std::move(worst)},
            {"protected", accounts.protectedByTerm},
            {"refused_rows", std::move(refused)}};
}

Json toJson(const BookDiff& diff)
{
    const int decimals = diff.after.currency.exponent;
    Json changes = Json::array();
    for (const BookChange& change : diff.changes)
        changes.push_back({{"path", change.path}, {"before", orNull(change.before)}, {"after", orNull(change.after)}});
    return {{"from", identityJson(diff.before)},
            {"to", identityJson(diff.after)},
            {"changes", std::move(changes)},
            {"impact", impactJson(diff.impact, decimals)},
            {"accounts", diff.accounts ? accountsJson(*diff.accounts, decimals) : Json(nullptr)}};
}

// ---- CSV ----

std::string toCsv(const BookDiff& diff)
{
    const int decimals = diff.after.currency.exponent;
    const auto percent = [](const std::optional<Percent>& share) { return share ? share->toString(2) : std::string(); };
    std::string csv = "plan,billing,from,to,direction,least,most,least_percent,most_percent\n";
    for (const PlanImpact& plan : diff.impact)
        for (const SeatInterval& each : plan.intervals)
            csv.append(plan.plan)
                .append(",")
                .append(toString(plan.billing))
                .append("," + std::to_string(each.from) + "," + (each.to ? std::to_string(*each.to) : "") + ",")
                .append(toString(each.direction))
                .append("," + each.least.toString(decimals) + "," + each.most.toString(decimals) + "," +
                        percent(each.leastPercent) + "," + percent(each.mostPercent) + "\n");
    return csv;
}

// ---- Text ----

std::string changesText(const std::vector<BookChange>& changes)
{
    if (changes.empty())
        return "The books say the same.\n";
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::left});
    table.add({"Changed", "Before", "After"});
    table.addRule();
    for (const BookChange& change : changes)
        table.add({change.path, shownCell(change.before.value_or("")), shownCell(change.after.value_or(""))});
    return table.toString();
}

std::string accountsText(const AccountChanges& accounts, const Currency& currency)
{
    using Align = TextTable::Align;
    TextTable worst({Align::left, Align::right, Align::right, Align::right});
    worst.add({"Hardest hit", "Before", "After", "Change"});
    worst.addRule();
    for (const ChangedAccount& each : accounts.worst)
        worst.add({shownCell(each.account), format(each.before, currency), format(each.after, currency),
                   signedAmount(each.after - each.before, currency)});
    const std::int64_t counting = accounts.read - accounts.refused - accounts.protectedByTerm;
    return counted(accounts.read, "account") + ": " + format(accounts.before, currency) + " before, " +
           format(accounts.after, currency) + " after, " + signedAmount(accounts.after - accounts.before, currency) +
           "\n" + grouped(accounts.payMore) + " pay more, " + grouped(accounts.payLess) + " pay less, " +
           grouped(counting - accounts.payMore - accounts.payLess) + " pay the same, " +
           grouped(accounts.protectedByTerm) + " keep their price by their term, " + grouped(accounts.refused) +
           " are refused\n" + (accounts.worst.empty() ? std::string() : '\n' + worst.toString());
}

std::string toText(const BookDiff& diff)
{
    const auto title = [](const PriceBook& book) { return book.name + " " + book.version; };
    std::string text = title(diff.before) + " → " + title(diff.after) + "\n\n" + changesText(diff.changes) + '\n' +
                       impactText(diff.impact, diff.after);
    if (diff.accounts)
        text += '\n' + accountsText(*diff.accounts, diff.after.currency);
    return text;
}

// ---- The command ----

Result<void> check(const BookDiffRequest& request, bool json)
{
    if (request.csv && json)
        return misused("--csv and --json exclude each other; give one");
    if (request.csv && !request.accounts.empty())
        return misused("--csv prints intervals of seats and no accounts; give --json, or leave --accounts out");
    return {};
}

Result<Output> run(const BookDiffRequest& request, const Context& context)
{
    TRY(check(request, context.json));
    const SharedBook before = TRY(loadBook(request.before));
    const SharedBook after = TRY(loadBook(request.after));
    BookDiff diff{*before, *after, {}, TRY(impactOf(*before, *after)), {}};
    if (request.csv)
        return says(toCsv(diff));
    diff.changes = changesBetween(*before, *after);
    if (!request.accounts.empty()) {
        BatchOptions options = request.options;
        options.columns = TRY(chosenColumns(request.columns, accountColumns()));
        const Date from = std::max(today(context), after->effectiveFrom);
        diff.accounts = TRY(changesOfAccounts(*before, *after, from, request.accounts, BatchLimits{}, options));
    }
    return says(context.json ? printed(toJson(diff)) : toText(diff));
}

} // namespace

Command bookDiffCommand()
{
    return command<BookDiffRequest>(
        "What differs between two price books, and what that costs whom", run, [](Options& takes, BookDiffRequest& to) {
            takes.value("from", to.before, "Id of a shipped book, or a file", bookKind).required();
            takes.value("to", to.after, "Id of a shipped book, or a file", bookKind).required();
            takes.value("--accounts", to.accounts,
                        "Table of account_id,plan,seats,billing, and start,term where terms protect from changes",
                        fileKind);
            takeSheet(takes, to.options.sheet, to.columns);
            takes.flag("--csv", to.csv, "Print the intervals of seats as CSV");
        });
}

} // namespace seatwise::cli
