#include "cli/program.h"

#include "cli/book_in_force.h"
#include "cli/command_line.h"
#include "files/signals.h"

namespace seatwise::cli {

int runLeanProgram(int argc, char** argv)
{
    prepareForSignals();
    return run(argc, argv, Program::seatwise, leanCommands(), [argv](const Asked& asked) {
        return asked.isByDate && mayHaveVersions(asked.context) ? goOnAs(Program::store, argv) : answer(asked);
    });
}

} // namespace seatwise::cli
