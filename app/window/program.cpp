#include "window/program.h"

#include "cli/command_line.h"
#include "files/signals.h"
#include "store/server_address.h"
#include "window/quote_files.h"
#include "window/window.h"

namespace seatwise {

int runWindowProgram(int argc, char** argv)
{
    prepareForSignals();
    ignoreServerEnvironment();
    return cli::run(argc, argv, cli::Program::window, cli::allCommands(), [&](cli::Asked& asked) {
        return asked.opensWindow() ? runWindow(argc, argv, asked.context.book) : answerWithDocuments(argv, asked);
    });
}

} // namespace seatwise
