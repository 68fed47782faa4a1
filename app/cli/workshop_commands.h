#pragma once

#include <functional>
#include <string>

#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "workshop/session.h"

namespace seatwise::cli {

/// What a command does with the workshop that is kept about a book.
using WorkshopWork =
    std::function<Result<Output>(const GlobalOptions& global, WorkshopStore& store, WorkshopSession& session)>;

/// The commands of `seatwise workshop`; without --book they work on the book of the worksheet.
class WorkshopCommands
{
public:
    WorkshopCommands(CLI::App& program, CLI::App& workshop, Command& chosen)
        : program_(program)
        , workshop_(workshop)
        , chosen_(chosen)
    {
    }

    CLI::App* add(const std::string& name, const std::string& description, WorkshopWork work);

private:
    CLI::App& program_;
    CLI::App& workshop_;
    Command& chosen_;
};

// Each adds the commands of a part: cards and what people bring beside them; tables, draft and documents.
void addCardCommands(WorkshopCommands& commands);
void addDraftCommands(WorkshopCommands& commands);

} // namespace seatwise::cli
