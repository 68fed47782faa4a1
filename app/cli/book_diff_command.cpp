#include <algorithm>
#include <utility>
#include <vector>

#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/batch/account_changes.h"
#include "cli/batch/account_columns.h"
#include "cli/command.h"
#include "cli/impact_text.h"
#include "cli/list_file.h"
#include "cli/text_table.h"
#include "comparison/list_difference.h"
#include "digest/digest.h"
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
    std::string pdf;                 ///< the file to write; empty: none
    std::optional<QuotePaper> paper; ///< absent: letter
    std::string language;            ///< empty: that of the settings
};

/// All that the command has to tell.
struct BookDiff
{
    ListDifference lists;
    std::optional<AccountChanges> accounts;
};

std::int64_t payTheSame(const AccountChanges& accounts)
{
    return accounts.read - accounts.refused - accounts.protectedByTerm - accounts.payMore - accounts.payLess;
}

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
    const int decimals = diff.lists.after->currency.exponent;
    Json changes = Json::array();
    for (const BookChange& change : diff.lists.changes)
        changes.push_back({{"path", change.path}, {"before", orNull(change.before)}, {"after", orNull(change.after)}});
    return {{"from", identityJson(*diff.lists.before)},
            {"to", identityJson(*diff.lists.after)},
            {"changes", std::move(changes)},
            {"impact", impactJson(diff.lists.impact, decimals)},
            {"accounts", diff.accounts ? accountsJson(*diff.accounts, decimals) : Json(nullptr)}};
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
    return counted(accounts.read, "account") + ": " + format(accounts.before, currency) + " before, " +
           format(accounts.after, currency) + " after, " + signedAmount(accounts.after - accounts.before, currency) +
           "\n" + grouped(accounts.payMore) + " pay more, " + grouped(accounts.payLess) + " pay less, " +
           grouped(payTheSame(accounts)) + " pay the same, " + grouped(accounts.protectedByTerm) +
           " keep their price by their term, " + grouped(accounts.refused) + " are refused\n" +
           (accounts.worst.empty() ? std::string() : '\n' + worst.toString());
}

std::string toText(const BookDiff& diff)
{
    const auto title = [](const PriceBook& book) { return book.name + " " + book.version; };
    const PriceBook& after = *diff.lists.after;
    std::string text = title(*diff.lists.before) + " → " + title(after) + "\n\n" + changesText(diff.lists.changes) +
                       '\n' + impactText(diff.lists.impact, after);
    if (diff.accounts)
        text += '\n' + accountsText(*diff.accounts, after.currency);
    return text;
}

// ---- PDF ----

AccountsDifference onPaper(const AccountChanges& accounts)
{
    AccountsDifference paper{.payMore = accounts.payMore,
                             .payLess = accounts.payLess,
                             .paySame = payTheSame(accounts),
                             .protectedByTerm = accounts.protectedByTerm,
                             .notPriced = accounts.refused,
                             .before = accounts.before,
                             .after = accounts.after,
                             .hardestHit = {}};
    for (const ChangedAccount& each : accounts.worst)
        paper.hardestHit.push_back({each.account, each.before, each.after});
    return paper;
}

Result<Output> printPdf(const BookDiffRequest& request, const Context& context, BookDiff diff)
{
    if (diff.accounts)
        diff.lists.accounts = onPaper(*diff.accounts);
    const ReportForm form{request.paper == QuotePaper::a4, request.language};
    const std::string bytes = TRY(context.workshop->differencePdf(diff.lists, today(context), form));
    TRY(writeOutput(context, request.pdf, bytes, {request.before, request.after, request.accounts}));
    return says(printed({{"file", request.pdf}, {"sha256", sha256Hex(bytes)}}));
}

// ---- The command ----

Program programFor(const BookDiffRequest& request)
{
    return request.pdf.empty() ? Program::seatwise : Program::window;
}

Result<void> check(const BookDiffRequest& request, bool json)
{
    if (request.csv && json)
        return misused("--csv and --json exclude each other; give one");
    if (request.csv && !request.pdf.empty())
        return misused("--csv and --pdf exclude each other; give one");
    if (request.csv && !request.accounts.empty())
        return misused("--csv prints intervals of seats and no accounts; give --json, or leave --accounts out");
    if (request.pdf.empty() && (request.paper || !request.language.empty()))
        return misused("--paper and --language are for --pdf");
    return {};
}

Result<Output> run(const BookDiffRequest& request, const Context& context)
{
    TRY(check(request, context.json));
    const SharedBook before = TRY(loadBook(request.before));
    const SharedBook after = TRY(loadBook(request.after));
    if (request.csv)
        return says(csvOf(TRY(impactOf(*before, *after)), after->currency.exponent));
    BookDiff diff{TRY(differenceOf(before, after)), {}};
    if (!request.accounts.empty()) {
        BatchOptions options = request.options;
        options.columns = TRY(chosenColumns(request.columns, accountColumns()));
        const Date from = std::max(today(context), after->effectiveFrom);
        diff.accounts = TRY(changesOfAccounts(*before, *after, from, request.accounts, BatchLimits{}, options));
    }
    if (!request.pdf.empty())
        return printPdf(request, context, std::move(diff));
    return says(context.json ? printed(toJson(diff)) : toText(diff));
}

} // namespace

Command bookDiffCommand()
{
    return command<BookDiffRequest>(
        "What differs between two price books, and what that costs whom", run,
        [](Options& takes, BookDiffRequest& to) {
            takes.value("from", to.before, "Id of a shipped book, or a file", bookKind).required();
            takes.value("to", to.after, "Id of a shipped book, or a file", bookKind).required();
            takes.value("--accounts", to.accounts,
                        "Table of account_id,plan,seats,billing, and start,term where terms protect from changes",
                        fileKind);
            takeSheet(takes, to.options.sheet, to.columns);
            takes.flag("--csv", to.csv, "Print the intervals of seats as CSV");
            takes.value("--pdf", to.pdf, "Write one page for those who decide", fileKind);
            takes.value("--paper", to.paper, "letter or a4, for --pdf");
            takes.value("--language", to.language,
                        "The code of its language, such as en or en-GB, for --pdf; by default that of the settings",
                        {"CODE"});
        },
        programFor);
}

} // namespace seatwise::cli
