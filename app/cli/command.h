#pragma once

#include <functional>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>

#include "calendar/date.h"
#include "money/error.h"
#include "quoting/quote_documents.h"
#include "store/server_address.h"
#include "workshop/draft_model.h"

namespace seatwise::cli {

/// The options that every command takes, before or after its name.
struct GlobalOptions
{
    std::string book;
    std::string store;         ///< a file or a server's address; empty: the default place
    std::optional<Date> today; ///< absent: the local date
    bool json = false;
    const QuoteDocuments* documents = nullptr;   ///< none in the program that cannot draw
    const WorkshopDocuments* workshop = nullptr; ///< the same
    PasswordSource passwordOf;                   ///< none in the program without a keyring
};

/// What a command has to say when it has not failed. The exit code is 3 for a finding such as a refused price book,
/// which is printed in full all the same.
struct Output
{
    std::string standardOutput;
    std::string standardError; ///< one line without its end, or nothing
    int exitCode = 0;
};

/// The command that the command line asks for, with its arguments bound.
using Command = std::function<Result<Output>(const GlobalOptions&)>;

// Each adds its command to the program; when the user asks for it, `chosen` is set to it. One file a command.

void addPriceCommand(CLI::App& program, Command& chosen);
void addCompareCommand(CLI::App& program, Command& chosen);
void addCurveCommand(CLI::App& program, Command& chosen);
void addSeatsForCommand(CLI::App& program, Command& chosen);
void addProrateCommand(CLI::App& program, Command& chosen);
void addScheduleCommand(CLI::App& program, Command& chosen);
void addChangePlanCommand(CLI::App& program, Command& chosen);
void addPoolCommand(CLI::App& program, Command& chosen);
void addCreditsCommand(CLI::App& program, Command& chosen);
void addSensitivityCommand(CLI::App& program, Command& chosen);
void addExperimentCommand(CLI::App& program, Command& chosen);
void addBatchCommand(CLI::App& program, Command& chosen);
void addQuoteNewCommand(CLI::App& quote, Command& chosen);
void addQuoteExportCommand(CLI::App& quote, Command& chosen);
void addQuoteListCommand(CLI::App& quote, Command& chosen);
void addQuoteVerifyCommand(CLI::App& quote, Command& chosen);
void addQuoteMoveCommands(CLI::App& quote, Command& chosen); // show, issue, accept and whatever changes one quote
void addWorkshopCommands(CLI::App& program, Command& chosen);
void addStoreCommands(CLI::App& store, Command& chosen);
void addAuditCommands(CLI::App& audit, Command& chosen);
void addEventsCommands(CLI::App& events, Command& chosen);
void addBookListCommand(CLI::App& book, Command& chosen);
void addBookShowCommand(CLI::App& book, Command& chosen);
void addBookSchemaCommand(CLI::App& book, Command& chosen);
void addBookCheckCommand(CLI::App& book, Command& chosen);
void addBookExportCommand(CLI::App& book, Command& chosen);

} // namespace seatwise::cli
