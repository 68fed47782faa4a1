#include "cli/command.h"
#include "cli/registry.h"

#include <array>

namespace seatwise::cli {

#define GROUP(name, summary, about)
#define COMMAND(program, path, declare) Command declare();
#include "cli/commands.def"
#undef COMMAND

namespace {

constexpr std::array every{
#define COMMAND(program, path, declare) Entry{path, Program::program, declare},
#include "cli/commands.def"
#undef COMMAND
#undef GROUP
};

} // namespace

Registry allCommands()
{
    return every;
}

} // namespace seatwise::cli
