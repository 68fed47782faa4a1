#include "cli/command_line.h"
#include "files/signals.h"
#include "store/server_environment.h"
#include "window/arguments.h"
#include "window/launch.h"

int main(int argc, char** argv)
{
    seatwise::prepareForSignals();
    seatwise::ignoreServerEnvironment();
    if (seatwise::bookForWindow(argc, argv) || seatwise::asksForDocument(argc, argv) ||
        seatwise::asksForServer(argc, argv))
        return seatwise::launchWindow(argv);
    return seatwise::cli::run(argc, argv);
}
