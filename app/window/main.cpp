#include "cli/command_line.h"
#include "files/signals.h"
#include "store/server_address.h"
#include "window/quote_files.h"
#include "window/window.h"

int main(int argc, char** argv)
{
    namespace cli = seatwise::cli;
    seatwise::prepareForSignals();
    seatwise::ignoreServerEnvironment();
    return cli::run(argc, argv, cli::Program::window, cli::allCommands(), [&](cli::Asked& asked) {
        return asked.opensWindow() ? seatwise::runWindow(argc, argv, asked.context.book)
                                   : seatwise::answerWithDocuments(argv, asked);
    });
}
