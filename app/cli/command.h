#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"
#include "cli/options.h"
#include "cli/price_json.h"
#include "insights/kept_accounts.h"
#include "money/error.h"
#include "quoting/quote_documents.h"
#include "store/server_address.h"
#include "versions/book_versions.h"
#include "workshop/draft_model.h"

namespace seatwise::cli {

/// The programs: without Qt, with stores, without Qt again but with what writes workbooks, and with all and what draws.
enum class Program { seatwise, store, workbook, window };

/// What a command works in: the options that every command takes, before or after its name, and what its program has.
struct Context
{
    std::string book;
    bool namesBook = false;    ///< rather than taking the default
    std::string store;         ///< a file or a server's address; empty: the default place
    std::optional<Date> today; ///< absent: the local date
    bool json = false;
    std::vector<std::string> typed; ///< the command's own options as typed, in the order of their names

    /// The versions of the book in the store, where there is one; of the programs that open stores.
    std::function<Result<PublishedBook>(const Context&)> publishedIn;
    /// The accounts that its store keeps; of the programs that open stores.
    std::function<Result<std::optional<KeptAccounts>>(const Context&)> accountsIn;

    /// The spreadsheet of a book; of the programs that write workbooks.
    std::function<Result<std::string>(const PriceBook&, const ReportForm&)> pricingSheet;

    // Of the window's program alone.
    const QuoteDocuments* documents = nullptr;
    const ReportWriter* workshop = nullptr;
    PasswordSource passwordOf;
};

/// What a command has to say when it has not failed. The exit code is 3 for a finding such as a refused price book,
/// which is printed in full all the same.
struct Output
{
    std::string standardOutput;
    std::string standardError; ///< one line without its end, or nothing
    int exitCode = 0;
};

/// Text as it is printed, whatever was asked for, and a remark for standard error.
[[nodiscard]] inline Output says(std::string text, std::string remark = {})
{
    return {.standardOutput = std::move(text), .standardError = std::move(remark)};
}

/// A price's JSON where --json was given, else its text. What `price` says among its notices when the book is not in
/// force on a day is added: as "notices", which are there only then, or as a line.
[[nodiscard]] Output dated(const Context& context, Json json, std::string text, const PriceBook& book, Date start);

/// The date to work with: --today, or else the local date. The one place of the command line that asks the clock.
[[nodiscard]] Date today(const Context& context);

/// The files that a command reads and so must not write over: its price book, its store, the settings, and those it
/// names itself.
[[nodiscard]] std::vector<std::string> filesRead(const Context& context, std::vector<std::string> own = {});

/// Writes the file that a command was asked for, whole or not at all, and over nothing that the command reads: `own` as
/// in filesRead().
[[nodiscard]] Result<void> writeOutput(const Context& context, const std::string& file, std::string_view bytes,
                                       std::vector<std::string> own = {});

/// A command as it is declared: what it is for, what it takes, and what it does. Its options are bound to the request
/// that it keeps.
struct Command
{
    std::string_view summary;
    Options takes;
    std::function<Result<Output>(const Context&)> run;
    bool isByDate = false;          ///< prices with the version of a book that is in force (cli/book_in_force.h)
    std::function<Program()> needs; ///< the program that has what it takes; absent: its own
    std::function<bool(const Context&)> opensStore; ///< whether it needs a program that opens stores; absent: never
    std::string footer;                             ///< of its help
};

/// A command of a summary, of `run` for a request, and of `declare`, which binds its options to one.
template<class Request>
[[nodiscard]] Command command(std::string_view summary, Result<Output> (*run)(const Request&, const Context&),
                              void (*declare)(Options& takes, Request& to), Program (*needs)(const Request&) = nullptr)
{
    const auto request = std::make_shared<Request>();
    Command made;
    made.summary = summary;
    declare(made.takes, *request);
    made.run = [request, run](const Context& context) { return run(*request, context); };
    if (needs != nullptr)
        made.needs = [request, needs] { return needs(*request); };
    return made;
}

/// A command that opens a store where `opens` says so of its request, though its program does not.
template<class Request>
[[nodiscard]] Command command(std::string_view summary, Result<Output> (*run)(const Request&, const Context&),
                              bool (*opens)(const Request&, const Context&),
                              void (*declare)(Options& takes, Request& to))
{
    const auto request = std::make_shared<Request>();
    Command made;
    made.summary = summary;
    declare(made.takes, *request);
    made.run = [request, run](const Context& context) { return run(*request, context); };
    made.opensStore = [request, opens](const Context& context) { return opens(*request, context); };
    return made;
}

/// A command whose book is the version in force.
[[nodiscard]] inline Command byDate(Command command)
{
    command.isByDate = true;
    return command;
}

/// A command that takes nothing of its own.
[[nodiscard]] inline Command command(std::string_view summary, Result<Output> (*run)(const Context&))
{
    Command made;
    made.summary = summary;
    made.run = run;
    return made;
}

} // namespace seatwise::cli
