#include <algorithm>
#include <vector>

#include "books/book_source.h"
#include "cli/batch/account_changes.h"
#include "cli/batch/account_columns.h"
#include "cli/command.h"
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

Json percentJson(const std::optional<Percent>& percent)
{
    return percent ? Json(percent->toString(2)) : Json(nullptr);
}

Json intervalJson(const PlanImpact& plan, const SeatInterval& interval, int decimals)
{
    Json row = {{"plan", plan.plan},
                {"billing", toString(plan.billing)},
                {"from", interval.from},
                {"to", orNull(interval.to)},
                {"direction", toString(interval.direction)},
                {"least", interval.least.toString(decimals)},
                {"most", interval.most.toString(decimals)},
                {"least_percent", percentJson(interval.leastPercent)},
                {"most_percent", percentJson(interval.mostPercent)}};
    if (!interval.to)
        row["looked_at_to"] = interval.lookedAt;
    return row;
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
    Json impact = Json::array();
    for (const PlanImpact& plan : diff.impact)
        for (const SeatInterval& interval : plan.intervals)
            impact.push_back(intervalJson(plan, interval, decimals));
    return {{"from", identityJson(diff.before)},
            {"to", identityJson(diff.after)},
            {"changes", std::move(changes)},
            {"impact", std::move(impact)},
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

/// "+$2.40", "−$3.00", "$0.00".
std::string signedText(Money amount, const Currency& currency)
{
    return (amount > Money{} ? "+" : "") + format(amount, currency);
}

std::string signedText(Percent percent)
{
    const std::string text = (percent.isNegative() ? Percent{} - percent : percent).toString(2) + " %";
    return (percent.isZero() ? "" : percent.isNegative() ? "−" : "+") + text;
}

/// One of two ends that are alike, else both.
std::string rangeText(const std::string& least, const std::string& most)
{
    return least == most ? least : least + " to " + most;
}

std::string seatsText(const SeatInterval& interval)
{
    if (!interval.to)
        return grouped(interval.from) + " and more";
    return *interval.to == interval.from ? grouped(interval.from)
                                         : grouped(interval.from) + "–" + grouped(*interval.to);
}

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

std::string impactText(const BookDiff& diff)
{
    if (diff.impact.empty())
        return "No plan is in both books, billed alike.\n";
    const Currency& currency = diff.after.currency;
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::right, Align::left, Align::right, Align::right});
    table.add(
        {"Plan", "Billing", diff.after.counts == SeatWord::users ? "Users" : "Seats", "Pay", "Difference", "Share"});
    table.addRule();
    SeatCount lookedAt = 0;
    for (const PlanImpact& plan : diff.impact)
        for (const SeatInterval& each : plan.intervals) {
            const bool isSame = each.direction == Direction::same && each.least == each.most;
            table.add({plan.plan.text(), std::string(toString(plan.billing)), seatsText(each),
                       isSame ? "the same" : std::string(toString(each.direction)),
                       isSame ? "" : rangeText(signedText(each.least, currency), signedText(each.most, currency)),
                       isSame || !each.leastPercent || !each.mostPercent
                           ? ""
                           : rangeText(signedText(*each.leastPercent), signedText(*each.mostPercent))});
            lookedAt = each.to ? lookedAt : std::max(lookedAt, each.lookedAt);
        }
    return table.toString() + "\nFrom the bands themselves, not from samples" +
           (lookedAt > 0 ? "; least and most are to " + grouped(lookedAt) + " seats" : "") + ".\n";
}

std::string accountsText(const AccountChanges& accounts, const Currency& currency)
{
    using Align = TextTable::Align;
    TextTable worst({Align::left, Align::right, Align::right, Align::right});
    worst.add({"Hardest hit", "Before", "After", "Change"});
    worst.addRule();
    for (const ChangedAccount& each : accounts.worst)
        worst.add({shownCell(each.account), format(each.before, currency), format(each.after, currency),
                   signedText(each.after - each.before, currency)});
    const std::int64_t counting = accounts.read - accounts.refused - accounts.protectedByTerm;
    return counted(accounts.read, "account") + ": " + format(accounts.before, currency) + " before, " +
           format(accounts.after, currency) + " after, " + signedText(accounts.after - accounts.before, currency) +
           "\n" + grouped(accounts.payMore) + " pay more, " + grouped(accounts.payLess) + " pay less, " +
           grouped(counting - accounts.payMore - accounts.payLess) + " pay the same, " +
           grouped(accounts.protectedByTerm) + " keep their price by their term, " + grouped(accounts.refused) +
           " are refused\n" + (accounts.worst.empty() ? std::string() : '\n' + worst.toString());
}

std::string toText(const BookDiff& diff)
{
    const auto title = [](const PriceBook& book) { return book.name + " " + book.version; };
    std::string text =
        title(diff.before) + " → " + title(diff.after) + "\n\n" + changesText(diff.changes) + '\n' + impactText(diff);
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
