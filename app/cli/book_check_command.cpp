#include <algorithm>
#include <vector>

#include "books/book_source.h"
#include "claims/claims.h"
#include "claims/reader.h"
#include "claims/special_words.h"
#include "cli/command.h"
#include "cli/text_table.h"

namespace seatwise::cli {

namespace {

constexpr int refusedExitCode = 3;

std::string_view statusOf(const ClaimReport& report)
{
    return report.holds ? "holds" : "differs";
}

Json problemsJson(const std::vector<JsonProblem>& problems)
{
    Json list = Json::array();
    for (const JsonProblem& problem : problems)
        list.push_back({{"path", problem.path}, {"message", problem.message.english()}});
    return list;
}

Json claimsJson(const PriceBook& book, const std::vector<ClaimReport>& reports)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < reports.size(); ++i)
        list.push_back({{"text", book.claims[i].text},
                        {"source", book.claims[i].source},
                        {"status", statusOf(reports[i])},
                        {"published", reports[i].published.english()},
                        {"computed", reports[i].computed.english()}});
    return list;
}

std::string claimsText(const PriceBook& book, const std::vector<ClaimReport>& reports)
{
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::right, Align::right, Align::left});
    table.add({"Status", "Claim", "Published", "Computed", "How it is computed"});
    table.addRule();
    for (std::size_t i = 0; i < reports.size(); ++i)
        table.add({std::string(statusOf(reports[i])), book.claims[i].text, reports[i].published.english(),
                   reports[i].computed.english(), reports[i].rule.english()});
    return table.toString();
}

Json wordsJson(const std::vector<SpecialWord>& words)
{
    Json list = Json::array();
    for (const SpecialWord& word : words)
        list.push_back({{"path", word.path}, {"does", word.does.english()}});
    return list;
}

Output valid(const PriceBook& book, bool json)
{
    const std::vector<ClaimReport> reports = checkClaims(book);
    const std::vector<SpecialWord> words = specialWords(book);
    if (json)
        return says(printed({{"valid", true},
                             {"problems", Json::array()},
                             {"claims", claimsJson(book, reports)},
                             {"words", wordsJson(words)}}));
    const auto holding = std::count_if(reports.begin(), reports.end(), [](const ClaimReport& r) { return r.holds; });
    std::string text = book.name + ", version " + book.version + ": valid\n";
    for (const Message& warning : book.warnings)
        text += "  warning: " + warning.english() + '\n';
    for (const SpecialWord& word : words)
        text += "  " + word.path + ": " + word.does.english() + '\n';
    if (!reports.empty())
        text += '\n' + claimsText(book, reports) + '\n';
    text += std::to_string(reports.size()) + " claims: " + std::to_string(holding) + " hold, " +
            std::to_string(static_cast<std::ptrdiff_t>(reports.size()) - holding) + " differ\n";
    return says(std::move(text));
}

/// The findings are the result, so they go to standard output although the exit code is that of a refusal.
Output refusedBook(const std::string& name, const std::vector<JsonProblem>& problems, bool json)
{
    const std::string summary = "seatwise: price book " + name + " is refused: " + asError(problems).message.english();
    if (json)
        return {.standardOutput = printed({{"valid", false},
                                           {"problems", problemsJson(problems)},
                                           {"claims", Json::array()},
                                           {"words", Json::array()}}),
                .standardError = summary,
                .exitCode = refusedExitCode};
    std::string text = name + ": refused\n\n";
    TextTable table({TextTable::Align::left, TextTable::Align::left});
    for (const JsonProblem& problem : problems)
        table.add({problem.path, problem.message.english()});
    return {.standardOutput = text + table.toString(2), .standardError = summary, .exitCode = refusedExitCode};
}

struct BookCheckRequest
{
    std::string book; ///< empty: that of --book
};

Result<Output> run(const BookCheckRequest& request, const Context& context)
{
    const std::string name = request.book.empty() ? context.book : request.book;
    const std::string bytes = TRY(readBookBytes(name));
    const auto book = readPriceBook(bytes);
    return book ? valid(**book, context.json) : refusedBook(name, book.error(), context.json);
}

} // namespace

Command bookCheckCommand()
{
    return command<BookCheckRequest>(
        "Whether a price book is valid, and its claims hold", run, [](Options& takes, BookCheckRequest& to) {
            takes.value("book", to.book, "Id of a shipped book, or a file; by default --book", bookKind);
        });
}

} // namespace seatwise::cli
