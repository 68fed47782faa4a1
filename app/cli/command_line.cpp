#include "cli/command_line.h"

#include <array>
#include <exception>
#include <filesystem>
#include <string>
#include <unistd.h>

#include "cli/standard_output.h"
#include "files/descriptor.h"
#include "files/terminal.h"

namespace seatwise::cli {

namespace {

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

int report(std::string message)
{
    return report(Error{Error::Kind::failed, words::plain(std::move(message))});
}

int print(const Output& output)
{
    if (!writeAll(STDOUT_FILENO, forTerminal(output.standardOutput)))
        return report(withSystemReason("cannot write to standard output"));
    if (!output.standardError.empty())
        printErrorLine(output.standardError);
    return output.exitCode;
}

} // namespace

int answer(const Asked& asked)
{
    const Result<Output> output = asked.run(asked.context);
    return output ? print(*output) : report(output.error());
}

int run(int argc, char** argv, Program self, Registry registry, const std::function<int(Asked& asked)>& how) noexcept
{
    holdClosedStreams();
    try {
        Result<Asked> asked = parse(argc, argv, registry);
        if (!asked)
            return report(asked.error());
        return asked->program > self || (!asked->run && !asked->opensWindow()) ? goOnAs(asked->program, argv)
                                                                               : how(*asked);
    } catch (const std::exception& exception) {
        return report("stopped by an internal error: " + std::string(exception.what()));
    }
}

int goOnAs(Program program, char** argv)
{
    constexpr std::array names{"seatwise", "seatwise-store", "seatwise-workbook", "seatwise-window"};
    const std::string name = names[static_cast<std::size_t>(program)];
    const std::string reason =
        program == Program::window ? "cannot open the window: " : "cannot start the program of this command: ";
    std::error_code error;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error)
        return report(reason + error.message());
    const std::array places = {self.parent_path() / "../libexec/seatwise" / name, self.parent_path() / name};
    for (const std::filesystem::path& place : places)
        ::execv(place.c_str(), argv);
    return report(withSystemReason(reason + places.back().string()));
}

} // namespace seatwise::cli
