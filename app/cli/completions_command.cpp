#include "cli/completions.h"

namespace seatwise::cli {

namespace {

using Script = std::string (*)(Registry);

struct CompletionsRequest
{
    Script script = nullptr;
};

Result<Script> readShell(const std::string& shell)
{
    if (shell == "bash")
        return bashCompletions;
    if (shell == "zsh")
        return zshCompletions;
    if (shell == "fish")
        return fishCompletions;
    return misused("shell must be bash, zsh or fish, not " + inQuotes(shell));
}

Result<Output> run(const CompletionsRequest& request, const Context&)
{
    return says(request.script(allCommands()));
}

} // namespace

Command completionsCommand()
{
    return command<CompletionsRequest>(
        "A script by which a shell completes commands and options", run, [](Options& takes, CompletionsRequest& to) {
            takes.parsed("shell", to.script, "bash, zsh or fish", {"SHELL", "bash zsh fish"}, readShell).required();
        });
}

} // namespace seatwise::cli
