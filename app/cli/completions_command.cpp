#include <array>

#include "cli/completions.h"
#include "text/find.h"

namespace seatwise::cli {

namespace {

using Script = std::string (*)(Registry);

struct Shell
{
    std::string_view name;
    Script script;
};

constexpr std::array shells{Shell{"bash", bashCompletions}, Shell{"zsh", zshCompletions},
                            Shell{"fish", fishCompletions}};

/// Apart by spaces.
const std::string& shellNames()
{
    static const std::string names = [] {
        std::string all;
        for (const Shell& shell : shells)
            all.append(all.empty() ? "" : " ").append(shell.name);
        return all;
    }();
    return names;
}

struct CompletionsRequest
{
    Script script = nullptr;
};

Result<Script> readShell(const std::string& name)
{
    if (const Shell* const shell = findBy(shells, &Shell::name, std::string_view(name)))
        return shell->script;
    return misused("shell must be " + oneOf(shellNames()) + ", not " + inQuotes(name));
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
            static const std::string help = oneOf(shellNames());
            takes.parsed("shell", to.script, help, {"SHELL", shellNames()}, readShell).required();
        });
}

} // namespace seatwise::cli
