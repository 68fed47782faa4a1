#include "cli/book_in_force.h"
#include "cli/command_line.h"
#include "files/signals.h"

int main(int argc, char** argv)
{
    seatwise::prepareForSignals();
    namespace cli = seatwise::cli;
    return cli::run(argc, argv, cli::Program::seatwise, cli::leanCommands(), [argv](const cli::Asked& asked) {
        return asked.isByDate && cli::mayHaveVersions(asked.context) ? goOnAs(cli::Program::store, argv)
                                                                     : answer(asked);
    });
}
