#include "cli/command_line.h"

#include <exception>
#include <string>
#include <string_view>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/standard_output.h"
#include "files/descriptor.h"
#include "files/terminal.h"
#include "text/characters.h"

namespace seatwise::cli {

namespace {

constexpr std::string_view usageHint = "; see seatwise --help";

int exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::failed:
        return 1;
    case Error::Kind::usage:
        return 2;
    case Error::Kind::refused:
        return 3;
    }
    return 1;
}

int report(const Error& error)
{
    printErrorLine("seatwise: " + error.message.english());
    return exitCode(error.kind);
}

int print(const Output& output)
{
    if (!writeAll(STDOUT_FILENO, forTerminal(output.standardOutput)))
        return report(Error{Error::Kind::failed, words::plain(withSystemReason("cannot write to standard output"))});
    if (!output.standardError.empty())
        printErrorLine(output.standardError);
    return output.exitCode;
}

void addGlobalOptions(CLI::App& program, GlobalOptions& options)
{
    options.book = defaultBook;
    program.add_option("--book", options.book, "Price book: the id of a shipped one, or a file")->type_name("ID|FILE");
    program
        .add_option(
            "--store", options.store,
            "Where quotes are kept: a file, or postgresql://USER@HOST/DATABASE; by default a file in your data folder")
        ->type_name("FILE|ADDRESS");
    program.add_flag("--json", options.json, "Print one JSON object, amounts as plain decimal text");
    program
        .add_option_function<std::string>(
            "--today",
            [&options](const std::string& text) {
                options.today = parseDate(text);
                if (!options.today)
                    throw CLI::ValidationError("--today", inQuotes(text) + " is not a date such as 2026-07-01");
            },
            "The date to work with; by default the local date")
        ->type_name("YYYY-MM-DD");
}

void addCommands(CLI::App& program, Command& chosen)
{
    addPriceCommand(program, chosen);
    addCompareCommand(program, chosen);
    addCurveCommand(program, chosen);
    addSeatsForCommand(program, chosen);
    addProrateCommand(program, chosen);
    addScheduleCommand(program, chosen);
    addChangePlanCommand(program, chosen);
    addPoolCommand(program, chosen);
    addCreditsCommand(program, chosen);
    addSensitivityCommand(program, chosen);
    addExperimentCommand(program, chosen);
    addBatchCommand(program, chosen);
    CLI::App* book = program.add_subcommand("book", "List, show, check or export price books");
    addBookListCommand(*book, chosen);
    addBookShowCommand(*book, chosen);
    addBookSchemaCommand(*book, chosen);
    addBookCheckCommand(*book, chosen);
    addBookExportCommand(*book, chosen);
    CLI::App* quote = program.add_subcommand("quote", "Make, issue, change, list or verify quotes");
    addQuoteNewCommand(*quote, chosen);
    addQuoteExportCommand(*quote, chosen);
    addQuoteListCommand(*quote, chosen);
    addQuoteVerifyCommand(*quote, chosen);
    addQuoteMoveCommands(*quote, chosen);
    addWorkshopCommands(program, chosen);
    CLI::App* audit = program.add_subcommand("audit", "List, verify or export the audit trail");
    addAuditCommands(*audit, chosen);
    CLI::App* store = program.add_subcommand("store", "Check, back up, restore or migrate where quotes are kept");
    addStoreCommands(*store, chosen);
    CLI::App* events = program.add_subcommand("events", "Usage data on this computer: switch, list, export or delete");
    addEventsCommands(*events, chosen);
}

/// The sentence for a command line that cannot be parsed.
Error usageError(const CLI::ParseError& error)
{
    std::string message = error.what();
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError))
        message = "not known here: " + message.substr(message.find(": ") + 2);
    return {Error::Kind::usage, words::plain(message + std::string(usageHint))};
}

/// What an argument is called in a message: its option, also for the text that follows one.
std::string nameOfArgument(int at, char** argv)
{
    const std::string_view argument = argv[at];
    if (argument.starts_with("--"))
        return std::string(argument.substr(0, argument.find('=')));
    const std::string_view before = argv[at - 1];
    return before.starts_with("--") && before.find('=') == std::string_view::npos ? std::string(before)
                                                                                  : "argument " + std::to_string(at);
}

/// Misused for a text that nothing could give back as it was typed.
Result<void> checkArguments(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        if (const auto code = firstNoncharacter(argv[i]))
            return misused(nameOfArgument(i, argv) + " has " + codeName(*code) + ", which is no character");
    return {};
}

Result<Output> parseAndRun(int argc, char** argv, GlobalOptions options)
{
    TRY(checkArguments(argc, argv));

    CLI::App program("Seatwise: what seats, plans and usage cost, and why.", "seatwise");
    program.set_version_flag("--version", "seatwise " SEATWISE_VERSION, "Print the version and leave");
    program.fallthrough();
    program.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::Throw);
    Command chosen;
    addGlobalOptions(program, options);
    addCommands(program, chosen);
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return Output{.standardOutput = program.help(), .standardError = {}};
    } catch (const CLI::CallForVersion& version) {
        return Output{.standardOutput = version.what() + std::string("\n"), .standardError = {}};
    } catch (const CLI::ParseError& error) {
        return tl::make_unexpected(usageError(error));
    }
    if (!chosen && program.got_subcommand("book"))
        return misused("give a command for price books: list, show, check or export" + std::string(usageHint));
    if (!chosen && program.got_subcommand("quote"))
        return misused("give a command for quotes: new, issue, revise, accept, decline, renew, reprice, approve, show, "
                       "list, verify or export" +
                       std::string(usageHint));
    if (!chosen && program.got_subcommand("audit"))
        return misused("give a command for the audit trail: list, verify or export" + std::string(usageHint));
    if (!chosen && program.got_subcommand("store"))
        return misused("give a command for the store: check, backup, restore or migrate" + std::string(usageHint));
    if (!chosen && program.got_subcommand("events"))
        return misused("give a command for usage data: list, export, on, off or delete" + std::string(usageHint));
    if (!chosen)
        return misused("give a command: price, compare, curve, seats-for, prorate, schedule, change-plan, pool, "
                       "credits, sensitivity, experiment, batch, quote, workshop, audit, store, events or book" +
                       std::string(usageHint));
    return chosen(options);
}

} // namespace

int run(int argc, char** argv, const QuoteDocuments* documents, const WorkshopDocuments* workshop,
        const PasswordSource& passwordOf) noexcept
{
    holdClosedStreams();
    try {
        GlobalOptions options;
        options.documents = documents;
        options.workshop = workshop;
        options.passwordOf = passwordOf;
        const Result<Output> output = parseAndRun(argc, argv, std::move(options));
        return output ? print(*output) : report(output.error());
    } catch (const std::exception& exception) {
        return report(
            Error{Error::Kind::failed, words::plain("stopped by an internal error: " + std::string(exception.what()))});
    }
}

} // namespace seatwise::cli
