#include <utility>

#include "books/book_source.h"
#include "cli/standard_output.h"
#include "cli/store_access.h"
#include "cli/workshop_commands.h"
#include "store/store_location.h"

namespace seatwise::cli {

namespace {

/// Runs what a command does with the workshop that is kept about a book.
Result<Output> withSession(const GlobalOptions& global, const WorkshopWork& work)
{
    TRY(checkStandardOutput());
    const SharedBook book = TRY(loadBook(global.book));
    return withQt([&]() -> Result<Output> {
        const auto store = TRY(openWorkshop(global.store, global.passwordOf));
        WorkshopSession session = TRY(readInto(sessionAbout(book), *store));
        return work(global, *store, session);
    });
}

} // namespace

CLI::App* WorkshopCommands::add(const std::string& name, const std::string& description, WorkshopWork work)
{
    CLI::App* command = workshop_.add_subcommand(name, description);
    command->callback([work = std::move(work), &program = program_, &chosen = chosen_] {
        const bool namesBook = program.get_option("--book")->count() > 0;
        chosen = [work, namesBook](GlobalOptions global) {
            if (!namesBook)
                global.book = worksheetBook;
            return withSession(global, work);
        };
    });
    return command;
}

void addWorkshopCommands(CLI::App& program, Command& chosen)
{
    CLI::App* workshop = program.add_subcommand(
        "workshop",
        "Answer, decide, rank and try prices in the workshop about a price book; by default SessionTrack's");
    workshop->callback([&chosen] {
        if (!chosen)
            chosen = [](const GlobalOptions&) -> Result<Output> {
                return misused("give a command for the workshop: show, answer, decide, reopen, rank, propose, survey, "
                               "customers, lever, draft or export; see seatwise --help");
            };
    });
    WorkshopCommands commands(program, *workshop, chosen);
    addCardCommands(commands);
    addDraftCommands(commands);
}

} // namespace seatwise::cli
