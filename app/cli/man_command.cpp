#include "cli/manual.h"

namespace seatwise::cli {

namespace {

struct ManualRequest
{
    std::vector<std::string> words;
};

Result<Output> run(const ManualRequest& request, const Context&)
{
    std::string about;
    for (const std::string& word : request.words)
        about += (about.empty() ? "" : " ") + word;
    return says(TRY(manualPage(allCommands(), about)));
}

} // namespace

Command manCommand()
{
    return command<ManualRequest>(
        "The manual page of all commands, or of one", run, [](Options& takes, ManualRequest& to) {
            takes.values("command", to.words, "A command such as quote new, or a group of them", {"COMMAND"});
        });
}

} // namespace seatwise::cli
